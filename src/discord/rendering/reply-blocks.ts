import { fencedCode } from '../../commands/parts/fenced-code.js';
import { shorten } from '../../commands/parts/wording.js';
import type { Part, Reply } from '../../commands/reply.js';
import type { Texts } from '../../commands/texts/texts.js';
import { singleLine } from '../reading/single-line.js';
import { type Block, linesBlock } from './block.js';
import { citationLines, sourceLine } from './citation.js';
import { escapeText } from './escape.js';
import { link } from './link.js';
import { LEFT_OUT_LINE, type Quote, quoteBlock, shortenAroundHighlight } from './quote-block.js';

/** The room of a quote whose highlight can be shown without the rest of its paragraph, in UTF-16 units. */
const SHORTENED_QUOTE = 1_300;
/** The same of a quote that only points somewhere: several would push what is said above them off a phone’s screen. */
const SHORTENED_POINTER = 500;
const LONGEST_LINE = 200;
/** Of a paragraph in the program's own words, which may list many words of a long question. */
const LONGEST_PARAGRAPH = 1_000;

/** What belongs to the part below it. */
const HEADS_NEXT: ReadonlySet<Part['type']> = new Set(['heading', 'source', 'section']);

type QuotePart = Extract<Part, { type: 'quote' }>;

/** What a reply shows, in pieces that are escaped and formatted for Discord, in order. */
export function replyBlocks(reply: Reply, texts: Texts): Block[] {
  const contexts = contextLabels(reply, texts);
  const blocks: Block[] = [];
  let source: string | null = null;
  let section: string | null = null;
  for (const [at, part] of reply.parts.entries()) {
    if (part.type === 'quote') {
      const following = reply.parts.slice(at + 1);
      const context = contexts.shift() ?? null;
      blocks.push(citedQuote(part, { source, section, following, context }, texts));
      continue;
    }
    if (part.type === 'source') {
      source = sourceLine(part.source, texts);
      section = null;
    }
    if (part.type === 'section') section = headingLine(part.text);
    blocks.push(linesBlock(partLines(part, texts), HEADS_NEXT.has(part.type)));
  }
  if (reply.notes.length > 0)
    blocks.push(linesBlock(reply.notes.map((note) => `-# ${paragraphAs(note, texts)(singleLine(note))}`)));
  return blocks;
}

/** For each quote, the label of the button that opens the paragraph it stands in; `null` where there is none. */
function contextLabels({ parts, actions }: Reply, texts: Texts): (string | null)[] {
  const quotes = parts.filter(({ type }) => type === 'quote');
  const labels = actions.filter(({ type }) => type === 'context').map(({ label }) => label);
  if (labels.length === quotes.length) return labels;
  // Several quotes of one passage share a button.
  return quotes.map(() => (labels.length === 0 ? null : texts.actions.showContext));
}

/** What stands around a quote in its reply. */
interface Surroundings {
  /** The lines that name the source and the headings it stands under. */
  readonly source: string | null;
  readonly section: string | null;
  readonly following: readonly Part[];
  /** The label of the button that opens its paragraph. */
  readonly context: string | null;
}

function citedQuote(
  part: QuotePart,
  { source, section, following, context }: Surroundings,
  texts: Texts,
): Block {
  const citation = part.citation ?? nextCitation(following);
  const lines = citation === null ? [] : citationLines(citation, texts);
  const quote = {
    text: part.text,
    form: part.form,
    highlights: part.highlights,
    code: fencedCode(part.text),
    language: part.language,
    label: part.label === null ? null : plain(part.label),
    citation: part.citation === null ? [] : lines,
    omittedBefore: part.continues.before ? LEFT_OUT_LINE : null,
    omittedAfter: part.continues.after ? LEFT_OUT_LINE : null,
  };
  const shown = context === null ? quote : shortened(quote, part, texts.message.shortened(plain(context)));
  return quoteBlock(shown, texts, {
    ifFirst: linesAbove(citation?.brief ? source : null, section),
    ifLast: part.citation === null && lines.length > 0 ? lines.join('\n') : null,
  });
}

/** @param rest says how to get the rest */
function shortened(quote: Quote, { focus }: QuotePart, rest: string): Quote {
  if (focus === undefined) return shortenAroundHighlight(quote, SHORTENED_QUOTE, rest);
  const around = shortenAroundHighlight({ ...quote, highlights: focus }, SHORTENED_POINTER, rest);
  return { ...around, highlights: [] };
}

/** What an earlier message named of the source and the headings that a quote stands under. */
function linesAbove(...lines: (string | null)[]): string | null {
  const known = lines.filter((line) => line !== null);
  return known.length === 0 ? null : known.join('\n');
}

/** The citation that serves the quotes before it as well. */
function nextCitation(following: readonly Part[]): QuotePart['citation'] {
  const next = following.find(({ type }) => type !== 'section');
  if (next?.type !== 'quote') return null;
  return next.citation ?? nextCitation(following.slice(following.indexOf(next) + 1));
}

function partLines(part: Exclude<Part, QuotePart>, texts: Texts): string[] {
  switch (part.type) {
    case 'heading':
    case 'section':
      return [headingLine(part.text)];
    case 'source':
      return [sourceLine(part.source, texts)];
    case 'text':
      return textLines(part.text, paragraphAs(part.text, texts));
    case 'caution':
      return textLines(`⚠️ ${part.text}`, paragraph);
    case 'list':
      return part.items.map(({ text, detail, url }) => {
        const small = detail === null ? '' : ` — ${plain(detail)}`;
        return `- ${link(plain(text), url)}${small}`;
      });
  }
}

function headingLine(text: string): string {
  return `**${plain(text)}**`;
}

function textLines(text: string, shown: (line: string) => string): string[] {
  return text
    .split('\n')
    .map(shown)
    .filter((line) => line.trim() !== '');
}

/** How a text is shown: in what the operator wrote, links and channels lead there. */
function paragraphAs(text: string, { own }: Texts): (line: string) => string {
  return own?.includes(text) ? withLinks : paragraph;
}

const LINK_OR_CHANNEL = /(<#\d+>|https?:\/\/[^\s<>]+)/;

function withLinks(text: string): string {
  // Every other piece is one, as the expression has a group.
  return text
    .split(LINK_OR_CHANNEL)
    .map((piece, at) => (at % 2 === 0 ? escapeText(piece) : piece))
    .join('');
}

function paragraph(text: string): string {
  return escapeText(shorten(text, LONGEST_PARAGRAPH));
}

function plain(text: string): string {
  return escapeText(shorten(singleLine(text), LONGEST_LINE));
}
