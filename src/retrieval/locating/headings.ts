import type { Document } from '../../corpus/document.js';
import { type Span, textAt } from '../../language/span.js';
import type { TakeTurns } from '../../shared/turns.js';
import type { PassagePosition } from '../answer.js';
import type { PassageStore } from '../store/passage-store.js';
import { searchedForms } from '../store/search-forms.js';
import type { ComparedText } from './compared-text.js';
import { LEAST_SIMILAR } from './stretch-to-bounds.js';

/** A title or a heading that stands in a document's text. */
export interface HeadingPosition {
  readonly document: number;
  /** Where it stands, as offsets into the document's text. */
  readonly heading: Span;
}

/** As many headings of one text as a person would look at. */
const MOST_HEADINGS = 10;

/** The words of a title or a heading, in order. */
interface HeadingWords {
  readonly forms: readonly string[];
}

/** What a document is called, and what its parts are. */
interface HeadingsOfDocument {
  readonly inText: readonly (HeadingWords & { readonly span: Span })[];
  /** Titles that only the metadata has, with a passage that they are the title of. */
  readonly elsewhere: readonly (HeadingWords & { readonly passage: number })[];
}

/** The titles and headings of documents, with the documents' indices. */
export type Headings = readonly (readonly [document: number, headings: HeadingsOfDocument])[];

/** Read once for each document, and only when somebody looks for words. */
const KNOWN = new WeakMap<Document, HeadingsOfDocument>();

/** The titles and headings that may hold words of a text, or be held by it, those that share most first. */
export async function findHeadings(
  headings: Headings,
  given: ComparedText,
  takeTurns: TakeTurns,
): Promise<HeadingPosition[]> {
  const worths = new Map(given.words.map(({ form, worth }) => [form, worth]));
  const all = sum(worths.values());
  const near: (HeadingPosition & { readonly shared: number })[] = [];
  for (const [document, { inText }] of headings) {
    for (const { forms, span } of inText) {
      const shared = sum(forms.map((form) => worths.get(form) ?? 0));
      // It is found in the text, or the text in it; of other words, that share what they are worth, a part may differ.
      const unknown = forms.filter((form) => !worths.has(form)).length;
      if (shared > 0 && shared >= LEAST_SIMILAR * Math.min(all, shared + unknown)) {
        near.push({ document, heading: span, shared });
      }
    }
    await takeTurns();
  }
  return near.sort((a, b) => b.shared - a.shared).slice(0, MOST_HEADINGS);
}

/** Where a text is a title that stands in no text, but comes from what is said about the file. */
export function findTitled(headings: Headings, given: ComparedText): PassagePosition[] {
  const wanted = given.words.map(({ form }) => form).join(' ');
  if (wanted === '') return [];
  return headings.flatMap(([document, { elsewhere }]) => {
    const title = elsewhere.find(({ forms }) => forms.join(' ') === wanted);
    return title ? [{ document, passage: title.passage }] : [];
  });
}

/**
 * The titles and headings to look in.
 *
 * @param documents indices of the documents that are meant; absent: all
 */
export async function headingsOf(
  store: PassageStore,
  documents: ReadonlySet<number> | undefined,
  takeTurns: TakeTurns,
): Promise<Headings> {
  const all: (readonly [number, HeadingsOfDocument])[] = [];
  for (const [at, document] of store.documents.entries()) {
    // What has no passages cannot be shown with what stands around it.
    if (documents?.has(at) === false || document.passages.length === 0) continue;
    const headings = KNOWN.get(document) ?? readHeadings(document);
    KNOWN.set(document, headings);
    all.push([at, headings]);
    await takeTurns();
  }
  return all;
}

function readHeadings(document: Document): HeadingsOfDocument {
  const { text, language, passages, source } = document;
  const inText = document.headings.map((block) => {
    const span = withoutMarkup(text, block);
    return { span, forms: searchedForms(textAt(text, span), language) };
  });
  const known = new Set(inText.map(({ forms }) => forms.join(' ')));
  const elsewhere: (HeadingWords & { readonly passage: number })[] = [];
  const titles = [{ title: source.title, passage: 0 }];
  for (const [passage, { facts }] of passages.entries()) {
    if (facts?.title !== undefined) titles.push({ title: facts.title, passage });
  }
  for (const { title, passage } of titles) {
    const forms = searchedForms(title, language);
    if (known.has(forms.join(' '))) continue;
    known.add(forms.join(' '));
    const span = inFrontMatter(document, title);
    if (span) inText.push({ span, forms });
    else elsewhere.push({ passage, forms });
  }
  return { inText, elsewhere };
}

/** A Markdown heading without the number signs before and behind it, and without the line drawn below it. */
function withoutMarkup(text: string, { start, end }: Span): Span {
  const heading = text.slice(start, end);
  const [before = ''] = /^#{1,6}\s+/.exec(heading) ?? [];
  const [behind = ''] = /(?:\s+#+|\s*[\n\r]\s*(?:=+|-+))\s*$/.exec(heading.slice(before.length)) ?? [];
  return { start: start + before.length, end: end - behind.length };
}

/** Front matter is part of the file, so that a title in it is a slice like any other. */
function inFrontMatter({ text, noise: [first] }: Document, title: string): Span | null {
  if (first?.kind !== 'markup') return null;
  const key = /^title[^\S\n\r]*:[^\S\n\r]*["']?/im.exec(textAt(text, first));
  const start = key && first.start + key.index + key[0].length;
  return start !== null && text.startsWith(title, start) ? { start, end: start + title.length } : null;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
