import type { Document } from '../../corpus/document.js';
import { fullDatesIn } from '../../language/full-dates.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';

/** When a passage is from, as far as it is known, and what it tells of; ISO 8601, empty where nothing tells. */
export interface PassageDates {
  readonly of: string;
  readonly within: string;
}

/**
 * The newest dates of a passage. It is from when its row of a table says, or else the headings above it, the nearest first,
 * the title, the name of its file, or what is known of the document; what stands in it may be from long before.
 */
export function datesOf(store: PassageStore, passage: number): PassageDates {
  const found = passageAt(store, passage);
  if (!found) return { of: '', within: '' };
  const { document, passage: cited } = found;
  const above = [cited.heading ?? '', ...(cited.above ?? []).toReversed()];
  const { title, file, date } = document.source;
  return {
    of: cited.facts?.date ?? firstDated([...above, title, file], document) ?? date ?? '',
    within: newestIn(cited.text, document) ?? '',
  };
}

function firstDated(texts: readonly string[], document: Document): string | null {
  for (const text of texts) {
    const date = newestIn(text, document);
    if (date !== null) return date;
  }
  return null;
}

function newestIn(text: string, { language }: Document): string | null {
  return fullDatesIn(text, language).sort().at(-1) ?? null;
}
