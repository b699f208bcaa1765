import { type Span, trimmed } from '../../language/span.js';
import { findMarkedSpans } from '../parsing/marks.js';
import { opensMessage } from '../parsing/message-heads.js';
import { behindBlockMark } from '../signed/block-marks.js';
import type { FramedSpeech } from '../signed/dash-dialogue.js';
import type { AdjacentFrame, LanguageTable } from './language-table.js';
import type { Reading } from './reading.js';
import { signatureIn } from './signatures.js';
import { introducingFrame } from './spaced-frames.js';

/** How much of the line above a block is looked at, in UTF-16 units. */
const LONGEST = 200;

/** A name beside an address, as programs for mail introduce what they quote. */
const ADDRESS = /(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}|\p{Lo}{2,10}) ?<[^\s<>@]+@[^\s<>]+>/u;

/** Block quotes without quotation marks, with a name above (*Am 3. März schrieb Tom Hille:*) or below (*— Tom Hille*). */
export function findBlockQuotes({ text, paragraphs, table }: Reading): FramedSpeech<AdjacentFrame>[] {
  const found: FramedSpeech<AdjacentFrame>[] = [];
  for (const [index, block] of paragraphs.entries()) {
    const start = block.isHeading ? null : behindBlockMark(text, block);
    const words = start === null || opensMessage(text, start) ? null : trimmed(text, start, block.end);
    if (words === null || findMarkedSpans(text, words.start, words.end).length > 0) continue;
    const [before, next] = [paragraphs[index - 1], paragraphs[index + 1]];
    const frame =
      (next === undefined || next.isHeading ? null : signatureIn(text, next, table)) ??
      (before === undefined ? null : introduction(text, before, table));
    if (frame !== null) found.push({ ...words, paragraph: index, frame });
  }
  return found;
}

/** Who is named by a line that ends with a colon. */
function introduction(
  text: string,
  { start, end }: Span,
  table: LanguageTable | undefined,
): AdjacentFrame | null {
  const from = Math.max(start, end - LONGEST, text.lastIndexOf('\n', end - 1) + 1);
  const line = text.slice(from, end);
  if (!/[:：]\s*$/u.test(line)) return null;
  const address = ADDRESS.exec(line);
  const name = address?.[1];
  if (address !== null && name !== undefined) {
    const mention = { start: from + address.index, end: from + address.index + name.length };
    const colon = from + line.search(/[:：]\s*$/u);
    return { mention, cue: { start: colon, end: colon + 1 } };
  }
  return table?.script === 'spaced' ? introducingFrame(text, { start: from, end }, table) : null;
}
