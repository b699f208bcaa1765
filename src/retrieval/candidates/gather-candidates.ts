import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { QuestionWord } from '../question/question-words.js';
import type { PassageStore } from '../store/passage-store.js';
import type { Allows } from './allowed-passages.js';
import { askedInHeadings, type HeadingAbove } from './asked-in-headings.js';
import { belowHeadings } from './below-headings.js';
import { belowNamed } from './below-named.js';
import { belowNewest } from './below-newest.js';
import { belowTitles } from './below-titles.js';
import { findCandidates } from './by-words.js';

/** The passages that may answer a question. */
export interface Candidates {
  readonly passages: readonly number[];
  /** Those below a heading that has just what the question is about, and what that does. */
  readonly headed: ReadonlyMap<number, HeadingAbove>;
  /** Those that need have no word of the question, and are wanted only for the thing that they tell. */
  readonly named: ReadonlySet<number>;
}

/**
 * Finds the passages that may answer: by the words of content, and by what stands above them.
 *
 * @param most how many are chosen by their words
 * @param allows which passages may be taken
 */
export function gatherCandidates(
  store: PassageStore,
  question: AnalysedQuestion,
  most: number,
  allows: Allows,
): Candidates {
  const headed = new Map(askedInHeadings(store, question, allows));
  for (const passage of belowNewest(store, question, allows)) {
    if (!headed.has(passage)) headed.set(passage, 'names');
  }
  const chosen = findCandidates(store, choosing(question), most, allows);
  const below = [...belowHeadings(store, question, allows), ...belowTitles(store, question, allows)];
  const found = new Set([...headed.keys(), ...below, ...chosen]);
  const named = new Set(belowNamed(store, question, allows).filter((passage) => !found.has(passage)));
  return { passages: [...found, ...named], headed, named };
}

/** The words that choose the candidates: the rare ones, since the frequent ones are everywhere and cost the most. */
function choosing({ words, content }: AnalysedQuestion): readonly QuestionWord[] {
  const known = content.filter(({ terms, synonyms }) => terms.length + synonyms.length > 0);
  return known.length > 0 ? known : words;
}
