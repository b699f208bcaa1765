import type { SearchOptions } from 'minisearch';
import { compareTexts } from '../../language/compare.js';
import { demonymsOf } from '../../language/demonyms.js';
import { derivationsOf } from '../../language/derivations.js';
import { stem } from '../../language/stems.js';
import type { Correction } from './corrections.js';
import { GrowingArray } from './growing-array.js';
import { Spellings } from './spellings.js';

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

/** The parts of a compound have at least so many letters: shorter ones are prefixes and endings. */
const LEAST_OF_COMPOUND = 4;

/** What a vocabulary and its parts have in common. */
interface WordLists {
  readonly forms: string[];
  readonly wordsByLanguage: Map<string, Map<string, number>>;
  readonly termOfWord: GrowingArray;
  readonly spellings: Spellings;
  /** The terms' keys by their numbers, their numbers by the keys, and an index of them as of the forms. */
  readonly keys: string[];
  readonly terms: Map<string, number>;
  readonly spellingsOfKeys: Spellings;
}

function emptyLists(): WordLists {
  const forms: string[] = [];
  const keys: string[] = [];
  return {
    forms,
    wordsByLanguage: new Map(),
    termOfWord: new GrowingArray(),
    spellings: new Spellings(forms),
    keys,
    terms: new Map(),
    spellingsOfKeys: new Spellings(keys),
  };
}

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
  constructor(lists: WordLists = emptyLists(), known?: Uint8Array) {
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
    const { forms, wordsByLanguage, termOfWord, keys } = this.#lists;
    const copy = new Vocabulary();
    for (const form of forms) copy.#lists.forms.push(form);
    for (const [language, words] of wordsByLanguage)
      copy.#lists.wordsByLanguage.set(language, new Map(words));
    for (const key of keys) copy.#addTerm(key);
    for (let word = 0; word < termOfWord.length; word++) copy.#lists.termOfWord.push(termOfWord.at(word));
    return copy;
  }

  /** The whole vocabulary, of which this one may be a part, as plain data. */
  pack(): PackedVocabulary {
    const { forms, wordsByLanguage, termOfWord, keys } = this.#lists;
    const languageOf = new Uint32Array(forms.length);
    for (const [at, words] of [...wordsByLanguage.values()].entries()) {
      for (const word of words.values()) languageOf[word] = at;
    }
    return {
      forms: forms.join('\n'),
      languages: [...wordsByLanguage.keys()],
      languageOf,
      termOf: termOfWord.toArray(),
      keys: keys.join('\n'),
    };
  }

  /** The vocabulary that was packed; every word of it is known. */
  static unpack({ forms, languages, languageOf, termOf, keys }: PackedVocabulary): Vocabulary {
    const vocabulary = new Vocabulary();
    if (languageOf.length === 0) return vocabulary;
    const lists = vocabulary.#lists;
    const maps = languages.map((language) => {
      const words = new Map<string, number>();
      lists.wordsByLanguage.set(language, words);
      return words;
    });
    for (const [word, form] of forms.split('\n').entries()) {
      lists.forms.push(form);
      maps[languageOf[word] ?? 0]?.set(form, word);
      lists.termOfWord.push(termOf[word] ?? 0);
    }
    for (const key of keys.split('\n')) vocabulary.#addTerm(key);
    return vocabulary;
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
    const { forms, wordsByLanguage, termOfWord } = this.#lists;
    let words = wordsByLanguage.get(language);
    if (!words) {
      words = new Map();
      wordsByLanguage.set(language, words);
    }
    let word = words.get(form);
    if (word === undefined) {
      word = forms.length;
      words.set(form, word);
      forms.push(form);
      termOfWord.push(this.#addTerm(stem(form, language)));
    }
    return word;
  }

  #addTerm(key: string): number {
    const { keys, terms } = this.#lists;
    const known = terms.get(key);
    if (known !== undefined) return known;
    const term = keys.push(key) - 1;
    terms.set(key, term);
    return term;
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
    if (key.length < LEAST_OF_COMPOUND) return [];
    const { keys } = this.#lists;
    return [...keys.keys()].filter((term) => {
      const whole = keys[term] ?? '';
      return (
        whole.length >= key.length + LEAST_OF_COMPOUND &&
        whole.endsWith(key) &&
        this.#known?.terms[term] !== 0
      );
    });
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
