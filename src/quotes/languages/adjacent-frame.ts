import type { Span } from '../../language/span.js';
import type { MarkedSpan } from '../parsing/marks.js';
import { type Token, tokenize } from '../parsing/tokens.js';
import type { LanguageTable, SpacedLanguage, UnspacedLanguage } from './language-table.js';

/** A speaker and a cue that stand beside a quotation. */
export interface AdjacentFrame {
  /** Where the words stand that name the speaker. */
  readonly mention: Span;
  readonly cue: Span;
}

/** How far from a quotation, in UTF-16 units, its cue and its speaker are sought. */
const WINDOW = 90;

/**
 * The speaker of a direct quotation whose cue stands right before or behind it. What is farther away is not guessed.
 *
 * @param from where the paragraph begins
 * @param to where it ends
 */
export function adjacentFrame(
  text: string,
  span: MarkedSpan,
  from: number,
  to: number,
  table: LanguageTable,
): AdjacentFrame | null {
  const before = { start: Math.max(from, span.outerStart - WINDOW), end: span.outerStart };
  const behind = { start: span.outerEnd, end: Math.min(to, span.outerEnd + WINDOW) };
  if (table.script === 'unspaced') return unspacedFrame(text, before, behind, table);
  const frameInFront = () => frameBefore(text, before, table);
  const introduced = /:\s*$/.test(text.slice(before.start, before.end));
  if (introduced || endsSentence(text, span, to)) return frameInFront();
  return frameBehind(text, behind, table) ?? frameInFront();
}

/** Whether the sentence ends with the quotation, so that the words behind it begin another one. */
function endsSentence(text: string, { end, outerEnd }: MarkedSpan, to: number): boolean {
  if (!/[.!?…]\s*$/.test(text.slice(Math.max(0, end - 3), end))) return false;
  return /^\s*\p{Lu}/u.test(text.slice(outerEnd, Math.min(to, outerEnd + 4)));
}

/** „…“, sagte Wang Yi. — « …​ », selon Wang Yi. — «…», dijo el ministro Wang Yi. */
function frameBehind(text: string, window: Span, table: SpacedLanguage): AdjacentFrame | null {
  const tokens = clauseOf(tokenize(text, window.start, window.end));
  const cue = tokens.findIndex(({ lower }) => table.cues.has(lower) || table.sources.has(lower));
  const token = tokens[cue];
  if (token === undefined || cue > NEAR) return null;
  const mention =
    pronounWithin(token, table) ?? phraseAt(tokens, cue + 1, table) ?? phraseBefore(tokens, cue, table);
  return mention === null ? null : { mention: spanOf(mention), cue: spanOf(token) };
}

/** The pronoun of *dit-elle*. */
function pronounWithin({ lower, end }: Token, table: SpacedLanguage): Span | null {
  const hyphen = lower.lastIndexOf('-');
  const pronoun = lower.slice(hyphen + 1);
  return hyphen > 0 && table.pronouns.has(pronoun) ? { start: end - pronoun.length, end } : null;
}

/** Wang Yi sagte: „…“ */
function frameBefore(text: string, window: Span, table: SpacedLanguage): AdjacentFrame | null {
  const all = tokenize(text, window.start, window.end);
  const stop = all.findLastIndex(({ text: word }, index) => index < all.length - 1 && /^[.!?;]$/.test(word));
  const tokens = all.slice(stop + 1);
  const cue = tokens.findLastIndex(({ lower }) => table.cues.has(lower) || table.sources.has(lower));
  const token = tokens[cue];
  if (token === undefined) return null;
  const mention = phraseBefore(tokens, cue, table) ?? phraseAt(tokens, cue + 1, table);
  return mention === null ? null : { mention: spanOf(mention), cue: spanOf(token) };
}

/** How many words may stand between a quotation and the cue behind it. */
const NEAR = 6;

/** The tokens up to the first full stop, without a comma or dash at the beginning. */
function clauseOf(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const start = tokens.slice(0, Math.max(first, 0)).some(({ text }) => /^[.!?;:]$/.test(text))
    ? tokens.length
    : Math.max(first, 0);
  const stop = tokens.findIndex(({ text }, index) => index >= start && /^[.!?;:]$/.test(text));
  return tokens.slice(start, stop === -1 ? tokens.length : stop);
}

/** The noun phrase with a name, or the pronoun, that begins at a token: *der Außenminister Wang Yi*. */
function phraseAt(tokens: readonly Token[], from: number, table: SpacedLanguage): Span | null {
  let first = from;
  while (table.auxiliaries.has(tokens[first]?.lower ?? '')) first++;
  const start = tokens[first];
  if (start === undefined) return null;
  if (table.pronouns.has(start.lower)) return spanOf(start);
  let end = first;
  let name: Token | null = null;
  for (; end < Math.min(tokens.length, first + 8); end++) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word' || table.cues.has(token.lower)) break;
    if (isCapitalized(token)) name = token;
    else if (name !== null || (end > first && !table.articles.has(start.lower))) break;
  }
  return name === null ? null : { start: start.start, end: name.end };
}

/** The name, or the pronoun, that ends before a token: *Wang Yi hat gesagt*. */
function phraseBefore(tokens: readonly Token[], behind: number, table: SpacedLanguage): Span | null {
  let last = behind - 1;
  while (table.auxiliaries.has(tokens[last]?.lower ?? '')) last--;
  const end = tokens[last];
  if (end === undefined) return null;
  if (table.pronouns.has(end.lower)) return spanOf(end);
  let first = last;
  while (first >= 0 && tokens[first]?.kind === 'word' && isCapitalized(tokens[first])) first--;
  const start = tokens[first + 1];
  return start === undefined || first === last ? null : { start: start.start, end: end.end };
}

function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function unspacedFrame(
  text: string,
  before: Span,
  behind: Span,
  table: UnspacedLanguage,
): AdjacentFrame | null {
  const after = firstMatch(table.behind, text.slice(behind.start, behind.end));
  const ahead = firstMatch(table.before, text.slice(before.start, before.end));
  const speaker = groupSpan(after, 'speaker', behind.start) ?? groupSpan(ahead, 'speaker', before.start);
  const cue = groupSpan(after, 'cue', behind.start) ?? groupSpan(ahead, 'cue', before.start);
  return speaker === null || cue === null ? null : { mention: speaker, cue };
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

function groupSpan(match: RegExpExecArray | null, group: 'speaker' | 'cue', offset: number): Span | null {
  const value = match?.groups?.[group];
  if (match === null || value === undefined) return null;
  const at = offset + match.index + match[0].indexOf(value);
  return { start: at, end: at + value.length };
}
