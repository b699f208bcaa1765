import type { Allows } from '../candidates/allowed-passages.js';
import type { HeadingAbove } from '../candidates/asked-in-headings.js';
import { gatherCandidates } from '../candidates/gather-candidates.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';
import { weighted } from '../weights.js';
import { definingSentence } from './defining-sentence.js';
import { letterRunsOfPassages } from './letter-runs.js';
import { LEVELS, levelOf } from './levels.js';
import { lookAt } from './look-at.js';
import { newestFirst } from './newest-first.js';
import { weighParts } from './part-weights.js';
import { type PassageFeatures, passageFeatures } from './passage-features.js';
import { holdsWord, type PassageLook, tellsOf } from './passage-look.js';
import { PASSAGE_WEIGHTS } from './passage-weights.js';
import { tellingSentences } from './telling-sentences.js';

/** A candidate that was looked at closely. */
export interface Ranked {
  /** Its number in the store. */
  readonly passage: number;
  readonly score: number;
  readonly look: PassageLook;
  readonly features: PassageFeatures;
  /** What the heading above it does, where that has just what the question is about. */
  readonly heading: HeadingAbove | null;
  /** Which of its sentences defines the term that is asked for; `null` where none does. */
  readonly defining: number | null;
  /** Which of its sentences tell the thing that is asked for, such as a price; see `tellingSentences`. */
  readonly telling: readonly number[];
}

/** How many candidates are looked at closely together. */
const CANDIDATES = 60;

/**
 * The passages that may answer, the best one first; equal ones in the order of the documents. BM25+ over the words of
 * content chooses the candidates, a weighted sum of features orders them. How good a candidate is depends on those that
 * are looked at with it; so these are always as many, and what is asked for beyond them comes behind them all. What stands
 * below a heading that has just what is asked about comes first: it need not have a word of the question. So does what
 * tells a thing such as a price or defines a term that is asked for, and the newest of what fits, where that is asked for.
 *
 * @param limit at least so many, where there are so many candidates
 * @param allows which passages may be ranked; absent: all
 */
export function rankPassages(
  store: PassageStore,
  question: AnalysedQuestion,
  limit: number,
  allows: Allows = () => true,
): Ranked[] {
  const rounds = Math.max(1, Math.ceil(limit / CANDIDATES));
  const { passages, headed, named } = gatherCandidates(store, question, rounds * CANDIDATES, allows);
  const ranked: Ranked[] = [];
  for (let from = 0; from < passages.length; from += CANDIDATES) {
    const together = passages.slice(from, from + CANDIDATES);
    const looked = lookClosely(store, question, headed, together).filter(
      ({ passage, telling }) => !named.has(passage) || telling.length > 0,
    );
    looked.sort((a, b) => b.score - a.score || a.passage - b.passage);
    const least = ranked.at(-1)?.score ?? Number.POSITIVE_INFINITY;
    const above = Math.max(0, (looked[0]?.score ?? 0) - least);
    ranked.push(...looked.map((each) => ({ ...each, score: Math.min(each.score - above, least) })));
  }
  return newestFirst(store, question, withToldFirst(withAboutFirst(store, question, ranked)));
}

/** What has only what is to be done comes behind what has a word of what it is done to: “can I bring my dog” is about dogs. */
function withAboutFirst(
  store: PassageStore,
  { words, content }: AnalysedQuestion,
  ranked: readonly Ranked[],
): readonly Ranked[] {
  if (!words.some(({ isFree }) => isFree)) return ranked;
  const [about, rest] = [[] as Ranked[], [] as Ranked[]];
  for (const each of ranked) {
    const isAbout = content.some((word) => !word.isFree && tellsOf(store, each.look, word));
    (isAbout ? about : rest).push(each);
  }
  const least = about.at(-1)?.score ?? Number.POSITIVE_INFINITY;
  return [...about, ...rest.map((each) => ({ ...each, score: Math.min(each.score, least) }))];
}

/** What is sure to be meant comes before everything else, with the score of what had been first. */
function withToldFirst(ranked: readonly Ranked[]): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  const levels = ranked.map(levelOf);
  const told = LEVELS.flatMap((level) => ranked.filter((_, at) => levels[at] === level));
  return [
    ...told.map((each) => ({ ...each, score: best })),
    ...ranked.filter((_, at) => levels[at] === null),
  ];
}

/** Which sentence of a passage defines the term that a question asks for; `null` where none does, or it asks for none. */
function definingIn(
  store: PassageStore,
  { toDefine, content }: AnalysedQuestion,
  look: PassageLook,
): number | null {
  if (toDefine.length === 0) return null;
  if (content.some(({ at }) => !holdsWord(look, at))) return null;
  const found = passageAt(store, look.passage);
  return found && definingSentence(found.passage, toDefine, found.document.language);
}

function lookClosely(
  store: PassageStore,
  question: AnalysedQuestion,
  headed: ReadonlyMap<number, HeadingAbove>,
  passages: readonly number[],
): Ranked[] {
  const letters = letterRunsOfPassages(store, question, passages);
  const looks = passages.map((passage) => lookAt(store, question, passage));
  const weighed = { question, parts: weighParts(question, looks) };
  return looks.map((look, at) => {
    const features = passageFeatures(store, weighed, look, letters[at] ?? 0);
    return {
      passage: look.passage,
      score: weighted(PASSAGE_WEIGHTS, features),
      look,
      features,
      heading: headed.get(look.passage) ?? null,
      defining: definingIn(store, question, look),
      telling: tellingSentences(store, question, look),
    };
  });
}
