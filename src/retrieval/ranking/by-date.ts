import { compareTexts } from '../../language/compare.js';
import { fullDatesIn } from '../../language/full-dates.js';
import { compareVersions, versionHeaded } from '../../language/versions.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';

/** When a passage is from, as far as it is known. */
export interface Age {
  /** ISO 8601; empty where nothing tells. */
  readonly date: string;
  /** The version above it. */
  readonly version: readonly number[] | null;
}

/** The same, and the newest of the times that it tells of, as ISO 8601 or empty. */
interface PassageDates extends Age {
  readonly within: string;
}

/**
 * Passages in the order of their dates, the newest first; those without dates come last, and equal ones stay in their order.
 *
 * @param tells whether the times that a passage tells of count
 */
export function sortedByDate<Item extends { readonly passage: number }>(
  store: PassageStore,
  items: readonly Item[],
  tells: (item: Item) => boolean,
): Item[] {
  return items
    .map((item) => ({ item, dates: datesOf(store, item.passage, tells(item)) }))
    .sort((a, b) => compareDates(b.dates, a.dates))
    .map(({ item }) => item);
}

/** When a passage is from says more than the times that it tells of. */
function compareDates(a: PassageDates, b: PassageDates): number {
  const difference = a.date === b.date ? compareAges(a, b) : 0;
  return (
    difference || compareTexts(a.date || a.within, b.date || b.within) || compareTexts(a.within, b.within)
  );
}

/** Above 0 where the first is the newer. Of versions that are not dated, or on the same day, that is the higher one. */
export function compareAges(a: Age, b: Age): number {
  if (a.version && b.version && a.date === b.date) return compareVersions(a.version, b.version);
  return compareTexts(a.date, b.date);
}

/** A bare year is as long; in a sentence it tells of history more often than of news. */
const YEAR_LENGTH = 4;

function datesOf(store: PassageStore, passage: number, tells: boolean): PassageDates {
  const found = passageAt(store, passage);
  if (!found) return { date: '', within: '', version: null };
  const { form, text } = found.passage;
  const within = tells ? fullDatesIn(text, found.document.language) : [];
  return {
    ...ageOf(store, passage),
    within: newestOf(form === 'lines' ? within : within.filter(({ length }) => length > YEAR_LENGTH)) ?? '',
  };
}

/**
 * When a passage is from: as its row of a table says, or else the headings above it, the nearest first, the title, the name of its
 * file, or what is known of the document; what stands in it may be from long before.
 */
export function ageOf(store: PassageStore, passage: number): Age {
  const found = passageAt(store, passage);
  if (!found) return { date: '', version: null };
  const { facts } = found.passage;
  const { source, language } = found.document;
  const around = [...above(found), source.file];
  return {
    date: facts?.date ?? newestInFirstDated(around, language) ?? source.date ?? '',
    version: versionAbove(store, passage),
  };
}

/** The version that stands above a passage, in the nearest heading or else the title that has one. */
export function versionAbove(store: PassageStore, passage: number): readonly number[] | null {
  const found = passageAt(store, passage);
  for (const text of found ? above(found) : []) {
    const version = versionHeaded(text);
    if (version) return version;
  }
  return null;
}

/** The texts above a passage, the nearest first. */
function above({ passage, document }: NonNullable<ReturnType<typeof passageAt>>): string[] {
  return [passage.heading ?? '', ...(passage.above ?? []).toReversed(), document.source.title];
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
