import { wordsWithDates } from '../../language/dates.js';
import { type FormedText, sentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import { stem } from '../../language/stems.js';
import { wordClass } from '../../language/stopwords.js';
import { findMarkedSpans } from '../../quotes/parsing/marks.js';
import { searchForms } from '../store/search-forms.js';
import type { AlignedWord } from './align.js';

/** A word of a text that is compared with another text. */
export interface ComparedWord extends AlignedWord, Span {
  readonly isContent: boolean;
}

/** Some words of a text: from one number to another, which is not among them. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What a word that holds a sentence together is worth beside a word of content. */
const FUNCTION_WORTH = 0.5;

/** A text as it is compared with another one: its words, and where its sentences and what it quotes begin and end. */
export interface ComparedText {
  readonly text: string;
  readonly language: string;
  readonly words: readonly ComparedWord[];
  /** Only those with a word in them. */
  readonly sentences: readonly WordRange[];
  /** What stands between quotation marks. */
  readonly quoted: readonly WordRange[];
}

/** @param language ISO 639-1, or `und` */
export function compared(formed: FormedText, language: string): ComparedText {
  const { text } = formed;
  const all = wordsWithDates(text, language)
    .flatMap(searchForms)
    .map(({ start, end, form }): ComparedWord => {
      const isContent = wordClass(form, language) === 'content';
      const worth = isContent ? 1 : FUNCTION_WORTH;
      return { start, end, form, stem: stem(form, language), worth, isContent };
    });
  const rangesOf = (spans: readonly Span[]) =>
    spans.map((span) => wordsWithin(all, span)).filter(({ from, to }) => from < to);
  return {
    text,
    language,
    words: all,
    sentences: rangesOf(sentences(formed, language)),
    quoted: rangesOf(findMarkedSpans(text, 0, text.length)),
  };
}

/** The sentences that a stretch of words touches, or, where it lies within quotation marks, what stands between them. */
export function unitAround(
  { sentences, quoted }: ComparedText,
  { from, to }: WordRange,
): WordRange & { readonly isQuoted: boolean } {
  const marks = quoted.find((range) => range.from <= from && to <= range.to);
  if (marks) return { ...marks, isQuoted: true };
  const touched = sentences.filter((range) => range.from < to && from < range.to);
  return { from: touched[0]?.from ?? from, to: touched.at(-1)?.to ?? to, isQuoted: false };
}

/** From where the first of these words begins to where the last one ends. */
export function spanOf({ words }: ComparedText, { from, to }: WordRange): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** The words that begin within a span. */
function wordsWithin(all: readonly Span[], { start, end }: Span): WordRange {
  const from = all.findIndex((word) => word.start >= start);
  if (from < 0) return { from: 0, to: 0 };
  const behind = all.findIndex((word) => word.start >= end);
  return { from, to: behind < 0 ? all.length : behind };
}
