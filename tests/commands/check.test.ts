import { expect, test } from 'vitest';
import { checkCommand } from '../../src/commands/check.js';
import { libraryOver } from '../support/library.js';
import { FIRST_PAGE } from './shown.js';

test('what is odd about a file is one sentence, though some of it is a sentence by itself', async () => {
  const library = await libraryOver({ 'a.md': '---\ntitle: Lock: closed\n---\n\nThe lock is closed.\n' });
  const { parts } = await checkCommand.run(library, {}, FIRST_PAGE);
  const detail =
    'The front matter is left out: line 2 has a second colon: put what stands behind the first one in quotation marks; has no date; names no author, publisher or agency';
  expect(parts).toContainEqual({ type: 'list', items: [{ text: 'a.md', detail, url: null }] });
});

test('what is so of many files is said once, with their names', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const files = names.map((name) => [`${name}.txt`, `${name.toUpperCase()} lock is closed.`] as const);
  const pictures = names.map((name) => [`${name}.png`, 'x'] as const);
  const library = await libraryOver({
    ...Object.fromEntries([...files, ...pictures]),
    'empty.txt': '',
    'z.txt': ' ',
  });
  const { parts } = await checkCommand.run(library, {}, FIRST_PAGE);
  const lists = parts.flatMap((part) => (part.type === 'list' ? [part.items] : []));
  const [, leftOut = [], odd = []] = lists.map((items) => items.map(({ text, detail }) => [text, detail]));
  const all = (ending: string) => `6 files: ${names.map((name) => name + ending).join(', ')}`;
  expect(leftOut).toEqual([
    ['empty.txt', 'It is empty.'],
    [expect.stringMatching(/^\.png is not a format Footnote reads: /), all('.png')],
  ]);
  expect(odd).toEqual([
    ['z.txt', 'holds no text that could be read'],
    ['has no date', all('.txt')],
    ['names no author, publisher or agency', all('.txt')],
  ]);
});
