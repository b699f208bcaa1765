import { expect, test } from 'vitest';
import { knownCommand } from '../../src/commands/command.js';
import { commands } from '../../src/commands/commands.js';
import { readInput } from '../../src/commands/input/input.js';
import { sourcesCommand } from '../../src/commands/sources.js';
import { english } from '../../src/commands/texts/english.js';
import { allTexts } from '../support/discord/any-texts.js';
import type { Files } from '../support/folder.js';
import { inEnglish } from '../support/in-english.js';
import { libraryOver } from '../support/library.js';
import { FIRST_PAGE } from './shown.js';

const broken: Files = { 'notes.txt': new Uint8Array([0, 159, 0, 3]), 'scan.pdf': 'no PDF' };
const mistaken: Files = { 'footnote.yaml': 'defaults: 7\n' };

/** Nothing is said of words that documents do not have where there are no documents. */
const asked = [
  ['ask', { question: 'what does the mill grind' }],
  ['quotes', { person: 'Ada Holm' }],
  ['find', { words: 'the mill grinds rye' }],
  ['find', { words: 'what it is' }],
] as const;

test.each([
  { files: {}, says: 'none' },
  { files: mistaken, says: 'none' },
  { files: broken, says: 'noneReadable' },
  { files: { ...broken, ...mistaken }, says: 'noneReadable' },
] as const)(
  'a folder of $files has no documents yet only where no file is there',
  async ({ files, says }) => {
    const library = await libraryOver(files);
    for (const texts of allTexts) {
      const context = { ...FIRST_PAGE, texts };
      const { status, parts } = await sourcesCommand.run(library, { document: null }, context);
      expect(status).toBe('unanswered');
      expect(parts[0]).toEqual({ type: 'text', text: texts.sources[says] });
      for (const [name, given] of asked) {
        const command = knownCommand(name, commands);
        const reply = await command.run(library, readInput(command, given), context);
        expect(reply.parts).toEqual([{ type: 'text', text: texts.sources[says] }]);
      }
    }
  },
);

test('members hear of the number of files that were left out, and nothing of the settings', async () => {
  const run = async (files: Files, isForAdmin: boolean | null) => {
    const library = await libraryOver({ 'mill.txt': 'The mill grinds rye.', ...files });
    return Promise.all(
      allTexts.map(async (texts) => {
        const asker = isForAdmin !== null && { isForAdmin: async () => isForAdmin };
        const context = { ...FIRST_PAGE, texts, ...asker };
        const { parts, data } = await sourcesCommand.run(library, { document: null }, context);
        return { texts, parts: parts.slice(1), data };
      }),
    );
  };
  const all = { ...broken, ...mistaken };
  const forMembers = await run(all, false);
  for (const { texts, parts } of forMembers)
    expect(parts).toEqual([{ type: 'text', text: texts.sources.unread(2) }]);
  for (const { parts } of await run(mistaken, false)) expect(parts).toEqual([]);
  const forAdmins = await run(all, true);
  expect(forAdmins).toEqual(await run(all, null));
  for (const [at, { texts, parts, data }] of forAdmins.entries()) {
    expect(parts).toContainEqual({ type: 'caution', text: texts.reload.filesLeftOut(2) });
    expect(parts).toContainEqual({ type: 'caution', text: texts.reload.inSettings });
    // What programs are told does not depend on who asks.
    expect(data).toEqual(forMembers[at]?.data);
  }
});

test.each(['ask', 'quotes', 'find', 'sources'])('/%s in a file that was left out says why', async (name) => {
  const library = await libraryOver({ ...broken, ...mistaken, 'old/letter.doc': 'Dear all' });
  const command = knownCommand(name, commands);
  const refusal = (source: string) => {
    const given = { question: 'mill', person: 'Holm', words: 'mill', source, document: source };
    const input = readInput(
      command,
      Object.fromEntries(
        Object.keys(command.options).map((option) => [option, given[option as keyof typeof given] ?? null]),
      ),
    );
    return command.run(library, input, FIRST_PAGE).catch(String);
  };
  const { skipped } = await library.sources();
  const reasonOf = (wanted: string) => inEnglish(skipped).find(({ file }) => file === wanted)?.reason;
  for (const source of ['scan.pdf', 'Scan', ' SCAN.PDF'])
    expect(await refusal(source)).toBe(`UserError: “scan.pdf” could not be read: ${reasonOf('scan.pdf')}`);
  expect(await refusal('old')).toBe(
    `UserError: “old/letter.doc” could not be read: ${reasonOf('old/letter.doc')}`,
  );
  for (const source of ['footnote.yaml', 'scanner', 'x'])
    expect(await refusal(source)).toBe(`UserError: ${english.input.unknownSource(source)}`);
});
