import { isRelease } from '../../language/questions/version-words.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { type PassageStore, passageAt, termsOverhead } from '../store/passage-store.js';
import { sectionsWith } from '../store/sections.js';
import { allowedBetween, titledWith } from './allowed-passages.js';
import { ageOf, compareAges, versionAbove } from './by-date.js';

/** As many passages as anyone looks at below a heading. */
const MOST_PASSAGES = 20;
/** Of so many headings and titles the newest is found: dates are read from their texts. */
const MOST_DATED = 2_000;

/** Passages one behind the other with the same above them. */
interface Run {
  readonly first: number;
  readonly behind: number;
}

/**
 * The first passages below the newest of the headings and titles that name all that a question is about, where it asks for the
 * newest (“latest minutes”): they need not say again what they are. Of releases that is the highest version, whatever it is called
 * (“latest release”). None where nothing tells which is newer, and where somebody asks how to do something with it.
 *
 * @param allows which passages may be taken
 */
export function belowNewest(
  store: PassageStore,
  { words, wantsNewest, language }: AnalysedQuestion,
  allows: (passage: number) => boolean,
): number[] {
  const content = words.filter(({ isContent }) => isContent);
  if (!wantsNewest || content.length === 0 || content.some(({ isFree }) => isFree)) return [];
  const others = content.filter(({ form }) => !isRelease(form, language));
  const isOfRelease = others.length < content.length;
  const isNamed = (passage: number) => {
    const above = termsOverhead(store, passage);
    return others.every(({ terms }) => terms.some((term) => above.has(term)));
  };
  const named = runsNamed(store, others[0]?.terms).filter(
    ({ first, behind }) =>
      allowedBetween(store, first, behind, 1, allows).length > 0 && (others.length === 0 || isNamed(first)),
  );
  if (named.length > MOST_DATED && !isOfRelease) return [];
  const aged = named
    .map((run) => ({
      run,
      age: isOfRelease ? { date: '', version: versionAbove(store, run.first) } : ageOf(store, run.first),
    }))
    .filter(({ age }) => age.date !== '' || age.version !== null)
    .sort((a, b) => compareAges(b.age, a.age));
  const newest = aged.filter(({ age }) => aged[0] && compareAges(age, aged[0].age) === 0);
  if (newest.length === aged.length && !isOfRelease) return [];
  return newest
    .flatMap(({ run }) => allowedBetween(store, run.first, run.behind, MOST_PASSAGES, allows))
    .slice(0, MOST_PASSAGES);
}

/** The runs below the headings and titles that have one of some terms; without terms all. */
function runsNamed(store: PassageStore, terms: readonly number[] | undefined): Run[] {
  if (!terms) return runsBetween(store, 0, store.size);
  const { sections, firstOf, documents } = store;
  const headed = [...new Set(terms.flatMap((term) => [...sectionsWith(sections, term)]))].flatMap((section) =>
    runsBetween(store, sections.first[section] ?? 0, sections.behind[section] ?? 0),
  );
  const titled = titledWith(store, new Set(terms)).flatMap((at) => {
    const first = firstOf[at] ?? 0;
    return runsBetween(store, first, first + (documents[at]?.passages.length ?? 0));
  });
  const runs = [...headed, ...titled].map((run) => [run.first, run] as const);
  return [...new Map(runs).values()];
}

/** A row of a table with facts of its own is a run by itself. */
function runsBetween(store: PassageStore, from: number, to: number): Run[] {
  const { headingOf, documentOf } = store;
  const runs: Run[] = [];
  let first = from;
  for (let next = from + 1; next <= to; next++) {
    const goesOn =
      next < to &&
      headingOf[next] === headingOf[first] &&
      documentOf[next] === documentOf[first] &&
      !passageAt(store, next)?.passage.facts;
    if (goesOn) continue;
    runs.push({ first, behind: next });
    first = next;
  }
  return runs;
}
