import { oneLine } from '../../language/one-line.js';
import { endsSentence } from '../../language/sentences.js';
import { beginningOf, type Span, textAt, trimmed } from '../../language/span.js';
import { readCredit, readTopCredit, readTopLine } from '../metadata/byline.js';
import type { Block, ParagraphBlock } from '../reader.js';
import { indentOf, LEAST_INDENT, linesOf } from './lines.js';
import { firstLines, LONGEST_HEADING, markedHeadings } from './marked-headings.js';
import { isListed, isNumbered } from './numbered-headings.js';
import { furnitureKind } from './page-furniture.js';
import { hasWholeLines, isFirstLineShort } from './wrapping.js';

/** So many paragraphs in capitals may stand between a title and the text. */
const MOST_IN_CAPITALS = 3;

/** So much of a list or an indented text tells what it is, in UTF-16 units. */
const LOOKED_AT = 2_000;

/** The sign of an item of a list. */
const ITEM = /^(?:[-*•·–]|\d{1,2}[.)])[^\S\n\r]+\S/;

/**
 * Finds headings among the paragraphs of a plain text: lines that are underlined, lines between signs of equality, and,
 * where one of them stands above a paragraph or a list, lines in capitals and numbered ones; if a blank line parts them, also ones
 * at the margin above a text that is indented. The first line of all is left to whoever looks for the title, unless it
 * is marked, or in capitals with more lines below it.
 */
export function* withHeadings(text: string, blocks: readonly Block[]): Generator<Block> {
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph') yield block;
    else if (index === 0)
      yield* titleInCapitals(text, block, blocks.slice(1, 1 + MOST_IN_CAPITALS)) ??
        markedHeadings(text, block);
    else yield* headingsIn(text, block, blocks[index - 1], blocks[index + 1]);
  }
}

function* headingsIn(
  text: string,
  block: ParagraphBlock,
  before: Block | undefined,
  next: Block | undefined,
): Generator<Block> {
  if (next?.type === 'paragraph' && isHeading(text, block, before, next)) {
    yield headingAt(text, block);
    return;
  }
  const [first, second] = firstLines(text, block.start, block.end);
  const rest = second && trimmed(text, second.start, block.end);
  if (first && rest && opensParagraph(text, rest, block) && isTelling(text, first, before, rest)) {
    yield headingAt(text, first);
    yield paragraphAt(text, rest);
  } else {
    yield* markedHeadings(text, block);
  }
}

/** The lines in capitals with which a text begins, in the same paragraph as others or each other, and what is left of it. */
function titleInCapitals(text: string, block: ParagraphBlock, next: readonly Block[]): Block[] | null {
  const lines = firstLines(text, block.start, block.end);
  const capitals = lines.findIndex((line) => !isTitleLike(text, line) || !isShouted(textAt(text, line)));
  const last = lines[(capitals < 0 ? lines.length : capitals) - 1];
  const [first] = lines;
  if (!first || !last || lines.length < 2) return null;
  const rest = trimmed(text, last.end, block.end);
  const below = rest ? [rest] : next;
  const isLoud = below.every((stretch) => isShouted(textAt(text, stretch)));
  if (last.end - first.start > LONGEST_HEADING || isLoud) return null;
  const title = headingAt(text, { start: first.start, end: last.end });
  return rest ? [title, paragraphAt(text, rest)] : [title];
}

function paragraphAt(text: string, stretch: Span): ParagraphBlock {
  return { type: 'paragraph', ...stretch, ...(hasWholeLines(text, stretch) ? { form: 'lines' } : {}) };
}

function headingAt(text: string, { start, end }: Span): Block {
  return { type: 'heading', start, end, text: oneLine(text.slice(start, end)) };
}

/** Whether what stands below the first line of a block is a paragraph by itself, and not what the line goes on with. */
function opensParagraph(text: string, rest: Span, block: ParagraphBlock): boolean {
  if (
    !/^[^\p{L}\p{N}]{0,2}[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(rest.start, rest.start + 4)) &&
    !isItems(text, rest)
  )
    return false;
  return isToldOf(text, rest) && (block.form === 'lines' || isFirstLineShort(text, block));
}

/** Whether a line by itself is the heading of the paragraph below it. */
function isHeading(text: string, line: Span, before: Block | undefined, below: Span): boolean {
  return (
    isTelling(text, line, before, below) ||
    (isTitleLike(text, line) &&
      indentOf(text, line.start) === 0 &&
      isIndented(text, below) &&
      !isAtTheRight(text, below))
  );
}

/** Whether capitals or a number make a line the heading of what stands below it. */
function isTelling(text: string, line: Span, before: Block | undefined, below: Span): boolean {
  if (!isTitleLike(text, line)) return false;
  const words = textAt(text, line);
  const paragraph = textAt(text, beginningOf(below, 5 * LONGEST_HEADING));
  if (isNumbered(words)) return !isListed(words, before && textAt(text, before), paragraph);
  return isShouted(words) && !isShouted(paragraph) && isToldOf(text, below);
}

/** Whether a heading may tell what a stretch is of: sentences, or a list. */
function isToldOf(text: string, stretch: Span): boolean {
  return isSentence(text, stretch) || isItems(text, stretch);
}

/** Whether each line begins with the sign of an item, or goes on with one. */
function isItems(text: string, stretch: Span): boolean {
  const [first, ...others] = linesOf(text, beginningOf(stretch, LOOKED_AT));
  const isItem = (line: Span) => ITEM.test(textAt(text, line));
  return (
    first !== undefined &&
    isItem(first) &&
    others.every((line) => isItem(line) || indentOf(text, line.start) > indentOf(text, first.start))
  );
}

/** Whether a stretch is a short line and no sentence, and nothing that says where a text comes from or that pages put around it. */
export function isTitleLike(text: string, stretch: Span): boolean {
  if (stretch.end - stretch.start > LONGEST_HEADING) return false;
  const line = textAt(text, stretch);
  if (/[\n\r\u2028]|[.,;:!?…。、][\p{Pe}\p{Pf}"']*$/u.test(line) || !/\p{L}/u.test(line)) return false;
  return !readTopLine(line) && !readTopCredit(line) && !readCredit(line) && !furnitureKind(line);
}

/** Words in capitals only, and not somebody's own. */
function isShouted(line: string): boolean {
  return (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/[\p{Ll}“”"«»„]/u.test(line);
}

function isSentence(text: string, stretch: Span): boolean {
  const words = textAt(text, stretch);
  return endsSentence(words) || words.endsWith(':');
}

/** Whether a line alone stands at the right, as the date of a letter does. */
function isAtTheRight(text: string, { start, end }: Span): boolean {
  return indentOf(text, start) > end - start && !/[\n\r\u2028]/.test(text.slice(start, end));
}

/** Whether each line of a paragraph is indented. */
function isIndented(text: string, stretch: Span): boolean {
  return linesOf(text, beginningOf(stretch, LOOKED_AT)).every(
    (line) => indentOf(text, line.start) >= LEAST_INDENT,
  );
}
