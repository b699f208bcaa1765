import { expect, it } from 'vitest';
import { askCommand } from '../../src/commands/ask.js';
import { english } from '../../src/commands/texts/english.js';
import { harwick } from '../support/documents.js';
import { libraryOver } from '../support/library.js';
import { FIRST_PAGE, textsOf } from './shown.js';

/** What a person is told of the words that the documents do not have. */
async function nowhere(question: string): Promise<string> {
  const library = await libraryOver(harwick);
  const { parts } = await askCommand.run(library, { question, before: null, source: null }, FIRST_PAGE);
  const told = textsOf(parts, 'text');
  return told.find((text) => text.startsWith('Nowhere in the documents')) ?? '';
}

it('words that the documents nowhere contain are named', async () => {
  expect(await nowhere('zuckerwatte xylophon')).toBe(
    'Nowhere in the documents: “zuckerwatte” and “xylophon”.',
  );
});

it('a word without an end does not fill the screen', async () => {
  expect(await nowhere('x'.repeat(3_000))).toBe(`Nowhere in the documents: “${'x'.repeat(59)}…”.`);
});

it('of many such words the first are named', async () => {
  const words = Array.from('abcdefghijklmnopqrst', (letter) => `zq${letter.repeat(4)}wk`);
  const told = await nowhere(words.join(' '));
  expect(words.filter((word) => told.includes(`“${word}”`))).toEqual(words.slice(0, 12));
});

it('a word that stands in another document only is one to look for all the same', async () => {
  const asked = { question: 'goats', before: null, source: 'mill.txt' };
  const { parts } = await askCommand.run(
    await libraryOver({
      'mill.txt': 'The mill grinds rye from May to October.\n',
      'goats.txt': 'Goats live behind the house of my uncle.\n',
    }),
    asked,
    FIRST_PAGE,
  );
  expect(parts).toEqual([{ type: 'text', text: 'Nothing in “mill.txt” answers this.' }]);
});

it('passages that share with a question only what holds it together are not near it', async () => {
  const library = await libraryOver(harwick);
  const asked = { question: 'who was the president of the zuckerwatte', before: null, source: null };
  const { parts } = await askCommand.run(library, asked, FIRST_PAGE);
  expect(parts.map(({ type }) => type)).toEqual(['text', 'text']);
});

it('a word that was read as another one is told below the answer', async () => {
  const library = await libraryOver({
    'hall.txt':
      'Trash is collected on Thursdays.\n\nThe lighthouse on the northern pier was built by Maud Carrow.\n',
  });
  const notesFor = async (question: string) =>
    (await askCommand.run(library, { question, before: null, source: null }, FIRST_PAGE)).notes;
  expect(await notesFor('when is the garbage collected')).toContain('Read “garbage” as “Trash”.');
  expect(await notesFor('who built the lighthuose on the northern pier')).toContain(
    'Read “lighthuose” as “lighthouse”.',
  );
  expect(await notesFor('who built the lighthouse on the northern pier')).toEqual([]);
});

it('an answer that may be none begins with a caution, and what is only near says so and marks nothing', async () => {
  const library = await libraryOver(harwick);
  const { unanswered, nearest, unsure } = english.ask;
  const beginnings = {
    answered: [],
    unsure: [{ type: 'caution', text: unsure }],
    unanswered: [{ type: 'text', text: unanswered(null) }],
  };
  const seen = new Set<string>();
  for (const question of [
    'what will the repair cost',
    'what did the council decide about the ferry',
    'who pays for the ferry',
    'how long is the river',
    'when does the ferry stop',
    'how many people died in the flood',
  ]) {
    const { status, parts } = await askCommand.run(
      library,
      { question, before: null, source: null },
      FIRST_PAGE,
    );
    seen.add(status);
    expect(parts.slice(0, beginnings[status].length)).toEqual(beginnings[status]);
    expect(parts.filter(({ type }) => type === 'caution')).toHaveLength(status === 'unsure' ? 1 : 0);
    const quotes = parts.flatMap((part) => (part.type === 'quote' ? [part] : []));
    expect(quotes.some(({ highlights }) => highlights.length > 0)).toBe(status !== 'unanswered');
    // What is only near says what it is near by, without being marked.
    expect(quotes.some(({ focus }) => focus !== undefined)).toBe(status === 'unanswered');
    const above = parts[parts.findIndex(({ type }) => type === 'quote') - 1];
    if (status === 'unanswered') expect(above).toEqual({ type: 'heading', text: nearest });
  }
  expect(seen).toEqual(new Set(['answered', 'unsure', 'unanswered']));
});
