import type { Span } from '../../language/span.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import type { QuotationKind } from '../quotation.js';

const ENDS_INSIDE = /[.,!?…。！？—-][\s\]"'”’]*$/u;
const ENDS_BEHIND = /^["'”’]*[.,;]/;
const BEGINS_LARGE = /^[\s\p{P}]*(?:[\p{Lu}\p{N}\p{Lo}]|$)/u;
const MARKS_AT_END = /[\s"“”„'‘’`]+$/u;
const SMALL_WORD_AT_END = /\p{Ll}[\p{L}'’]*$/u;

/** Fewer words in small letters behind a comma are an insertion rather than a sentence. */
const LEAST_WORDS = 4;

/**
 * Whole sentences begin with a capital, or in small letters behind the comma of a frame (*he said, “and it does”*), and
 * end with a mark, or with the comma in front of their cue. A capital right behind a word that says nothing is that of a
 * name or of a whole sentence put into one of the reporter's.
 */
export function kindOf(text: string, { start, end }: Span): QuotationKind {
  const isEnded =
    ENDS_INSIDE.test(text.slice(Math.max(start, end - 6), end)) || ENDS_BEHIND.test(text.slice(end, end + 4));
  if (!isEnded) return 'mixed';
  const before = text.slice(Math.max(0, start - 24), start);
  const words = before.replace(MARKS_AT_END, '');
  if (BEGINS_LARGE.test(text.slice(start, start + 12))) {
    const word = before.includes('\n') ? undefined : SMALL_WORD_AT_END.exec(words)?.[0];
    return word === undefined || CUE_VERBS.has(word.toLowerCase()) ? 'direct' : 'mixed';
  }
  const isLong = text.slice(start, end).split(/\s+/u, LEAST_WORDS).length === LEAST_WORDS;
  return words.endsWith(',') && isLong ? 'direct' : 'mixed';
}
