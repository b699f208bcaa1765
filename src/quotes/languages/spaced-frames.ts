import { endsSentence } from '../../language/sentences.js';
import { type Span, textAt } from '../../language/span.js';
import type { MarkedSpan } from '../parsing/marks.js';
import { type Token, tokenize } from '../parsing/tokens.js';
import type { AdjacentFrame, SpacedLanguage } from './language-table.js';
import { descriptionAt, phraseAt, phraseBefore } from './noun-phrases.js';

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
  const introduced = /:\s*$/.test(textAt(text, before));
  const beside = introduced || isSentence(text, span, behind.end) ? null : frameBehind(text, behind, table);
  return (
    beside ??
    (isInserted(text, before, behind, table) ? null : introducingFrame(text, before, table)) ??
    frameWithin(text, span, table)
  );
}

/** Whether a quotation opens a sentence that goes on with no verb of saying, so that the sentence before does not introduce it. */
function isInserted(text: string, before: Span, behind: Span, table: SpacedLanguage): boolean {
  return (
    /^\s?,\s+\p{Ll}/u.test(text.slice(behind.start, behind.start + 6)) &&
    /[.!?]\s*$/u.test(text.slice(Math.max(before.start, before.end - 4), before.end)) &&
    cueBehind(tokensBehind(text, behind), table) < 0
  );
}

/** Whether the sentence ends with the quotation, so that the words behind it begin another one. */
function isSentence(text: string, { start, end, outerEnd }: MarkedSpan, to: number): boolean {
  if (!endsSentence(text.slice(start, end).trimEnd())) return false;
  return /^\s*\p{Lu}/u.test(text.slice(outerEnd, Math.min(to, outerEnd + 4)));
}

/** „…“, sagte Wang Yi. — « …​ », selon Wang Yi. — «…», dijo el ministro Wang Yi. */
function frameBehind(text: string, window: Span, table: SpacedLanguage): AdjacentFrame | null {
  const tokens = tokensBehind(text, window);
  const cue = cueBehind(tokens, table);
  return cue > NEAR ? null : frameAt(tokens, cue, table);
}

function tokensBehind(text: string, window: Span): readonly Token[] {
  return clauseOf(tokenize(text, window.start, window.end));
}

function cueBehind(tokens: readonly Token[], table: SpacedLanguage): number {
  return tokens.findIndex((token, at) => isCue(token, table) || isReflexive(tokens, at, table));
}

function frameAt(tokens: readonly Token[], cue: number, table: SpacedLanguage): AdjacentFrame | null {
  const token = tokens[cue];
  if (token === undefined) return null;
  const mention =
    pronounWithin(token, table) ??
    pronounWithin(tokens[cue - 1], table) ??
    phraseAt(tokens, cue + 1, table) ??
    phraseBefore(tokens, cue, table) ??
    descriptionAt(tokens, cue + 1, table) ??
    (isAlone(tokens, cue, table) ? { start: token.start, end: token.end } : null);
  return mention === null ? null : { mention, cue: { start: token.start, end: token.end } };
}

/** Whether a verb stands for its subject as well, alone behind what is said: *«…», respondió.* */
function isAlone(tokens: readonly Token[], cue: number, { dropsPronouns, cues }: SpacedLanguage): boolean {
  return dropsPronouns === true && cue === 0 && tokens.length === 1 && cues.has(tokens[cue]?.lower ?? '');
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

/** The frame in front of what it introduces: *Wang Yi sagte:* */
export function introducingFrame(text: string, window: Span, table: SpacedLanguage): AdjacentFrame | null {
  const all = tokenize(text, window.start, window.end);
  const stop = all.findLastIndex(({ text: word }, index) => index < all.length - 1 && /^[.!?;]$/.test(word));
  const tokens = all.slice(stop + 1);
  const cue = tokens.findLastIndex((token) => isCue(token, table));
  const token = tokens[cue];
  if (token === undefined) return viewpointFrame(tokens, table);
  // Another quotation in front of the verb is nobody's name.
  const behindMarks = tokens.slice(
    tokens.findLastIndex(({ text: sign }, at) => at < cue && MARKS.test(sign)) + 1,
  );
  const mention =
    pronounWithin(tokens[cue - 1], table) ??
    phraseBefore(behindMarks, cue - (tokens.length - behindMarks.length), table) ??
    phraseAt(tokens, cue + 1, table);
  return mention === null ? null : { mention, cue: { start: token.start, end: token.end } };
}

const MARKS = /^[„“”«»"]$/u;

/** *Pour Wang Yi, c’est la catastrophe :* */
function viewpointFrame(tokens: readonly Token[], table: SpacedLanguage): AdjacentFrame | null {
  const [opening] = tokens;
  const colon = tokens.at(-1);
  if (!opening || colon?.text !== ':' || !table.viewpoints.has(opening.lower)) return null;
  const mention = phraseAt(tokens, 1, table);
  const isParted = tokens.some(({ text, start }) => text === ',' && start >= (mention?.end ?? 0));
  return mention && isParted ? { mention, cue: { start: opening.start, end: opening.end } } : null;
}

/** « Nous avons perdu une bataille, explique Wang Yi, mais pas la guerre. » — «Nunca —afirmó Wang Yi— hemos mentido.» */
function frameWithin(text: string, span: Span, table: SpacedLanguage): AdjacentFrame | null {
  const tokens = tokenize(text, span.start, span.end);
  for (const [at, token] of tokens.entries()) {
    if (!INSERTS.test(token.text)) continue;
    const frame = insertedFrame(tokens.slice(at + 1, at + 1 + LONGEST_INSERTION), table);
    if (frame !== null) return frame;
  }
  return null;
}

/** Longer than who speaks and what they are is no insertion, in words and signs; a quotation may be the whole document. */
export const LONGEST_INSERTION = 40;

/** The frame with whose verb some tokens begin: *explique Wang Yi*, *a-t-il dit*. */
export function insertedFrame(tokens: readonly Token[], table: SpacedLanguage): AdjacentFrame | null {
  if (!/^\p{Ll}/u.test(tokens[0]?.text ?? '')) return null;
  const inserted = clauseOf(tokens);
  const cue = inserted.findIndex((each) => isCue(each, table));
  if (cue < 0 || cue > 1 || (cue === 1 && !pronounWithin(inserted[0], table))) return null;
  return frameAt(inserted, cue, table);
}

const INSERTS = /^[,—–]$/;

/** Verbs of saying also with a reflexive or a subject written to them: *s’indigne*, *demanda-t-elle*. */
function isCue({ lower }: Token, table: SpacedLanguage): boolean {
  const verb = lower.replace(/^s'/, '').replace(/-(?:t-)?(?:il|elle|on)s?$/, '');
  return table.cues.has(verb) || table.sources.has(lower);
}

/** *S’est réjouie*: behind *est* a participle agrees with its subject. */
function isReflexive(tokens: readonly Token[], at: number, table: SpacedLanguage): boolean {
  const lower = tokens[at]?.lower ?? '';
  return lower.endsWith('e') && tokens[at - 1]?.lower === "s'est" && table.cues.has(lower.slice(0, -1));
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
