import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { AnswerType } from '../question/answer-type.js';
import { fits } from '../ranking/answer-fit.js';
import { totalWeight, weigh } from '../ranking/part-weights.js';
import type { PassageLook, SentenceLook } from '../ranking/passage-look.js';

/** What speaks for a sentence of a passage as the one that answers. */
export interface SentenceFeatures {
  /** How much of the question it holds. */
  readonly held: number;
  /** The same, where a word that few sentences of the passage hold counts for more. */
  readonly rare: number;
  /** As for passages. */
  readonly exact: number;
  readonly near: number;
  /** In words, as a logarithm. */
  readonly length: number;
  /** What the sentences beside it hold and it does not. */
  readonly before: number;
  readonly after: number;
  /** It opens the passage. */
  readonly first: number;
  /** It has one that the question has not, and the question asks for one. */
  readonly number: number;
  readonly time: number;
  readonly name: number;
  readonly place: number;
  /** A number before the word that the question wants counted. */
  readonly quantity: number;
  /** A year, where the question asks for a time. */
  readonly year: number;
  /** How many words that are not the question's, as a logarithm. */
  readonly rest: number;
  /** `held` without names, which a whole passage may be about. */
  readonly common: number;
  /** `held` without words that another sentence holds. */
  readonly alone: number;
  /** What sentences before it hold and it does not. */
  readonly earlier: number;
  /** How much more it holds than any other sentence; negative where another holds more. */
  readonly lead: number;
  /** Its length beside that of the longest sentence, both as logarithms. */
  readonly share: number;
}

/** The features of each sentence of a passage. */
export function sentenceFeatures(
  { words, answerType: asked }: AnalysedQuestion,
  { sentences }: PassageLook,
): SentenceFeatures[] {
  const total = totalWeight(words);
  const share = (held: ArrayLike<number>) => weigh(words, held) / total;
  const holders = holdersOf(words.length, sentences);
  const rarity = holders.map((count) => Math.log(1 + sentences.length / Math.max(1, count)));
  const shares = sentences.map(({ held }) => share(held));
  const [most = 0, second = 0] = [...shares].sort((a, b) => b - a);
  const longest = Math.log(2 + Math.max(0, ...sentences.map(({ length }) => length)));
  const earlier = new Float64Array(words.length);
  return sentences.map((sentence, at) => {
    const { held } = sentence;
    const own = shares[at] ?? 0;
    const lacking = (others: Float64Array | undefined) =>
      others ? share(others.map((strength, word) => Math.max(0, strength - (held[word] ?? 0)))) : 0;
    const lackingOfEarlier = lacking(earlier);
    for (const [word, strength] of held.entries()) earlier[word] = Math.max(earlier[word] ?? 0, strength);
    const heldWords = held.reduce((count, strength) => count + (strength > 0 ? 1 : 0), 0);
    const length = Math.log(1 + sentence.length);
    return {
      held: own,
      rare: share(held.map((strength, word) => strength * (rarity[word] ?? 0))),
      exact: share(sentence.heldExactly),
      near: sentence.near / total,
      length,
      before: lacking(sentences[at - 1]?.held),
      after: lacking(sentences[at + 1]?.held),
      first: at === 0 ? 1 : 0,
      ...kindsIn(sentence, asked),
      rest: sentence.length > 0 ? Math.log(1 + sentence.length - heldWords) : 0,
      common: share(held.map((strength, word) => (words[word]?.capital ? 0 : strength))),
      alone: share(held.map((strength, word) => (holders[word] === 1 ? strength : 0))),
      earlier: lackingOfEarlier,
      lead: own - (own === most ? second : most),
      share: length / longest,
    };
  });
}

/** What a sentence has of the kind of words that is asked for. */
function kindsIn(
  sentence: SentenceLook,
  asked: AnswerType,
): Pick<SentenceFeatures, 'number' | 'time' | 'name' | 'place' | 'quantity' | 'year'> {
  const fitsFor = (kind: AnswerType) => (asked === kind && fits(kind, sentence) ? 1 : 0);
  return {
    number: fitsFor('number'),
    time: fitsFor('time'),
    name: fitsFor('name'),
    place: fitsFor('place'),
    quantity: sentence.quantities > 0 ? 1 : 0,
    year: asked === 'time' && sentence.years > 0 ? 1 : 0,
  };
}

/** How many sentences hold each of the question's words. */
function holdersOf(size: number, sentences: readonly SentenceLook[]): Float64Array {
  const holders = new Float64Array(size);
  for (const { held } of sentences) {
    for (const [word, strength] of held.entries()) if (strength > 0) holders[word] = (holders[word] ?? 0) + 1;
  }
  return holders;
}
