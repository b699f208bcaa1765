import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { stem } from '../../src/language/stems.js';
import { ENGLISH } from '../../src/language/synonyms/english.js';
import { FRENCH } from '../../src/language/synonyms/french.js';
import { GERMAN } from '../../src/language/synonyms/german.js';
import { SPANISH } from '../../src/language/synonyms/spanish.js';
import { synonymsOf } from '../../src/language/synonyms.js';

describe('synonymsOf', () => {
  it.each([
    ['en', 'dues', 'fee'],
    ['en', 'mic', 'microphone'],
    ['en', 'kids', 'child'],
    ['de', 'handy', 'telefon'],
    ['fr', 'vélo', 'bicyclette'],
    ['es', 'bici', 'bicicleta'],
  ])('in %s links %s and %s, both ways', (language, one, other) => {
    const [form, back] = [fold(one, language), fold(other, language)];
    expect(synonymsOf(form, [], language)).toContain(back);
    const stems = synonymsOf(back, [], language).map((each) => stem(each, language));
    expect(stems).toContain(stem(form, language));
  });

  it('does not take one kind of a thing for another', () => {
    expect(synonymsOf('cat', [], 'en')).toContain('pet');
    expect(synonymsOf('cat', [], 'en')).not.toContain('dog');
  });

  it('takes a verb together with what belongs to it', () => {
    expect(synonymsOf('sign', ['me', 'up'], 'en')).toContain('register');
    expect(synonymsOf('sign', ['the', 'form'], 'en')).not.toContain('register');
  });

  it('knows none in other languages', () => {
    expect(synonymsOf('mic', [], 'und')).toEqual([]);
  });
});

describe.each([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
])('the list in %s', (language, list) => {
  const lines = list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));

  it('has several different words in every line', () => {
    expect(lines.filter((words) => words.length < 2 || new Set(words).size < words.length)).toEqual([]);
  });

  it('has words alone that are found by their own stems', () => {
    const alone = lines.flat().filter((word) => !word.includes('-'));
    expect(alone.filter((word) => synonymsOf(fold(word, language), [], language).length === 0)).toEqual([]);
  });
});
