import { type Document, type Passage, type Source, sourceOf } from '../corpus/document.js';
import { lineAt, lineStarts } from '../corpus/lines.js';
import type { Span } from '../language/span.js';
import type { Quotation } from '../quotes/quotation.js';
import type { WordsPosition } from '../retrieval/locating/locate.js';
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

/**
 * A title or a heading, checked like a passage. It is cited with the number, the origin and the reference of the passage
 * below it (the last one where none follows); its page is told where that is certain.
 *
 * @param heading offsets into the document's text
 */
export function citeHeading(
  document: Document,
  heading: Span,
  { highlights = [], alsoIn = [] }: CitationExtras = {},
): CitedPassage {
  const { passage, before } = belowHeading(document, heading);
  const starts = lineStarts(document.text);
  const lines = [lineAt(starts, heading.start), lineAt(starts, heading.end - 1)] as const;
  const page = before === null || before.place.page === passage.place.page ? passage.place.page : null;
  const text = document.text.slice(heading.start, heading.end);
  const place = { ...heading, paragraph: passage.place.paragraph, lines, page };
  return {
    ...citePassage(document, { text, place, heading: null }, { highlights, alsoIn }),
    source: sourceOf(document, passage),
    reference: referenceOf(document, passage),
  };
}

function belowHeading({ passages }: Document, { end }: Span) {
  const next = passages.findIndex(({ place }) => place.start >= end);
  const at = next < 0 ? passages.length - 1 : next;
  return { passage: itemAt(passages, at), before: passages[at - 1] ?? null };
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

/** The sources of the same words in other documents, each document once. */
export function otherSources(
  documents: readonly Document[],
  { document: own, alsoIn }: { readonly document: number; readonly alsoIn: readonly WordsPosition[] },
): Source[] {
  const first = new Map<number, Source>();
  for (const position of alsoIn) {
    const { document: at } = position;
    if (at === own || first.has(at)) continue;
    const document = itemAt(documents, at);
    const passage =
      'heading' in position
        ? belowHeading(document, position.heading).passage
        : itemAt(document.passages, position.passage);
    first.set(at, sourceOf(document, passage));
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
