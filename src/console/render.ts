import { originOf, placeInWords } from '../commands/parts/citation.js';
import { fencedCode, outsideCode } from '../commands/parts/fenced-code.js';
import { nameInLine, shorten } from '../commands/parts/wording.js';
import type { Citation, ListItem, Part, Reply } from '../commands/reply.js';
import { english } from '../commands/texts/english.js';
import type { Source } from '../corpus/document.js';
import { paragraphs } from '../corpus/text/paragraphs.js';
import { textAt } from '../language/span.js';
import { harmless } from './harmless.js';
import type { Style } from './style.js';
import { wrapWords } from './wrap-words.js';

/** A heading repeats what was asked; of a very long question the beginning is enough, in UTF-16 units. */
const LONGEST_HEADING = 300;

/** How many further sources of the same words are named. */
const ALSO_IN = 3;

/** A reply as lines for a terminal, with an empty line between its parts. */
export function renderReply(reply: Reply, style: Style): string {
  return [
    wrapped(style.strong(harmless(shorten(reply.heading, LONGEST_HEADING))), style),
    ...reply.parts.map((part) => renderPart(part, style)),
    ...reply.notes.map((note) => wrapped(style.faint(harmless(note)), style)),
  ].join('\n\n');
}

function renderPart(part: Part, style: Style): string {
  switch (part.type) {
    case 'quote':
      return renderQuote(part, style);
    case 'source':
      return wrapped(style.strong(sourceLine(part.source)), style);
    case 'heading':
    case 'section':
      return wrapped(style.strong(harmless(part.text)), style);
    case 'text':
      return wrapped(harmless(part.text), style);
    case 'caution':
      return wrapped(style.caution(harmless(part.text)), style);
    case 'list':
      return part.items.map((item) => wrapped(itemLine(item, style), style, '  - ', '    ')).join('\n');
  }
}

function renderQuote(quote: Extract<Part, { type: 'quote' }>, style: Style): string {
  const { before, after } = quote.continues;
  const leftOut = `  ${style.faint('[…]')}`;
  return [
    ...(quote.label === null ? [] : [wrapped(`${harmless(quote.label)}:`, style, '  ')]),
    ...(before ? [leftOut] : []),
    wrapped(markHighlights(quote, style), style, BAR),
    ...(after ? [leftOut] : []),
    ...(quote.citation === null ? [] : [wrapped(style.faint(citationLine(quote.citation)), style, '  ')]),
  ].join('\n');
}

/** What begins each line of a quote. */
const BAR = '  | ';

/**
 * The words with the marked ones in strong letters. They keep their lines, as rows of a table need it; only prose that
 * was wrapped wider than the terminal runs together, to be wrapped anew.
 */
function markHighlights({ text, highlights }: Extract<Part, { type: 'quote' }>, style: Style): string {
  const shown = isWrappedTooWide(text, style)
    ? harmless
    : (part: string) => part.split(LINE_END).map(harmless).join('\n');
  const strong = (part: string) =>
    shown(part)
      .split('\n')
      .map((line) => (line.trim() === '' ? line : style.strong(line)))
      .join('\n');
  let marked = '';
  let end = 0;
  for (const highlight of outsideCode(highlights, fencedCode(text))) {
    marked += shown(text.slice(end, highlight.start)) + strong(textAt(text, highlight));
    end = highlight.end;
  }
  return marked + shown(text.slice(end));
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

function isWrappedTooWide(text: string, { width }: Style): boolean {
  const lines = text.split(LINE_END);
  if (width === null || lines.every((line) => line.length <= width - BAR.length)) return false;
  const [first, second] = paragraphs(text);
  return first !== undefined && first.form === undefined && second === undefined;
}

function citationLine(citation: Citation): string {
  const { source, alsoIn, section, brief } = citation;
  const names = [...(brief ? [] : [nameInLine(source.title)]), ...(section === null ? [] : [section])];
  const place = [placeInWords(citation, english), linesInWords(citation)].filter((fact) => fact !== null);
  const facts = [
    ...(names.length === 0 ? [] : [names.join(' › ')]),
    ...(brief ? [] : originOf(source, english)),
    ...(place.length === 0 ? [] : [place.join(', ')]),
    ...(source.url === null || brief ? [] : [source.url]),
    ...alsoIn.slice(0, ALSO_IN).map((other) => `also in ${nameInLine(other.title)}`),
    ...(alsoIn.length > ALSO_IN ? [english.citation.more(alsoIn.length - ALSO_IN)] : []),
  ];
  return harmless(facts.join(' · '));
}

function linesInWords({ lines }: Citation): string | null {
  if (lines === null) return null;
  const [first, last] = lines;
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

function sourceLine(source: Source): string {
  return harmless(
    [
      nameInLine(source.title),
      ...originOf(source, english),
      ...(source.url === null ? [] : [source.url]),
    ].join(' · '),
  );
}

function itemLine({ text, detail, url }: ListItem, style: Style): string {
  const small = [detail, url].filter((fact) => fact !== null).join(' · ');
  return small === '' ? harmless(text) : `${harmless(text)}  ${style.faint(harmless(small))}`;
}

/** A text as lines of the terminal's width, each behind `prefix`, or behind `next` from the second one on. */
export function wrapped(text: string, { width }: Style, prefix = '', next = prefix): string {
  const columns = width === null ? text : wrapWords(text, Math.max(1, width - prefix.length));
  return columns
    .split('\n')
    .map((line, at) => (at === 0 ? prefix : next) + line)
    .join('\n');
}
