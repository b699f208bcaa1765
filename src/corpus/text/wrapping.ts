import { endsSentence } from '../../language/sentences.js';
import { beginningOf, type Span, textAt } from '../../language/span.js';
import { linesOf } from './lines.js';

/** A line of more units than people wrap at is a paragraph of its own. */
export const WIDEST_WRAP = 160;

/** Whether the lines of a stretch of plain text are whole by themselves. */
export function hasWholeLines(text: string, stretch: Span): boolean {
  const lines = linesOf(text, stretch);
  return lines.length > 1 && !isWrapped(text, lines);
}

/** Whether most lines end only because the next word had no room. */
export function isWrapped(text: string, lines: readonly Span[]): boolean {
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

export function widthOf(lines: readonly Span[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  return width;
}

function hasRoom(text: string, line: Span, next: Span, width: number): boolean {
  return line.end - line.start + 1 + firstWord(text, next) <= width;
}

/** The length of what a wrapping program would not have broken: a word, or one character where words are not spaced. */
function firstWord(text: string, line: Span): number {
  const head = textAt(text, beginningOf(line, 40));
  return (
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|^\S+/u.exec(head)?.[0].length ?? 1
  );
}

/** Whether a line was wrapped where the others are not: it had no room for the next, which goes on in small letters. */
export function goesOn(text: string, line: Span, next: Span, width: number): boolean {
  if (width > WIDEST_WRAP || hasRoom(text, line, next, width)) return false;
  return /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && !endsSentence(textAt(text, line));
}
