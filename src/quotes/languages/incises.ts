import type { Span } from '../../language/span.js';
import { tokenize } from '../parsing/tokens.js';
import { type Incise, incisesBetweenDashes } from '../signed/dash-dialogue.js';
import type { AdjacentFrame, LanguageTable } from './language-table.js';
import { insertedFrame } from './spaced-frames.js';

const OPENS = /^[,—–―?!…]$/;
const CLOSES = /^[.,;:—–―!?]$/;

/** What is put into somebody's words behind a dash: *, répondit Jacques.*, *? demanda-t-elle*, *—dijo Ana—*. */
export function incisesIn(
  text: string,
  words: Span,
  table: LanguageTable | undefined,
): readonly Incise<AdjacentFrame>[] {
  if (table === undefined) return incisesBetweenDashes(text, words);
  if (table.script === 'unspaced') return [];
  const tokens = tokenize(text, words.start, words.end);
  const incises: Incise<AdjacentFrame>[] = [];
  let behind = words.start;
  for (const [at, { text: sign, start }] of tokens.entries()) {
    if (start < behind || !OPENS.test(sign)) continue;
    const found = insertedFrame(tokens.slice(at + 1), table);
    if (found === null) continue;
    const last = Math.max(found.mention.end, found.cue.end);
    const end = tokens.find((token) => token.start >= last && CLOSES.test(token.text))?.start ?? words.end;
    // A question keeps its mark.
    incises.push({ start: /[?!…]/u.test(sign) ? start + sign.length : start, end, frame: found });
    behind = end;
  }
  return incises;
}
