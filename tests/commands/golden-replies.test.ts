import { expect, it } from 'vitest';
import { knownCommand } from '../../src/commands/command.js';
import { commands } from '../../src/commands/commands.js';
import { readInput } from '../../src/commands/input/input.js';
import { reloadCommand } from '../../src/commands/reload.js';
import type { Reply } from '../../src/commands/reply.js';
import { programTexts } from '../../src/commands/texts/choose-texts.js';
import { openLibrary } from '../../src/library/open-library.js';
import { harwick } from '../support/documents.js';
import { folderWith } from '../support/folder.js';
import { inEnglish } from '../support/in-english.js';
import { FIRST_PAGE } from './shown.js';

// Whole replies as plain data, next to this file: what every front shows.

/** A document whose title stands beside it. */
const titledElsewhere = {
  'tolls.txt': 'Carts pay a crown. Sheep pay nothing.\n',
  'tolls.txt.yaml': 'title: List of tolls\nauthor: Lena Ost\n',
};

const oddSettings = {
  'footnote.yaml': 'defaults:\n  - files: notse/**\n    editor: Lena Ost\n',
};

const cases = [
  { file: 'ask-answered', name: 'ask', input: { question: 'what will the repair cost' } },
  {
    file: 'ask-in-a-folder',
    name: 'ask',
    input: { question: 'what does a crossing cost', source: 'notes/' },
  },
  { file: 'ask-unanswered', name: 'ask', input: { question: 'who won the chess championship of 1972' } },
  {
    file: 'ask-unanswered-but-near',
    name: 'ask',
    input: { question: 'who won the chess championship against the bridge council in Paris' },
  },
  { file: 'ask-no-words', name: 'ask', input: { question: '🙂 🙃' } },
  { file: 'ask-common-words', name: 'ask', input: { question: 'the of and' } },
  { file: 'quotes-one-person', name: 'quotes', input: { person: '"Mayor Sollberg"' } },
  {
    file: 'quotes-about',
    name: 'quotes',
    input: { person: 'Anton Reiss', about: 'people who live from the water' },
  },
  { file: 'quotes-nobody', name: 'quotes', input: { person: 'Ingrid Solberg' } },
  { file: 'quotes-no-name', name: 'quotes', input: { person: 'he' } },
  {
    file: 'find-word-for-word',
    name: 'find',
    input: { words: 'The repair will cost 4.2 million crowns' },
  },
  {
    file: 'find-nearly',
    name: 'find',
    input: { words: 'Anton Reiss: “We can’t wait for the next war, because the next flood will not wait.”' },
  },
  { file: 'find-nothing', name: 'find', input: { words: 'My uncle keeps eleven goats behind his house.' } },
  { file: 'find-common-words', name: 'find', input: { words: 'the' } },
  { file: 'find-title', name: 'find', input: { words: 'Council Agrees To Repair The Old Bridge' } },
  { file: 'find-title-elsewhere', name: 'find', input: { words: 'List of tolls' } },
  { file: 'sources', name: 'sources', input: {} },
  { file: 'sources-one', name: 'sources', input: { document: 'the ferry at harwick' } },
  { file: 'sources-several', name: 'sources', input: { document: 'the' } },
  { file: 'reload', name: 'reload', input: {} },
  { file: 'reload-odd-settings', name: 'reload', input: {} },
  { file: 'help', name: 'help', input: {} },
  { file: 'check', name: 'check', input: {} },
  { file: 'check-odd-settings', name: 'check', input: {} },
] as const;

it.each(cases)('$file', async ({ file, name, input }) => {
  const folder = await folderWith({
    ...harwick,
    'broken.txt': new Uint8Array([0, 159, 0, 3]),
    ...(file === 'find-title-elsewhere' ? titledElsewhere : {}),
    ...(file.endsWith('odd-settings') ? oddSettings : {}),
  });
  const reply = await run(folder, name, input);
  await expect(`${JSON.stringify(steady(reply), null, 2)}\n`).toMatchFileSnapshot(`golden/${file}.json`);
});

it('context', async () => {
  const folder = await folderWith(harwick);
  const asked = await run(folder, 'ask', { question: 'what will the repair cost' });
  const action = asked.actions.find(({ type }) => type === 'context');
  const reply = await run(folder, 'context', {
    reference: action?.type === 'context' ? action.reference : '',
  });
  await expect(`${JSON.stringify(steady(reply), null, 2)}\n`).toMatchFileSnapshot('golden/context.json');
});

/** Why a file is left out is told in every language, and to programs in English. */
const leftOut = {
  'mill.txt': 'The Mill\n\nThe mill grinds rye.\n',
  README: 'no ending',
  'broken.txt': new Uint8Array([0, 159, 0, 3]),
  'empty.md': '',
  'large.txt': 'x'.repeat(3_000_000),
  'letter.doc': 'Dear all',
  'map.png': 'a picture',
  'report.docx': 'no archive',
  'scan.pdf': 'no PDF',
  'table.csv': 'a,b\n"open,1\n',
  'talk.mp3': 'a recording',
  'footnote.yaml': 'defaults: 7\n',
};

it.each(Object.entries(programTexts))('files that are left out, in %s', async (language, texts) => {
  const folder = await folderWith(leftOut);
  const library = await openLibrary({ folder, limits: { fileBytes: 2_500_000 } });
  const { parts, data } = await reloadCommand.run(library, {}, { ...FIRST_PAGE, texts });
  await expect(`${JSON.stringify(parts, null, 2)}\n`).toMatchFileSnapshot(`golden/left-out-${language}.json`);
  const { skipped } = await library.sources();
  expect(data).toMatchObject({ skipped: inEnglish(skipped) });
});

it('check names no more files in each list than it was asked for, and says that there are more', async () => {
  const broken = new Uint8Array([0, 159, 0, 3]);
  const folder = await folderWith({ ...harwick, 'broken.txt': broken, 'broken-too.txt': broken });
  const all = await run(folder, 'check', {});
  expect(await run(folder, 'check', {}, 1_000)).toEqual(all);
  const one = await run(folder, 'check', {}, 1);
  expect(one.heading).toBe(all.heading);
  expect(one.page).toEqual({ number: 1, count: 2 });
  expect(one.data).toMatchObject({
    sources: [{ file: 'bridge.txt' }],
    skipped: [{ file: 'broken-too.txt' }],
  });
  const lists = one.parts.flatMap((part) => (part.type === 'list' ? [part.items.length] : []));
  expect(lists).toEqual([1, 1, 1, 1]);
});

async function run(
  folder: string,
  name: string,
  given: Readonly<Record<string, string>>,
  limit: number | null = null,
): Promise<Reply> {
  const library = await openLibrary({ folder });
  const command = knownCommand(name, commands);
  return command.run(library, readInput(command, given), { ...FIRST_PAGE, limit });
}

/** Scores and times differ from one version or run to the next without anybody seeing it. */
function steady(reply: Reply): unknown {
  const text = JSON.stringify(reply, (key, value: unknown) => {
    if (key === 'score' || key === 'confidence' || key === 'ms') return `<${key}>`;
    return key === 'notes'
      ? (value as string[]).map((note) => note.replace(/[\d,.]+ (?:ms|sec)$/, '<ms>'))
      : value;
  });
  return JSON.parse(text);
}
