import type { Span } from '../../language/span.js';
import type { Block } from '../reader.js';

/** What begins a stretch that no reader of the page is shown: comments of notes, of HTML, of MDX and of Liquid, its code, commands of templates. */
const OPENING =
  /(?<![^\s>([])%%|<!--|<%|\{\/\*|\{%-?[^\S\n\r]*(?<liquid>comment|highlight)\b[^%\n\r]{0,100}-?%\}/g;

const CLOSING: Readonly<Record<string, RegExp>> = {
  '%%': /%%(?![\p{L}\p{N}])/gu,
  '<!--': /-->/g,
  '<%': /%>/g,
  '{/*': /\*\/\}/g,
  comment: /\{%-?[^\S\n\r]*endcomment[^\S\n\r]*-?%\}/g,
  highlight: /\{%-?[^\S\n\r]*endhighlight[^\S\n\r]*-?%\}/g,
};

/** Code within a line, where all of these are shown. */
const INLINE_CODE = /(?<!`)(`{1,3})(?!`)[^`\n\r]{1,1000}\1(?!`)/g;

/** The stretches that are not shown, in their order. What is never closed is shown. */
export function hiddenSpans(text: string, blocks: readonly Block[]): Span[] {
  const shown = withoutCode(text, blocks);
  const spans: Span[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  for (const { index: start, 0: opening, groups } of shown.matchAll(OPENING)) {
    const kind = groups?.liquid ?? opening;
    const closing = CLOSING[kind];
    if (start < from || !closing || unclosed.has(kind)) continue;
    closing.lastIndex = start + opening.length;
    const found = closing.exec(shown);
    if (!found) {
      unclosed.add(kind);
      continue;
    }
    const end = found.index + found[0].length;
    // Within a line, two signs of per cent may stand for one, far from each other.
    if (kind === '%%' && !isAtLineStart(shown, start) && /[\n\r]/.test(shown.slice(start, end))) continue;
    spans.push({ start, end });
    from = end;
  }
  return spans;
}

function isAtLineStart(text: string, at: number): boolean {
  return /(?:^|[\n\r])[^\S\n\r]*$/.test(text.slice(Math.max(0, at - 200), at));
}

/** The text with blanks for all code, so that offsets stay. */
function withoutCode(text: string, blocks: readonly Block[]): string {
  let shown = '';
  let from = 0;
  for (const block of blocks) {
    if (block.type !== 'noise' || block.kind !== 'code') continue;
    shown += text.slice(from, block.start) + ' '.repeat(block.end - block.start);
    from = block.end;
  }
  return (shown + text.slice(from)).replace(INLINE_CODE, (code) => ' '.repeat(code.length));
}
