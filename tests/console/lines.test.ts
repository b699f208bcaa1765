import { createReadStream, openSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { LONGEST_LINE, linesFrom } from '../../src/console/lines.js';
import { folderWith } from '../support/folder.js';

test('a line of any length is read to its end, and no more of it is kept than shows that it is too long', async () => {
  const chunk = 'x'.repeat(2 ** 20);
  const chunks = [...Array.from({ length: 18 }, () => chunk), `${chunk}\nthe next`, ' line\nand the last'];
  const lines: string[] = [];
  for await (const line of linesFrom(Readable.from(chunks.map((text) => Buffer.from(text)))))
    lines.push(line);
  const [long = '', ...others] = lines;
  expect(long.length).toBeGreaterThanOrEqual(LONGEST_LINE);
  expect(long.length).toBeLessThan(18 * chunk.length);
  expect(others).toEqual(['the next line', 'and the last']);
});

test('a file that was opened to be written is no input, which is told in a sentence', async () => {
  const fd = openSync(join(await folderWith({}), 'answers.txt'), 'w');
  const lines = linesFrom(createReadStream('', { fd }));
  await expect(lines.next()).rejects.toMatchObject({
    name: 'UserError',
    message: 'The input cannot be read (EBADF).',
  });
});
