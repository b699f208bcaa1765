import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askCommand } from '../../src/commands/ask.js';
import { contextCommand } from '../../src/commands/context.js';
import { findCommand } from '../../src/commands/find.js';
import { quotesCommand } from '../../src/commands/quotes.js';
import type { Reply } from '../../src/commands/reply.js';
import { sourcesCommand } from '../../src/commands/sources.js';
import type { Source } from '../../src/corpus/document.js';
import type { Library } from '../../src/library/library.js';
import { openLibrary } from '../../src/library/open-library.js';
import { folderWith } from '../support/folder.js';
import { FIRST_PAGE } from './shown.js';

// Whatever a command shows stands above or below the very source it was written in. Every paragraph and every row of
// the folder has a word of its own, so that what is shown can be found again without the program.

/** A paragraph or a row, and who wrote it. */
interface Written {
  readonly word: string;
  readonly file: string;
  readonly author: string | null;
  readonly words: string;
}

const said = fc.constantFrom(
  'The ferry waits at the bridge.',
  '“The ferry will not wait for the bridge,” Ingrid Sollberg said.',
  '“The bridge stays closed,” Piet Holm told the council.',
  'Ingrid Sollberg said that the ferry was late.',
);
const author = fc.constantFrom('Anna Berg', 'Tom Hill', '');
const files = fc.record({
  'rows.csv': fc.array(fc.tuple(author, said), { minLength: 2, maxLength: 6 }),
  'a.txt': fc.array(said, { minLength: 1, maxLength: 5 }),
  'b.md': fc.array(said, { minLength: 1, maxLength: 5 }),
});

const written = files.map((chosen): Written[] => [
  ...chosen['rows.csv'].map(([by, words], at) => {
    return { word: `rowmark${at}`, file: 'rows.csv', author: by || null, words };
  }),
  ...(['a.txt', 'b.md'] as const).flatMap((file) =>
    chosen[file].map((words, at) => ({ word: `${file[0]}mark${at}`, file, author: null, words })),
  ),
]);

function folderOf(all: readonly Written[]) {
  const of = (file: string) => all.filter((each) => each.file === file);
  const prose = (file: string) => of(file).map(({ word, words }) => `${words} So much for ${word}.`);
  const row = ({ word, author, words }: Written) =>
    `"About ${word}","${author ?? ''}","${words.replaceAll('"', '""')} So much for ${word}."`;
  return folderWith({
    'rows.csv': ['title,author,text', ...of('rows.csv').map(row)].join('\n'),
    'a.txt': ['The first file', ...prose('a.txt')].join('\n\n'),
    'b.md': ['# The second file', ...prose('b.md')].join('\n\n'),
  });
}

async function everyReply(library: Library): Promise<Reply[]> {
  const question = 'does the ferry wait at the bridge';
  const pages = await askCommand.run(library, { question, before: null, source: null }, FIRST_PAGE);
  const numbers = Array.from({ length: pages.page.count }, (_, at) => at + 1);
  const references = pages.actions.flatMap((action) => (action.type === 'context' ? [action.reference] : []));
  return Promise.all([
    ...numbers.map((page) =>
      askCommand.run(library, { question, before: null, source: null }, { ...FIRST_PAGE, page }),
    ),
    ...references.map((reference) => contextCommand.run(library, { reference }, FIRST_PAGE)),
    ...['rows.csv', 'a.txt', 'b.md'].map((document) => sourcesCommand.run(library, { document }, FIRST_PAGE)),
    ...['Ingrid Sollberg', 'Piet Holm'].map((person) =>
      quotesCommand.run(library, { person, about: null, source: null }, { ...FIRST_PAGE, limit: 50 }),
    ),
    findCommand.run(library, { words: 'The ferry waits at the bridge.', source: null }, FIRST_PAGE),
  ]);
}

/** Every quote of a reply with the source that a reader takes it to be from. */
function quotesWithSources({ parts }: Reply): { text: string; source: Source | undefined }[] {
  return parts.flatMap((part, at) => {
    if (part.type !== 'quote') return [];
    const below = parts.slice(at).find((each) => each.type === 'quote' && each.citation !== null);
    const citation = below?.type === 'quote' ? below.citation : null;
    if (!citation?.brief) return [{ text: part.text, source: citation?.source }];
    const above = parts.slice(0, at).findLast((each) => each.type === 'source');
    return [{ text: part.text, source: above?.type === 'source' ? above.source : undefined }];
  });
}

it('every quote stands under the source it is from', async () => {
  await fc.assert(
    fc.asyncProperty(written, async (all) => {
      const library = await openLibrary({ folder: await folderOf(all) });
      let checked = 0;
      for (const { text, source } of (await everyReply(library)).flatMap(quotesWithSources)) {
        const from = all.find(({ word }) => text.includes(`for ${word}.`));
        // Of a quotation only its sentence is shown.
        const candidates = from ? [from] : all.filter(({ words }) => words.includes(text));
        expect(candidates.map(({ file, author }) => ({ file, author }))).toContainEqual({
          file: source?.file,
          author: source?.author,
        });
        checked += from ? 1 : 0;
      }
      expect(checked).toBeGreaterThanOrEqual(all.length > 0 ? 1 : 0);
    }),
    { numRuns: 40 },
  );
});
