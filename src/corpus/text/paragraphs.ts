import { endsSentence } from '../../language/sentences.js';
import { type Span, textAt, trimmed } from '../../language/span.js';
import { indentOf, LEAST_INDENT } from './lines.js';
import { opensChatMessage } from './message-stamps.js';
import { goesOn, isWrapped, WIDEST_WRAP, widthOf } from './wrapping.js';

/** Lines that are neither wrapped nor sentences stay together up to this many units: an address, a stanza. */
const LONGEST_VERSE = 600;

/** Fewer lines that begin like messages of a chat may do so by chance. */
const FEWEST_MESSAGES = 3;

/** A paragraph of plain text. */
export interface Paragraph extends Span {
  /** Its lines are whole by themselves; absent: prose. */
  readonly form?: 'lines';
}

/**
 * The paragraphs of a plain text, without white space at their ends, together all of the text that is not white space.
 *
 * Blank lines, form feeds and U+2029 part paragraphs; a line of only white space or invisible characters is blank.
 * Lines that stand together are one paragraph when they look wrapped by hand, and one each when they are wider than
 * people wrap or end like sentences. As in books, a wrapped paragraph may begin with an indented line instead of a blank one.
 */
export function* paragraphs(text: string): Generator<Paragraph> {
  let lines: Span[] = [];
  for (const { line, parts } of physicalLines(text)) {
    const seen = line && !isInvisible(text, line) ? line : null;
    if (seen) lines.push(seen);
    if ((parts || !seen) && lines.length > 0) {
      yield* paragraphsOfBlock(text, lines);
      lines = [];
    }
    if (line && !seen) yield line;
  }
}

function isInvisible(text: string, { start, end }: Span): boolean {
  return end - start < 100 && /^[\s\p{Cf}\p{Cc}]*$/u.test(text.slice(start, end));
}

/** The lines without white space at their ends, `null` for a blank one, and whether the line's end parts paragraphs. */
function* physicalLines(text: string): Generator<{ line: Span | null; parts: boolean }> {
  let from = 0;
  for (const end of text.matchAll(/\r\n|[\n\r\u0085\u2028]|[\f\u2029]/g)) {
    yield { line: trimmed(text, from, end.index), parts: end[0] === '\f' || end[0] === '\u2029' };
    from = end.index + end[0].length;
  }
  yield { line: trimmed(text, from, text.length), parts: true };
}

function* paragraphsOfBlock(text: string, lines: readonly Span[]): Generator<Paragraph> {
  const whole = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const messages = messagesIn(text, lines);
  const indented = messages.length === 0 && lines.length > 2 ? indentedParagraphs(text, lines) : [];
  if (messages.length > 0) {
    yield* messages;
  } else if (indented.length > 1) {
    for (const paragraph of indented) yield* paragraphsOfBlock(text, paragraph);
  } else if (lines.length === 1 || isWrapped(text, lines)) {
    yield whole;
  } else if (isVerse(text, lines, whole)) {
    yield { ...whole, form: 'lines' };
  } else {
    yield* withContinued(text, lines);
  }
}

/** The messages, if a program for chats wrote the lines down; an indented line goes on with one. None where it did not. */
function messagesIn(text: string, lines: readonly Span[]): Paragraph[] {
  if (lines.length < FEWEST_MESSAGES) return [];
  const found: Paragraph[] = [];
  let messages = 0;
  for (const line of lines) {
    const opens = opensChatMessage(textAt(text, line));
    if (opens) messages++;
    const last = opens || indentOf(text, line.start) < LEAST_INDENT ? undefined : found.pop();
    found.push(last ? { start: last.start, end: line.end, form: 'lines' } : line);
  }
  return messages >= FEWEST_MESSAGES && messages * 2 > found.length ? found : [];
}

/** Paragraphs of a line each, but for one that was wrapped: the next goes on in small letters where this one had no room. */
function withContinued(text: string, lines: readonly Span[]): Span[] {
  const width = widthOf(lines);
  const found: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = found.at(-1);
    if (before && last && goesOn(text, before, line, width))
      found[found.length - 1] = { start: last.start, end: line.end };
    else found.push(line);
  }
  return found;
}

/**
 * The lines of each paragraph where paragraphs begin with an indented line. In verse and in lists an indented line goes
 * on with a sentence, and the lines between are not wrapped.
 *
 * @returns nothing where they don't
 */
function indentedParagraphs(text: string, lines: readonly Span[]): Span[][] {
  const indents = lines.map(({ start }) => indentOf(text, start));
  const margin = indents
    .slice(1)
    .reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const found: Span[][] = [];
  let afterSentences = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && (indents[index] ?? 0) < margin + LEAST_INDENT) {
      found.at(-1)?.push(line);
      continue;
    }
    const above = before ? textAt(text, before) : '';
    if (endsSentence(above) || /[:—]$/.test(above)) afterSentences++;
    found.push([line]);
  }
  const isBook =
    afterSentences >= 0.8 * (found.length - 1) &&
    found.some((paragraph) => paragraph.length > 1) &&
    found.every((paragraph) => paragraph.length === 1 || isWrapped(text, paragraph));
  return isBook ? found : [];
}

function isVerse(text: string, lines: readonly Span[], whole: Span): boolean {
  if (whole.end - whole.start > LONGEST_VERSE) return false;
  if (lines.some((line) => line.end - line.start > WIDEST_WRAP)) return false;
  const sentences = lines.filter((line) => endsSentence(textAt(text, line)));
  return sentences.length < 0.8 * lines.length;
}
