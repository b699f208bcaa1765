import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.js';
import { findQuotations } from '../../src/quotes/find-quotations.js';
import { completePeople } from '../../src/quotes/people/complete-people.js';
import { matchPerson } from '../../src/quotes/people/match-person.js';
import { collectPeople } from '../../src/quotes/people/people.js';
import { documentOf } from './document.js';

/** Pieces of which reports consist, put together in every wrong way. */
const piece = fc.constantFrom(
  ..."“ ” \" \" ‘ ’ ' ' '' `` « » „ “ 「 」 『 』 , . : ; — - ( ) ? ! … said says according to that who and but told reporters he she they the a mayor Anna Berg Wang Yi Iwaya Mr. Dr. wrote adding asked whether to in of 12 6'2\" 2025 \n \n\n > [ ] 😀 é ا 山田 は と述べた 说 gesagt".split(
    ' ',
  ),
  'is ready',
  'the bridge is closed',
);
const jumble = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(
  jumble,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ maxLength: 400 }),
);
const language = fc.constantFrom('en', 'und', 'de', 'fr', 'es', 'ja', 'zh', 'it');

function check(document: Document): void {
  let last = 0;
  for (const { start, end, text, speaker, mention, cue, passage } of findQuotations(document)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(document.text.slice(start, end)).toBe(text);
    last = end;
    if (speaker !== null) expect(mention).not.toBeNull();
    if (mention !== null) {
      expect(document.text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.text).not.toBe('');
      expect(document.text).toContain(cue ?? '');
    } else expect(cue).toBeNull();
    expect(document.passages[passage]).toBeDefined();
    expect(document.passages[passage]?.place.start).toBeLessThanOrEqual(start);
  }
}

describe('the quotations of any text', () => {
  it('are slices of it, in order, without overlap, and a speaker has a mention', () => {
    fc.assert(
      fc.property(anyText, language, (text, code) => check(documentOf(text, code))),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one mark after the other', '"'],
    ['opening marks', '“'],
    ['apostrophes', "'a "],
    ['pairs in one sentence', '“a b c” '],
    ['pairs with names', '“We go,” Anna Berg said, '],
    ['commas', 'a, '],
    ['cues', 'said '],
    ['names', 'Anna Berg '],
    ['according to', 'according to Anna, '],
    ['brackets', '(( '],
    ['hyphens', 'a-b-'],
    ['full stops', 'U.S.'],
    ['one word', 'said'],
    ['colons', 'Anna: yes.\n'],
    ['that', 'that '],
  ])('take time in proportion to the text: %s', (_name, unit) => {
    // A tenth of a million characters is read at once; anything that grew with their square would not end in time.
    check(documentOf(unit.repeat(Math.ceil(100_000 / unit.length))));
  });
});

describe('the people of any texts', () => {
  it('have quotations that exist, each once, and are found by their own names', () => {
    fc.assert(
      fc.property(fc.array(jumble, { maxLength: 4 }), (texts) => {
        const perDocument = texts.map((text) => findQuotations(documentOf(text)));
        const people = collectPeople(perDocument);
        const places = people.flatMap(({ quotations }) =>
          quotations.map((at) => `${at.document} ${at.quotation}`),
        );
        expect(new Set(places).size).toBe(places.length);
        for (const { name, quotations } of people) {
          for (const { document, quotation } of quotations) {
            expect(perDocument[document]?.[quotation]?.speaker).not.toBeNull();
          }
          expect(matchPerson(people, name).kind).not.toBe('none');
          expect(completePeople(people, name, people.length).map((completion) => completion.name)).toContain(
            name,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
