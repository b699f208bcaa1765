import type { Span } from '../../language/span.js';
import { type Token, tokenize } from '../parsing/tokens.js';
import { type Incise, incisesBetweenDashes } from '../signed/dash-dialogue.js';
import type { AdjacentFrame, LanguageTable } from './language-table.js';
import { insertedFrame, LONGEST_INSERTION } from './spaced-frames.js';

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
    const found = insertedFrame(tokens.slice(at + 1, at + 1 + LONGEST_INSERTION), table);
    if (found === null) continue;
    const last = Math.max(found.mention.end, found.cue.end);
    let close = at + 1;
    while (close < tokens.length && !closesBehind(tokens[close], last)) close++;
    const end = tokens[close]?.start ?? words.end;
    // A question keeps its mark.
    incises.push({ start: /[?!…]/u.test(sign) ? start + sign.length : start, end, frame: found });
    behind = end;
  }
  return incises;
}

/** Whether a sign behind a place ends what is put in. */
function closesBehind(token: Token | undefined, place: number): boolean {
  return token !== undefined && token.start >= place && CLOSES.test(token.text);
}
