import type { Span } from '../../language/span.js';
import { linesOf } from '../text/lines.js';

/** A longer line says something of its own, in UTF-16 units. */
const LONGEST = 500;

/** Lines that speak to the program that makes a page of the file: shortcodes, tags of Liquid, attributes, imports, embedded notes, fences of a box. */
const DIRECTIVE =
  /^(?:(?:\{\{[<%][^{}]*[%>]\}\}|\{%[^{}]*%\}|\{[:#.][^{}]*\}|!\[\[[^[\]]+\]\])\s*)+$|^import\s(?:[^'"]+\sfrom\s+)?(['"])[^'"]+\1;?$|^(?:#[\p{L}\p{N}_/-]+\s*)+$|^:{3,}\s*(?:\{[^{}]*\}|[\w-]+)?$/u;

/** What a paragraph may begin with that is none of it: the kind of a box, the mark of a note. */
const BEGINNING =
  /^(?:\[![\w-]{1,40}(?:\|[^\]\n\r]{0,100})?\][+-]?[^\S\n\r]*(?:(?:\r\n|[\n\r])[^\S\n\r]*(?:>[^\S\n\r]?)*)?|\[\^[^\]\s]{1,60}\]:\s*|:{3,}\s*[\w-]{1,40}[^\S\n\r]+(?=\S))/;

/** What it may end with: the name by which other notes lead to it. */
const END = /\s\^[\w-]{1,60}$/;

/** Code of a page that is a program, and what asks for a table of contents. */
const PROGRAM =
  /^export\s+(?:async|class|const|default|function|let|var)\b[^.!?]*[({=]|^[^\n\r]{0,60}(?:\r\n|[\n\r])\{:\s?toc\b/;

/**
 * What remains of a paragraph of Markdown without the lines for site generators and note programs. What stands in the
 * middle of a sentence stays as it is written.
 */
export function withoutDirectives(text: string, span: Span): Span[] {
  const whole = text.slice(span.start, span.end);
  if (PROGRAM.test(whole)) return [];
  const start = span.start + (BEGINNING.exec(whole)?.[0].length ?? 0);
  const end =
    span.end - (END.exec(text.slice(Math.max(start, span.end - LONGEST), span.end))?.[0].length ?? 0);
  const pieces: Span[] = [];
  let goesOn = false;
  for (const line of linesOf(text, { start, end })) {
    const isDirective = line.end - line.start <= LONGEST && DIRECTIVE.test(text.slice(line.start, line.end));
    const last = goesOn ? pieces.pop() : undefined;
    if (last && isDirective) pieces.push(last);
    else if (!isDirective) pieces.push({ start: last?.start ?? line.start, end: line.end });
    goesOn = !isDirective;
  }
  return pieces;
}
