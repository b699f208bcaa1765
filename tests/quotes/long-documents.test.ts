import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations, quotationSteps } from '../../src/quotes/find-quotations.js';
import type { NamedPerson } from '../../src/quotes/people/name-table.js';
import { namesakesOf } from '../../src/quotes/people/namesakes.js';
import type { Quotation } from '../../src/quotes/quotation.js';
import { inTurns } from '../../src/shared/turns.js';
import { counted } from './counted.js';
import { documentOf } from './document.js';

/** A paragraph for each of so many numbers. */
function paragraphs(count: number, paragraph: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => paragraph(number)).join('\n');
}

const SYLLABLES = ['ba', 'den', 'ko', 'ri', 'lu', 'tas', 'me', 'vin', 'zo', 'par'];

/** A word with a capital, another one for each number. */
function word(number: number): string {
  const letters = [...String(number)].map((digit) => SYLLABLES[Number(digit)] ?? '').join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

describe('a long document', () => {
  it.each([
    ['en', '“The quay will be mended,” said Anna Berg. She said that it was time.'],
    ['de', '„Der Kai wird repariert“, sagte Anna Berg.'],
  ])('is read in steps, in %s, so that others can have the thread between them', async (language, line) => {
    const document = { ...documentOf(paragraphs(300, () => line)), language };
    let turns = 0;
    const found = await inTurns(quotationSteps(document), async () => {
      turns++;
    });
    expect(found.length).toBeGreaterThanOrEqual(300);
    expect(turns).toBeGreaterThanOrEqual(300);
    expect(found).toEqual(findQuotations(document));
  });
});

it('a name of thousands of initials, as in a damaged text, is nobody’s', () => {
  expect(findQuotations(documentOf('A. '.repeat(20_000)))).toEqual([]);
});

const FEW = 500;
const MANY = 4 * FEW;

/**
 * The quotations of a long document. What it holds many times takes its work once for each: looking through all of it anew
 * for every quotation would take sixteen times the work for a document of four times the length.
 *
 * @param textOf a text that holds something so many times
 */
async function quotationsInLong(textOf: (times: number) => string, language = 'en') {
  const found = (times: number) =>
    counted<readonly Quotation[]>('quotes/find-quotations.js', 'findQuotations', {
      ...documentOf(textOf(times)),
      language,
    });
  const few = await found(FEW);
  const many = await found(MANY);
  expect(many.work / few.work).toBeLessThan(5.5);
  return many.result;
}

describe('a document of four times the length takes about four times the work', () => {
  it('in which one person says everything, and only a pronoun says that it is she', async () => {
    const found = await quotationsInLong(
      (times) =>
        `Mayor Jane Corrigan opened the meeting.\n${paragraphs(
          times,
          (number) => `“The quay ${number} will be mended,” she said.`,
        )}`,
    );
    expect(found.at(-1)?.speaker).toBe('Jane Corrigan');
  });

  it('in which all have the same first and last name', async () => {
    const found = await quotationsInLong((times) =>
      paragraphs(times, (number) => `“Mend it,” said Anna ${word(number)} Berg, a mason. “Soon,” said Anna.`),
    );
    expect(found.at(-2)?.speaker).toBe(`Anna ${word(MANY - 1)} Berg`);
  });

  it('in which all have the same last name', async () => {
    const found = await quotationsInLong((times) =>
      paragraphs(times, (number) => `“Mend it,” said ${word(number)} Berg, a mason. “Soon,” said Berg.`),
    );
    expect(found.at(-1)?.speaker).toBe(`${word(MANY - 1)} Berg`);
  });

  it('that is a single quotation of many clauses in French', async () => {
    const clause = 'le quai sera réparé, le pont sera peint, ';
    const [whole] = await quotationsInLong((times) => `« ${clause.repeat(times)} et voilà »`, 'fr');
    expect(whole?.speaker).toBeNull();
  });

  it('that is a dialogue behind dashes in French', async () => {
    const found = await quotationsInLong(
      (times) =>
        paragraphs(times, (number) => `— Le quai sera réparé, dit ${word(number)}, et le pont aussi.`),
      'fr',
    );
    expect(found.at(-1)?.speaker).toBe(word(MANY - 1));
  });

  it('that lists thousands of things with a colon behind each', async () => {
    const found = await quotationsInLong(
      (times) => paragraphs(times, (number) => `${word(number)}: Das wird bald für die Stadt repariert.`),
      'de',
    );
    expect(found).toEqual([]);
  });

  it('in which a thousand people speak, by their initials', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const letter = (number: number, place: number) => letters.charAt(Math.floor(number / 26 ** place) % 26);
    const initials = (number: number) => [0, 1, 2].map((place) => letter(number, place)).join('');
    const found = await quotationsInLong((times) =>
      paragraphs(
        times,
        (number) => `${initials(number % (times / 2))}: Do you think that the quay will be mended?`,
      ),
    );
    expect(found.at(-1)?.speaker).toBe(initials(MANY / 2 - 1));
  });

  it('that is a play of hundreds of people', async () => {
    const found = await quotationsInLong((times) =>
      paragraphs(times, (number) =>
        number % 2 === 0
          ? word((number / 2) % (times / 4)).toUpperCase()
          : 'Do you think that the quay will be mended?',
      ),
    );
    expect(found).toEqual([]);
  });

  it('that gives thousands of family names alone in German', async () => {
    const found = await quotationsInLong(
      (times) => paragraphs(times, (number) => `„Das wird bald repariert“, sagte ${word(number)}.`),
      'de',
    );
    expect(found.at(-1)?.speaker).toBe(word(MANY - 1));
  });
});

describe('among namesakes', () => {
  const person = fc.record({
    name: fc.constantFrom('Anna Berg', 'Ulla Berg', 'Anna Maria Berg'),
    positions: fc
      .uniqueArray(fc.nat(3_000), { minLength: 1, maxLength: 4 })
      .map((places) => places.toSorted((a, b) => a - b)),
  });

  /** By definition: everybody is looked at. */
  function likeliest(people: readonly NamedPerson[], position: number): NamedPerson | null {
    let best: NamedPerson | null = null;
    let highest = Number.NEGATIVE_INFINITY;
    for (const one of people) {
      const before = one.positions.findLast((at) => at <= position);
      const nearness = before === undefined ? -1 : Math.max(0, 1 - (position - before) / 600);
      const score = Math.log(one.count) + nearness + one.name.length / 1000;
      if (score <= highest) continue;
      highest = score;
      best = one;
    }
    return best;
  }

  it('the one is meant who is named more often and nearer before', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), fc.array(fc.nat(4_000)), (drafts, places) => {
        const people = drafts.map(
          ({ name, positions }): NamedPerson => ({
            name,
            positions,
            count: positions.length,
            gender: null,
            isGenderTold: false,
            isTitled: false,
            isRelative: false,
          }),
        );
        const namesakes = namesakesOf(people);
        for (const place of places) expect(namesakes.likeliestAt(place)).toBe(likeliest(people, place));
      }),
    );
  });
});
