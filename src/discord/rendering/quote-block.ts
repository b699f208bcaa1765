import type { Texts } from '../../commands/texts/texts.js';
import { sentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import { howMany } from '../../shared/how-many.js';
import type { Block } from './block.js';
import { quoteText } from './quote-text.js';

/** Escaped, so that nothing behind it can make a link of it; in small print, since it is no word of the document. */
const LEFT_OUT = '\\[…\\]';
export const LEFT_OUT_LINE = `-# ${LEFT_OUT}`;

/** Words of a document on their way into a message. */
export interface Quote {
  /** A slice of the document, whatever is left out around it. */
  readonly text: string;
  /** `lines`: its lines are whole by themselves. Absent: prose. */
  readonly form?: 'lines' | undefined;
  readonly highlights: readonly Span[];
  /** Where it has code between lines of backticks; what is cut off from these lines is shown like other words. */
  readonly code: readonly Span[];
  readonly language: string;
  /** Above the words, escaped. */
  readonly label: string | null;
  /** Lines below the words that name their source, escaped; empty where the next block names it. */
  readonly citation: readonly string[];
  /** Said above the words where the beginning was left out, outside the quotation. */
  readonly omittedBefore: string | null;
  /** Said below the words where the end was left out. */
  readonly omittedAfter: string | null;
}

/** The block of a quote, with what it shows when its source is named in another message. */
export function quoteBlock(
  quote: Quote,
  texts: Pick<Texts, 'message'>,
  around: Pick<Block, 'ifFirst' | 'ifLast'>,
): Block {
  const { goesOn, wentOn } = texts.message;
  return {
    ...around,
    text: renderQuote(quote),
    headsNext: false,
    split(room, anywhere) {
      const nextNames = quote.citation.length === 0 && around.ifLast !== null;
      const citation = nextNames ? [around.ifLast] : quote.citation;
      const upTo = (cut: number) => ({ ...slice(quote, 0, cut), citation, omittedAfter: `-# ${goesOn}` });
      const cut = findCut(quote, room, anywhere, (place) => renderQuote(upTo(place)).length <= room);
      if (cut === null) return null;
      return [
        quoteBlock(upTo(cut), texts, { ...around, ifLast: null }),
        quoteBlock({ ...slice(quote, cut, quote.text.length), omittedBefore: `-# ${wentOn}` }, texts, around),
      ];
    },
  };
}

/**
 * The whole sentences around the highlight of a long quote that have room, with the cuts marked; the quote itself
 * where it has room or nothing is highlighted, or where not even the highlighted sentence has room.
 *
 * @param room in UTF-16 units of the rendered quote
 * @param rest says how to get the rest, such as `Show context has the whole paragraph.`
 */
export function shortenAroundHighlight(quote: Quote, room: number, rest: string): Quote {
  const first = quote.highlights[0];
  const last = quote.highlights.at(-1);
  if (first === undefined || last === undefined || renderQuote(quote).length <= room) return quote;

  const near = sentencesBetween(quote, first.start - room, last.end + room);
  let from = near.findIndex(({ end }) => end > first.start);
  let to = near.findLastIndex(({ start }) => start < last.end);
  const window = (a: number, b: number): Quote | null => {
    const start = near[a]?.start;
    const end = near[b]?.end;
    if (start === undefined || end === undefined) return null;
    const part = {
      ...slice(quote, start, end),
      omittedBefore: quote.text.slice(0, start).trim() === '' ? quote.omittedBefore : LEFT_OUT_LINE,
      omittedAfter:
        quote.text.slice(end).trim() === '' && quote.omittedAfter === null
          ? `-# ${rest}`
          : `-# ${LEFT_OUT} ${rest}`,
    };
    return renderQuote(part).length <= room ? part : null;
  };

  let best = window(from, to);
  if (best === null) return quote;
  for (;;) {
    const later = window(from, to + 1);
    if (later !== null) to += 1;
    const earlier = window(from - 1, to);
    if (earlier !== null) from -= 1;
    if (later === null && earlier === null) return best;
    best = earlier ?? later ?? best;
  }
}

function renderQuote({
  text,
  highlights,
  code,
  label,
  citation,
  omittedBefore,
  omittedAfter,
}: Quote): string {
  const above = [label, omittedBefore].filter((line) => line !== null);
  const below = omittedAfter === null ? citation : [omittedAfter, ...citation];
  return [...above, quoteText(text, highlights, code), ...below].join('\n');
}

function slice(quote: Quote, start: number, end: number): Quote {
  const text = quote.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = start + text.trimEnd().length;
  const moved = (span: Span) => ({ start: span.start - from, end: span.end - from });
  return {
    ...quote,
    text: quote.text.slice(from, to),
    code: quote.code.filter((span) => from <= span.start && span.end <= to).map(moved),
    highlights: quote.highlights
      .map((span) => moved({ start: Math.max(span.start, from), end: Math.min(span.end, to) }))
      .filter((span) => span.start < span.end),
  };
}

/** The last place where the quote can be cut so that what stands before it has room. */
function findCut(
  quote: Quote,
  room: number,
  anywhere: boolean,
  fits: (cut: number) => boolean,
): number | null {
  const within = quote.text.slice(0, room + 1);
  const places = [() => sentencesBetween(quote, 0, room + 1).map(({ end }) => end)];
  if (anywhere) {
    places.push(() => [...within.matchAll(/\S(?=\s)/g)].map(({ index }) => index + 1));
    places.push(() => [...new Intl.Segmenter('und').segment(within)].map(({ index }) => index));
  }
  // Something has to stand on either side of a cut.
  const least = quote.text.length - quote.text.trimStart().length;
  const most = quote.text.trimEnd().length;
  for (const find of places) {
    const cut = lastFitting(
      find().filter((place) => place > least && place < most),
      fits,
    );
    if (cut !== null) return cut;
  }
  return null;
}

/** The last of ascending places that fits, found by halving: where one fits, those before it do. */
function lastFitting(places: readonly number[], fits: (place: number) => boolean): number | null {
  return places[howMany(places, fits) - 1] ?? null;
}

/** The whole sentences of a stretch of the quote; what is cut off at the stretch's own ends is left out. */
function sentencesBetween(quote: Quote, start: number, end: number): Span[] {
  const from = Math.max(0, start);
  const to = Math.min(quote.text.length, end);
  const spans = sentences({ text: quote.text.slice(from, to), form: quote.form }, quote.language);
  return spans
    .slice(from > 0 ? 1 : 0, to < quote.text.length ? -1 : undefined)
    .map((span) => ({ start: span.start + from, end: span.end + from }));
}
