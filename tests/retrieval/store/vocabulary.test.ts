import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../../src/retrieval/store/corrections.js';
import { Vocabulary } from '../../../src/retrieval/store/vocabulary.js';

function vocabularyOf(...forms: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const form of forms) vocabulary.add(form, 'en');
  return vocabulary;
}

const correct = (vocabulary: Vocabulary, form: string) =>
  correctionsOf(vocabulary, form, 'en').map((correction) => correction.form);

describe('Vocabulary', () => {
  it('numbers words once and gives inflected forms one term', () => {
    const vocabulary = vocabularyOf('raised', 'raising', 'raised', 'roof');
    expect(vocabulary.forms).toEqual(['raised', 'raising', 'roof']);
    expect(vocabulary.termCount).toBe(2);
    expect(vocabulary.termOf('raise', 'en')).toBe(vocabulary.termOf('raised', 'en'));
  });

  it('corrects swapped, missing, doubled and wrong letters', () => {
    const vocabulary = vocabularyOf('minister', 'harbour', 'raised');
    expect(correct(vocabulary, 'minitser')).toEqual(['minister']);
    expect(correct(vocabulary, 'ministr')).toEqual(['minister']);
    expect(correct(vocabulary, 'harbbour')).toEqual(['harbour']);
    expect(correct(vocabulary, 'harbuor')).toEqual(['harbour']);
    expect(correct(vocabulary, 'rasied')).toEqual(['raised']);
  });

  it('finds a misspelt word by another form of it', () => {
    expect(correctionsOf(vocabularyOf('raised'), 'rasie', 'en')).toMatchObject([
      { form: 'raise', word: null },
    ]);
  });

  it('takes a word that is there for likelier than another form of one', () => {
    const vocabulary = vocabularyOf('ferry');
    vocabulary.add('frei', 'de');
    expect(correct(vocabulary, 'fery')).toEqual(['ferry']);
  });

  it('finds a misspelt form of a word of which the documents have other forms only', () => {
    expect(correctionsOf(vocabularyOf('raised'), 'raize', 'en')).toMatchObject([
      { form: 'raise', word: null },
    ]);
    expect(correct(vocabularyOf('raising'), 'raized')).toEqual(['raised']);
    expect(correct(vocabularyOf('studied'), 'studdy')).toEqual(['study']);
    expect(correct(vocabularyOf('raised').partOf(new Uint8Array(1)), 'raize')).toEqual([]);
  });

  it('takes the beginning of a word for the word', () => {
    expect(correct(vocabularyOf('ministerial'), 'minist')).toEqual(['ministerial']);
    expect(correctionsOf(vocabularyOf('offence'), 'offen', 'de')).toEqual([]);
  });

  it('leaves numbers alone', () => {
    expect(correct(vocabularyOf('2.0.0', '10000', 'kb1234'), '2.3.0')).toEqual([]);
    expect(correct(vocabularyOf('2.0.0', '10000', 'kb1234'), '100000')).toEqual([]);
  });

  it('leaves other words alone', () => {
    const vocabulary = vocabularyOf('take', 'king', 'bread');
    expect(correct(vocabulary, 'bake')).toEqual([]);
    expect(correct(vocabulary, 'kind')).toEqual([]);
    expect(correct(vocabulary, 'dread')).toEqual([]);
    expect(correct(vocabularyOf('boating', 'milked'), 'coats')).toEqual([]);
    expect(correct(vocabulary, 'abc')).toEqual([]);
    expect(correct(vocabulary, 'x'.repeat(5_000))).toEqual([]);
  });
});
