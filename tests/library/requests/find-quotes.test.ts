import { expect, it } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.js';
import { UserError } from '../../../src/shared/user-error.js';
import { bridgeReport, harwick } from '../../support/documents.js';
import { libraryOver } from '../../support/library.js';

const all = { about: null, source: null, limit: 100, offset: 0 } as const;

it('gives a person what they said and nobody else', async () => {
  const library = await libraryOver(harwick);
  const mayor = await library.quotes({ person: 'Sollberg', ...all });
  expect(mayor).toMatchObject({ person: 'Ingrid Sollberg', status: 'answered' });
  expect(mayor.quotations.map(({ text }) => text)).toContain(
    'We cannot wait for the next flood, because the next flood will not wait for us,',
  );
  expect(mayor.quotations.every(({ speaker }) => speaker === 'Ingrid Sollberg')).toBe(true);
  const ferryman = await library.quotes({ person: 'Anton Reiss', ...all });
  expect(ferryman.quotations.map(({ text, mention }) => [text, mention?.text])).toContainEqual([
    'Nobody asked the people who live from the water,',
    'he',
  ]);
});

it('narrows by what they said it about, also where the words have another ending', async () => {
  const library = await openLibrary({ folder: 'corpus' });
  const asked = { ...all, person: 'Wang Yi', about: 'stability' };
  expect((await library.quotes(asked)).quotations.map(({ text }) => text)).toEqual([
    'If China-Japan relations are stable, Asia will be more stable,',
  ]);
});

it('shows the same words in two documents once, with both sources, newest first', async () => {
  const said = '“The water will be back,” Ingrid Sollberg said.\n';
  const library = await libraryOver({
    'a.md': `---\ntitle: First\ndate: 2020-01-01\n---\n\n${said}`,
    'b.md': `---\ntitle: Second\ndate: 2021-01-01\n---\n\n${said}`,
  });
  const { quotations, total } = await library.quotes({ person: 'Ingrid Sollberg', ...all });
  expect(total).toBe(1);
  expect(quotations[0]?.passage.source.title).toBe('Second');
  expect(quotations[0]?.passage.alsoIn.map(({ title }) => title)).toEqual(['First']);
});

it('shows the same words once, also where a document gives the name in another form', async () => {
  const library = await libraryOver({
    'a.txt': 'First\n\n“The water will be back,” Ingrid M. Sollberg said.\n',
    'b.txt': 'Second\n\n“The water will be back,” Ingrid Sollberg said.\n',
    'c.txt': 'Third\n\n“The water will be back,” Tom Sollberg said.\n',
  });
  const ingrid = await library.quotes({ person: 'Ingrid Sollberg', ...all });
  expect(ingrid).toMatchObject({ status: 'answered', total: 1 });
  expect(ingrid.quotations[0]?.passage.alsoIn).toHaveLength(1);
  const both = await library.quotes({ person: 'Sollberg', ...all });
  expect(both).toMatchObject({ status: 'unsure', total: 2 });
  expect(both.suggestions).toHaveLength(2);
});

it('takes words for the same whatever their marks and capitals are, but shows them as often as a source has them', async () => {
  const library = await libraryOver({
    'a.txt':
      'First\n\n“The water will be back,” Ingrid Sollberg said.\n\n“The water will be back!” Ingrid Sollberg said in June.\n',
    'b.txt': 'Second\n\nIngrid Sollberg said: “The Water, will be back.”\n',
  });
  const { quotations, total } = await library.quotes({ person: 'Ingrid Sollberg', ...all });
  expect(total).toBe(2);
  const shown = quotations.map(({ text, passage }) => [text, passage.alsoIn.map(({ title }) => title)]);
  expect(shown).toEqual([
    ['The water will be back,', ['Second']],
    ['The water will be back!', []],
  ]);
});

it('gives what has no date in the order of the files, and each from its beginning on', async () => {
  const letters = ['b', 'a', 'c'].map((name) => [
    `${name}.txt`,
    `Letter ${name}\n\n“Pier ${name} is closed,” Ada Lind said.\n\n“Bridge ${name} is open,” Ada Lind said.\n`,
  ]);
  const library = await libraryOver(Object.fromEntries(letters));
  const { quotations } = await library.quotes({ person: 'Ada Lind', ...all });
  expect(quotations.map(({ text }) => text)).toEqual(
    ['a', 'b', 'c'].flatMap((name) => [`Pier ${name} is closed,`, `Bridge ${name} is open,`]),
  );
});

it('names whom a name may have meant that nobody has', async () => {
  const said = ['Ingrid Sollberg', 'Anton Reiss'].map((name) => `“The pier is closed,” ${name} said.`);
  const library = await libraryOver({ 'a.txt': `A letter\n\n${said.join('\n\n')}\n` });
  const asked = async (person: string) => (await library.quotes({ person, ...all })).suggestions;
  expect(await asked('Ingrid Solberg-Dahl')).toEqual(['Ingrid Sollberg']);
  expect(await asked('Xaver Quint')).toEqual([]);
});

it('gives direct quotations first, then reported speech, each from the newest source on, source by source', async () => {
  const text = (words: string) =>
    `“${words} is near,” Ingrid Sollberg said. “${words} is here.”\n\nSollberg said that ${words} was over.\n`;
  const library = await libraryOver({
    'a.md': `---\ntitle: Old\ndate: 2020-01-01\n---\n\n${text('Spring')}`,
    'b.md': `---\ntitle: New\ndate: 2021-01-01\n---\n\n${text('Summer')}`,
  });
  const { quotations } = await library.quotes({ person: 'Sollberg', ...all });
  expect(quotations.map(({ kind, passage }) => `${kind} ${passage.source.title}`)).toEqual([
    'direct New',
    'direct New',
    'direct Old',
    'direct Old',
    'indirect New',
    'indirect Old',
  ]);
});

it('gives sources that begin with a guess behind the others, where dates decide nothing', async () => {
  const guess = (words: string) =>
    `Anna Reiss spoke with Ingrid Sollberg. Reiss told Clara Holm that Sollberg was late. The harbour is old.\n\n“${words},” she said.\n`;
  const library = await libraryOver({
    'a.txt': `One\n\n${guess('The pier is old')}`,
    'b.txt': 'Two\n\n“The pier is closed,” said Anna Reiss.\n',
    'c.md': `---\ndate: 2021-01-01\n---\n\n${guess('The quay is old')}`,
  });
  const { quotations } = await library.quotes({ person: 'Reiss', ...all });
  const direct = quotations.filter(({ kind }) => kind === 'direct');
  expect(direct.map(({ passage, sureness }) => [passage.source.file, (sureness ?? 1) < 0.65])).toEqual([
    ['c.md', true],
    ['b.txt', false],
    ['a.txt', true],
  ]);
});

it('pages without losing or repeating a quotation', async () => {
  const library = await libraryOver(harwick);
  const whole = await library.quotes({ person: 'Anton Reiss', ...all });
  const pages = [];
  for (let offset = 0; offset < whole.total; offset += 1) {
    pages.push(...(await library.quotes({ person: 'Anton Reiss', ...all, limit: 1, offset })).quotations);
  }
  expect(whole.total).toBeGreaterThan(1);
  expect(pages).toEqual(whole.quotations);
});

it('tells someone who is spoken of from someone nobody has heard of', async () => {
  const library = await libraryOver({
    'a.txt': 'Title\n\nThe house belongs to Berta Kling and her sister.\n',
  });
  const spokenOf = await library.quotes({ person: 'Berta Kling', ...all });
  expect(spokenOf).toMatchObject({ status: 'unanswered', mentioned: true, quotations: [] });
  const titled = await library.quotes({ person: 'Senator Kling', ...all });
  expect(titled).toMatchObject({ status: 'unanswered', mentioned: true });
  const unknown = await library.quotes({ person: 'Berta Kranz', ...all });
  expect(unknown).toMatchObject({ status: 'unanswered', mentioned: false });
});

it('tells so of the source alone that was named, and who is quoted on something else', async () => {
  const library = await libraryOver({
    'a.txt': 'Mill\n\n“The mill is closed,” Berta Kling said.\n',
    'b.txt': 'House\n\nThe house belongs to Berta Kling and her sister.\n',
    'c.txt': 'River\n\nThe river is long.\n',
  });
  const told = async (more: object) => {
    const { quoted, mentioned, total } = await library.quotes({ person: 'Berta Kling', ...all, ...more });
    return { quoted, mentioned, total };
  };
  expect(await told({ source: 'a.txt' })).toEqual({ quoted: true, mentioned: true, total: 1 });
  expect(await told({ source: 'b.txt' })).toEqual({ quoted: false, mentioned: true, total: 0 });
  expect(await told({ source: 'c.txt' })).toEqual({ quoted: false, mentioned: false, total: 0 });
  expect(await told({ about: 'sheep' })).toEqual({ quoted: true, mentioned: true, total: 0 });
});

it('gives every quotation of a file, and says so where there is no such file', async () => {
  const library = await libraryOver(harwick);
  const { quotations } = await library.quotations('bridge.txt');
  for (const { text, start, end } of quotations) expect(bridgeReport.slice(start, end)).toBe(text);
  expect(quotations.length).toBeGreaterThanOrEqual(3);
  await expect(library.quotations('no.txt')).rejects.toThrow(
    new UserError('No document is called “no.txt”.', 'not-found'),
  );
});
