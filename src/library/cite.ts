import { type Document, type Passage, type Source, sourceOf } from '../corpus/document.js';
import type { Span } from '../language/span.js';
import type { Quotation } from '../quotes/quotation.js';
import type { PassagePosition } from '../retrieval/answer.js';
import type { CitedPassage, CitedQuotation } from './library.js';
import { referenceOf } from './reference.js';

/** What a citation may add to the passage itself. */
export interface CitationExtras {
  readonly highlights?: readonly Span[];
  readonly score?: number;
  readonly alsoIn?: readonly Source[];
}

/**
 * A passage with its source and place, checked once more against the document: what is shown is what stands there.
 *
 * @throws Error when the passage is not in the document, which would be a bug
 */
export function citePassage(
  document: Document,
  passage: Passage,
  { highlights = [], score = 0, alsoIn = [] }: CitationExtras = {},
): CitedPassage {
  assertVerbatim(document, passage.text, passage.place);
  return {
    text: passage.text,
    highlights,
    score,
    language: document.language,
    heading: passage.heading,
    source: sourceOf(document, passage),
    alsoIn,
    place: passage.place,
    reference: referenceOf(document, passage),
  };
}

/** @throws Error when the quotation or its mention is not in the document, which would be a bug */
export function citeQuotation(
  document: Document,
  quotation: Quotation,
  extras: CitationExtras = {},
): CitedQuotation {
  assertVerbatim(document, quotation.text, quotation);
  if (quotation.mention) assertVerbatim(document, quotation.mention.text, quotation.mention);
  return {
    ...quotation,
    passage: citePassage(document, itemAt(document.passages, quotation.passage), extras),
  };
}

/** The sources of the same passage in other documents, each document once. */
export function otherSources(
  documents: readonly Document[],
  { document: own, alsoIn }: { readonly document: number; readonly alsoIn: readonly PassagePosition[] },
): Source[] {
  const first = new Map<number, Source>();
  for (const { document: at, passage } of alsoIn) {
    if (at === own || first.has(at)) continue;
    const document = itemAt(documents, at);
    first.set(at, sourceOf(document, itemAt(document.passages, passage)));
  }
  return [...first.values()];
}

/** @throws Error when there is none, which would be a bug */
export function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new Error(`There is no item ${at} among ${items.length}.`);
  return item;
}

function assertVerbatim(document: Document, text: string, place: Span): void {
  if (document.text.slice(place.start, place.end) === text) return;
  throw new Error(`${document.source.file} does not hold, at ${place.start}, the text that would be shown.`);
}
