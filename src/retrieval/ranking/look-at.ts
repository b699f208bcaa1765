import { isCalendarWord } from '../../language/calendar.js';
import { isDayOfDate, isMonthOfDate } from '../../language/dates.js';
import { digitsOf, isYear } from '../../language/numbers.js';
import { mayPrecedePlace } from '../../language/prepositions.js';
import { wordClass } from '../../language/stopwords.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { WordMatch } from '../question/word-matches.js';
import {
  hasMeasure,
  isCapital,
  languageOf,
  type PassageStore,
  SENTENCE_BREAK,
  tokensOf,
  wordOfToken,
} from '../store/passage-store.js';
import type { PassageLook, SentenceLook } from './passage-look.js';

/** Words further apart than this have nothing to do with each other, in words. */
const NEAR = 10;
const NUMBER = /^\p{N}/u;
/** A number counts what is named at most so many words behind it. */
const QUANTITY = 3;

const emptySentence = (words: number, pairs: number): SentenceLook => ({
  held: new Float64Array(words),
  heldExactly: new Float64Array(words),
  pairs: new Float64Array(pairs),
  near: 0,
  numbers: 0,
  moments: 0,
  days: 0,
  years: 0,
  names: 0,
  places: 0,
  isNamedFirst: false,
  quantities: 0,
  length: 0,
});

/** Where a walk through the words of a passage stands, and what it has noted. */
interface Walk {
  readonly question: AnalysedQuestion;
  readonly language: string;
  readonly look: PassageLook & { readonly sentences: SentenceLook[] };
  sentence: SentenceLook;
  /** The word before, in any sentence. */
  before: string;
  /** Where the last number stood in the sentence. */
  lastNumber: number;
  /** Which of the question's words came last in the sentence, and where. */
  last: { readonly at: number; readonly position: number } | null;
}

/** Goes once through the words of a passage and notes which of the question's words stand where. */
export function lookAt(store: PassageStore, question: AnalysedQuestion, passage: number): PassageLook {
  const walk = beginWalk(question, passage, languageOf(store, passage));
  let position = 0;
  for (const token of tokensOf(store, passage)) {
    position++;
    if (token === SENTENCE_BREAK) {
      beginSentence(walk);
      continue;
    }
    walk.sentence.length++;
    const word = wordOfToken(token);
    const form = store.vocabulary.forms[word] ?? '';
    const found = question.matcher.match(word);
    if (found) noteMatch(walk, found, position);
    else noteOther(walk, form, token, position);
    walk.before = form;
  }
  return walk.look;
}

function beginWalk(question: AnalysedQuestion, passage: number, language: string): Walk {
  const { words, pairs } = question;
  const sentence = emptySentence(words.length, pairs.length);
  const look = {
    passage,
    counts: new Float64Array(words.length),
    pairCounts: new Float64Array(pairs.length),
    similar: new Float64Array(words.length),
    meant: new Uint8Array(words.length),
    sentences: [sentence],
  };
  return { question, language, look, sentence, before: '', lastNumber: Number.NEGATIVE_INFINITY, last: null };
}

function beginSentence(walk: Walk): void {
  walk.sentence = emptySentence(walk.question.words.length, walk.question.pairs.length);
  walk.look.sentences.push(walk.sentence);
  walk.last = null;
  walk.lastNumber = Number.NEGATIVE_INFINITY;
}

/** Notes one of the question's words, and how it stands to the one before. */
function noteMatch(walk: Walk, { at, strength, kind }: WordMatch, position: number): void {
  const { question, look, sentence, last } = walk;
  if (question.counted === at && position - walk.lastNumber <= QUANTITY) sentence.quantities++;
  const isSame = kind === 'form' || kind === 'term';
  if (kind === 'synonym') look.meant[at] = 1;
  if (isSame) look.counts[at] = (look.counts[at] ?? 0) + 1;
  else look.similar[at] = Math.max(look.similar[at] ?? 0, strength);
  if (kind === 'form') sentence.heldExactly[at] = 1;
  if (sentence.length === 1 && kind !== 'similar')
    sentence.isNamedFirst = question.words[at]?.isContent ?? false;
  sentence.held[at] = Math.max(sentence.held[at] ?? 0, strength);
  if (last) noteDistance(walk, last, { at, strength, position });
  walk.last = { at, position };
}

/** What two of the question's words that stand close together, or side by side as a pair of characters, are worth. */
function noteDistance(
  { question: { words, pairs }, look, sentence }: Walk,
  last: { readonly at: number; readonly position: number },
  { at, strength, position }: { readonly at: number; readonly strength: number; readonly position: number },
): void {
  const distance = position - last.position;
  if (last.at !== at && distance <= NEAR) {
    const weight = Math.min(words[at]?.weight ?? 0, words[last.at]?.weight ?? 0);
    sentence.near += (weight * strength) / distance;
  }
  if (distance > 1) return;
  const pair = pairs.findIndex(({ first, second }) => first === last.at && second === at);
  if (pair < 0) return;
  look.pairCounts[pair] = (look.pairCounts[pair] ?? 0) + 1;
  sentence.pairs[pair] = 1;
}

/** Notes a word that is none of the question's, where it may be what answers: a number, or a name. */
function noteOther(walk: Walk, form: string, token: number, position: number): void {
  const { sentence, language } = walk;
  if (
    walk.question.answerType === 'time' &&
    isCalendarWord(form, language) &&
    mayBeName(token, form, language)
  )
    sentence.days++;
  if (isMonthOfDate(form)) sentence.days++;
  else if (isDayOfDate(form)) sentence.moments++;
  else if (digitsOf(form, language) !== null || NUMBER.test(form)) {
    sentence.numbers++;
    if (!hasMeasure(token)) sentence.moments++;
    walk.lastNumber = position;
    if (isYear(form)) sentence.years++;
  } else if (isCapital(token) && (sentence.length > 1 || wordClass(form, language) === 'content')) {
    sentence.names++;
    if (mayPrecedePlace(walk.before, language)) sentence.places++;
  }
}

/** Whether a word need not be one that holds sentences together: “you may roll” tells no month. */
function mayBeName(token: number, form: string, language: string): boolean {
  return isCapital(token) || wordClass(form, language) === 'content';
}
