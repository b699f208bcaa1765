import wrapAnsi from 'wrap-ansi';
import { originOf, placeInWords } from '../commands/citation.js';
import type { Citation, ListItem, Part, Reply } from '../commands/reply.js';
import type { Source } from '../corpus/document.js';
import { harmless } from './harmless.js';
import type { Style } from './style.js';

/** A reply as lines for a terminal, with an empty line between its parts. */
export function renderReply(reply: Reply, style: Style): string {
  const blocks = [
    style.strong(harmless(reply.heading)),
    ...reply.parts.map((part) => renderPart(part, style)),
    ...reply.notes.map((note) => style.faint(harmless(note))),
  ];
  return blocks.map((block) => wrap(block, style.width)).join('\n\n');
}

function renderPart(part: Part, style: Style): string {
  switch (part.type) {
    case 'quote':
      return renderQuote(part, style);
    case 'source':
      return style.strong(sourceLine(part.source));
    case 'heading':
      return style.strong(harmless(part.text));
    case 'text':
      return harmless(part.text);
    case 'caution':
      return style.caution(harmless(part.text));
    case 'list':
      return part.items.map((item) => renderItem(item, style)).join('\n');
  }
}

function renderQuote(quote: Extract<Part, { type: 'quote' }>, style: Style): string {
  const words = wrap(markHighlights(quote, style), style.width && style.width - 4);
  const lines = words.split('\n').map((line) => `  | ${line}`);
  if (quote.label !== null) lines.unshift(`  ${harmless(quote.label)}:`);
  if (quote.citation)
    lines.push(style.faint(indent(wrap(citationLine(quote.citation), style.width && style.width - 2))));
  return lines.join('\n');
}

function markHighlights({ text, highlights }: Extract<Part, { type: 'quote' }>, style: Style): string {
  let marked = '';
  let end = 0;
  for (const highlight of highlights) {
    marked += harmless(text.slice(end, highlight.start));
    marked += style.strong(harmless(text.slice(highlight.start, highlight.end)));
    end = highlight.end;
  }
  return marked + harmless(text.slice(end));
}

function citationLine(citation: Citation): string {
  const { source, alsoIn, lines, brief } = citation;
  const [first, last] = lines;
  const facts = [
    ...(brief ? [] : [source.title, ...originOf(source)]),
    `${placeInWords(citation)}, ${first === last ? `line ${first}` : `lines ${first}–${last}`}`,
    ...(source.url === null || brief ? [] : [source.url]),
    ...alsoIn.map((other) => `also in ${other.title}`),
  ];
  return harmless(facts.join(' · '));
}

function sourceLine(source: Source): string {
  return harmless(
    [source.title, ...originOf(source), ...(source.url === null ? [] : [source.url])].join(' · '),
  );
}

function renderItem({ text, detail, url }: ListItem, style: Style): string {
  const small = [detail, url].filter((fact) => fact !== null).join(' · ');
  const line = small === '' ? harmless(text) : `${harmless(text)}  ${style.faint(harmless(small))}`;
  return `  - ${line}`;
}

function wrap(text: string, width: number | null): string {
  if (width === null) return text;
  return text
    .split('\n')
    .map((line) => wrapAnsi(line, width, { trim: false }))
    .join('\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
