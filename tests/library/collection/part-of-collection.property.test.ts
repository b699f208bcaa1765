import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Place } from '../../../src/corpus/settings/channel-rules.js';
import type { Library } from '../../../src/library/library.js';
import { openLibrary } from '../../../src/library/open-library.js';
import { writeFiles } from '../../support/folder.js';
import { libraryOver, openedFolder } from '../../support/library.js';
import { paragraphOf } from '../generated.js';

// What a channel may not see does not exist for it: a library answers there to the digit as one that was opened over the
// other files alone. Nothing can leak then: no text, title or name, no number, no word that is known or not known.

const paragraph = paragraphOf(
  'river bridge flood ferry council mayor said told “We will not wait,” Ingrid Sollberg Anton Reiss she he der Fluss ist hoch . ! ? 橋',
  30,
  3,
);
const saying = fc
  .tuple(paragraph, fc.constantFrom('Ingrid Sollberg', 'Sollberg', 'Anton Reiss', 'Mayor Ida Reiss'))
  .map(([said, name]) => `“${said.replaceAll(/[“”]/g, '')},” ${name} said.`);
/** A letter of its own for each file, so that words are often known to one file only. */
const text = (file: string) =>
  fc
    .array(fc.oneof(paragraph, saying), { minLength: 1, maxLength: 5 })
    .map(
      (all) => `The report ${file.replaceAll(/\W/g, '')}\n\n${all.join('\n\n')} Quern${file.charAt(0)}.\n`,
    );

const names = ['a.txt', 'board/b.txt', 'board/c.txt', 'crew/d.md', 'e.txt', 'crew/f.txt'];
const folder = fc
  .tuple(...names.map((name) => fc.option(text(name))))
  .map((texts) =>
    Object.fromEntries(names.flatMap((name, at) => (texts[at] == null ? [] : [[name, texts[at]]]))),
  );

const id = (number: number) => `7100000000000000${number}`;
const ids = fc.subarray([10, 11, 12].map(id), { minLength: 1 });
const entry = fc.record({
  where: fc.oneof(
    ids.map((channels) => `channels: [${channels}]`),
    ids.map((servers) => `servers: [${servers}]`),
    fc.constant('everywhere: true'),
  ),
  files: fc.subarray(['board/**', 'crew', '*.txt', 'board/b.txt', 'crew/*.md', '**'], {
    minLength: 1,
    maxLength: 2,
  }),
});
const rules = fc
  .array(entry, { minLength: 1, maxLength: 3 })
  .map((entries) =>
    [
      'channels:',
      ...entries.map(({ where, files }) => `  - ${where}\n    files: ${JSON.stringify(files)}`),
    ].join('\n'),
  );
const place: fc.Arbitrary<Place> = fc.record({
  server: fc.option(fc.constantFrom(...[10, 11, 19].map(id))),
  channels: fc.subarray([11, 12, 18].map(id), { minLength: 1, maxLength: 2 }),
  certain: fc.constant(true),
});
const asked = fc.oneof(
  paragraph,
  fc.constantFrom(
    'Querna',
    'querb',
    '"Quernc"',
    'Ingrid',
    'Reiss',
    'what did Sollberg say about the Quernd',
    'flod',
    'Flusss',
  ),
);

it('a library answers in a channel as one that was opened over what the channel may see', async () => {
  await fc.assert(
    fc.asyncProperty(folder, rules, place, asked, async (files, yaml, where, question) => {
      const whole = await libraryOver({ ...files, 'footnote.yaml': yaml });
      const here = whole.at(where);
      const seen = (await here.sources()).sources.map(({ file }) => file);
      const alone = await libraryOver(
        Object.fromEntries(Object.entries(files).filter(([file]) => seen.includes(file))),
      );
      const references = (await whole.ask({ question, limit: 30, source: null })).passages.map(
        ({ reference }) => reference,
      );
      expect(await everythingFrom(here, question, references)).toEqual(
        await everythingFrom(alone, question, references),
      );
    }),
    { numRuns: 150 },
  );
});

/** What every method answers, or the error with which it refuses. */
async function everythingFrom(library: Library, question: string, references: readonly string[]) {
  const people = ['Ingrid Sollberg', 'Reiss', 'Solberg', question];
  return Promise.all(
    [
      library.ask({ question, limit: 30, source: null }),
      ...['board/', 'The report af', 'b'].map((source) => library.ask({ question, limit: 5, source })),
      ...people.map((person) => library.quotes({ person, about: null, source: null, limit: 30, offset: 0 })),
      library.quotes({ person: 'Reiss', about: question, source: null, limit: 30, offset: 0 }),
      ...names.map((file) => library.quotations(file)),
      library.sources(),
      ...['board/', 'The report af', 'b', 'e.txt', ...names].map((source) =>
        library.read({ source, limit: 3, offset: 0 }),
      ),
      library.check(),
      ...references.map((reference) => library.context(reference)),
      ...['', 'so', 'r', 'the', 'b'].flatMap((typed) => [
        library.complete('people', typed, 25),
        library.complete('sources', typed, 25),
      ]),
    ].map((answer) => answer.catch((error: unknown) => String(error))),
  );
}

const channel = { server: id(90), channels: [id(10)], certain: true };
const elsewhere = { server: id(90), channels: [id(11)], certain: true };
const boardOnly = `channels: [{channels: [${id(10)}], files: board}]`;

it('a reload names only files that the channel may see, also those that are gone', async () => {
  const { folder, library } = await openedFolder({
    'a.txt': 'A\n\nOne.',
    'board/b.txt': 'B\n\nTwo.',
    'footnote.yaml': boardOnly,
  });
  await writeFiles(folder, { 'a.txt': 'A\n\nAnother.', 'board/new.txt': 'N\n\nThree.', 'board/x.bin': '' });
  expect(await library.at(elsewhere).reload()).toMatchObject({
    added: [],
    changed: ['a.txt'],
    removed: [],
    skipped: [],
    passages: 1,
  });
  await writeFiles(folder, { 'board/new.txt': 'N\n\nFour.' });
  expect(await library.at(channel).reload()).toMatchObject({
    changed: ['board/new.txt'],
    skipped: [{ file: 'board/x.bin' }],
    passages: 2,
  });
});

it('new rules hold from the next reload on, although no document has changed', async () => {
  const { folder, library } = await openedFolder({ 'a.txt': 'A\n\nOne.', 'board/b.txt': 'B\n\nTwo.' });
  expect((await library.at(elsewhere).sources()).sources).toHaveLength(2);
  await writeFiles(folder, { 'footnote.yaml': boardOnly });
  await library.reload();
  expect((await library.at(elsewhere).sources()).sources.map(({ file }) => file)).toEqual(['a.txt']);
});

it.each([
  { file: 'footnote.yaml', right: boardOnly, wrong: boardOnly.replace('files', 'flies') },
  {
    file: 'footnote.json',
    right: JSON.stringify({ channels: [{ channels: ['710000000000000001'], files: 'board/**' }] }),
    wrong: '{"channels": [{}]}',
  },
])(
  'rules with a mistake: a start shows nothing, a reload changes nothing and says why: $file',
  async ({ file: settings, right, wrong }) => {
    const { folder, library } = await openedFolder({
      'a.txt': 'A\n\nOne.',
      'board/b.txt': 'B\n\nTwo.',
      [settings]: right,
    });
    await writeFiles(folder, { [settings]: wrong, 'c.txt': 'C\n\nThree.' });
    const refusal = await library
      .at(channel)
      .reload()
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        `^The documents stay as they were\\. ${settings} has a mistake: channels, entry 1[^\n]+[^.]\\.$`,
      ),
    });
    expect(String(refusal)).not.toContain('Nothing is shown');
    expect((await library.at(elsewhere).sources()).sources.map(({ file }) => file)).toEqual(['a.txt']);
    expect((await library.sources()).sources).toHaveLength(2);

    const started = await openLibrary({ folder });
    expect((await started.sources()).sources).toHaveLength(3);
    const here = started.at(elsewhere);
    for (const answer of [
      here.sources(),
      here.ask({ question: 'one', limit: 1, source: null }),
      here.complete('sources', '', 5),
      here.context('a.0.b'),
    ])
      await expect(answer).rejects.toMatchObject({ name: 'UserError', code: 'broken-rules' });
    await writeFiles(folder, { [settings]: right });
    await here.reload();
    expect((await here.sources()).sources.map(({ file }) => file)).toEqual(['a.txt', 'c.txt']);
  },
);
