import { isRelease } from '../../language/questions/version-words.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { QuestionWord } from '../question/question-words.js';
import { isBelow } from '../store/above.js';
import { type Age, ageOf, compareAges, versionAbove } from '../store/by-date.js';
import { type PassageRange, type PassageStore, passageAt } from '../store/passage-store.js';
import {
  type Allows,
  allowedIn,
  MOST_BELOW,
  rangesHeadedWith,
  rangesTitledWith,
} from './allowed-passages.js';

/** Of so many headings and titles the newest is found: dates are read from their texts. */
const MOST_DATED = 2_000;

/**
 * The first passages below the newest of the headings and titles that name all that a question is about, where it asks for the
 * newest (“latest minutes”): they need not say again what they are. Of releases that is the highest version, whatever it is called
 * (“latest release”). None where nothing tells which is newer, and where somebody asks how to do something with it.
 */
export function belowNewest(
  store: PassageStore,
  { content, wantsNewest, language }: AnalysedQuestion,
  allows: Allows,
): number[] {
  if (!wantsNewest || content.length === 0 || content.some(({ isFree }) => isFree)) return [];
  const named = content.filter(({ form }) => !isRelease(form, language));
  const isOfRelease = named.length < content.length;
  const runs = runsNamed(store, named).filter((run) => allowedIn(run, allows, 1).length > 0);
  if (runs.length > MOST_DATED && !isOfRelease) return [];
  const aged = runs
    .map(({ first, behind }): AgedRange => {
      const age = isOfRelease ? { date: '', version: versionAbove(store, first) } : ageOf(store, first);
      return { first, behind, age };
    })
    .filter(({ age }) => age.date !== '' || age.version !== null);
  const [highest] = aged.toSorted((a, b) => compareAges(b.age, a.age));
  const newest = aged.filter(({ age }) => highest && compareAges(age, highest.age) === 0);
  if (newest.length === aged.length && !isOfRelease) return [];
  return newest.flatMap((range) => allowedIn(range, allows)).slice(0, MOST_BELOW);
}

interface AgedRange extends PassageRange {
  readonly age: Age;
}

/** The passages that stand together below headings and titles with all of some words; without words all. */
function runsNamed(store: PassageStore, named: readonly QuestionWord[]): PassageRange[] {
  const [word] = named;
  const terms = new Set(word?.terms);
  const ranges = word
    ? [...rangesHeadedWith(store, terms), ...rangesTitledWith(store, terms)]
    : [{ first: 0, behind: store.size }];
  const runs = ranges.flatMap((range) => runsIn(store, range)).map((run) => [run.first, run] as const);
  return [...new Map(runs).values()].filter(({ first }) =>
    named.every((each) => isBelow(store, first, each.terms)),
  );
}

/** Passages one behind the other with the same above them; a row of a table with facts of its own is by itself. */
function runsIn(store: PassageStore, { first, behind }: PassageRange): PassageRange[] {
  const { headingOf, documentOf } = store;
  const starts: number[] = [];
  for (let passage = first; passage < behind; passage++) {
    const before = passage - 1;
    const goesOn =
      passage > first &&
      headingOf[passage] === headingOf[before] &&
      documentOf[passage] === documentOf[before] &&
      !passageAt(store, passage)?.passage.facts;
    if (!goesOn) starts.push(passage);
  }
  return starts.map((start, at) => ({ first: start, behind: starts[at + 1] ?? behind }));
}
