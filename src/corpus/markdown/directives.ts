import { beginningOf, type Span, textAt } from '../../language/span.js';
import { linesOf } from '../text/lines.js';

/** A longer line says something of its own, in UTF-16 units. */
const LONGEST = 500;

/** `{{< youtube id >}}` of Hugo, `{{#include x}}` of mdBook, `{% include x %}` of Liquid, `{: .class }` and `{#id}`, `![[an embedded note]]`. */
const TEMPLATE_TAGS = String.raw`(?:(?:\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{[:#.][^{}]*\}|!\[\[[^[\]]+\]\])\s*)+`;

/** `import Tabs from '@theme/Tabs';` of MDX. */
const IMPORT = String.raw`import\s(?:[^'"]+\sfrom\s+)?(['"])[^'"]+\1;?`;

/** `#recipe #quick`, by which programs for notes find them. */
const TAGS = String.raw`(?:#[\p{L}\p{N}_/-]+\s*)+`;

/** `:::`, `::: warning` or `:::{note}`, where a box begins or ends. */
const FENCE = String.raw`:{3,}\s*(?:\{[^{}]*\}|[\w-]+)?`;

/** `!!! note` and the like, where `withoutBoxes` finds a box. */
const BOX = String.raw`(?:!!!|\?\?\?\+?) [\w -]{1,40}`;

/** `--8<-- "fares.md"`, where the text of another file is put, and `(fares)=`, by which one leads here. */
const PLACE = String.raw`-{1,3}8<-{1,3} .*|\([\w-]{1,60}\)=`;

/** `[TOC]` and `[[toc]]`, which ask for a table of contents. */
const CONTENTS = String.raw`\[{1,2}[Tt][Oo][Cc]\]{1,2}`;

/** `:::tip[Cheaper in winter]`, `!!! tip "Cheaper in winter"`: in brackets or quotation marks stands what the box is called. */
const TITLED =
  /^(:{3,}\s*[\w-]{1,40}\[|(?:!!!|\?\?\?\+?|===!?) (?:[\w -]{1,40} )?")[^\]"\n\r]{1,200}(?=\](?:\{[^{}]*\})?$|"$)/;

/** Lines that speak to the program that makes a page of the file. */
const DIRECTIVE = new RegExp(
  `^${TEMPLATE_TAGS}$|^${IMPORT}$|^${TAGS}$|^${FENCE}$|^${BOX}$|^${CONTENTS}$|^(?:${PLACE})$`,
  'u',
);

/** The kind of a box, with its name and the mark of the quotation that it is on its further lines: `[!NOTE|title]-`. */
const CALLOUT = String.raw`\[![\w-]{1,40}(?:\|[^\]\n\r]{0,100})?\][+-]?[^\S\n\r]*(?:(?:\r\n|[\n\r])[^\S\n\r]*(?:>[^\S\n\r]?)*)?`;

/** `[^1]: `, the mark of a note. */
const NOTE_MARK = String.raw`\[\^[^\]\s]{1,60}\]:\s*`;

/** `::: warning ` in front of the words in a box. */
const OPEN_FENCE = String.raw`:{3,}\s*[\w-]{1,40}[^\S\n\r]+(?=\S)`;

/** Imports of which one may go over several lines: `import {`. */
const IMPORTS = String.raw`(?:import\s[\w$*,\s]{0,200}(?:\{[^'"{}]{0,1000}\}\s*)?from\s+(['"])[^'"\n\r]{1,300}\1;?(?:\s*[\n\r]\s*|$))+`;

/** What a paragraph may begin with that is none of it. */
const BEGINNING = new RegExp(`^(?:${CALLOUT}|${NOTE_MARK}|${OPEN_FENCE}|${IMPORTS})`);

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
  const whole = textAt(text, span);
  if (PROGRAM.test(whole)) return [];
  const start = span.start + (BEGINNING.exec(whole)?.[0].length ?? 0);
  const end =
    span.end - (END.exec(text.slice(Math.max(start, span.end - LONGEST), span.end))?.[0].length ?? 0);
  const pieces: Span[] = [];
  let goesOn = false;
  for (const line of linesOf(text, { start, end })) {
    const words = textAt(text, beginningOf(line, LONGEST + 1));
    const [titled, fence = ''] = TITLED.exec(words) ?? [];
    if (titled !== undefined) {
      pieces.push({ start: line.start + fence.length, end: line.start + titled.length });
      goesOn = false;
      continue;
    }
    const isDirective = words.length <= LONGEST && DIRECTIVE.test(words);
    const last = goesOn ? pieces.pop() : undefined;
    if (last && isDirective) pieces.push(last);
    else if (!isDirective) pieces.push({ start: last?.start ?? line.start, end: line.end });
    goesOn = !isDirective;
  }
  return pieces;
}
