import type { AnalysedQuestion } from '../question/analyse-question.js';
import { fits } from '../ranking/answer-fit.js';
import { totalWeight, weigh } from '../ranking/passage-features.js';
import type { PassageLook, SentenceLook } from '../ranking/passage-look.js';

/** The kinds of words that a question may ask for; see `AnswerType`. */
const KINDS = ['number', 'time', 'name', 'place'] as const;

/** The names of a sentence's features, in the order in which `sentenceFeatures` gives them. */
export const SENTENCE_FEATURES = [
  'held',
  'rare',
  'exact',
  'near',
  'length',
  'before',
  'after',
  'first',
  ...KINDS,
  'quantity',
  'year',
  'rest',
  'common',
  'alone',
  'earlier',
  'lead',
  'share',
] as const;

/**
 * What speaks for each sentence of a passage as the one that answers:
 *
 * - `held`, `exact`, `near`: as for passages
 * - `rare`: `held`, where a word that few sentences of the passage hold counts for more
 * - `length`: in words, as a logarithm
 * - `before`, `after`: what the sentences beside it hold and it does not
 * - `first`: it opens the passage
 * - `number`, `time`, `name`, `place`: it has one that the question has not, and the question asks for one; `year`: a year,
 *   where it asks for a time; `quantity`: a number before the word that the question wants counted
 * - `rest`: how many words that are not the question's, as a logarithm
 * - `common`: `held` without names, which a whole passage may be about; `alone`: without words that another sentence holds
 * - `earlier`: what sentences before it hold and it does not
 * - `lead`: how much more it holds than any other sentence; negative where another holds more
 * - `share`: its length beside that of the longest sentence, both as logarithms
 */
export function sentenceFeatures(
  { words, answerType: asked }: AnalysedQuestion,
  { sentences }: PassageLook,
): number[][] {
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
    return [
      own,
      share(held.map((strength, word) => strength * (rarity[word] ?? 0))),
      share(sentence.heldExactly),
      sentence.near / total,
      Math.log(1 + sentence.length),
      lacking(sentences[at - 1]?.held),
      lacking(sentences[at + 1]?.held),
      at === 0 ? 1 : 0,
      ...KINDS.map((kind) => (asked === kind && fits(kind, sentence) ? 1 : 0)),
      sentence.quantities > 0 ? 1 : 0,
      asked === 'time' && sentence.years > 0 ? 1 : 0,
      sentence.length > 0 ? Math.log(1 + sentence.length - heldWords) : 0,
      share(held.map((strength, word) => (words[word]?.capital ? 0 : strength))),
      share(held.map((strength, word) => (holders[word] === 1 ? strength : 0))),
      lackingOfEarlier,
      own - (own === most ? second : most),
      Math.log(1 + sentence.length) / longest,
    ];
  });
}

/** How many sentences hold each of the question's words. */
function holdersOf(size: number, sentences: readonly SentenceLook[]): Float64Array {
  const holders = new Float64Array(size);
  for (const { held } of sentences) {
    for (const [word, strength] of held.entries()) if (strength > 0) holders[word] = (holders[word] ?? 0) + 1;
  }
  return holders;
}
