import type { SearchOptions } from 'minisearch';
import { demonymsOf } from '../language/demonyms.js';
import { derivationsOf } from '../language/derivations.js';
import { stem } from '../language/stems.js';
import { GrowingArray } from './growing-array.js';
import { Spellings } from './spellings.js';

/** What a misspelt or unfinished word may stand for. */
export interface Correction {
  readonly form: string;
  readonly term: number;
  /** `null` where the documents have other forms of it only. */
  readonly word: number | null;
}

/** A vocabulary as plain data, to be kept on disk. No form and no key holds a line break. */
export interface PackedVocabulary {
  /** Every word, one a line. */
  readonly forms: string;
  readonly languages: readonly string[];
  /** For each word, which of `languages` it is in. */
  readonly languageOf: Uint32Array;
  readonly termOf: Uint32Array;
  /** Every term's key, one a line. */
  readonly keys: string;
}

const MAX_CORRECTIONS = 3;

/**
 * The words of all documents. A *word* is a form in a language (`raised` in English); a *term* is what inflected
 * words share (`rais`), and what is counted. Both are numbered from 0 in the order in which they are met.
 */
export class Vocabulary {
  readonly forms: string[];
  readonly #wordsByLanguage: Map<string, Map<string, number>>;
  readonly #terms: Map<string, number>;
  readonly #termOfWord: GrowingArray;
  readonly #spellings: Spellings;
  /** Which words and terms are known, by their numbers; `null`: all. */
  readonly #known: { readonly words: Uint8Array; readonly terms: Uint8Array } | null;

  /**
   * @param whole a vocabulary of which this one is a part: to this one, other words than `known` do not exist
   * @param known 1 for each word that is known, by its number
   */
  constructor(whole?: Vocabulary, known?: Uint8Array) {
    this.forms = whole?.forms ?? [];
    this.#wordsByLanguage = whole ? whole.#wordsByLanguage : new Map();
    this.#terms = whole ? whole.#terms : new Map();
    this.#termOfWord = whole ? whole.#termOfWord : new GrowingArray();
    this.#spellings = whole ? whole.#spellings : new Spellings(this.forms);
    this.#known = known ? { words: known, terms: this.#termsAmong(known) } : null;
  }

  /** A vocabulary of its own with the same words and numbers, all of them known. */
  copy(): Vocabulary {
    const copy = new Vocabulary();
    for (const form of this.forms) copy.forms.push(form);
    for (const [language, words] of this.#wordsByLanguage)
      copy.#wordsByLanguage.set(language, new Map(words));
    for (const [key, term] of this.#terms) copy.#terms.set(key, term);
    for (let word = 0; word < this.#termOfWord.length; word++)
      copy.#termOfWord.push(this.#termOfWord.at(word));
    return copy;
  }

  /** The whole vocabulary, of which this one may be a part, as plain data. */
  pack(): PackedVocabulary {
    const languages = [...this.#wordsByLanguage.keys()];
    const languageOf = new Uint32Array(this.forms.length);
    for (const [at, language] of languages.entries()) {
      for (const word of this.#wordsByLanguage.get(language)?.values() ?? []) languageOf[word] = at;
    }
    return {
      forms: this.forms.join('\n'),
      languages,
      languageOf,
      termOf: this.#termOfWord.toArray(),
      keys: [...this.#terms.keys()].join('\n'),
    };
  }

  /** The vocabulary that was packed; every word of it is known. */
  static unpack({ forms, languages, languageOf, termOf, keys }: PackedVocabulary): Vocabulary {
    const vocabulary = new Vocabulary();
    if (languageOf.length === 0) return vocabulary;
    const maps = languages.map((language) => {
      const words = new Map<string, number>();
      vocabulary.#wordsByLanguage.set(language, words);
      return words;
    });
    for (const [word, form] of forms.split('\n').entries()) {
      vocabulary.forms.push(form);
      maps[languageOf[word] ?? 0]?.set(form, word);
      vocabulary.#termOfWord.push(termOf[word] ?? 0);
    }
    for (const [term, key] of keys.split('\n').entries()) vocabulary.#terms.set(key, term);
    return vocabulary;
  }

  get termCount(): number {
    return this.#terms.size;
  }

  /** The languages of the words, the one with most words first. */
  get languages(): string[] {
    const sizes = [...this.#wordsByLanguage].map(([language, words]) => ({
      language,
      size: this.#sizeOf(words),
    }));
    return sizes
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size || compare(a.language, b.language))
      .map(({ language }) => language);
  }

  #sizeOf(words: ReadonlyMap<string, number>): number {
    if (!this.#known) return words.size;
    let size = 0;
    for (const word of words.values()) size += this.#known.words[word] ?? 0;
    return size;
  }

  #termsAmong(known: Uint8Array): Uint8Array {
    const terms = new Uint8Array(this.termCount);
    for (const [word, isKnown] of known.entries()) if (isKnown) terms[this.#termOfWord.at(word)] = 1;
    return terms;
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
    const word = this.#wordsByLanguage.get(language)?.get(form);
    return word === undefined || !this.#knowsWord(word) ? undefined : word;
  }

  termOf(form: string, language: string): number | undefined {
    return this.#termOfKey(stem(form, language));
  }

  /** The term of a form, and of what names the same land or its people: `japanese` finds `japan` as well. */
  termsFor(form: string, language: string): number[] {
    const key = stem(form, language);
    return [key, ...demonymsOf(key, language), ...derivationsOf(form, language)].flatMap(
      (each) => this.#termOfKey(each) ?? [],
    );
  }

  #termOfKey(key: string): number | undefined {
    const term = this.#terms.get(key);
    return term === undefined || this.#known?.terms[term] === 0 ? undefined : term;
  }

  #knowsWord(word: number): boolean {
    return this.#known?.words[word] !== 0;
  }

  /** The term of each word, by the word's number. */
  termsOfWords(): Uint32Array {
    return this.#termOfWord.toArray();
  }

  /**
   * What a form that is no word of the documents may stand for, the nearest first: a word with two neighbouring letters
   * swapped; failing that, words within one slip (a letter too much, too few or wrong), or two where eight letters or
   * more leave no doubt, or the same letters in another order; failing that, words that begin with it. The first
   * letter is taken to be right, and in four letters their number to be wrong: too many such words differ in one.
   */
  corrections(form: string, language: string): Correction[] {
    if (!Spellings.holds(form)) return [];
    const swapped = swaps(form).flatMap((meant) => {
      const term = this.termOf(meant, language);
      return term === undefined ? [] : [{ form: meant, term, word: this.wordOf(meant, language) ?? null }];
    });
    if (swapped.length > 0) return swapped.slice(0, MAX_CORRECTIONS);
    const near = this.#search(form, { fuzzy: form.length < 6 ? 1 : 2 })
      .filter((correction) => isLikely(form, correction.form))
      .sort((a, b) => slipsBetween(form, a.form) - slipsBetween(form, b.form) || compare(a.form, b.form));
    const [nearest] = near;
    if (nearest) {
      const least = slipsBetween(form, nearest.form);
      return near.filter((each) => slipsBetween(form, each.form) === least).slice(0, MAX_CORRECTIONS);
    }
    return this.#search(form, { prefix: true })
      .sort((a, b) => a.form.length - b.form.length || compare(a.form, b.form))
      .slice(0, MAX_CORRECTIONS);
  }

  #search(form: string, options: SearchOptions): Correction[] {
    return this.#spellings
      .search(form, options)
      .filter((word) => this.#knowsWord(word))
      .map((word) => ({ word, form: this.forms[word] ?? '', term: this.#termOfWord.at(word) }));
  }
}

/** All that a form becomes when two neighbouring letters behind the first are swapped. */
export function swaps(form: string): string[] {
  return Array.from({ length: Math.max(0, form.length - 2) }, (_, at) => {
    const [before, one = '', other = ''] = [form.slice(0, at + 1), form[at + 1], form[at + 2]];
    return one === other ? '' : before + other + one + form.slice(at + 3);
  }).filter((variant) => variant !== '');
}

function isLikely(form: string, meant: string): boolean {
  if (form.length < 5 && meant.length === form.length) return false;
  if (slipsBetween(form, meant) <= (form.length < 8 ? 1 : 2)) return true;
  return Array.from(form).sort().join('') === Array.from(meant).sort().join('');
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
