import { endsSentence } from '../../language/sentences.js';
import { type Span, textAt } from '../../language/span.js';
import { beginsWithGivenName } from '../lexicon/given-names.js';
import type { MarkedSpan } from '../parsing/marks.js';
import { isWrittenLikeName } from '../signed/turn-labels.js';
import type { AdjacentFrame, LanguageTable } from './language-table.js';
import type { Reading } from './reading.js';

const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}.'’·・ -]{1,40}?)`;
const EMPHASIS = '[*_]{0,2}';
const END = String.raw`(?:, [^.!?\n]{1,60}| \([^()\n]{1,60}\))?${EMPHASIS}\.?\s*$`;
const SIGNED = new RegExp(
  String.raw`^[\s>]*(?<sign>[—–―~]|--?|——)[ \u00a0]?${EMPHASIS}${NAME}${EMPHASIS}${END}`,
  'u',
);
const IN_BRACKETS = new RegExp(String.raw`^\s*(?<sign>[(（])${NAME}(?:, [^()\n]{1,60})?[)）]\.?\s*$`, 'u');

/**
 * Who signs a quotation that ends at a place: “…” — Anna Berg, or (Anna Berg), in the rest of its line or in the next. Only
 * whole sentences are signed: what else stands before a dash is a title.
 */
export function signatureBehind(
  { text, paragraphs, table }: Reading,
  index: number,
  { start, end, outerEnd }: MarkedSpan,
): AdjacentFrame | null {
  const [here, next] = [paragraphs[index], paragraphs[index + 1]];
  if (here === undefined || !endsSentence(text.slice(start, end).trimEnd())) return null;
  const line = text.indexOf('\n', outerEnd);
  const rest = { start: outerEnd, end: line < 0 ? here.end : Math.min(line, here.end) };
  if (textAt(text, rest).trim() !== '') {
    return signatureIn(text, rest, table) ?? signatureIn(text, rest, table, IN_BRACKETS);
  }
  if (rest.end < here.end) return signatureIn(text, { start: line + 1, end: here.end }, table);
  return next === undefined || next.isHeading ? null : signatureIn(text, next, table);
}

/** The dash and the name that a stretch of text consists of. */
export function signatureIn(
  text: string,
  { start, end }: Span,
  table: LanguageTable | undefined,
  pattern: RegExp = SIGNED,
): AdjacentFrame | null {
  if (end - start > 130) return null;
  const found = pattern.exec(text.slice(start, end));
  const { name = '', sign = '' } = found?.groups ?? {};
  if (found === null || !isWrittenLikeName(name) || !isFullName(name, table)) return null;
  const at = start + found[0].indexOf(name);
  const signAt = start + found[0].indexOf(sign);
  return { mention: { start: at, end: at + name.length }, cue: { start: signAt, end: signAt + sign.length } };
}

/** Where all nouns are written large, *Ein Lied* looks like a name. */
function isFullName(name: string, table: LanguageTable | undefined): boolean {
  if (table?.script !== 'spaced') return true;
  const [first = '', second] = name.toLowerCase().split(' ');
  if (table.articles.has(first) || table.prepositions.has(first)) return false;
  return second !== undefined || beginsWithGivenName(name) || !table.hasLargeNouns;
}
