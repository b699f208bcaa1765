import type { Document } from '../corpus/document.js';
import { detectLanguage } from '../language/detect.js';
import { sentences } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import { stem } from '../language/stems.js';
import { wordClass } from '../language/stopwords.js';
import { words } from '../language/words.js';
import type { Question, RankedPassage, Ranking } from './answer.js';

/** Where a passage stands: `documents[document].passages[passage]`. */
export interface PassagePosition {
  readonly document: number;
  readonly passage: number;
}

/** Everything that is needed to answer questions from a set of documents. Never changes once built. */
export interface PassageIndex {
  /** The passages that answer a question best, the best one first. Any text is a question; none throws. */
  rank(question: Question): Ranking;
  /**
   * How much each of the given passages has to do with a topic: 0 for nothing, in the order of the candidates.
   * Only the order and the zero mean anything; the numbers of two topics cannot be compared.
   */
  relevance(topic: string, candidates: readonly PassagePosition[]): number[];
}

/** For how long the index is built before other work gets its turn, in milliseconds. */
const TURN = 10;

interface Entry extends PassagePosition {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/**
 * Reads the passages of all documents. Lets other work of the thread have its turn every few milliseconds.
 */
export async function buildIndex(documents: readonly Document[]): Promise<PassageIndex> {
  const entries: Entry[] = [];
  const frequency = new Map<string, number>();
  let turn = performance.now();
  for (const [at, document] of documents.entries()) {
    for (const [passage, { text }] of document.passages.entries()) {
      const counts = new Map<string, number>();
      const found = words(text, document.language);
      for (const { form } of found) {
        const term = stem(form, document.language);
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
      entries.push({ document: at, passage, counts, length: found.length });
      if (performance.now() - turn > TURN) {
        await new Promise((resolve) => setImmediate(resolve));
        turn = performance.now();
      }
    }
  }
  const average = entries.reduce((sum, entry) => sum + entry.length, 0) / Math.max(1, entries.length);
  const main = documents[0]?.language ?? 'und';

  function weights(text: string): Map<string, number> {
    const detected = detectLanguage(text);
    const language = detected === 'und' ? main : detected;
    const found = new Map<string, number>();
    for (const { form } of words(text, language)) {
      const kind = wordClass(form, language);
      if (kind === 'question') continue;
      const term = stem(form, language);
      const df = frequency.get(term) ?? 0;
      const idf = Math.log(1 + (entries.length - df + 0.5) / (df + 0.5));
      found.set(term, kind === 'function' ? 0.3 * idf : idf);
    }
    return found;
  }

  function score(entry: Entry, weight: ReadonlyMap<string, number>): number {
    let sum = 0;
    for (const [term, value] of weight) {
      const count = entry.counts.get(term);
      if (!count) continue;
      sum += value * (0.5 + (count * 2.2) / (count + 1.2 * (0.3 + (0.7 * entry.length) / average)));
    }
    return sum;
  }

  function mark(position: PassagePosition, weight: ReadonlyMap<string, number>): Span[] {
    const document = documents[position.document];
    const text = document?.passages[position.passage]?.text ?? '';
    const language = document?.language ?? 'und';
    let best: Span | null = null;
    let most = 0;
    for (const span of sentences(text, language)) {
      const terms = new Set(
        words(text.slice(span.start, span.end), language).map(({ form }) => stem(form, language)),
      );
      let sum = 0;
      for (const [term, value] of weight) if (terms.has(term)) sum += value;
      if (sum > most) {
        most = sum;
        best = span;
      }
    }
    return best ? [best] : [];
  }

  function rank(question: Question): Ranking {
    const weight = weights(question.text);
    const possible = [...weight.values()].reduce((sum, value) => sum + value, 0);
    const ranked = entries
      .filter((entry) => question.documents?.has(entry.document) ?? true)
      .map((entry) => ({ entry, score: score(entry, weight) }))
      .filter((candidate) => candidate.score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, question.limit);
    const coverage = possible === 0 ? 0 : (ranked[0]?.score ?? 0) / (possible * 2);
    const confidence = 1 / (1 + Math.exp(-12 * (coverage - 0.42)));
    return {
      status: confidence > 0.7 ? 'answered' : confidence > 0.4 ? 'unsure' : 'unanswered',
      confidence,
      passages: ranked.map(
        ({ entry, score }): RankedPassage => ({
          document: entry.document,
          passage: entry.passage,
          score,
          highlights: mark(entry, weight),
        }),
      ),
      missing: [],
      suggestions: [],
    };
  }

  return {
    rank,
    relevance(topic, candidates) {
      const weight = weights(topic);
      return candidates.map(({ document, passage }) => {
        const entry = entries.find((each) => each.document === document && each.passage === passage);
        return entry ? score(entry, weight) : 0;
      });
    },
  };
}
