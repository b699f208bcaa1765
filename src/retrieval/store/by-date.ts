import { compareTexts } from '../../language/compare.js';
import { fullDatesIn } from '../../language/full-dates.js';
import { compareVersions, versionHeaded } from '../../language/versions.js';
import { type DocumentPassage, type PassageStore, passageAt } from './passage-store.js';

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

/** What has no version comes before all that have one. */
const NO_VERSION = [-1];

/** Above 0 where the first is the newer. Of versions that are not dated, or on the same day, that is the higher one. */
export function compareAges(a: Age, b: Age): number {
  return compareTexts(a.date, b.date) || compareVersions(a.version ?? NO_VERSION, b.version ?? NO_VERSION);
}

/** A bare year is as long; in a sentence it tells of history more often than of news. */
const YEAR_LENGTH = 4;

function datesOf(store: PassageStore, passage: number, tells: boolean): PassageDates {
  const found = tells ? passageAt(store, passage) : null;
  const within = found ? fullDatesIn(found.passage.text, found.document.language) : [];
  const isMeant = ({ length }: string) => found?.passage.form === 'lines' || length > YEAR_LENGTH;
  return { ...ageOf(store, passage), within: newestOf(within.filter(isMeant)) ?? '' };
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
    date:
      facts?.date ?? firstTold(around, (text) => newestOf(fullDatesIn(text, language))) ?? source.date ?? '',
    version: versionAbove(store, passage),
  };
}

/** The version that stands above a passage, in the nearest heading or else the title that has one. */
export function versionAbove(store: PassageStore, passage: number): readonly number[] | null {
  const found = passageAt(store, passage);
  return found && firstTold(above(found), versionHeaded);
}

/** The texts above a passage, the nearest first. */
function above({ passage, document }: DocumentPassage): string[] {
  return [passage.heading ?? '', ...(passage.above ?? []).toReversed(), document.source.title];
}

/** What the first text tells that tells anything. */
function firstTold<Told>(texts: readonly string[], toldBy: (text: string) => Told | null): Told | null {
  for (const text of texts) {
    const told = toldBy(text);
    if (told !== null) return told;
  }
  return null;
}

function newestOf(dates: readonly string[]): string | null {
  return dates.toSorted(compareTexts).at(-1) ?? null;
}
