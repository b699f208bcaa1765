import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/language/sentences.js';
import { definingSentence } from '../../../src/retrieval/ranking/defining-sentence.js';
import { anyLanguage, anyText } from '../../language/texts.js';

describe('the sentence that defines a term', () => {
  it.each([
    ['Ships wait for it. The ebb is the time of falling water.', ['ebb'], 1],
    ['Ebbs are short here.', ['ebb'], 0],
    ['An **ebb tide** (also: falling tide) is a tide that goes out.', ['ebb', 'tide'], 0],
    ['Look it up. The **lowest astronomical tide** (LAT) is what charts start from.', ['lat'], 1],
    ['- Flood: the time of rising water\n- Ebb: the time of falling water', ['ebb'], 1],
    ['Ebb – the time of falling water.', ['ebb'], 0],
  ])('has it as its subject, or in front of a colon or a dash (%s)', (text, term, at) => {
    expect(definingSentence({ text }, term, 'en')).toBe(at);
  });

  it.each([
    'The ebb runs fast.',
    'A boat that misses the ebb is late.',
    'The ebb is not a current.',
    'It starts at six, so the ebb is over at noon.',
    'Ebb-dry harbours are rare.',
  ])('does not only mention it (%s)', (text) => {
    expect(definingSentence({ text }, ['ebb'], 'en')).toBeNull();
  });

  it('is a line of a text whose lines are whole by themselves, counted as they are', () => {
    const text = 'Flood – rising water\nEbb – falling water';
    expect(definingSentence({ text, form: 'lines' }, ['ebb'], 'en')).toBe(1);
  });

  it('is known in other languages, and in those that are not only by a colon', () => {
    expect(definingSentence({ text: 'Die Ebbe ist das Fallen des Wassers.' }, ['ebbe'], 'de')).toBe(0);
    expect(definingSentence({ text: 'Le jusant est la marée qui descend.' }, ['jusant'], 'fr')).toBe(0);
    expect(definingSentence({ text: 'Ebb är vatten som faller.' }, ['ebb'], 'sv')).toBeNull();
    expect(definingSentence({ text: 'Ebb: vatten som faller.' }, ['ebb'], 'sv')).toBe(0);
  });

  it('is one of the text, whatever the text is', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.string(), { minLength: 1 }), anyLanguage, (text, term, language) => {
        const at = definingSentence({ text }, term, language) ?? 0;
        expect(at === 0 || at < sentences({ text }, language).length).toBe(true);
      }),
    );
  });
});
