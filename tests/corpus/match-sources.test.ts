import { expect, it } from 'vitest';
import { matchSources } from '../../src/corpus/match-sources.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { folderWith } from '../support/folder.js';

const body = 'The bridge was closed in March and opened again in May.';
const files = {
  'bridge.txt': `The Old Bridge\n\n${body}\n\n${body}`,
  'news/2023/ferry.md': `---\ntitle: The Ferry at Harwick\n---\n${body}`,
  'news/2024/bridge.md': `---\ntitle: The bridge opens\n---\n${body}`,
  'newsletter.txt': body,
};

async function found(query: string): Promise<string[]> {
  const { documents } = await readCorpus(await folderWith(files));
  return [...matchSources(documents, query)].map((index) => documents[index]?.source.file ?? '');
}

it.each([
  ['a file', 'bridge.txt', ['bridge.txt']],
  ['a file, however it is capitalised', ' NEWS/2023/Ferry.md', ['news/2023/ferry.md']],
  ['a folder and all below it', 'news', ['news/2023/ferry.md', 'news/2024/bridge.md']],
  ['a folder with a slash', 'news/2023/', ['news/2023/ferry.md']],
  ['a title', 'the ferry  at harwick', ['news/2023/ferry.md']],
  ['a file’s name without its folder', 'ferry.md', ['news/2023/ferry.md']],
  ['a file’s name without its ending', 'bridge', ['bridge.txt', 'news/2024/bridge.md']],
  ['a path without its ending', 'news/2024/bridge', ['news/2024/bridge.md']],
  ['a part of titles', 'the', ['bridge.txt', 'news/2023/ferry.md', 'news/2024/bridge.md']],
  ['a path without its middle', 'News/2023…ry.md', ['news/2023/ferry.md']],
  ['a folder without its middle', 'ne…2024/', ['news/2024/bridge.md']],
  ['nothing by a beginning and an end that overlap', 'bridge.t…e.txt', []],
  ['nothing', 'tunnel', []],
  ['nothing, when it is empty', '  ', []],
])('finds %s', async (_, query, expected) => {
  expect(await found(query)).toEqual(expected);
});
