import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildDocument } from '../../src/corpus/build-document.js';
import type { Document } from '../../src/corpus/document.js';
import { readerFor } from '../../src/corpus/formats.js';
import { type CorpusLimits, DEFAULT_LIMITS } from '../../src/corpus/limits.js';
import { expectSound } from './sound.js';

/** What texts are made of, with everything that has ever gone wrong at an edge. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '\n',
      '\n\n',
      '\n\n\n',
      '\r\n',
      '\r',
      '\f',
      '\u2028',
      '\u2029',
      '\u00a0',
      '\t',
      ' ',
      '    ',
      '\u200b',
    ],
    ...[
      '# ',
      '## ',
      '---\n',
      '***',
      '- ',
      '1. ',
      '> ',
      '```\n',
      '~~~',
      '|a|b|\n|-|-|\n',
      '<div>',
      '<!--',
      '    x',
    ],
    ...['[a]: /b\n', '![a](b)', '<script>', '===', 'title: x\n', '\\', '`'],
    ...[
      '<p>',
      '</p>',
      '<li>',
      '<ul>',
      '</ul>',
      '<table><tr><td>',
      '<br>',
      '<h2>',
      '<a href=x>',
      '<pre>',
      '&amp;',
      '<article>',
    ],
    ...['Share', '364', 'By Jane Doe', 'Press/Jane Doe', '3 May 2024', 'Comments are closed.', 'Read more'],
    ...[
      '“Yes,” she said.',
      'The end. ',
      'e.g. Dr. Who? ',
      '東京は晴れ。',
      'สวัสดี',
      '👩‍👩‍👧',
      'é',
      'שלום',
      '\ud800',
    ],
  ),
  fc.lorem({ maxCount: 30 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyFile = fc.constantFrom('a.txt', 'a.md');

async function documentOf(file: string, text: string, limits: Partial<CorpusLimits> = {}): Promise<Document> {
  const reader = await readerFor(file);
  const bytes = new TextEncoder().encode(text);
  const pace = async () => {};
  const options = { hash: '', limits: { ...DEFAULT_LIMITS, ...limits }, pace };
  return buildDocument(file, await reader({ file, bytes, pace }), options);
}

/** Control characters make a file binary, and a lone surrogate cannot be written in UTF-8. */
function writable(text: string): string {
  return Buffer.from(text.replace(/[^\P{Cc}\t\n\v\f\r]/gu, '').replace(/^\ufeff+/, '')).toString();
}

const smallPassages = { paragraphUnits: 40, passageUnits: 25 };

it('whatever a text is made of, its passages are exact slices in their place, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, anyText.map(writable), async (file, text) => {
      const document = await documentOf(file, text, smallPassages);
      expect(document.text).toBe(text);
      expectSound(document);
    }),
    { numRuns: 1_000 },
  );
});

it('whatever a page is made of, its passages are exact slices of its text, and nothing of that is lost', async () => {
  await fc.assert(
    fc.asyncProperty(anyText.map(writable), async (text) => {
      expectSound(await documentOf('a.html', text, smallPassages));
    }),
    { numRuns: 500 },
  );
});

it('words of prose are always in a passage or a heading, however Markdown surrounds them', async () => {
  const words = fc.constantFrom('walnut', 'harbour', 'Tuesday', 'lantern', 'copper');
  const sentence = fc
    .array(words, { minLength: 3, maxLength: 12 })
    .map((list) => `The ${list.join(' ')} went away.`);
  const shape = fc.constantFrom('', '# ', '- ', '1. ', '> ', '> - ', '  ', '**', '| ');
  const block = fc.tuple(shape, sentence).map(([mark, text]) => mark + text);
  const documents = fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => blocks.join('\n\n'));
  await fc.assert(
    fc.asyncProperty(documents, async (text) => {
      const { passages, headings } = await documentOf('a.md', text);
      const found = [...passages.map(({ place }) => place), ...headings]
        .map(({ start, end }) => text.slice(start, end))
        .join(' ');
      const sorted = (string: string) => string.match(/\p{L}+/gu)?.sort();
      expect(sorted(found)).toEqual(sorted(text));
    }),
  );
});
