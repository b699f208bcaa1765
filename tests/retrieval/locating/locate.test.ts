import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.js';
import { sentences } from '../../../src/language/sentences.js';
import { words } from '../../../src/language/words.js';
import type { FoundWords } from '../../../src/retrieval/locating/locate.js';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { bakery, documentOf, harbour, library } from '../documents.js';

const documents = [harbour, library, bakery];
const index = await buildIndex(documents);

function passageOf({ position }: FoundWords, all: readonly Document[] = documents): string {
  const document = all[position.document];
  if ('passage' in position) return document?.passages[position.passage]?.text ?? '';
  return document?.text.slice(position.heading.start, position.heading.end) ?? '';
}

/** What was found, as `given words = the document's words`, with the differences behind it. */
async function found(text: string): Promise<string[]> {
  const { found } = await index.locate(text);
  return found.map((located) => {
    const passage = passageOf(located);
    const slips = located.differences.map(
      ({ given, document }) =>
        `[${given ? text.slice(given.start, given.end) : ''}|${document ? passage.slice(document.start, document.end) : ''}]`,
    );
    const { start, end } = located.span;
    return [passage.slice(start, end), ...slips].join(' ');
  });
}

describe('what stands there word for word', () => {
  it('is found however it is set: capitals, marks, accents and line ends do not matter', async () => {
    const said = 'Nobody remembers who gave the first book';
    expect(await found('Nobody remembers who gave the first book.')).toEqual([said]);
    expect(await found('«NOBODY remembers, who gave\nthe first bóok»')).toEqual([said]);
  });

  it('is found within other words', async () => {
    expect(await found('As they say, whoever brings them back late pays a small fine, don’t you?')).toEqual([
      'Whoever brings them back late pays a small fine',
    ]);
  });

  it('is found in several places of a text, each with its passage, and what stands nowhere is named', async () => {
    const text =
      'Nobody remembers who gave the first book. My uncle keeps eleven goats behind his house. ' +
      'Am Sonntag bleibt das Geschäft geschlossen, weil der Ofen gereinigt wird.';
    expect(await found(text)).toEqual([
      'Nobody remembers who gave the first book',
      'Am Sonntag bleibt das Geschäft geschlossen, weil der Ofen gereinigt wird',
    ]);
    const { rest } = await index.locate(text);
    expect(rest.map(({ start, end }) => text.slice(start, end))).toEqual([
      'My uncle keeps eleven goats behind his house',
    ]);
  });

  it('names the other passages that have the words, and only those', async () => {
    const copy = documentOf('A copy', [...library.passages.map(({ text }) => text)]);
    const other = documentOf('Another', ['Its reading room holds seven thousand volumes and a cat.']);
    const { locate } = await buildIndex([library, copy, other]);
    const [located] = (await locate('Its reading room holds nine thousand volumes')).found;
    expect(located).toMatchObject({
      position: { document: 0, passage: 1 },
      differences: [],
      alsoIn: [{ document: 1, passage: 1 }],
    });
  });
});

describe('what is nearly there', () => {
  it('is found with the words that were changed, left out or added', async () => {
    expect(
      await found('They said “The roof leaked for months, because slates had been laid in a great hurry.”'),
    ).toEqual([
      'The roof leaked for years, because the slates had been laid in a hurry [months|years] [|the] [great|]',
    ]);
  });

  it('is stretched to the ends of a quotation, where slips are the easiest to overlook', async () => {
    expect(
      await found('He wrote: "Ships carry wool and timber. In a good year four hundred of them come here"'),
    ).toEqual([
      'Ships bring timber and wool. In a good year four hundred of them come in [carry wool and|bring] [|and wool] [here|in]',
    ]);
    expect(await found('"In a bad year four hundred of them come in"')).toEqual([
      'In a good year four hundred of them come in [bad|good]',
    ]);
  });

  it('is stretched to the ends of a line of a list', async () => {
    const list = documentOf('List', [
      'Ships bring timber\nThe mill stands on the northern pier\nIts lamp was lit',
    ]);
    const passages = list.passages.map((passage) => ({ ...passage, form: 'lines' as const }));
    const { locate } = await buildIndex([library, { ...list, passages }]);
    const [located] = (await locate('The mill stands on the northern shore')).found;
    expect(located?.differences).toEqual([
      { given: { start: 32, end: 37 }, document: { start: 51, end: 55 } },
    ]);
  });

  it('is one quotation when it leaves out much, which is a difference unless it is marked', async () => {
    expect(await found('“She urged the council to buy a dredger ten years later.”')).toEqual([
      'She urged the council to buy a dredger, which it did ten years later [|which it did]',
    ]);
    expect(await found('“She urged the council to buy a dredger […] ten years later.”')).toEqual([
      'She urged the council to buy a dredger, which it did ten years later',
    ]);
  });
});

/** Sentences long enough to bear some slips, with the passage that they stand in. */
const quotable = documents.flatMap(({ passages, language }) =>
  passages.flatMap(({ text }) =>
    sentences({ text }, language)
      .map(({ start, end }) => ({ passage: text, words: text.slice(start, end).split(' '), language }))
      .filter((sentence) => sentence.words.length >= 8),
  ),
);

const strange = fc.constantFrom(
  'zebra',
  'quickly',
  'forty',
  'perhaps',
  'pudding',
  'against',
  'violet',
  'unsaid',
);

/** A sentence with at most a quarter of its words changed, left out or added. */
const misquoted = fc.constantFrom(...quotable).chain((sentence) => {
  const slip = fc.record({
    at: fc.nat({ max: sentence.words.length - 1 }),
    kind: fc.constantFrom('change', 'leave out', 'add'),
    word: strange,
  });
  const most = Math.floor(sentence.words.length / 4);
  return fc.uniqueArray(slip, { selector: ({ at }) => at, minLength: 1, maxLength: most }).map((slips) => ({
    ...sentence,
    text: sentence.words
      .flatMap((word, at) => {
        const made = slips.find((each) => each.at === at);
        if (made === undefined) return [word];
        if (made.kind === 'change') return [made.word];
        return made.kind === 'add' ? [made.word, word] : [];
      })
      .join(' '),
  }));
});

describe('whatever slips somebody makes', () => {
  it('the passage is found, the differences are marked, and nothing else differs', async () => {
    await fc.assert(
      fc.asyncProperty(misquoted, fc.boolean(), async ({ passage, text: slipped, language }, marked) => {
        const text = marked ? `“${slipped}”` : slipped;
        const { found } = await index.locate(text);
        expect(found.length).toBeGreaterThan(0);
        for (const located of found) {
          expect(passageOf(located)).toBe(passage);
          const { given, span, differences } = located;
          const same = (whole: string, within: typeof span, left: (typeof span | null)[]) =>
            words(whole, language)
              .filter(({ start, end }) => start >= within.start && end <= within.end)
              .filter(({ start }) => !left.some((each) => each && start >= each.start && start < each.end))
              .map(({ form }) => form);
          expect(
            same(
              text,
              given,
              differences.map((each) => each.given),
            ),
          ).toEqual(
            same(
              passage,
              span,
              differences.map((each) => each.document),
            ),
          );
        }
      }),
    );
  });

  it('between quotation marks all of it is compared', async () => {
    await fc.assert(
      fc.asyncProperty(misquoted, async ({ text: slipped, language }) => {
        const text = `“${slipped}”`;
        const { found, rest } = await index.locate(text);
        const inside = words(text, language);
        const covered = inside.filter(({ start }) =>
          [...found.map(({ given }) => given), ...rest].some(
            (span) => start >= span.start && start < span.end,
          ),
        );
        expect(covered.length).toBeGreaterThan(inside.length - 5);
      }),
    );
  });
});

describe('what is not there', () => {
  const vocabulary = documents.flatMap(({ text, language }) => words(text, language).map(({ form }) => form));

  it.each(['', '🙂', '???', 'lol see you all tomorrow', 'https://example.org'])('%j', async (text) => {
    expect(await index.locate(text)).toMatchObject({ found: [] });
  });

  it('is not found among the same words in another order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...vocabulary), { minLength: 8, maxLength: 30 }),
        async (shuffled) => {
          expect((await index.locate(shuffled.join(' '))).found).toEqual([]);
        },
      ),
    );
  });

  it('is not found where only phrases of everyday language are shared', async () => {
    expect(
      await found('Members of my family may come for three weeks, and nobody remembers to clean.'),
    ).toEqual([]);
  });
});
