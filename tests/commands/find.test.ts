import { expect, test } from 'vitest';
import { findCommand } from '../../src/commands/find.js';
import { english } from '../../src/commands/texts/english.js';
import { allTexts } from '../support/discord/any-texts.js';
import { harwick } from '../support/documents.js';
import type { Files } from '../support/folder.js';
import { libraryOver } from '../support/library.js';
import { FIRST_PAGE, textsOf } from './shown.js';

async function found(files: Files, words: string, limit: number | null = null) {
  const library = await libraryOver(files);
  return findCommand.run(library, { words, source: null }, { ...FIRST_PAGE, limit });
}

test('words that were sought in one document only are not said to stand in none', async () => {
  const library = await libraryOver({
    'mill.txt': 'The mill grinds rye from May to October.\n',
    'goats.txt': 'Goats live behind the house of my uncle.\n',
  });
  for (const texts of allTexts) {
    const said = async (words: string, source: string | null) => {
      const { parts } = await findCommand.run(library, { words, source }, { ...FIRST_PAGE, texts });
      return parts.flatMap((part) => (part.type === 'text' || part.type === 'heading' ? [part.text] : []));
    };
    const goats = 'Goats live behind the house of my uncle.';
    const both = `The mill grinds rye from May to October. ${goats}`;
    expect((await said(goats, 'mill.txt'))[0]).toContain('mill.txt');
    expect((await said(both, 'mill.txt')).at(-1)).toContain('mill.txt');
    expect(await said('The lighthouse was sold to a baker.', null)).toEqual([texts.find.notFound(null)]);
  }
});

test('words of a list are shown with the item that they stand in, and no other', async () => {
  const list = 'Opening hours\nMill, Monday to Friday\nFerry, from May to October\nLighthouse, on Sundays\n';
  const library = await libraryOver({ 'hours.txt': `Hours\n\n${list}` });
  const { parts } = await findCommand.run(
    library,
    { words: 'Ferry from May to October', source: null },
    FIRST_PAGE,
  );
  const shown = textsOf(parts, 'quote');
  expect(shown).toEqual(['Ferry, from May to October']);
});

test('words are shown in their sentence, and marked there', async () => {
  const { status, parts } = await found(
    {
      'mill.txt':
        'Mill\n\nIt was cold.\n\nNobody came. In Tarn, the mill is closed for the winter. It rained.\n',
    },
    'the mill is closed for the winter',
  );
  expect(status).toBe('answered');
  expect(parts).toMatchObject([
    { type: 'heading', text: english.find.wordForWord },
    {
      type: 'quote',
      text: 'In Tarn, the mill is closed for the winter.',
      highlights: [{ start: 9, end: 42 }],
    },
  ]);
});

test('of the places of a long text the first are shown, each named by its words; programs get as many as they ask for', async () => {
  const things = ['mill', 'ferry', 'harbour', 'library', 'bakery', 'lighthouse', 'school'];
  const sentences = things.map((thing, at) => `In ${1_900 + at} the ${thing} of Tarn was sold to a widow.`);
  const files = Object.fromEntries(
    sentences.map((sentence, at) => [`${at}.txt`, `Note ${at}\n\nIt rained ${at} times. ${sentence}\n`]),
  );
  const all = sentences.join(' ');
  const { status, parts } = await found(files, all);
  expect(status).toBe('answered');
  expect(textsOf(parts, 'quote')).toEqual(sentences.slice(0, 5));
  const headings = textsOf(parts, 'heading');
  expect(headings).toEqual(
    sentences.slice(0, 5).map((sentence) => `Word for word: ${english.quoted(sentence.slice(0, -1))}`),
  );
  expect(parts.at(-1)).toEqual({ type: 'text', text: english.find.morePlaces(2) });
  const { parts: more } = await found(files, all, 6);
  expect(more.filter(({ type }) => type === 'quote')).toHaveLength(6);
  expect(more.at(-1)).toEqual({ type: 'text', text: english.find.morePlaces(1) });
});

test('a text is not found as it stands where one place differs, or a part stands nowhere', async () => {
  const cost = 'The repair will cost 4.2 million crowns, of which the province pays half.';
  const flood =
    '“We cannot wait for the next flood, because the next flood will not wait for us,” Sollberg said.';
  const differs = await found(harwick, `${cost} ${flood.replace('cannot', 'can not')}`);
  expect(differs.status).toBe('unsure');
  expect(differs.parts).toMatchObject([
    { type: 'heading', text: expect.stringMatching(/^Word for word: “The repair/) },
    { type: 'quote', text: cost },
    { type: 'heading', text: expect.stringMatching(/^Nearly, but not word for word: “We can not/) },
    { type: 'quote', text: flood, highlights: [{ start: 4, end: 10 }] },
    { type: 'list', items: [{}] },
  ]);
  const partly = await found(harwick, `${cost} Nobody knows what the astronomers of Velm wanted there.`);
  expect(partly.status).toBe('unsure');
  expect(partly.parts.slice(-2)).toMatchObject([
    { type: 'heading', text: english.find.restNotFound(null) },
    { type: 'list', items: [{ text: expect.stringContaining('Nobody knows what the astronomers') }] },
  ]);
});

test.each([
  ['The closed mill of Tarn', 'In the title'],
  ['The ferry stays open all winter', 'In a heading'],
])('“%s” is said to stand %s, which is no paragraph', async (words, label) => {
  const files = {
    'mill.txt': 'The closed mill of Tarn\n\nIt grinds nothing.\n',
    'ferry.md': '# Ferry\n\n## The ferry stays open all winter\n\nIt goes twice a day.\n',
  };
  expect((await found(files, words)).parts[1]).toMatchObject({
    text: words,
    label,
    citation: { paragraph: null },
  });
});

test('words are not given to another than the document gives them to', async () => {
  const said = '“The mill is closed for the winter,” Anna Berg said.';
  const { status, parts } = await found(
    { 'mill.txt': `Mill\n\n${said}\n` },
    said.replace('Anna Berg', 'Tom Reiss'),
  );
  expect(status).toBe('unsure');
  expect(parts.slice(1)).toMatchObject([
    { type: 'caution', text: english.find.wrongSpeaker('Tom Reiss', 'Anna Berg') },
    { type: 'quote', text: said, label: 'Anna Berg' },
  ]);
  expect((await found({ 'mill.txt': `Mill\n\n${said}\n` }, said)).status).toBe('answered');
});

test('a name and a colon in front of words give them to somebody, too', async () => {
  const files = {
    'mill.txt': 'Mill\n\n“The mill is closed for the winter,” Anna Berg said.\n',
    'dam.txt': 'Dam\n\n“The dam is dry,” said Jovan Moss.\n',
  };
  const words = 'The mill is closed for the winter';
  const cautions = async (text: string) =>
    (await found(files, text)).parts.flatMap((part) => (part.type === 'caution' ? [part.text] : []));
  for (const name of ['Tom Reiss', 'Jovan Moss', 'Moss']) {
    const expected = [english.find.wrongSpeaker(name, 'Anna Berg')];
    expect(await cautions(`${name}: ${words}`)).toEqual(expected);
    expect(await cautions(`Look at this!\n**${name}:** ${words}.`)).toEqual(expected);
  }
  for (const label of ['Anna Berg', 'Berg', 'News']) expect(await cautions(`${label}: ${words}`)).toEqual([]);
});

test('where words stand nowhere, what the documents say about it is shown, if they say anything', async () => {
  const files = { 'mill.txt': 'Mill\n\nThe mill grinds rye from May to October.\n\nGoats live there.\n' };
  const said = async (words: string) => (await found(files, words)).parts;
  expect(await said('when does the mill grind rye')).toMatchObject([
    { type: 'text', text: english.find.notFound(null) },
    { type: 'heading', text: english.find.nearest },
    { type: 'quote', text: 'The mill grinds rye from May to October.' },
  ]);
  expect(await said('🙂')).toEqual([{ type: 'text', text: english.find.noWords }]);
});

test('of words that every text has, it is said that they are too common, and nothing leads to another passage', async () => {
  const { parts, actions } = await found(
    { 'mill.txt': 'Mill\n\nTo be there is not what it was, or so they say.\n' },
    'what was it that they were to be',
  );
  expect(parts).toEqual([{ type: 'text', text: english.find.tooCommon }]);
  expect(actions).toEqual([]);
});
