import type { Span } from '../../language/span.js';
import { matchPerson } from '../../quotes/people/match-person.js';
import type { Quotation } from '../../quotes/quotation.js';
import type { FoundWords } from '../../retrieval/locating/locate.js';
import { citeHeading, citePassage, itemAt, otherSources } from '../collection/cite.js';
import type { Collection } from '../collection/collection.js';
import { loadQuotationFinder, type QuotationFinder } from '../collection/load-quotation-finder.js';
import { selectSources } from '../collection/select-sources.js';
import type { CitedPassage, Located, LocatedWords, LocateRequest } from '../library.js';
import { claimedByLabel } from './claim-by-label.js';
import { peopleOf } from './find-quotes.js';

/** Finds where the words of a text stand, and whether the text gives them to the person who said them. */
export async function locateWords(collection: Collection, { text, source }: LocateRequest): Promise<Located> {
  const documents = selectSources(collection, source);
  const quotedIn = readerOfQuotations(text, await loadQuotationFinder());
  const { found, titled, ...others } = await collection.index.locate(text, documents ?? undefined);
  return {
    ...others,
    text,
    found: found.map((words) => locatedIn(collection, text, words, quotedIn)),
    titled: titled.map(({ document, passage }) =>
      citePassage(itemAt(collection.documents, document), passage),
    ),
  };
}

/** What a text itself quotes, read in a language. */
type QuotedIn = (language: string) => readonly Quotation[];

function locatedIn(
  collection: Collection,
  text: string,
  words: FoundWords,
  quotedIn: QuotedIn,
): LocatedWords {
  const { position } = words;
  const document = itemAt(collection.documents, position.document);
  const extras = {
    highlights: [words.span],
    alsoIn: otherSources(collection.documents, position, words.alsoIn),
  };
  const passage =
    'heading' in position
      ? citeHeading(document, position.heading, extras)
      : citePassage(document, position.passage, extras);
  const { start } = passage.place;
  const span = { start: words.span.start + start, end: words.span.end + start };
  const quotations = itemAt(collection.quotations, position.document);
  const quotation = mostOf(quotations, span);
  const claim = mostOf(quotedIn(document.language), words.given);
  const quoted = (claim?.sureness ?? 0) < LEAST_SURENESS ? null : (claim?.speaker ?? null);
  const claimed = claim === null ? claimedByLabel(text, words.given, collection.people) : quoted;
  const isTheirs = (speaker: string) =>
    quotation !== null &&
    saysSo(collection, speaker, { document: position.document, quotation: quotations.indexOf(quotation) });
  return {
    given: words.given,
    passage,
    standsIn: 'heading' in position ? kindOf(passage) : 'passage',
    differences: words.differences,
    quotation: quotation && {
      speaker: quotation.speaker,
      kind: quotation.kind,
      cue: quotation.cue,
      sureness: quotation.sureness,
    },
    claim: claimed === null ? null : { speaker: claimed, holds: isTheirs(claimed) },
  };
}

/** Whether a heading is what the document is called. */
function kindOf({ text, source: { title } }: CitedPassage): 'title' | 'heading' {
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(text) === bare(title) ? 'title' : 'heading';
}

/** Nobody is told that a text gives words to the wrong person where it may not give them to anybody. */
const LEAST_SURENESS = 0.9;

/** The quotation that holds most of a span, if it holds half of it or is itself within the span by half. */
function mostOf(quotations: readonly Quotation[], span: Span): Quotation | null {
  const shared = ({ start, end }: Span) => Math.min(end, span.end) - Math.max(start, span.start);
  let most: Quotation | null = null;
  for (const quotation of quotations) {
    const shorter = Math.min(span.end - span.start, quotation.end - quotation.start);
    if (2 * shared(quotation) < shorter) continue;
    if (most === null || shared(quotation) > shared(most)) most = quotation;
  }
  return most;
}

/** Reads a text once in each language of the documents that hold its words. */
function readerOfQuotations(text: string, { findQuotations }: QuotationFinder): QuotedIn {
  const known = new Map<string, readonly Quotation[]>();
  const place = { start: 0, end: text.length, paragraph: 1, lines: [1, 1] as const, page: null };
  const passages = [{ text, place, heading: null }];
  return (language) => {
    const found = known.get(language) ?? findQuotations({ text, language, passages, headings: [] });
    known.set(language, found);
    return found;
  };
}

/** Whether a quotation is one of somebody who is called so. */
function saysSo(
  { people }: Collection,
  speaker: string,
  wanted: { readonly document: number; readonly quotation: number },
): boolean {
  return peopleOf(matchPerson(people, speaker)).some(({ quotations }) =>
    quotations.some(
      ({ document, quotation }) => document === wanted.document && quotation === wanted.quotation,
    ),
  );
}
