import { namesOfDay } from '../../language/calendar.js';
import { isOfClosedClass } from '../../language/closed-classes.js';
import { wordsOfNoCost } from '../../language/no-cost.js';
import { wordsOfPermission } from '../../language/questions/need-not-stand.js';
import type { Span } from '../../language/span.js';
import { looksLikeFunctionWord, wordClass } from '../../language/stopwords.js';
import { isVersion } from '../../language/versions.js';
import { isNoSlip } from '../../language/words-like-slips.js';
import { inverseDocumentFrequency } from '../bm25.js';
import { correctionsOf, swaps } from '../store/corrections.js';
import { languagesFor } from '../store/languages.js';
import { highestFrequency, type PassageStore } from '../store/passage-store.js';
import type { MarkedWord, SearchedWord } from './searched-words.js';
import type { Wording } from './wording.js';

/** A distinct word of the question, where it first stands there, and what it is worth. */
export interface QuestionWord extends MarkedWord {
  /** Which of the question's words it is. */
  readonly at: number;
  /** Whether it says what the question is about, and does not only hold it together. */
  readonly isContent: boolean;
  /** Whether the question writes it with a large first letter, as names are in most languages. */
  readonly capital: boolean;
  /** The words of the documents that are this very form. */
  readonly words: readonly number[];
  /** The terms that it stands for; none when the documents do not contain it. */
  readonly terms: readonly number[];
  /** The terms of words that mean about the same; none for what holds the question together. */
  readonly synonyms: readonly number[];
  /** The inverse document frequency, lowered for function words and for guesses; what a full match is worth. */
  readonly weight: number;
  /** The form of the documents that was taken in its place because they do not contain it, `null` otherwise. */
  readonly corrected: string | null;
}

/** A misspelt word that asks or holds the question together. */
export interface Slip extends Span {
  readonly meant: string;
}

/** The languages that write compounds as one word, of which the last part says what it is: gym shoes are shoes. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no']);

const CAPITAL = /^\p{Lu}/u;
/** What a function word is worth beside a content word of the same frequency. */
const FUNCTION_WEIGHT = 0.3;
/** What a word of the question before is worth beside one of what is asked now. */
const BEFORE_WEIGHT = 0.3;
/** More distinct words than this say no more about what is wanted, and would only take time. */
const MAX_WORDS = 48;
/** What belongs to a verb stands at most so many words behind it: “kick them all out”. */
const PARTICLE = 3;
/** How many unknown words are looked up among similar ones. */
const MAX_CORRECTED = 8;

/** A question that is looked up. */
interface LookedUp extends Wording {
  readonly language: string;
  readonly searched: readonly SearchedWord[];
  /** What the thing that it asks for is called, where that is looked for. */
  readonly namesOfThing: readonly string[];
}

/**
 * Looks each distinct word that does not ask up among the documents' words, and what is not there among those that look
 * alike. Of very many words those that are worth most are kept, in the order of the question.
 */
export function lookUp(
  store: PassageStore,
  { text, ownEnd, language, searched, namesOfThing }: LookedUp,
): { readonly words: readonly QuestionWord[]; readonly slips: readonly Slip[] } {
  const { vocabulary } = store;
  const languages = languagesFor(store, language);
  // “are kites ok”, “kites allowed?”, but not “who allowed the kites”.
  const asks = searched.some(({ kind }) => kind === 'question');
  const found: Omit<QuestionWord, 'at'>[] = [];
  const slips: Slip[] = [];
  let tried = 0;
  for (const { kind, ...word } of distinct(searched)) {
    const { start, end, form } = word;
    const isContent = kind === 'content';
    const words = languages.flatMap((each) => vocabulary.wordOf(form, each) ?? []);
    const alsoCalled = [
      ...(word.asksForThing ? namesOfThing : []),
      ...(asks ? [] : wordsOfPermission(form, language)),
      ...wordsOfNoCost(form, language),
    ];
    const alike = termsFor(form, isContent && words.length === 0, languages, store);
    const isUnknown = alike.length === 0;
    const days = isUnknown ? namesOfDay(form, language, languages) : [];
    const mayEndCompounds = isUnknown && isContent && COMPOUNDING.has(language);
    const terms = [
      ...alike,
      ...days.flatMap((name) => vocabulary.termOf(name.form, name.language) ?? []),
      ...(mayEndCompounds ? vocabulary.termsOfCompounds(form, language) : []),
      ...alsoCalled.flatMap((each) => vocabulary.termOf(each, language) ?? []),
      // Python 3.10 is Python 3, and so is 3.10.1 a 3.10.
      ...(isVersion(form) || isOfName(text, start, form, isUnknown) ? vocabulary.termsOfLonger(form) : []),
    ];
    // A question in another language than the documents: what holds it together is not what it is about.
    if (terms.length === 0 && !isContent) continue;
    const share = start < ownEnd ? 1 : BEFORE_WEIGHT;
    const weight = share * weightOf(terms, isContent, store);
    const capital = CAPITAL.test(text.slice(start, end));
    // Bill Gates is no entrance. German writes all nouns large.
    const isName = capital && start > 0 && language !== 'de';
    const mayBeCalledElse = isContent && !isName;
    const synonyms = mayBeCalledElse
      ? vocabulary
          .termsOfSynonyms(form, formsBehind(end, searched), language)
          .filter((term) => !terms.includes(term))
      : [];
    const looked = { ...word, isContent, capital, words, terms, synonyms, weight, corrected: null };
    const isKnown = terms.length > 0 || synonyms.length > 0;
    const isSpelt = isKnown || word.isFree || isOfClosedClass(form, language);
    if (isSpelt || tried === MAX_CORRECTED) {
      found.push(looked);
      continue;
    }
    tried++;
    const meant = misspeltFunctionWord(form, language);
    if (meant !== null) slips.push({ start, end, meant });
    else found.push({ ...looked, ...guessed(form, language, store) });
  }
  return { words: numbered(worthiest(found)), slips };
}

/** The words that do not ask, each where it first stands. */
function distinct(searched: readonly SearchedWord[]): SearchedWord[] {
  const first = new Map<string, SearchedWord>();
  for (const word of searched) if (!first.has(word.form)) first.set(word.form, word);
  return [...first.values()].filter(({ kind }) => kind !== 'question');
}

/** The forms of the next words. */
function formsBehind(end: number, searched: readonly SearchedWord[]): string[] {
  const next = searched.findIndex(({ start }) => start >= end);
  return next < 0 ? [] : searched.slice(next, next + PARTICLE).map(({ form }) => form);
}

/** Whether digits are joined to letters (`python3`), or stand behind them as documents have no number (`python 3`). */
function isOfName(asked: string, start: number, form: string, isUnknown: boolean): boolean {
  return /^\d+$/.test(form) && (isUnknown ? /\p{L} ?$/u : /\p{L}$/u).test(asked.slice(0, start));
}

/**
 * The terms that a form stands for.
 *
 * @param isUnknown whether no document holds this very form of a word of content: it may share the stem of a function word
 */
function termsFor(
  form: string,
  isUnknown: boolean,
  languages: readonly string[],
  store: PassageStore,
): number[] {
  const alike = [...new Set(languages.flatMap((each) => store.vocabulary.termsFor(form, each)))];
  return isUnknown && languages.some((each) => looksLikeFunctionWord(form, each))
    ? alike.filter((term) => hasContentWord(term, languages, store))
    : alike;
}

/** Whether anything that says what a text is about shares the term: “his” alone makes no “hi”. */
function hasContentWord(term: number, languages: readonly string[], { vocabulary }: PassageStore): boolean {
  return vocabulary
    .formsOf(term)
    .some((form) => languages.every((language) => wordClass(form, language) === 'content'));
}

/** The word that asks or holds the sentence together of which two neighbouring letters were swapped: `waht`. */
function misspeltFunctionWord(form: string, language: string): string | null {
  if (form.length >= 8 || isNoSlip(form, language)) return null;
  return swaps(form).find((meant) => wordClass(meant, language) !== 'content') ?? null;
}

/** What a word of content that no document holds is taken for. */
function guessed(
  form: string,
  language: string,
  store: PassageStore,
): Pick<QuestionWord, 'words' | 'terms' | 'weight' | 'corrected'> {
  const corrections = correctionsOf(store.vocabulary, form, language);
  const terms = [...new Set(corrections.map(({ term }) => term))];
  return {
    words: corrections.flatMap(({ word }) => word ?? []),
    terms,
    weight: weightOf(terms, true, store),
    corrected: corrections[0]?.form ?? null,
  };
}

function weightOf(terms: readonly number[], isContent: boolean, store: PassageStore): number {
  const rarity = inverseDocumentFrequency(highestFrequency(store, terms), store.passages);
  return rarity * (isContent ? 1 : FUNCTION_WEIGHT);
}

/** Numbers words in their order. */
export function numbered(words: readonly Omit<QuestionWord, 'at'>[]): QuestionWord[] {
  return words.map((word, at) => ({ ...word, at }));
}

function worthiest<Looked extends { readonly weight: number }>(found: readonly Looked[]): readonly Looked[] {
  const kept = new Set([...found].sort((a, b) => b.weight - a.weight).slice(0, MAX_WORDS));
  return found.filter((word) => kept.has(word));
}
