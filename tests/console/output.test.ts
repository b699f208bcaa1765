import { createWriteStream, existsSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { write } from '../../src/console/output.js';
import { UserError } from '../../src/shared/user-error.js';

test.runIf(existsSync('/dev/full'))('a full disk is told in one sentence', async () => {
  const written = write(createWriteStream('/dev/full'), 'The bridge is closed.\n');
  await expect(written).rejects.toThrow(UserError);
  await expect(written).rejects.toThrow('The disk is full: the output could not be written as a whole.');
});

test('what is no fault of the system stays the error that it is', async () => {
  const broken = new Writable({ write: (_chunk, _encoding, done) => done(new RangeError('no room')) });
  await expect(write(broken, 'x')).rejects.toThrow(RangeError);
});

test('a stream can be written to however often, and nothing of that is left behind', async () => {
  const stream = new PassThrough();
  for (const line of ['one\n', 'two\n']) await write(stream, line);
  expect(String(stream.read())).toBe('one\ntwo\n');
  expect(stream.listenerCount('error')).toBe(0);
});
