import { stem } from '../../language/stems.js';
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

/** What a vocabulary and its parts have in common. */
export interface WordLists {
  readonly forms: string[];
  readonly wordsByLanguage: Map<string, Map<string, number>>;
  readonly termOfWord: GrowingArray;
  readonly spellings: Spellings;
  /** The terms' keys by their numbers, their numbers by the keys, and an index of them as of the forms. */
  readonly keys: string[];
  readonly terms: Map<string, number>;
  readonly spellingsOfKeys: Spellings;
}

/** Lists of the given words, whose lists they take over. */
function listsOf(
  forms: string[],
  keys: string[],
  wordsByLanguage: Map<string, Map<string, number>>,
  termOf: Uint32Array,
): WordLists {
  const termOfWord = new GrowingArray();
  termOfWord.pushAll(termOf);
  return {
    forms,
    wordsByLanguage,
    termOfWord,
    spellings: new Spellings(forms),
    keys,
    terms: new Map(keys.map((key, term) => [key, term])),
    spellingsOfKeys: new Spellings(keys),
  };
}

/** Lists without words. */
export function emptyWordLists(): WordLists {
  return listsOf([], [], new Map(), new Uint32Array(0));
}

/** Lists of their own with the same words and numbers. */
export function copyOf({ forms, keys, wordsByLanguage, termOfWord }: WordLists): WordLists {
  const words = Array.from(wordsByLanguage, ([language, known]) => [language, new Map(known)] as const);
  return listsOf([...forms], [...keys], new Map(words), termOfWord.toArray());
}

/** As plain data. */
export function packWordLists({ forms, wordsByLanguage, termOfWord, keys }: WordLists): PackedVocabulary {
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

/** The lists that were packed. */
export function unpackWordLists({ forms, languages, languageOf, termOf, keys }: PackedVocabulary): WordLists {
  if (languageOf.length === 0) return emptyWordLists();
  const all = forms.split('\n');
  const maps = languages.map(() => new Map<string, number>());
  for (const [word, form] of all.entries()) maps[languageOf[word] ?? 0]?.set(form, word);
  const wordsByLanguage = new Map(maps.map((words, at) => [languages[at] ?? '', words]));
  return listsOf(all, keys.split('\n'), wordsByLanguage, termOf);
}

/** The word's number; a word that is new is given one. */
export function addWord(lists: WordLists, form: string, language: string): number {
  const { forms, wordsByLanguage, termOfWord } = lists;
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
    termOfWord.push(addTerm(lists, stem(form, language)));
  }
  return word;
}

function addTerm({ keys, terms }: WordLists, key: string): number {
  const known = terms.get(key);
  if (known !== undefined) return known;
  const term = keys.push(key) - 1;
  terms.set(key, term);
  return term;
}
