import MiniSearch from 'minisearch';
import { stem } from '../language/stems.js';
import { GrowingArray } from './growing-array.js';

/** A form of the documents that a misspelt or unfinished word may stand for. */
export interface Correction {
  readonly word: number;
  /** 0 to 1: the share of letters that agree. */
  readonly similarity: number;
}

/** Shorter words are too near to too many others to be corrected; longer ones are no words. */
const CORRECTABLE = { from: 4, to: 30 };
const MAX_CORRECTIONS = 3;

/**
 * The words of all documents. A *word* is a form in a language (`raised` in English); a *term* is what inflected
 * words share (`rais`), and what is counted. Both are numbered from 0 in the order in which they are met.
 *
 * A MiniSearch index in which every word is a document finds the words that a misspelt or unfinished one may mean.
 */
export class Vocabulary {
  readonly forms: string[] = [];
  readonly #wordsByLanguage = new Map<string, Map<string, number>>();
  readonly #terms = new Map<string, number>();
  readonly #termOfWord = new GrowingArray();
  readonly #spelling = new MiniSearch<{ id: number; form: string }>({
    fields: ['form'],
    // A form is one word already.
    tokenize: (form) => [form],
    processTerm: (form) => form,
  });

  get termCount(): number {
    return this.#terms.size;
  }

  get languages(): string[] {
    return [...this.#wordsByLanguage.keys()];
  }

  /** The word's number; a word that is new is given one. */
  add(form: string, language: string): number {
    let words = this.#wordsByLanguage.get(language);
    if (!words) {
      words = new Map();
      this.#wordsByLanguage.set(language, words);
    }
    let word = words.get(form);
    if (word === undefined) {
      word = this.forms.length;
      words.set(form, word);
      this.forms.push(form);
      this.#termOfWord.push(this.#addTerm(stem(form, language)));
      if (form.length >= CORRECTABLE.from && form.length <= CORRECTABLE.to) {
        this.#spelling.add({ id: word, form });
      }
    }
    return word;
  }

  #addTerm(key: string): number {
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    const term = this.#terms.size;
    this.#terms.set(key, term);
    return term;
  }

  wordOf(form: string, language: string): number | undefined {
    return this.#wordsByLanguage.get(language)?.get(form);
  }

  termOf(form: string, language: string): number | undefined {
    return this.#terms.get(stem(form, language));
  }

  /** The term of each word, by the word's number. */
  termsOfWords(): Uint32Array {
    return this.#termOfWord.toArray();
  }

  /**
   * The words that a form which is no word of the documents may stand for, the nearest first: one slip (a letter too
   * much, too few, wrong, or two swapped) in words of up to seven letters, two in longer ones; failing that, words that
   * begin with it.
   */
  corrections(form: string): Correction[] {
    if (form.length < CORRECTABLE.from || form.length > CORRECTABLE.to) return [];
    const slips = form.length < 8 ? 1 : 2;
    // MiniSearch counts two swapped letters as two slips.
    const near = this.#spelling
      .search(form, { fuzzy: slips + 1 })
      .map(({ id }) => ({ word: Number(id), distance: slipsBetween(form, this.forms[Number(id)] ?? '') }))
      .filter(({ distance }) => distance <= slips)
      .sort((a, b) => a.distance - b.distance || a.word - b.word);
    const nearest = near[0]?.distance;
    if (nearest !== undefined) {
      return near
        .filter(({ distance }) => distance === nearest)
        .slice(0, MAX_CORRECTIONS)
        .map(({ word, distance }) => ({ word, similarity: 1 - distance / form.length }));
    }
    return this.#spelling
      .search(form, { prefix: true })
      .slice(0, MAX_CORRECTIONS)
      .map(({ id }) => ({
        word: Number(id),
        similarity: form.length / (this.forms[Number(id)]?.length ?? form.length),
      }));
  }
}

/** Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, substitutions, swapped neighbours. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? a.length;
}
