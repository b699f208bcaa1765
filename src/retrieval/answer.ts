import type { Span } from '../language/span.js';

/**
 * - `answered`: the first passage very likely answers
 * - `unsure`: it may answer; shown with a caution
 * - `unanswered`: the documents do not answer; the passages are at most pointers
 */
export type AnswerStatus = 'answered' | 'unsure' | 'unanswered';

/** As many passages as anyone will leaf through. */
export const MOST_PASSAGES = 30;

/** A question, and where to look. */
export interface Question {
  readonly text: string;
  /** The question that it goes on from, whose words count for less; `null` or absent: it says all by itself. */
  readonly before?: string | null;
  /** How many passages at most. */
  readonly limit: number;
  /** Indices of the documents to look in; absent: all. */
  readonly documents?: ReadonlySet<number>;
}

/** Where a passage stands: `documents[document].passages[passage]`. */
export interface PassagePosition {
  readonly document: number;
  readonly passage: number;
}

/** A passage that was found. */
export interface RankedPassage extends PassagePosition {
  readonly score: number;
  /** The answering sentence, as offsets into the passage's text; at most one sentence is marked. */
  readonly highlights: readonly Span[];
  /** Other passages with the same or nearly the same words, which are not shown by themselves. */
  readonly alsoIn: readonly PassagePosition[];
}

/** A word of a question that was read as another one. */
export interface ReadWord {
  /** As the question writes it. */
  readonly asked: string;
  readonly as: string;
}

export interface Ranking {
  readonly status: AnswerStatus;
  /** Calibrated probability, 0 to 1, that the first passage answers. */
  readonly confidence: number;
  readonly passages: readonly RankedPassage[];
  /** How many there are to leaf through: `MOST_PASSAGES` at most, or as many as were asked for. */
  readonly total: number;
  /** Whether no word of the question can be looked for: there is none, or only such as every text has. */
  readonly wordless: boolean;
  /** Words of the question that no document contains, as the question writes them. */
  readonly missing: readonly string[];
  /** Words that were read as others where there is an answer, since they are misspelt, or it has others that mean about the same. */
  readonly read: readonly ReadWord[];
  /** "Did you mean" questions, and titles or headings that are near. */
  readonly suggestions: readonly string[];
}
