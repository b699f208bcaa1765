import { sentences } from '../../language/sentences.js';
import { type Span, trimmed } from '../../language/span.js';
import type { Passage } from '../document.js';
import type { CorpusLimits } from '../limits.js';
import type { Pace } from '../pace.js';
import type { Block, ParagraphBlock } from '../reader.js';
import { lineAt, lineStarts, linesOf } from '../text/lines.js';
import { createHeadingPath } from './heading-path.js';

/** Sentences are looked for in stretches of this many units, so that a paragraph of megabytes does not stall. */
const STRETCH = 20_000;

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

type Sizes = Pick<CorpusLimits, 'paragraphUnits' | 'passageUnits'>;

/**
 * Numbers the paragraphs and cuts the long ones: between sentences, or between lines where lines are whole by
 * themselves. Only a sentence that is itself longer than a paragraph may be is cut within, at a line's end, else at
 * white space, else between two characters as people see them. Passages never overlap.
 */
export async function passagesOf(
  text: string,
  blocks: readonly Block[],
  options: {
    readonly language: string;
    readonly sizes: Sizes;
    readonly pace: Pace;
    /** The block that is the document's title and so no passage's heading; `null` where none is. */
    readonly title: Block | null;
  },
): Promise<Passage[]> {
  const passages: Passage[] = [];
  let paragraph = 0;
  const starts = lineStarts(text);
  const headings = createHeadingPath(options.title);
  for (const block of blocks) {
    await options.pace();
    headings.enter(block);
    if (block.type !== 'paragraph') continue;
    const { heading, above } = block.heading === null ? NO_HEADING : headings.read();
    paragraph++;
    for (const { start, end } of await cutsOf(text, block, options)) {
      passages.push({
        text: text.slice(start, end),
        place: {
          start,
          end,
          paragraph,
          lines: [lineAt(starts, start), lineAt(starts, end - 1)],
          page: block.page ?? null,
          ...(block.seconds === undefined ? {} : { seconds: block.seconds }),
        },
        heading,
        ...(above.length > 0 ? { above } : {}),
        ...(block.form === 'lines' ? { form: block.form } : {}),
        ...(block.facts ? { facts: block.facts } : {}),
      });
    }
  }
  return passages;
}

const NO_HEADING = { heading: null, above: [] } as const;

/** The paragraph itself, or the pieces of one that is too long for a passage. */
async function cutsOf(
  text: string,
  block: ParagraphBlock,
  { language, sizes, pace }: { language: string; sizes: Sizes; pace: Pace },
): Promise<Span[]> {
  const length = block.end - block.start;
  if (length <= sizes.paragraphUnits) return [block];
  const pieces: Span[] = [];
  let piece: Span | null = null;
  // Pieces of about the same size read better than full ones and a short rest.
  const size = length / Math.ceil(length / sizes.passageUnits);
  for await (const unit of unitsOf(text, block, language, pace)) {
    for (const part of shortened(text, unit, sizes.paragraphUnits)) {
      if (piece && part.end - piece.start <= sizes.passageUnits && part.start - piece.start < size) {
        piece = { start: piece.start, end: part.end };
      } else {
        if (piece) pieces.push(piece);
        piece = part;
      }
    }
  }
  if (piece) pieces.push(piece);
  return pieces;
}

/** What is not cut if it can be helped: the sentences of prose, the lines of a list. */
async function* unitsOf(
  text: string,
  block: ParagraphBlock,
  language: string,
  pace: Pace,
): AsyncGenerator<Span> {
  let from = block.start;
  while (from < block.end) {
    await pace();
    const stretch = text.slice(from, Math.min(block.end, from + STRETCH));
    const units =
      block.form === undefined
        ? sentences({ text: stretch }, language)
        : linesOf(stretch, { start: 0, end: stretch.length });
    const atEnd = from + stretch.length === block.end;
    if (!atEnd && units.length <= 1) {
      const end = breakBefore(stretch);
      const unit = trimmed(text, from, from + end);
      if (unit) yield unit;
      from += end;
      continue;
    }
    // The last one may go on in the next stretch.
    const last = atEnd ? undefined : units.pop();
    for (const unit of units) yield { start: from + unit.start, end: from + unit.end };
    from += last ? last.start : stretch.length;
  }
}

/** The stretch itself, or its pieces of at most `limit` units where it is longer. */
function shortened(text: string, span: Span, limit: number): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > limit) {
    const end = start + breakBefore(text.slice(start, start + limit + 1));
    const piece = trimmed(text, start, end);
    if (piece) pieces.push(piece);
    start = end;
  }
  const rest = trimmed(text, start, span.end);
  if (rest) pieces.push(rest);
  return pieces;
}

/** Where to cut a text that is one unit too long: the last line's end, else the last white space, else a character. */
function breakBefore(text: string): number {
  const half = text.length / 2;
  for (const gap of [/[\n\r\u2028]/, /\s/]) {
    for (let at = text.length - 1; at > half; at--) if (gap.test(text.charAt(at))) return at;
  }
  const end = CHARACTERS.segment(text).containing(text.length - 1)?.index ?? 0;
  if (end > 0) return end;
  return /[\uD800-\uDBFF]/.test(text.charAt(text.length - 2)) ? text.length - 2 : text.length - 1;
}
