import { wordsWithDates } from '../../language/dates.js';
import { wordClass } from '../../language/stopwords.js';
import { words } from '../../language/words.js';
import { languageAmong, languageOfText } from '../store/languages.js';
import type { PassageStore } from '../store/passage-store.js';
import { type Aim, aimOf } from './aim.js';
import { type CharacterPair, pairCharacters } from './character-pairs.js';
import { asDocumentsJoin } from './joined-words.js';
import { namedWords } from './named-words.js';
import { lookUp, type QuestionWord, type Slip } from './question-words.js';
import { type SearchedWord, searchedWords } from './searched-words.js';
import { wordsFor } from './thing-asked-for.js';
import { matchWords, type WordMatcher } from './word-matches.js';
import type { Wording } from './wording.js';

export interface AnalysedQuestion extends Aim, Wording {
  readonly language: string;
  /** In the order of the question; words that ask are left out. */
  readonly words: readonly QuestionWord[];
  /** Those of them that say what it is about. */
  readonly content: readonly QuestionWord[];
  /** Finds these in passages. */
  readonly matcher: WordMatcher;
  /** Its wording: what stands before, between and behind the words that ask, a space for every space and mark. */
  readonly pieces: readonly string[];
  /** Those of its words that are Chinese characters side by side. */
  readonly pairs: readonly CharacterPair[];
  /** Misspelt words that ask or hold the question together (`waht`), as they were meant. */
  readonly slips: readonly Slip[];
  /** Which of `words` it wants counted ("how many teams"), -1 for none. */
  readonly counted: number;
}

/** One word that holds sentences together in another language may be a word of this one. */
const LEAST_FOREIGN = 2;

/** No more of a question is read, in UTF-16 units: enough for any that a person types. */
const MAX_LENGTH = 6_000;

/**
 * Takes a question apart into distinct words with what each is worth among these passages.
 *
 * @param ownEnd where the question before begins, if there is one
 */
export function analyseQuestion(
  text: string,
  store: PassageStore,
  ownEnd: number = text.length,
): AnalysedQuestion {
  const asked = text.slice(0, MAX_LENGTH);
  const language = languageOfQuestion(store, asked);
  const all = asDocumentsJoin(wordsWithDates(asked, language), asked, language, store);
  const { marks, ...aim } = aimOf(all, namedWords(asked, all, language), language);
  const marked = searchedWords(all, marks, language);
  // “how old do I have to be”: where a question has nothing else to look for, what tells what it asks for is looked for.
  const searched = marked.some(({ kind }) => kind === 'content')
    ? marked
    : searchedWords(all, { ...marks, asking: marks.modal }, language);
  // And it is found by every name of that: “how expensive is it”, above a fee.
  const isBare = searched.every(({ kind, asksForThing }) => kind !== 'content' || asksForThing);
  const namesOfThing = isBare && aim.thing !== null ? wordsFor(aim.thing, language) : [];
  const looked = lookUp(store, { text: asked, ownEnd, language, searched, namesOfThing });
  const content = looked.words.filter(({ isContent }) => isContent);
  return {
    ...aim,
    text: asked,
    ownEnd,
    language,
    ...looked,
    content,
    matcher: matchWords(store, looked.words),
    pieces: piecesOf(searched),
    pairs: pairCharacters(searched, looked.words),
    counted: content.find(({ form }) => aim.countable.includes(form))?.at ?? -1,
  };
}

/** What a question is in, which may be another language than those of the documents where enough of its words tell so. */
function languageOfQuestion(store: PassageStore, asked: string): string {
  const detected = languageOfText(store, asked);
  const functional = words(asked, detected).filter(({ form }) => wordClass(form, detected) !== 'content');
  return functional.length >= LEAST_FOREIGN ? detected : languageAmong(store, detected);
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
  return [...pieces, piece];
}

/** The words of a question that what tells the thing it asks for must have: neither those that ask nor what is free. */
export function wordsToldOf({ content }: AnalysedQuestion): readonly QuestionWord[] {
  return content.filter(({ isFree, asksForThing }) => !isFree && !asksForThing);
}
