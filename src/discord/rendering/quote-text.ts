import { outsideCode } from '../../commands/parts/fenced-code.js';
import type { Span } from '../../language/span.js';
import { escapeText } from './escape.js';

const MARK = '> ';
const BOLD = '**';

/** Where a line of code begins with these, it is the first or the last. */
const TILDES = /^([^\S\n]*)~~~/;

/**
 * Words of a document as a block quote, highlights in bold; the words can be read back from it exactly. Code between lines
 * of backticks or tildes is left as it is: Discord makes a code block of it, in which nothing formats. It knows only backticks.
 *
 * @param code as `fencedCode` finds it
 */
export function quoteText(text: string, highlights: readonly Span[], code: readonly Span[]): string {
  const marked = outsideCode(highlights, code);
  let quoted = '';
  let start = 0;
  for (const line of text.split('\n')) {
    const isCode = code.some((span) => span.start <= start && start < span.end);
    quoted += `${start === 0 ? '' : '\n'}${MARK}${isCode ? line.replace(TILDES, '$1```') : lineText(line, start, marked)}`;
    start += line.length + 1;
  }
  return quoted;
}

function lineText(line: string, start: number, highlights: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const span of highlights) {
    const from = Math.max(at, span.start - start);
    const to = Math.min(line.length, span.end - start);
    // White space within the marks would keep some clients from showing bold.
    const words = line.slice(from, to).trim();
    if (from >= to || words === '') continue;
    const begin = line.indexOf(words, from);
    // Two highlights that touch become one: four marks in a row would not be read as two pairs.
    const bold = `${BOLD}${escapeText(words)}${BOLD}`;
    const between = escapeText(line.slice(at, begin));
    text =
      between === '' && text.endsWith(BOLD)
        ? `${text.slice(0, -BOLD.length)}${bold.slice(BOLD.length)}`
        : text + between + bold;
    at = begin + words.length;
  }
  return text + escapeText(line.slice(at));
}
