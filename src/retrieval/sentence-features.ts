import { fits } from './answer-fit.js';
import { totalWeight, weigh } from './passage-features.js';
import type { PassageLook } from './passage-look.js';
import type { AnalysedQuestion } from './question-words.js';

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
  'number',
  'time',
  'name',
  'place',
  'quantity',
  'year',
  'rest',
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
 */
export function sentenceFeatures(
  { words, answerType: asked }: AnalysedQuestion,
  { sentences }: PassageLook,
): number[][] {
  const total = totalWeight(words);
  const holders = new Float64Array(words.length);
  for (const { held } of sentences) {
    for (let word = 0; word < words.length; word++) if (held[word]) holders[word] = (holders[word] ?? 0) + 1;
  }
  const rarity = holders.map((count) => Math.log(1 + sentences.length / Math.max(1, count)));
  return sentences.map((sentence, at) => {
    const { held } = sentence;
    const beside = (other: Float64Array | undefined) =>
      other
        ? weigh(
            words,
            other.map((strength, word) => Math.max(0, strength - (held[word] ?? 0))),
          )
        : 0;
    const shares = [
      weigh(words, held),
      weigh(
        words,
        held.map((strength, word) => strength * (rarity[word] ?? 0)),
      ),
      weigh(words, sentence.heldExactly),
      sentence.near,
    ].map((value) => value / total);
    return [
      ...shares,
      Math.log(1 + sentence.length),
      beside(sentences[at - 1]?.held) / total,
      beside(sentences[at + 1]?.held) / total,
      at === 0 ? 1 : 0,
      asked === 'number' && sentence.numbers > 0 ? 1 : 0,
      asked === 'time' && sentence.numbers > 0 ? 1 : 0,
      asked === 'name' && fits(asked, sentence) ? 1 : 0,
      asked === 'place' && fits(asked, sentence) ? 1 : 0,
      sentence.quantities > 0 ? 1 : 0,
      asked === 'time' && sentence.years > 0 ? 1 : 0,
      sentence.length > 0
        ? Math.log(1 + sentence.length - held.reduce((count, strength) => count + (strength > 0 ? 1 : 0), 0))
        : 0,
    ];
  });
}
