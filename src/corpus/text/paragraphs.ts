import { endsSentence } from '../../language/sentences.js';
import { type Span, trimmed } from '../../language/span.js';
import { opensChatMessage } from './message-stamps.js';

/** A line of more units than people wrap at is a paragraph of its own. */
const WIDEST_WRAP = 160;

/** Lines that are neither wrapped nor sentences stay together up to this many units: an address, a stanza. */
const LONGEST_VERSE = 600;

/** A line that begins a paragraph is indented by so many spaces at the least. */
export const LEAST_INDENT = 2;

/** Fewer lines that begin like messages of a chat may do so by chance. */
const FEWEST_MESSAGES = 3;

/** A paragraph of plain text. `lines`: its lines are whole by themselves. */
export interface Paragraph extends Span {
  readonly form: 'prose' | 'lines';
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
    if (line && !seen) yield { ...line, form: 'prose' };
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

/** The lines of a stretch that hold anything, without white space at their ends. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const stretch = text.slice(start, end);
  if (!/[\n\r\u2028]/.test(stretch)) {
    const line = trimmed(text, start, end);
    return line ? [line] : [];
  }
  return [...stretch.matchAll(/[^\n\r\u2028]+/g)].flatMap(
    ({ index, 0: line }) => trimmed(text, start + index, start + index + line.length) ?? [],
  );
}

function* paragraphsOfBlock(text: string, lines: readonly Span[]): Generator<Paragraph> {
  const whole = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const indented = lines.length > 2 ? indentedParagraphs(text, lines) : [];
  if (indented.length > 1) {
    for (const paragraph of indented) yield* paragraphsOfBlock(text, paragraph);
  } else if (lines.length === 1 || (isWrapped(text, lines) && !isChat(text, lines))) {
    yield { ...whole, form: 'prose' };
  } else if (isVerse(text, lines, whole) && !isChat(text, lines)) {
    yield { ...whole, form: 'lines' };
  } else {
    for (const line of withContinued(text, lines)) yield { ...line, form: 'prose' };
  }
}

/** Whether a program for chats wrote the lines down, a message each. */
function isChat(text: string, lines: readonly Span[]): boolean {
  const messages = lines.filter(({ start, end }) => opensChatMessage(text.slice(start, end)));
  return messages.length >= FEWEST_MESSAGES && messages.length * 2 > lines.length;
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

function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  if (width > WIDEST_WRAP || hasRoom(text, line, next, width)) return false;
  return (
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && !endsSentence(text.slice(line.start, line.end))
  );
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
    const above = before ? text.slice(before.start, before.end) : '';
    if (endsSentence(above) || /[:—]$/.test(above)) afterSentences++;
    found.push([line]);
  }
  const isBook =
    afterSentences >= 0.8 * (found.length - 1) &&
    found.some((paragraph) => paragraph.length > 1) &&
    found.every((paragraph) => paragraph.length === 1 || isWrapped(text, paragraph));
  return isBook ? found : [];
}

/** How far a line is indented, a tab counting as four spaces. */
export function indentOf(text: string, start: number): number {
  let indent = 0;
  for (let at = start - 1; at >= 0 && /[\t \u00a0\u3000]/.test(text.charAt(at)); at--) {
    indent += text.charAt(at) === '\t' ? 4 : 1;
  }
  return indent;
}

/** How a stretch of plain text hangs together: whether its lines are wrapped, or whole by themselves. */
export function formOf(text: string, stretch: Span): Paragraph['form'] {
  const lines = linesOf(text, stretch);
  return lines.length < 2 || isWrapped(text, lines) ? 'prose' : 'lines';
}

/** Whether most lines end only because the next word had no room. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const width = widthOf(lines);
  if (width > WIDEST_WRAP) return false;
  let full = 0;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const next = lines[index + 1];
    if (next && !hasRoom(text, line, next, width)) full++;
  }
  return full >= 0.8 * (lines.length - 1);
}

/** Whether the first line of a paragraph ends although the word below it had room there. */
export function isFirstLineShort(text: string, paragraph: Span): boolean {
  const lines = linesOf(text, paragraph);
  const [first, second] = lines;
  return first !== undefined && second !== undefined && hasRoom(text, first, second, widthOf(lines));
}

function widthOf(lines: readonly Span[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  return width;
}

function hasRoom(text: string, line: Span, next: Span, width: number): boolean {
  return line.end - line.start + 1 + firstWord(text, next) <= width;
}

/** The length of what a wrapping program would not have broken: a word, or one character where words are not spaced. */
function firstWord(text: string, line: Span): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  return (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|^\S+/u.exec(head)?.[0].length ?? 1
  );
}

function isVerse(text: string, lines: readonly Span[], whole: Span): boolean {
  if (whole.end - whole.start > LONGEST_VERSE) return false;
  if (lines.some((line) => line.end - line.start > WIDEST_WRAP)) return false;
  const sentences = lines.filter((line) => endsSentence(text.slice(line.start, line.end)));
  return sentences.length < 0.8 * lines.length;
}
