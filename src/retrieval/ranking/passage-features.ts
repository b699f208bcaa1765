import { saturated } from '../bm25.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { AnswerType } from '../question/answer-type.js';
import { type PassageStore, SENTENCE_BREAK, tokensOf, wordOfToken } from '../store/passage-store.js';
import { fits } from './answer-fit.js';
import { type Part, totalWeight, weigh } from './part-weights.js';
import type { PassageLook } from './passage-look.js';

/** A question as passages are compared with it. */
export interface WeighedQuestion {
  readonly question: AnalysedQuestion;
  /** Its words and its pairs of characters, with what they are worth; see `weighParts`. */
  readonly parts: readonly Part[];
}

/**
 * What speaks for a passage, each as a share of the question's total weight, so that questions of any length, in a
 * collection of any size, can be compared.
 */
export interface PassageFeatures {
  /** BM25+ over all words of the question. */
  readonly bm25: number;
  /** Words that only look like one of the question's. */
  readonly similar: number;
  /** How much of the question the best sentence holds, and the best two in a row. */
  readonly sentence: number;
  readonly pair: number;
  /** Words in the very form of the question. */
  readonly exact: number;
  /** The question's words close together in one sentence. */
  readonly near: number;
  /** Words that the passage lacks, but its title or heading has, or the paragraphs beside it. */
  readonly title: number;
  readonly neighbours: number;
  /** See `letterRunsOfPassages`. */
  readonly letters: number;
  /** How much of the question a sentence holds that has the kind of words asked for. */
  readonly fits: number;
}

/** @param letters see `letterRunsOfPassages` */
export function passageFeatures(
  store: PassageStore,
  { question: { words, answerType, matcher }, parts }: WeighedQuestion,
  look: PassageLook,
  letters: number,
): PassageFeatures {
  const total = totalWeight(parts);
  const length = store.lengths[look.passage] ?? 0;
  const counts = joined(look.counts, look.pairCounts);
  const { best, pair, exact, near, fitting } = heldBySentences(look, parts, answerType);
  const lacking = (held: Iterable<number>) => {
    const had = new Float64Array(words.length);
    for (const word of held) {
      const found = matcher.matchSame(word);
      if (!found || counts[found.at] !== 0) continue;
      had[found.at] = Math.max(had[found.at] ?? 0, found.kind === 'synonym' ? found.strength : 1);
    }
    return weigh(words, had) / total;
  };
  return {
    bm25: weigh(parts, saturated(counts, length, store.averageLength)) / total,
    similar:
      weigh(
        words,
        look.similar.map((strength, at) => (counts[at] ? 0 : strength)),
      ) / total,
    sentence: best / total,
    pair: pair / total,
    exact: exact / total,
    near: near / total,
    title: lacking([
      ...(store.titles[store.documentOf[look.passage] ?? 0] ?? []),
      ...(store.headingOf[look.passage] ?? []),
    ]),
    neighbours: lacking(wordsBeside(store, look.passage)),
    letters,
    fits: fitting / total,
  };
}

/** How much of a question the sentences of a passage hold, as weights. */
interface HeldBySentences {
  /** The best of them by itself, a long one a little less. */
  readonly best: number;
  /** The best two in a row. */
  readonly pair: number;
  /** All of them together, in the very form of the question. */
  readonly exact: number;
  /** The one that holds words the closest together. */
  readonly near: number;
  /** The best of those that have the kind of words asked for. */
  readonly fitting: number;
}

function heldBySentences(
  { sentences }: PassageLook,
  parts: readonly Part[],
  answerType: AnswerType,
): HeldBySentences {
  let best = 0;
  let pair = 0;
  let near = 0;
  let fitting = 0;
  const exactly = new Float64Array(parts.length);
  let before: Float64Array | null = null;
  for (const sentence of sentences) {
    const held = joined(sentence.held, sentence.pairs);
    const all = weigh(parts, held);
    best = Math.max(best, all / (0.75 + sentence.length / 100));
    const earlier: Float64Array | null = before;
    const both = earlier && held.map((own, part) => Math.max(own, earlier[part] ?? 0));
    pair = Math.max(pair, both ? weigh(parts, both) : all);
    near = Math.max(near, sentence.near);
    if (fits(answerType, sentence)) fitting = Math.max(fitting, all);
    const inForm = joined(sentence.heldExactly, sentence.pairs);
    for (let part = 0; part < parts.length; part++) if (inForm[part]) exactly[part] = 1;
    before = held;
  }
  return { best, pair, exact: weigh(parts, exactly), near, fitting };
}

/** Of every candidate, so an array: going through a generator takes three times as long. */
function wordsBeside(store: PassageStore, passage: number): number[] {
  const found: number[] = [];
  for (const beside of [passage - 1, passage + 1]) {
    if (beside < 0 || beside >= store.size || store.documentOf[beside] !== store.documentOf[passage])
      continue;
    for (const token of tokensOf(store, beside)) {
      if (token !== SENTENCE_BREAK) found.push(wordOfToken(token));
    }
  }
  return found;
}

function joined(words: Float64Array, pairs: Float64Array): Float64Array {
  return pairs.length === 0 ? words : Float64Array.of(...words, ...pairs);
}
