import type { PassagePosition } from '../answer.js';
import { saturated } from '../bm25.js';
import { type AnalysedQuestion, analyseQuestion } from '../question/analyse-question.js';
import { numbered } from '../question/question-words.js';
import { matchWords } from '../question/word-matches.js';
import { lookAt } from '../ranking/look-at.js';
import { totalWeight, weigh } from '../ranking/part-weights.js';
import type { PassageStore } from '../store/passage-store.js';

/** What a passage has to do with a topic. */
export interface TopicLook {
  /** The part of the topic that it holds, by what its words are worth, 0 to 1. */
  readonly share: number;
  /** How much it has to do with the topic; only the order means anything. */
  readonly score: number;
  /** Whether its last sentence holds all of the topic, so that what follows may be about it. */
  readonly leadsOn: boolean;
  /** Whether the heading above it holds all of the topic. */
  readonly isUnder: boolean;
}

/** Looks for a topic in passages, in the order of the candidates. Words that only hold it together do not count. */
export function relevance(
  store: PassageStore,
  topic: string,
  candidates: readonly PassagePosition[],
): TopicLook[] {
  const question = contentOf(store, analyseQuestion(topic, store));
  const total = totalWeight(question.words);
  const isAll = (holds: (at: number) => boolean) =>
    question.words.length > 0 && question.words.every((_, at) => holds(at));
  return candidates.map(({ document, passage: number }) => {
    const passage = (store.firstOf[document] ?? 0) + number;
    const length = store.lengths[passage] ?? 0;
    const { counts, sentences } = lookAt(store, question, passage);
    const last = sentences.at(-1);
    const above = new Set(
      Array.from(store.headingOf[passage] ?? [], (word) => question.matcher.matchSame(word)?.at),
    );
    return {
      share:
        weigh(
          question.words,
          counts.map((count) => Math.min(1, count)),
        ) / total,
      score: weigh(question.words, saturated(counts, length, store.averageLength)),
      leadsOn: isAll((at) => (last?.held[at] ?? 0) > 0),
      isUnder: isAll((at) => above.has(at)),
    };
  });
}

/**
 * Every passage has "the": it says nothing about "the economy", unless there is nothing else. What only looks like a word of the
 * topic, or means about the same, is none of it.
 */
function contentOf(store: PassageStore, question: AnalysedQuestion): AnalysedQuestion {
  const { content } = question;
  const about = numbered(content.length === 0 ? question.words : content);
  const words = about.map((word) => ({ ...word, synonyms: [] }));
  const { matchSame } = matchWords(store, words);
  return {
    ...question,
    words,
    content: words,
    matcher: { match: matchSame, matchSame },
    pairs: [],
    counted: -1,
  };
}
