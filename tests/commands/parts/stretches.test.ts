import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts, shownParts, stretchesOf } from '../../../src/commands/parts/stretches.js';
import type { CitedPassage } from '../../../src/library/library.js';
import { namedSource } from '../../support/source.js';

const source = (name: string) => namedSource(name.includes('.') ? name : `${name}.txt`, name);

/** Paragraph `paragraph` of a file whose paragraphs have ten units and an empty line between them. */
function passage(file: string, paragraph: number): CitedPassage {
  const start = paragraph * 12;
  return {
    text: `${file} ${paragraph}`,
    place: { paragraph, start, end: start + 10, lines: [paragraph * 2, paragraph * 2], page: null },
    heading: null,
    highlights: [],
    score: 1,
    language: 'en',
    source: source(file),
    alsoIn: [],
    index: paragraph - 1,
    continues: { before: false, after: false },
    reference: `${file}.${paragraph}`,
  };
}

const texts = (passages: readonly CitedPassage[]) => passages.map(({ text }) => text);

describe('passages that follow each other', () => {
  it('stand behind the better one that they follow', () => {
    const ranked = [passage('a', 6), passage('b', 2), passage('a', 8), passage('a', 7), passage('b', 4)];
    expect(stretchesOf(ranked).map(texts)).toEqual([['a 6', 'a 7', 'a 8'], ['b 2'], ['b 4']]);
  });

  it('never stand before the best', () => {
    const ranked = [passage('a', 3), passage('a', 1), passage('a', 2), passage('a', 4)];
    expect(stretchesOf(ranked).map(texts)).toEqual([
      ['a 3', 'a 4'],
      ['a 1', 'a 2'],
    ]);
  });

  it('share one citation, from the first paragraph to the last', () => {
    const parts = shownParts([passage('a', 6), passage('b', 1), passage('a', 7)]);
    expect(parts.map((part) => part.type === 'quote' && part.citation)).toEqual([
      null,
      expect.objectContaining({ paragraph: 6, through: 7, lines: [12, 14] }),
      expect.objectContaining({ paragraph: 1, lines: [2, 2] }),
    ]);
  });

  it('have no lines where their text was taken out of a file', () => {
    const [, last] = shownParts([passage('a.pdf', 6), passage('a.pdf', 7)]);
    expect(last).toMatchObject({ citation: { paragraph: 6, through: 7, lines: null } });
  });

  it('are pieces of one paragraph only where none is missing between them, and say where it goes on', () => {
    const piece = (index: number, paragraph: number, before: boolean, after: boolean) => {
      return { ...passage('a', paragraph), index, continues: { before, after } };
    };
    const all = [
      piece(0, 1, false, true),
      piece(1, 1, true, true),
      piece(2, 1, true, false),
      piece(3, 2, false, false),
    ];
    const [first, second, third, next] = all;
    const shown = (...passages: (CitedPassage | undefined)[]) =>
      shownParts(passages.filter((each) => each !== undefined)).map((part) =>
        part.type === 'quote' ? [part.citation !== null, part.continues.before, part.continues.after] : [],
      );
    expect(shown(first, next)).toEqual([
      [true, false, true],
      [true, false, false],
    ]);
    expect(shown(second, third, next)).toEqual([
      [false, true, false],
      [false, false, false],
      [true, false, false],
    ]);
  });

  it('are two stretches where their sources differ, as rows of a table may', () => {
    const row = (paragraph: number, author: string) => {
      return { ...passage('a', paragraph), source: { ...source('a'), author } };
    };
    expect(stretchesOf([row(1, 'Anna Berg'), row(2, 'Tom Hill'), row(3, 'Tom Hill')]).map(texts)).toEqual([
      ['a 1'],
      ['a 2', 'a 3'],
    ]);
  });

  it('are two stretches under different headings, which each citation names', () => {
    const under = (paragraph: number, ...above: string[]) => {
      return { ...passage('a', paragraph), heading: above.pop() ?? null, above };
    };
    const all = [under(1), under(2, '2.4', 'Fixed'), under(3, '2.4', 'Fixed'), under(4, '2.3', 'Fixed')];
    expect(stretchesOf(all).map(texts)).toEqual([['a 1'], ['a 2', 'a 3'], ['a 4']]);
    const cited = shownParts(all).flatMap((part) => (part.type === 'quote' && part.citation) || []);
    expect(cited.map(({ section, paragraph, through }) => [section, paragraph, through])).toEqual([
      [null, 1, undefined],
      ['2.4 › Fixed', 2, 3],
      ['2.3 › Fixed', 4, undefined],
    ]);
    // Read through, the headings stand between the paragraphs, and one citation serves all.
    expect(readParts(all).map((part) => (part.type === 'quote' ? part.citation : part))).toEqual([
      null,
      { type: 'section', text: '2.4 › Fixed' },
      null,
      null,
      { type: 'section', text: '2.3 › Fixed' },
      expect.objectContaining({ section: null, paragraph: 1, through: 4 }),
    ]);
  });

  it('are all shown, once, whatever their order', () => {
    const place = fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: String, maxLength: 12 }), (places) => {
        const ranked = places.map(([file, paragraph]) => passage(file, paragraph));
        const stretches = stretchesOf(ranked);
        expect(texts(stretches.flat()).toSorted()).toEqual(texts(ranked).toSorted());
        expect(stretches[0]?.[0]).toEqual(ranked[0]);
        for (const stretch of stretches) {
          const numbers = stretch.map(({ place }) => place.paragraph);
          expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
        }
      }),
    );
  });
});
