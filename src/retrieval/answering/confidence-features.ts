import type { AnalysedQuestion } from '../question/analyse-question.js';
import { PASSAGE_FEATURES, passageFeatures, totalWeight } from '../ranking/passage-features.js';
import type { Ranked } from '../ranking/rank-passages.js';
import { matchWords } from '../ranking/word-matches.js';
import type { PassageStore } from '../store/passage-store.js';

/** The names of what confidence is told from, in the order in which `confidenceFeatures` gives them. */
export const CONFIDENCE_FEATURES = [
  'constant',
  ...PASSAGE_FEATURES,
  'score',
  'margin',
  'held',
  'heldWords',
  'heldCount',
  'heaviestMissing',
  'unknown',
  'corrected',
  'unknownNames',
  'missingNames',
  'words',
  'wordLength',
  'weight',
  'passages',
] as const;

/** Beyond this a margin between the first and the second passage says no more. */
const CLEAR_MARGIN = 5;

/**
 * What tells whether the first passage answers. Raw scores do not carry over from one collection to another, so
 * nearly all are shares of what the question could have had:
 *
 * - the features of the first passage, their weighted `score`, and its `margin` to the next best; 0 where that is better
 * - `held`, `heldWords`: the weight and the number of the question's words that it holds, as shares; `heldCount`: the
 *   square root of their number, for one word of one is weaker evidence than five of five
 * - `heaviestMissing`: the share of the question's weight in the rarest word that it lacks
 * - `unknown`, `corrected`: the shares of words that no document holds, and of those taken for misspelt ones
 * - `unknownNames`, `missingNames`: the same for words written large, which are names in most languages, of which no
 *   document, not the passage holds any: as shares of the question's weight
 * - `words`, `wordLength`, `weight`: how many words of content there are, how long (short words are found by chance), and
 *   what all are worth; `passages`: how many passages there are, as a logarithm
 */
export function confidenceFeatures(
  store: PassageStore,
  question: AnalysedQuestion,
  ranked: readonly Ranked[],
): number[] {
  const first = ranked[0];
  if (!first) return [];
  const { words } = question;
  const { counts, similar } = first.look;
  const content = words.flatMap((word, at) =>
    word.isContent ? [{ ...word, strength: (counts[at] ?? 0) > 0 ? 1 : (similar[at] ?? 0) }] : [],
  );
  const number = Math.max(1, content.length);
  const weight = content.reduce((sum, word) => sum + word.weight, 0);
  const total = totalWeight(words);
  const heldWords = content.filter(({ strength }) => strength === 1).length;
  const names = content.filter(({ capital }) => capital);
  const unknown = content.filter(({ terms }) => terms.length === 0);
  return [
    1,
    ...featuresByWords(store, question, first),
    first.score,
    Math.max(0, Math.min(CLEAR_MARGIN, first.score - (ranked[1]?.score ?? 0))),
    content.reduce((sum, word) => sum + word.weight * word.strength, 0) / total,
    heldWords / number,
    Math.sqrt(heldWords),
    Math.max(0, ...content.map((word) => word.weight * (1 - word.strength))) / total,
    unknown.length / number,
    content.filter(({ corrected }) => corrected !== null).length / number,
    unknown.filter((word) => names.includes(word)).reduce((sum, word) => sum + word.weight, 0) / total,
    names.reduce((sum, word) => sum + word.weight * (1 - word.strength), 0) / total,
    Math.log(1 + content.length),
    content.reduce((sum, { form }) => sum + form.length, 0) / number,
    weight,
    Math.log(1 + store.passages),
  ];
}

/**
 * The features of a passage by the question's words alone. Pairs of characters, which only Chinese has, would make its shares
 * smaller than those of other languages.
 */
function featuresByWords(
  store: PassageStore,
  question: AnalysedQuestion,
  { features, look }: Ranked,
): readonly number[] {
  const { words, pairs } = question;
  if (pairs.length === 0) return features;
  const letters = features[PASSAGE_FEATURES.indexOf('letters')] ?? 0;
  const weighed = { question, parts: words, matcher: matchWords(store, words) };
  return passageFeatures(store, weighed, look, letters);
}
