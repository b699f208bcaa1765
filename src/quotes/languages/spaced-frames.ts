import type { Span } from '../../language/span.js';
import type { MarkedSpan } from '../parsing/marks.js';
import { type Token, tokenize } from '../parsing/tokens.js';
import type { AdjacentFrame, SpacedLanguage } from './language-table.js';
import { phraseAt, phraseBefore } from './noun-phrases.js';

/** How many words may stand between a quotation and the cue behind it. */
const NEAR = 6;

/**
 * The frame of a quotation in a language with spaces.
 *
 * @param before what stands in front of it, and `behind` it, as far as it is looked at
 */
export function spacedFrame(
  text: string,
  span: MarkedSpan,
  { before, behind }: { readonly before: Span; readonly behind: Span },
  table: SpacedLanguage,
): AdjacentFrame | null {
  const introduced = /:\s*$/.test(text.slice(before.start, before.end));
  const beside = introduced || endsSentence(text, span, behind.end) ? null : frameBehind(text, behind, table);
  return beside ?? frameBefore(text, before, table) ?? frameWithin(text, span, table);
}

/** Whether the sentence ends with the quotation, so that the words behind it begin another one. */
function endsSentence(text: string, { end, outerEnd }: MarkedSpan, to: number): boolean {
  if (!/[.!?…]\s*$/.test(text.slice(Math.max(0, end - 3), end))) return false;
  return /^\s*\p{Lu}/u.test(text.slice(outerEnd, Math.min(to, outerEnd + 4)));
}

/** „…“, sagte Wang Yi. — « …​ », selon Wang Yi. — «…», dijo el ministro Wang Yi. */
function frameBehind(text: string, window: Span, table: SpacedLanguage): AdjacentFrame | null {
  const tokens = clauseOf(tokenize(text, window.start, window.end));
  const cue = tokens.findIndex((token) => isCue(token, table));
  return cue > NEAR ? null : frameAt(tokens, cue, table);
}

function frameAt(tokens: readonly Token[], cue: number, table: SpacedLanguage): AdjacentFrame | null {
  const token = tokens[cue];
  if (token === undefined) return null;
  const mention =
    pronounWithin(token, table) ??
    pronounWithin(tokens[cue - 1], table) ??
    phraseAt(tokens, cue + 1, table) ??
    phraseBefore(tokens, cue, table);
  return mention === null ? null : { mention, cue: { start: token.start, end: token.end } };
}

/** The pronoun of *dit-elle*, and of *a-t-elle ajouté*. */
function pronounWithin(token: Token | undefined, table: SpacedLanguage): Span | null {
  if (token === undefined) return null;
  const hyphen = token.lower.lastIndexOf('-');
  const pronoun = token.lower.slice(hyphen + 1);
  return hyphen > 0 && table.pronouns.has(pronoun)
    ? { start: token.end - pronoun.length, end: token.end }
    : null;
}

/** Wang Yi sagte: „…“ */
function frameBefore(text: string, window: Span, table: SpacedLanguage): AdjacentFrame | null {
  const all = tokenize(text, window.start, window.end);
  const stop = all.findLastIndex(({ text: word }, index) => index < all.length - 1 && /^[.!?;]$/.test(word));
  const tokens = all.slice(stop + 1);
  const cue = tokens.findLastIndex((token) => isCue(token, table));
  const token = tokens[cue];
  if (token === undefined) return null;
  const mention =
    pronounWithin(tokens[cue - 1], table) ??
    phraseBefore(tokens, cue, table) ??
    phraseAt(tokens, cue + 1, table);
  return mention === null ? null : { mention, cue: { start: token.start, end: token.end } };
}

/** « Nous avons perdu une bataille, explique Wang Yi, mais pas la guerre. » — «Nunca —afirmó Wang Yi— hemos mentido.» */
function frameWithin(text: string, span: Span, table: SpacedLanguage): AdjacentFrame | null {
  const tokens = tokenize(text, span.start, span.end);
  for (const [at, token] of tokens.entries()) {
    if (!INSERTS.test(token.text)) continue;
    const inserted = clauseOf(tokens.slice(at + 1, at + 1 + LONGEST_INSERTION));
    const cue = inserted.findIndex((each) => isCue(each, table));
    // The verb comes first: *, explique Wang Yi,* and *, a-t-il dit,*.
    if (cue < 0 || cue > 1 || (cue === 1 && !pronounWithin(inserted[0], table))) continue;
    const frame = frameAt(inserted, cue, table);
    if (frame !== null) return frame;
  }
  return null;
}

/** Longer than who speaks and what they are is no insertion, in words and signs; a quotation may be the whole document. */
const LONGEST_INSERTION = 40;

const INSERTS = /^[,—–]$/;

/** Verbs of saying also with a reflexive written to them: *s’indigne*. */
function isCue({ lower }: Token, table: SpacedLanguage): boolean {
  return table.cues.has(lower.replace(/^s'/, '')) || table.sources.has(lower);
}

/** The tokens up to the first full stop, without a comma or dash at the beginning. */
function clauseOf(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const start = tokens.slice(0, Math.max(first, 0)).some(({ text }) => /^[.!?;:]$/.test(text))
    ? tokens.length
    : Math.max(first, 0);
  const stop = tokens.findIndex(({ text }, index) => index >= start && /^[.!?;:]$/.test(text));
  return tokens.slice(start, stop === -1 ? tokens.length : stop);
}
