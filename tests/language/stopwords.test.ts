import { describe, expect, it } from 'vitest';
import { digitsOf } from '../../src/language/numbers.js';
import { wordClass } from '../../src/language/stopwords.js';

describe('wordClass', () => {
  it('tells what a word does in a question', () => {
    expect(wordClass('who', 'en')).toBe('question');
    expect(wordClass('wheres', 'en')).toBe('question');
    expect(wordClass('the', 'en')).toBe('function');
    expect(wordClass('vs', 'en')).toBe('function');
    expect(wordClass('someone', 'en')).toBe('function');
    expect(wordClass('jemanden', 'de')).toBe('function');
    expect(wordClass('buoy', 'en')).toBe('content');
    expect(wordClass('谁', 'zh')).toBe('question');
    expect(wordClass('the', 'de')).toBe('content');
    expect(wordClass('the', 'xx')).toBe('content');
  });
});

describe('digitsOf', () => {
  it('reads numbers that are written as words', () => {
    expect(digitsOf('twelve', 'en')).toBe('12');
    expect(digitsOf('funf', 'de')).toBe('5');
    expect(digitsOf('constructor', 'en')).toBeNull();
    expect(digitsOf('minister', 'en')).toBeNull();
  });
});
