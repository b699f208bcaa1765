import { memoized } from '../shared/memoized.js';
import { fold } from './fold.js';
import { HAN_NUMBER } from './han-numbers.js';
import type { Span } from './span.js';

/** A word of a text, and the form under which it is looked up. */
export interface Word extends Span {
  readonly form: string;
}

// In order: an abbreviation with dots (U.S.), a number with its separators, a run of letters with marks and joiners.
const WORD =
  /(?:\p{L}\.){2,}|\p{Nd}+(?:[.,\u066b\u066c]\p{Nd}+)*|(?:[\p{L}\p{No}\p{Nl}][\p{M}\p{Join_Control}\u00ad\u2060]*)+/gu;
/** A letter of a script that is written without spaces, whose words are found by dictionary. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const HAN_NUMBERS = new RegExp(HAN_NUMBER, 'gu');

const segmenterFor = memoized(
  (language: string) => new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' }),
);

/**
 * The words of a text in order, not overlapping. Punctuation, signs, emoji and apostrophes lie between words;
 * languages that write without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are divided by dictionary.
 *
 * @param language ISO 639-1, or `und`
 */
export function words(text: string, language: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const run = match[0];
    if (!UNSPACED.test(run)) {
      if (language === 'tr' && isTurkishEnding(text, match.index)) continue;
      const end = match.index + run.length;
      const form = fold(run.includes('.') && /\p{L}/u.test(run) ? run.replaceAll('.', '') : run, language);
      if (form !== '') found.push({ start: match.index, end, form });
      continue;
    }
    for (const { segment, index } of segmentsOf(run, language)) {
      const start = match.index + index;
      const form = fold(segment, language);
      if (form !== '') found.push({ start, end: start + segment.length, form });
    }
  }
  return found;
}

/** The words of a run without spaces; a number in Chinese characters is one, which dictionaries tear apart. */
function* segmentsOf(run: string, language: string): Generator<{ segment: string; index: number }> {
  const segmenter = segmenterFor(language);
  let from = 0;
  for (const number of run.matchAll(HAN_NUMBERS)) {
    for (const { segment, index } of segmenter.segment(run.slice(from, number.index))) {
      yield { segment, index: from + index };
    }
    yield { segment: number[0], index: number.index };
    from = number.index + number[0].length;
  }
  for (const { segment, index } of segmenter.segment(run.slice(from))) yield { segment, index: from + index };
}

/** Whether a text holds anything that can be read: a letter or a digit of whatever script. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether a Turkish ending stands here, divided from its name by an apostrophe: the "da" of "İstanbul'da". */
function isTurkishEnding(text: string, at: number): boolean {
  return /[\p{L}\p{N}]['’]$/u.test(text.slice(Math.max(0, at - 3), at));
}
