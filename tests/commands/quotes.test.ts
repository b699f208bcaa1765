import { expect, it } from 'vitest';
import { quotesCommand } from '../../src/commands/quotes.js';
import { english } from '../../src/commands/texts/english.js';
import { openLibrary } from '../../src/library/open-library.js';
import { type Files, folderWith } from '../support/folder.js';
import { libraryOver } from '../support/library.js';
import { FIRST_PAGE, textsOf } from './shown.js';

async function quotesOf(person: string, files: Files) {
  const library = await libraryOver(files);
  const input = { person, about: null, source: null };
  return quotesCommand.run(library, input, FIRST_PAGE);
}

const { nobody, noName, nothingAbout, onlySpokenOf } = english.quotes;

it.each([
  { of: { person: 'Tom Reiss' }, says: onlySpokenOf('Tom Reiss', null) },
  { of: { person: 'Tom Reiss', about: 'the mill' }, says: onlySpokenOf('Tom Reiss', null) },
  { of: { person: 'Berta Kling', source: 'house.txt' }, says: onlySpokenOf('Berta Kling', 'house.txt') },
  { of: { person: 'Tom Reiss', source: 'mill.txt' }, says: nobody('Tom Reiss', 'mill.txt') },
  { of: { person: 'Tom Reiss', source: 'mill.txt', about: 'rye' }, says: nobody('Tom Reiss', 'mill.txt') },
  { of: { person: 'Kling', about: 'sheep' }, says: nothingAbout('Berta Kling', 'sheep', null) },
  { of: { person: 'Ada Holm' }, says: nobody('Ada Holm', null) },
  { of: { person: 'he' }, says: noName('he') },
])(
  'where nothing is quoted of $of, it says why, and shows nothing that is said about them',
  async ({ of, says }) => {
    const folder = await folderWith({
      'mill.txt': 'Mill\n\n“The mill is closed,” Berta Kling said.\n',
      'house.txt': 'House\n\nThe house belongs to Berta Kling and to Tom Reiss.\n',
    });
    const input = { about: null, source: null, ...of };
    const { status, parts } = await quotesCommand.run(await openLibrary({ folder }), input, FIRST_PAGE);
    expect(status).toBe('unanswered');
    expect(parts[0]).toEqual({ type: 'text', text: says });
    expect(parts.slice(1)).toEqual([]);
  },
);

it.each([
  ['a name that documents give alone', ['Berg', 'Berg'], english.quotes.onlyThisName],
  ['people of one family name', ['Anna Berg', 'Tom Berg'], english.quotes.several('Anna Berg, Tom Berg')],
])('says that several may be meant by %s', async (_, [first, second], says) => {
  const folder = await folderWith({
    'mill.txt': `Mill\n\n“The mill is closed,” ${first} said.\n`,
    'house.txt': `House\n\n“The house is open,” ${second} said.\n`,
  });
  const input = { person: 'Berg', about: null, source: null };
  const { status, parts } = await quotesCommand.run(await openLibrary({ folder }), input, FIRST_PAGE);
  expect(status).toBe('unsure');
  expect(parts[0]).toEqual({ type: 'caution', text: says });
});

it.each(['**Anna Berg**', '“Anna Berg”', '||`Anna Berg`||', ' \u200bAnna Berg'])(
  'takes a name for itself, whatever marks it was copied with: %j',
  async (person) => {
    const { status } = await quotesOf(person, { 'mill.txt': 'Mill\n\n“It is closed,” Anna Berg said.\n' });
    expect(status).toBe('answered');
  },
);

it('shows, and says so, what is given to a family name alone where a full one is asked for', async () => {
  const files = {
    'mill.txt': 'Mill\n\n“The mill is closed,” Mrs. Vogt said. Tom Reiss met the Riverton Democrats.\n',
  };
  const { status, parts } = await quotesOf('Anna Vogt', files);
  expect(status).toBe('unsure');
  expect(parts[0]).toEqual({ type: 'caution', text: english.quotes.onlyFamilyName('Vogt') });
  expect(parts[2]).toMatchObject({ type: 'quote', label: 'Vogt' });
  // Not of a man, not where somebody else is named in full, and not of a group.
  expect((await quotesOf('Peter Vogt', files)).status).toBe('unanswered');
  const more = { ...files, 'house.txt': 'House\n\n“It is open,” said Ruth Vogt.\n' };
  expect((await quotesOf('Anna Vogt', more)).status).toBe('unanswered');
  const group = { 'mill.txt': 'Mill\n\n“The mill is closed,” the Democrats said.\n' };
  expect((await quotesOf('Georgia Democrats', group)).status).toBe('unanswered');
});

it('shows of a list the item that a quotation stands in', async () => {
  const item = '“The mill is closed,” Berta Kling said';
  const input = { person: 'Kling', about: null, source: null };
  const { parts } = await quotesCommand.run(
    await libraryOver({
      'mill.txt': `Mill\n\nWhat was heard on Monday\n${item}\nA dog in the yard\n`,
    }),
    input,
    FIRST_PAGE,
  );
  expect(textsOf(parts, 'quote')).toEqual([item]);
});

it('says on each page which of the quotations it shows', async () => {
  const said = (day: number) => `“The mill was closed for ${day} days,” Berta Kling said.`;
  const days = [2, 3, 4, 5, 6, 7, 8, 9, 10];
  const library = await libraryOver({ 'mill.txt': `Mill\n\n${days.map(said).join('\n\n')}\n` });
  const input = { person: 'Kling', about: null, source: null };
  const notes = async (page: number, limit: number | null = null) =>
    (await quotesCommand.run(library, input, { texts: english, page, limit })).notes;
  expect(await notes(1)).toEqual(['Quotations 1–4 of 9']);
  expect(await notes(2)).toEqual(['Quotations 5–8 of 9']);
  expect(await notes(3)).toEqual(['Quotation 9 of 9']);
  expect(await notes(7)).toEqual(['Quotation 9 of 9']);
  expect(await notes(1, 20)).toEqual(['9 quotations']);
});

it('numbers the buttons as the quotations that they belong to', async () => {
  const input = { person: 'Kling', about: null, source: null };
  const { parts, actions } = await quotesCommand.run(
    await libraryOver({
      'mill.txt':
        'Mill\n\n“The mill is closed,” Berta Kling said. “It opens in May,” Berta Kling said.\n\n' +
        'The river froze in winter.\n\n“The wheel is new,” Berta Kling said.\n',
    }),
    input,
    FIRST_PAGE,
  );
  const paragraphs = parts.flatMap((part) => (part.type === 'quote' ? [part.citation?.paragraph] : []));
  expect(paragraphs).toEqual([1, 1, 3]);
  expect(actions).toMatchObject([
    { type: 'context', number: 1, label: 'Show context 1' },
    { type: 'context', number: 3, label: 'Show context 3' },
  ]);
});

it('marks the quoted words in their sentence, wherever in a document that stands', async () => {
  const sentence = 'In the evening, “the mill is closed for the winter,” Anna Berg said.';
  const { parts } = await quotesOf('Berg', {
    'mill.txt': `Mill\n\nIt was cold in Tarn.\n\nThe council met at noon. ${sentence} Nobody asked why.\n`,
  });
  expect(parts.slice(1)).toMatchObject([{ text: sentence, highlights: [{ start: 17, end: 51 }] }]);
});

it('shows with the words the sentence before them that names who says them', async () => {
  const told = 'Anna Berg spoke of the mill. “It is closed for the winter, and nobody knows for how long.”';
  const { parts } = await quotesOf('Berg', { 'mill.txt': `Mill\n\nIt was cold.\n\n${told} It rained.\n` });
  expect(parts.slice(1)).toMatchObject([{ text: told }]);
});

it('shows by itself what is said over several paragraphs', async () => {
  const { parts } = await quotesOf('Berg', {
    'mill.txt':
      'Mill\n\nAnna Berg spoke first.\n\n“The mill is closed for the winter.\n\n“It will open in May,” she said.\n',
  });
  expect(parts.slice(1)).toMatchObject([
    { text: 'The mill is closed for the winter.\n\n“It will open in May,', highlights: [] },
  ]);
});

it('takes a name with or without quotation marks', async () => {
  const files = { 'mill.txt': 'Mill\n\n“The mill is closed,” Berta Kling said.\n' };
  const plain = await quotesOf('Berta Kling', files);
  for (const name of ['"Berta Kling"', '“Berta Kling”', '„Berta Kling“', '« Berta Kling »'])
    expect(await quotesOf(name, files)).toEqual(plain);
  expect((await quotesOf('""', files)).parts).toEqual([{ type: 'text', text: noName('""') }]);
});

it('names some of many people who may be meant, and how many more there are', async () => {
  const people = 'Anna Tom Eva Karl Lena Paul Nora Jan Ida Max'.split(' ');
  const saidBy = (some: readonly string[]) => ({
    'mill.txt': `Mill\n\n${some.map((name) => `“The mill is closed,” ${name} Berg said.`).join('\n\n')}\n`,
  });
  const caution = async (count: number) => (await quotesOf('Berg', saidBy(people.slice(0, count)))).parts[0];
  expect(await caution(10)).toMatchObject({ text: expect.stringMatching(/(?: \w+ Berg,){8} 2 more\.$/) });
  expect(await caution(8)).toMatchObject({ text: expect.stringMatching(/(?: \w+ Berg[,.]){8}$/) });
});

it('shows the sentence that names the speaker once for all that is said in pieces', async () => {
  const { parts, notes, actions } = await quotesOf('Berta Kling', {
    'mill.txt':
      'Mill\n\n“It was loud,” said Berta Kling, who keeps the mill. “We lost the wheel. Nobody slept.”\n\n“It was wet,” Berta Kling said. The wheel is new. “The wheel turns,” Berta Kling said.\n',
  });
  const quotes = parts.flatMap((part) =>
    part.type === 'quote'
      ? [{ text: part.text, marked: part.highlights.map(({ start, end }) => part.text.slice(start, end)) }]
      : [],
  );
  expect(quotes).toEqual([
    {
      text: '“It was loud,” said Berta Kling, who keeps the mill. “We lost the wheel. Nobody slept.”',
      marked: ['It was loud,', 'We lost the wheel. Nobody slept.'],
    },
    { text: '“It was wet,” Berta Kling said.', marked: ['It was wet,'] },
    { text: '“The wheel turns,” Berta Kling said.', marked: ['The wheel turns,'] },
  ]);
  expect(notes).toEqual(['4 quotations']);
  expect(actions.map((action) => action.type === 'context' && action.number)).toEqual([1, 2]);
});
