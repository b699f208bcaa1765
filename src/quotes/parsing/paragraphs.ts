import type { Passage } from '../../corpus/document.js';
import type { Span } from '../../language/span.js';
import type { Quotable } from '../quotation.js';
import { opensMessage } from './message-heads.js';

/** A paragraph or a heading to look for quotations in. */
export interface Paragraph extends Span {
  /** Index of the passage it begins in; for a heading, of the passage that follows it. */
  readonly passage: number;
  readonly isHeading: boolean;
  /** Where it stands who wrote it, if it is a message of a chat that was saved message by message. */
  readonly writer?: Span | undefined;
}

/** A document as paragraphs and headings, whatever its language. */
export interface Layout {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A line that ends like this is a paragraph of its own, where lines are not separated by empty ones. */
const ENDS_PARAGRAPH = /[.!?:…。！？”"’'»」』)\]]\s*$/u;

/**
 * The paragraphs and headings of a document in the order of its text. Passages that were cut from one long paragraph
 * are joined again, so that a quotation may go on from one into the next; lines are taken apart where each is a
 * paragraph.
 */
export function paragraphsOf(document: Quotable): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const { text, passages } = document;
  let writer: Span | undefined;
  for (let first = 0; first < passages.length; ) {
    const passage = passages[first];
    if (passage === undefined) break;
    let last = first;
    while (passages[last + 1]?.place.paragraph === passage.place.paragraph) last++;
    const { start } = passage.place;
    const end = passages[last]?.place.end ?? passage.place.end;
    const before = passages[first - 1];
    writer = writerAbove(text, passage) ?? (isByTheSame(passage, before) ? writer : undefined);
    let index = first;
    for (const line of linesOf(text, start, end)) {
      while (index < last && (passages[index + 1]?.place.start ?? end) <= line.start) index++;
      paragraphs.push({ start: line.start, end: line.end, passage: index, isHeading: false, writer });
    }
    first = last + 1;
  }
  if (paragraphs.length === 0) return [];
  let following = 0;
  for (const heading of document.headings) {
    while ((passages[following]?.place.start ?? heading.end) < heading.end) following++;
    paragraphs.push({
      start: heading.start,
      end: heading.end,
      passage: Math.min(following, passages.length - 1),
      isHeading: true,
    });
  }
  return paragraphs.sort((a, b) => a.start - b.start);
}

/** The name of who wrote a message, which stands above its words with a colon and is none of them. */
function writerAbove(text: string, { place, facts }: Passage): Span | undefined {
  const author = facts?.author;
  if (author === undefined) return undefined;
  const start = place.start - author.length - BEHIND_WRITER.length;
  return text.startsWith(author + BEHIND_WRITER, start) ? { start, end: start + author.length } : undefined;
}

const BEHIND_WRITER = ':\n\n';

function isByTheSame({ facts }: Passage, before: Passage | undefined): boolean {
  return facts?.author !== undefined && facts.author === before?.facts?.author;
}

function linesOf(text: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  let lineStart = start;
  for (let position = start; position <= end; position++) {
    if (position < end && text.charAt(position) !== '\n') continue;
    if (position === end || partsLines(text, lineStart, position)) {
      if (text.slice(lineStart, position).trim() !== '') lines.push({ start: lineStart, end: position });
      lineStart = position + 1;
    }
  }
  return lines;
}

/** Whether the lines before and behind a line's end are paragraphs of their own. */
function partsLines(text: string, lineStart: number, lineEnd: number): boolean {
  const ending = text.slice(Math.max(lineStart, lineEnd - 4), lineEnd);
  const next = lineEnd + 1;
  const isList = opensItem(text, next) && opensItem(text, lineStart);
  return ENDS_PARAGRAPH.test(ending) || isList || opensMessage(text, next);
}

/** How an item of a list begins. */
const ITEM = /^\s{0,8}(?:[-*+•·]|\d{1,3}[.)])\s/u;

/** Whether a line is an item of a list. */
export function opensItem(text: string, line: number): boolean {
  return ITEM.test(text.slice(line, line + 14));
}
