import { isOfClosedClass } from '../../language/closed-classes.js';
import { endsOrdinal } from '../../language/numbers.js';
import { needNotStand } from '../../language/questions/need-not-stand.js';
import type { Span } from '../../language/span.js';
import { looksLikeFunctionWord, type WordClass, wordClass } from '../../language/stopwords.js';
import type { Word } from '../../language/words.js';
import { inverseDocumentFrequency } from '../bm25.js';
import { correctionsOf, swaps } from '../store/corrections.js';
import { languageAmong, languageOfText, languagesFor } from '../store/languages.js';
import { documentFrequency, type PassageStore } from '../store/passage-store.js';
import { searchForms, wordsWithDates } from '../store/search-forms.js';
import { type AnswerType, answerTypeOf } from './answer-type.js';
import { type CharacterPair, pairCharacters } from './character-pairs.js';
import { asDocumentsJoin } from './joined-words.js';
import { namedWords } from './named-words.js';
import { newestAskedFor } from './newest-asked-for.js';
import { termAskedFor } from './term-asked-for.js';

/** A distinct word of the question, where it first stands there, and what it is worth. */
export interface QuestionWord extends Span {
  /** As the question writes it. */
  readonly text: string;
  readonly form: string;
  readonly kind: WordClass;
  /** Whether the question writes it with a large first letter, as names are in most languages. */
  readonly capital: boolean;
  /** The words of the documents that are this very form. */
  readonly words: readonly number[];
  /** The terms that it stands for; none when the documents do not contain it. */
  readonly terms: readonly number[];
  /** The inverse document frequency, lowered for function words and for guesses; what a full match is worth. */
  readonly weight: number;
  /** The form of the documents that was taken in its place because they do not contain it, `null` otherwise. */
  readonly corrected: string | null;
  /** Whether what answers need not have it; see `needNotStand`. */
  readonly isFree: boolean;
}

export interface Slip extends Span {
  readonly meant: string;
}

export interface AnalysedQuestion {
  readonly text: string;
  readonly language: string;
  /** In the order of the question; words that ask are left out. */
  readonly words: readonly QuestionWord[];
  /** Its wording: what stands before, between and behind the words that ask, a space for every space and mark. */
  readonly pieces: readonly string[];
  /** Those of its words that are Chinese characters side by side. */
  readonly pairs: readonly CharacterPair[];
  /** Misspelt words that ask or hold the question together (`waht`), as they were meant. */
  readonly slips: readonly Slip[];
  /** What kind of words it asks for. */
  readonly answerType: AnswerType;
  /** The words of what it wants defined (“what is a mill”), as they are looked up; none where it asks for something else. */
  readonly term: readonly string[];
  /** Whether it asks for the newest of what it is about (“the last meeting”, “the next one”). */
  readonly wantsNewest: boolean;
  /** Which of `words` it wants counted ("how many teams"), -1 for none. */
  readonly counted: number;
}

const CAPITAL = /^\p{Lu}/u;
/** What a function word is worth beside a content word of the same frequency. */
const FUNCTION_WEIGHT = 0.3;
/** More distinct words than this say no more about what is wanted, and would only take time. */
const MAX_WORDS = 48;
/** How many unknown words are looked up among similar ones. */
const MAX_CORRECTED = 8;
/** No more of a question is read, in UTF-16 units: enough for any that a person types. */
const MAX_LENGTH = 6_000;
const NONE: ReadonlySet<number> = new Set();
/** One word that holds sentences together in another language may be a word of this one. */
const LEAST_FOREIGN = 2;

/** Takes a question apart into distinct words with what each is worth among these passages. */
export function analyseQuestion(text: string, store: PassageStore): AnalysedQuestion {
  const asked = text.slice(0, MAX_LENGTH);
  const detected = languageOfText(store, asked);
  const language = languageAmong(store, detected);
  const all = asDocumentsJoin(wordsWithDates(asked, language), asked, language, store);
  const named = namedWords(asked, all, language);
  const parts = all.flatMap(searchForms);
  const forms = parts.map(({ form }) => form);
  const { type, start, end } = answerTypeOf(
    parts.map((part) => (named.has(part.start) ? '' : part.form)),
    language,
  );
  const term = termAskedFor(
    all.map(({ form }) => form),
    language,
  );
  const around = term ? [...all.slice(0, term.start), ...all.slice(term.end)] : [];
  const isContent = (part: Word | undefined) =>
    part !== undefined && classIn(part, named, language) === 'content';
  const newest = newestAskedFor(forms, (at) => isContent(parts[at]), language);
  const asking = new Set(
    [...parts.filter((_, at) => (at >= start && at < end) || newest.has(at)), ...around].map(
      (part) => part.start,
    ),
  );
  const marked = searchedWords(all, { asking, named }, language, detected);
  // “how old do I have to be”: where a question has nothing else to look for, what tells what it asks for is looked for.
  const searched = marked.some(({ kind }) => kind === 'content')
    ? marked
    : searchedWords(all, { asking: NONE, named }, language, detected);
  const free = needNotStand(
    all.map(({ form }) => form),
    (at) => wordClass(all[at]?.form ?? '', language) === 'content',
    language,
  );
  const freeStarts = new Set(all.filter((_, at) => free.has(at)).map(({ start }) => start));
  const looked = lookUp(searched, asked, language, store);
  const { slips } = looked;
  const found = looked.found.map((word) => ({ ...word, isFree: freeStarts.has(word.start) }));
  const kept = worthiest(found);
  const behind = forms.slice(end);
  const counted =
    type === 'number' ? kept.findIndex(({ form, kind }) => kind === 'content' && behind.includes(form)) : -1;
  const pairs = pairCharacters(searched, kept);
  const pieces = piecesOf(searched);
  return {
    text: asked,
    language,
    words: kept,
    pieces,
    pairs,
    slips,
    answerType: type,
    term: term ? withoutArticle(all.slice(term.start, term.end), language) : [],
    wantsNewest: newest.size > 0,
    counted,
  };
}

/** What a word of a question does there; what is named is content, whatever word it is. */
function classIn({ start, form }: Word, named: ReadonlySet<number>, language: string): WordClass {
  return named.has(start) ? 'content' : wordClass(form, language);
}

function piecesOf(searched: readonly SearchedWord[]): string[] {
  let piece = '';
  let end = 0;
  const pieces: string[] = [];
  for (const word of searched) {
    if (word.kind === 'question') {
      pieces.push(piece);
      piece = '';
    } else {
      piece += piece !== '' && word.start > end ? ` ${word.form}` : word.form;
    }
    end = word.end;
  }
  return [...pieces, piece].filter((each) => each !== '');
}

/** The forms of a term without the words in front that hold sentences together; none where it has no others. */
function withoutArticle(term: readonly Word[], language: string): readonly string[] {
  const forms = term.map(({ form }) => form);
  const from = forms.findIndex((form) => wordClass(form, language) === 'content');
  return from < 0 ? [] : forms.slice(from);
}

/** A word as it is looked up. */
interface SearchedWord extends Word {
  readonly kind: WordClass;
  /** Whether it asks or holds a sentence together in the language that the question seems to be in. */
  readonly isFunctional: boolean;
}

/**
 * The words as they are looked up: Han words character by character, as `addTokens` of the store has them.
 *
 * @param marked where those begin that tell what is asked for (“two hours” need not have “long” beside it, nor a definition
 * “mean”), and those that are names (“the WHO”)
 */
function searchedWords(
  all: readonly Word[],
  { asking, named }: { readonly asking: ReadonlySet<number>; readonly named: ReadonlySet<number> },
  language: string,
  detected: string,
): SearchedWord[] {
  const isFunctionalWord = (word: Word) => classIn(word, named, detected) !== 'content';
  const isForeign = all.filter(isFunctionalWord).length >= LEAST_FOREIGN;
  return all.flatMap((word, at) => {
    const isEnding = language === 'en' && isOrdinalEnding(word, all[at - 1]);
    const isFunctional = isEnding || isFunctionalWord(word);
    const forms = wordClass(word.form, language) === 'content' ? searchForms(word) : [word];
    const classes = forms.map((form) => classIn(form, named, language));
    // 不 alone holds a sentence together, in 不锈钢 it is a part of the steel; but in 哪位 every character has its own part.
    const isWhole = forms.length > 1 && !classes.includes('question');
    return forms.map((each, part) => {
      const kind = isWhole ? 'content' : (classes[part] ?? 'content');
      // "hat" holds a German question together, whatever the documents' language has for it.
      const isLight = isEnding || asking.has(each.start) || (isForeign && isFunctional);
      return { ...each, kind: isLight && kind === 'content' ? 'function' : kind, isFunctional };
    });
  });
}

/** Whether a word is the `rd` of `3rd`: documents may have “third”. */
function isOrdinalEnding({ start, form }: Word, before: Word | undefined): boolean {
  return before?.end === start && /^\d+$/.test(before.form) && endsOrdinal(form);
}

/** Looks each distinct word up among the documents' words, and what is not there among those that look alike. */
function lookUp(
  searched: readonly SearchedWord[],
  asked: string,
  language: string,
  store: PassageStore,
): { readonly found: Omit<QuestionWord, 'isFree'>[]; readonly slips: Slip[] } {
  const languages = languagesFor(store, language);
  const found: Omit<QuestionWord, 'isFree'>[] = [];
  const slips: Slip[] = [];
  const seen = new Set<string>();
  let corrected = 0;
  for (const { start, end, form, kind, isFunctional } of searched) {
    if (seen.has(form)) continue;
    seen.add(form);
    if (kind === 'question') continue;
    const exact = languages.flatMap((each) => store.vocabulary.wordOf(form, each) ?? []);
    const terms = termsFor(form, kind === 'content' && exact.length === 0, languages, store);
    // A question in another language than the documents: what holds it together is not what it is about.
    if (terms.length === 0 && isFunctional) continue;
    const text = asked.slice(start, end);
    const base = { start, end, text, form, kind, capital: CAPITAL.test(text) };
    const isSpelt = kind === 'function' || isOfClosedClass(form, language);
    if (terms.length > 0 || isSpelt || corrected >= MAX_CORRECTED) {
      found.push({ ...base, words: exact, terms, weight: weigh(terms, kind, store), corrected: null });
      continue;
    }
    corrected++;
    const functionWord = misspeltFunctionWord(form, language);
    if (functionWord !== null) {
      slips.push({ start, end, meant: functionWord });
      continue;
    }
    const corrections = correctionsOf(store.vocabulary, form, language);
    const meant = [...new Set(corrections.map(({ term }) => term))];
    found.push({
      ...base,
      words: corrections.flatMap(({ word }) => word ?? []),
      terms: meant,
      weight: weigh(meant, kind, store),
      corrected: corrections[0]?.form ?? null,
    });
  }
  return { found, slips };
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
  if (form.length >= 8) return null;
  return swaps(form).find((meant) => wordClass(meant, language) !== 'content') ?? null;
}

function weigh(terms: readonly number[], kind: WordClass, store: PassageStore): number {
  const frequency = Math.max(0, ...terms.map((term) => documentFrequency(store, term)));
  return inverseDocumentFrequency(frequency, store.passages) * (kind === 'function' ? FUNCTION_WEIGHT : 1);
}

/** The words that are worth most, in the order of the question. */
function worthiest(found: readonly QuestionWord[]): QuestionWord[] {
  if (found.length <= MAX_WORDS) return [...found];
  const kept = new Set([...found].sort((a, b) => b.weight - a.weight).slice(0, MAX_WORDS));
  return found.filter((word) => kept.has(word));
}
