import { type Document, isSameSource, type Source, sourceOf } from '../corpus/document.js';
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
 * @param index its number among the passages of the document
 * @throws Error when the passage is not in the document, which would be a bug
 */
export function citePassage(
  document: Document,
  index: number,
  { highlights = [], score = 0, alsoIn = [] }: CitationExtras = {},
): CitedPassage {
  const passage = itemAt(document.passages, index);
  const { paragraph } = passage.place;
  assertVerbatim(document, passage.text, passage.place);
  return {
    text: passage.text,
    highlights,
    score,
    language: document.language,
    heading: passage.heading,
    source: sourceOf(document, passage),
    index,
    continues: {
      before: document.passages[index - 1]?.place.paragraph === paragraph,
      after: document.passages[index + 1]?.place.paragraph === paragraph,
    },
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
    passage: citePassage(document, quotation.passage, extras),
  };
}

/** The sources that hold the same passage beside its own, each once. */
export function otherSources(
  documents: readonly Document[],
  { alsoIn, ...own }: PassagePosition & { readonly alsoIn: readonly PassagePosition[] },
): Source[] {
  const [, ...others] = [own, ...alsoIn].reduce<Source[]>(
    (sources, position) => withSource(sources, sourceAt(documents, position)),
    [],
  );
  return others;
}

/** The sources with one more, unless it is among them. */
export function withSource(sources: Source[], added: Source): Source[] {
  return sources.some((source) => isSameSource(source, added)) ? sources : [...sources, added];
}

/** Where a passage comes from. */
export function sourceAt(documents: readonly Document[], { document: at, passage }: PassagePosition): Source {
  const document = itemAt(documents, at);
  return sourceOf(document, itemAt(document.passages, passage));
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
