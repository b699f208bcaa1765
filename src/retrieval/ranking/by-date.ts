import { compareTexts } from '../../language/compare.js';
import { fullDatesIn } from '../../language/full-dates.js';
import { compareVersions } from '../../language/versions.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';
import { versionAbove } from './newest-version.js';

/** When a passage is from, as far as it is known, and what it tells of; ISO 8601, empty where nothing tells. */
interface PassageDates {
  readonly of: string;
  readonly within: string;
  /** The version above it. */
  readonly version: readonly number[] | null;
}

/** Passages in the order of their dates, the newest first; those without dates come last, and equal ones stay in their order. */
export function sortedByDate<Item extends { readonly passage: number }>(
  store: PassageStore,
  items: readonly Item[],
): Item[] {
  return items
    .map((item) => ({ item, dates: datesOf(store, item.passage) }))
    .sort((a, b) => compareDates(b.dates, a.dates))
    .map(({ item }) => item);
}

/**
 * When a passage is from says more than the times that it tells of. Of versions that are not dated, or on the same day, the
 * higher one is the newer.
 */
function compareDates(a: PassageDates, b: PassageDates): number {
  if (a.version && b.version && a.of === b.of) {
    const difference = compareVersions(a.version, b.version);
    if (difference !== 0) return difference;
  }
  return compareTexts(a.of || a.within, b.of || b.within) || compareTexts(a.within, b.within);
}

/** A bare year is as long; in a sentence it tells of history more often than of news. */
const YEAR_LENGTH = 4;

/**
 * The newest dates of a passage. It is from when its row of a table says, or else the headings above it, the nearest first,
 * the title, the name of its file, or what is known of the document; what stands in it may be from long before.
 */
function datesOf(store: PassageStore, passage: number): PassageDates {
  const found = passageAt(store, passage);
  if (!found) return { of: '', within: '', version: null };
  const { heading, above = [], facts, form, text } = found.passage;
  const { source, language } = found.document;
  const around = [heading ?? '', ...above.toReversed(), source.title, source.file];
  const within = fullDatesIn(text, language);
  return {
    of: facts?.date ?? newestInFirstDated(around, language) ?? source.date ?? '',
    within: newestOf(form === 'lines' ? within : within.filter(({ length }) => length > YEAR_LENGTH)) ?? '',
    version: versionAbove(store, passage),
  };
}

/** The newest date of the first text that has any. */
function newestInFirstDated(texts: readonly string[], language: string): string | undefined {
  for (const text of texts) {
    const newest = newestOf(fullDatesIn(text, language));
    if (newest !== undefined) return newest;
  }
  return undefined;
}

function newestOf(dates: readonly string[]): string | undefined {
  return dates.toSorted(compareTexts).at(-1);
}
