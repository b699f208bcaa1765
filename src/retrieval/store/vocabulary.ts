import type { SearchOptions } from 'minisearch';
import { compareTexts } from '../../language/compare.js';
import { demonymsOf } from '../../language/demonyms.js';
import { derivationsOf } from '../../language/derivations.js';
import { stem } from '../../language/stems.js';
import { synonymsOf } from '../../language/synonyms.js';
import type { Correction } from './corrections.js';
import {
  addWord,
  copyOf,
  emptyWordLists,
  type PackedVocabulary,
  packWordLists,
  unpackWordLists,
  type WordLists,
} from './word-lists.js';

/** The last part of a compound has at least so many letters, and the others together: shorter ones are endings and prefixes. */
const LEAST_OF_COMPOUND = { head: 4, others: 3 };
/** What has three letters as well and is no part of a compound: a *Vorstand* is no *Stand*. */
const PREFIX = /^(?:auf|aus|bei|ein|ent|her|hin|los|mit|ver|vor|weg|zer|aan|ont|uit)/;

/**
 * The words of all documents. A *word* is a form in a language (`raised` in English); a *term* is what inflected
 * words share (`rais`), and what is counted. Both are numbered from 0 in the order in which they are met.
 */
export class Vocabulary {
  readonly forms: readonly string[];
  readonly #lists: WordLists;
  /** Which words and terms are known, by their numbers; `null`: all. */
  readonly #known: { readonly words: Uint8Array; readonly terms: Uint8Array } | null;

  /**
   * @param lists those of the vocabulary of which this one is a part; absent: its own, without words
   * @param known 1 for each word that is known, by its number; absent: all are
   */
  constructor(lists: WordLists = emptyWordLists(), known?: Uint8Array) {
    this.#lists = lists;
    this.forms = lists.forms;
    this.#known = known ? { words: known, terms: termsAmong(known, lists) } : null;
  }

  /**
   * The same words with the same numbers, of which only some are known: the others do not exist for it.
   *
   * @param known 1 for each word that is known, by its number
   */
  partOf(known: Uint8Array): Vocabulary {
    return new Vocabulary(this.#lists, known);
  }

  /** A vocabulary of its own with the same words and numbers, all of them known. */
  copy(): Vocabulary {
    return new Vocabulary(copyOf(this.#lists));
  }

  /** The whole vocabulary, of which this one may be a part, as plain data. */
  pack(): PackedVocabulary {
    return packWordLists(this.#lists);
  }

  /** The vocabulary that was packed; every word of it is known. */
  static unpack(packed: PackedVocabulary): Vocabulary {
    return new Vocabulary(unpackWordLists(packed));
  }

  get termCount(): number {
    return this.#lists.terms.size;
  }

  /** The languages of the words, the one with most words first. */
  get languages(): string[] {
    const sizes = [...this.#lists.wordsByLanguage].map(([language, words]) => ({
      language,
      size: this.#sizeOf(words),
    }));
    return sizes
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size || compareTexts(a.language, b.language))
      .map(({ language }) => language);
  }

  #sizeOf(words: ReadonlyMap<string, number>): number {
    if (!this.#known) return words.size;
    let size = 0;
    for (const word of words.values()) size += this.#known.words[word] ?? 0;
    return size;
  }

  /** The word's number; a word that is new is given one. */
  add(form: string, language: string): number {
    return addWord(this.#lists, form, language);
  }

  /** The number of a word; `undefined` where it is not known. */
  wordOf(form: string, language: string): number | undefined {
    const word = this.#lists.wordsByLanguage.get(language)?.get(form);
    return word === undefined || !this.#knowsWord(word) ? undefined : word;
  }

  /** The term of a form; `undefined` where no known word has it. */
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

  /**
   * The terms of words that mean about the same as a form, which may be among them.
   *
   * @param behind the forms of the words behind it
   */
  termsOfSynonyms(form: string, behind: readonly string[], language: string): number[] {
    const found = synonymsOf(form, behind, language).flatMap((each) => this.termsFor(each, language));
    return [...new Set(found)];
  }

  #termOfKey(key: string): number | undefined {
    const term = this.#lists.terms.get(key);
    return term === undefined || this.#known?.terms[term] === 0 ? undefined : term;
  }

  #knowsWord(word: number): boolean {
    return this.#known?.words[word] !== 0;
  }

  /** The forms of the words that share a term. Every word is looked at: for rare needs only. */
  formsOf(term: number): string[] {
    return this.forms.filter((_, word) => this.#lists.termOfWord.at(word) === term && this.#knowsWord(word));
  }

  /** The terms of the longer numbers that begin with a number: 3.10.1 with 3.10. Every word is looked at: for rare needs only. */
  termsOfLonger(number: string): number[] {
    const found = new Set<number>();
    for (const [word, form] of this.forms.entries()) {
      if (form.startsWith(`${number}.`) && this.#knowsWord(word)) found.add(this.#lists.termOfWord.at(word));
    }
    return [...found];
  }

  /** The terms of the compounds that end with a word: `shoes` ends `gymshoes`. Every term is looked at: for rare needs only. */
  termsOfCompounds(head: string, language: string): number[] {
    const key = stem(head, language);
    const { head: least, others } = LEAST_OF_COMPOUND;
    if (key.length < least) return [];
    const isCompound = (whole: string) => {
      const before = whole.length - key.length;
      return before >= others && whole.endsWith(key) && (before > others || !PREFIX.test(whole));
    };
    return this.#lists.keys.flatMap((whole, term) =>
      isCompound(whole) && this.#known?.terms[term] !== 0 ? [term] : [],
    );
  }

  /** The term of each word, by the word's number. */
  termsOfWords(): Uint32Array {
    return this.#lists.termOfWord.toArray();
  }

  /** The words that MiniSearch finds for a misspelt or unfinished form, in no order that means anything. */
  search(form: string, options: SearchOptions): Correction[] {
    return this.#lists.spellings
      .search(form, options)
      .filter((word) => this.#knowsWord(word))
      .map((word) => ({ word, form: this.forms[word] ?? '', term: this.#lists.termOfWord.at(word) }));
  }

  /** The same among what inflected words share. */
  searchTerms(key: string, options: SearchOptions): { readonly term: number; readonly key: string }[] {
    return this.#lists.spellingsOfKeys
      .search(key, options)
      .filter((term) => this.#known?.terms[term] !== 0)
      .map((term) => ({ term, key: this.#lists.keys[term] ?? '' }));
  }
}

/** 1 for each term that a known word has. */
function termsAmong(known: Uint8Array, { terms, termOfWord }: WordLists): Uint8Array {
  const found = new Uint8Array(terms.size);
  for (const [word, isKnown] of known.entries()) if (isKnown) found[termOfWord.at(word)] = 1;
  return found;
}
