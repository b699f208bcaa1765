import { type Document, isSameSource, type Source, sourceOf } from '../../corpus/document.js';
import { lineAt, lineStarts } from '../../corpus/text/lines.js';
import { type Span, textAt } from '../../language/span.js';
import type { Quotation } from '../../quotes/quotation.js';
import type { WordsPosition } from '../../retrieval/locating/matches.js';
import type { CitedPassage, CitedQuotation } from '../library.js';
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
    form: passage.form,
    highlights,
    score,
    language: document.language,
    heading: passage.heading,
    ...(passage.above && { above: passage.above }),
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
  const at = belowHeading(document, heading);
  const below = citePassage(document, at, { highlights, alsoIn });
  const starts = lineStarts(document.text);
  const lines = [lineAt(starts, heading.start), lineAt(starts, heading.end - 1)] as const;
  const above = document.passages[at - 1];
  const page = above === undefined || above.place.page === below.place.page ? below.place.page : null;
  return {
    ...below,
    text: textAt(document.text, heading),
    form: undefined,
    heading: null,
    above: [],
    place: { ...heading, paragraph: below.place.paragraph, lines, page },
    continues: { before: false, after: false },
  };
}

/** The number of the passage that follows a heading; where none does, of the last. */
function belowHeading({ passages }: Document, { end }: Span): number {
  const next = passages.findIndex(({ place }) => place.start >= end);
  return next < 0 ? passages.length - 1 : next;
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

/** The sources that hold the same words beside their own, each once. */
export function otherSources(
  documents: readonly Document[],
  own: WordsPosition,
  alsoIn: readonly WordsPosition[],
): Source[] {
  let sources = [sourceAt(documents, own)];
  for (const position of alsoIn) sources = withSource(sources, sourceAt(documents, position));
  return sources.slice(1);
}

/** The sources with one more, unless it is among them. */
export function withSource(sources: Source[], added: Source): Source[] {
  return sources.some((source) => isSameSource(source, added)) ? sources : [...sources, added];
}

/** Where a passage comes from, or a title or heading: these with the passage below them. */
export function sourceAt(documents: readonly Document[], position: WordsPosition): Source {
  const document = itemAt(documents, position.document);
  const at = 'heading' in position ? belowHeading(document, position.heading) : position.passage;
  return sourceOf(document, itemAt(document.passages, at));
}

/** @throws Error when there is none, which would be a bug */
export function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new Error(`There is no item ${at} among ${items.length}.`);
  return item;
}

function assertVerbatim(document: Document, text: string, place: Span): void {
  if (textAt(document.text, place) === text) return;
  throw new Error(`${document.source.file} does not hold, at ${place.start}, the text that would be shown.`);
}
