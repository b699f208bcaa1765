import { expect, it } from 'vitest';
import { globTestWithFolders } from '../../../src/corpus/settings/glob.js';

it.each<[glob: string, fits: readonly string[], others: readonly string[]]>([
  ['a.txt', ['a.txt', 'a.txt/b.md'], ['axtxt', 'b/a.txt', 'a.txt2', 'A.txt']],
  ['board', ['board', 'board/a.txt', 'board/old/a.txt'], ['boards/a.txt', 'old/board/a.txt']],
  ['board/', ['board/a.txt', 'board/old/a.txt'], ['boards/a.txt']],
  ['./board//', ['board/a.txt'], ['boards/a.txt']],
  ['/board', ['board/a.txt'], ['old/board/a.txt']],
  ['*.txt', ['a.txt', '.txt'], ['old/a.txt', 'a.txt.md']],
  ['board/*.txt', ['board/a.txt'], ['board/old/a.txt', 'board/a.md']],
  ['board/*/a.txt', ['board/old/a.txt'], ['board/a.txt', 'board/old/older/a.txt']],
  ['board/**/a.txt', ['board/a.txt', 'board/old/a.txt', 'board/old/older/a.txt'], ['board/old/ba.txt']],
  ['**/a.txt', ['a.txt', 'old/older/a.txt'], ['ba.txt']],
  ['board/**', ['board/a.txt', 'board/old/a.txt'], ['boards/a.txt']],
  ['b**.txt', ['b.txt', 'board/old/a.txt'], ['a/b.txt']],
  ['?.txt', ['a.txt', 'ü.txt', '😀.txt'], ['ab.txt', '.txt', 'a/.txt']],
  ['notes (old) [1]+{2}.txt', ['notes (old) [1]+{2}.txt'], ['notes old 1.txt', 'notes (old) 1.txt']],
  ['$a^b|c\\d', ['$a^b|c\\d'], ['$a^b', 'c\\d']],
  ['Bu\u0308cher', ['B\u00fccher/a.txt', 'Bu\u0308cher/a.txt'], ['Bucher/a.txt']],
  ['B\u00fccher', ['B\u00fccher/a.txt', 'Bu\u0308cher/a.txt'], ['Bucher/a.txt']],
  ['board/**', ['board/a\nb.txt'], []],
])('%j fits %j and not %j', (glob, fits, others) => {
  const test = globTestWithFolders(glob);
  expect([...fits, ...others].filter(test)).toEqual(fits);
});
