import { highestFrequency, type PassageStore } from '../store/passage-store.js';
import { type ComparedWord, unitAround } from './compared-text.js';
import { type Comparison, isSame, rangeOf, similarityOf } from './differences.js';
import { LEAST_SIMILAR } from './stretch-to-bounds.js';

/** Fewer words between quotation marks are an expression, which many texts have. */
const LEAST_QUOTED = 3;
/** Fewer words that are the same are no quotation with slips in it. */
const LEAST_SAME = 4;
/** So many words in a row, and so many of content among them, are quoted, whatever stands around them. */
const RUN = { words: 6, content: 3 };

/** However few documents there are: no more than one word in so many is this one, as bits. */
const LEAST_BITS = { content: 8, function: 2 };

/**
 * Whether it is no accident that a text and a passage share these words: the text has no other words, or the words
 * are rarer together than a text of this length would meet by chance among all passages (as the significance of local
 * alignments is told, Karlin & Altschul, 1990), and are most of a sentence or many in a row.
 */
export function isConvincing(comparison: Comparison, store: PassageStore): boolean {
  const { given, steps } = comparison;
  const same = steps.filter((step) => isSame(comparison, step));
  const claim = unitAround(given, rangeOf(steps, 'given'));
  const unit = claim.to - claim.from;
  const verbatim = same.length === steps.length;
  const words = same.flatMap((step) => given.words[step.given] ?? []);
  const content = words.filter(({ isContent }) => isContent).length;
  const isWhole = claim.isQuoted ? unit >= LEAST_QUOTED : unit === given.words.length;
  if (verbatim && isWhole && same.length === unit && content > 0) return true;

  const bits = words.reduce((sum, word) => sum + bitsOf(word, given.language, store), 0);
  const chances = given.words.length * store.averageLength * store.passages;
  if (bits < Math.log2(Math.max(1, chances))) return false;
  if (verbatim && words.length >= RUN.words && content >= RUN.content) return true;
  return words.length >= LEAST_SAME && 2 * words.length >= unit && similarityOf(comparison) >= LEAST_SIMILAR;
}

/** How much it says that a passage holds a word, by how few hold it. */
function bitsOf({ form, isContent }: ComparedWord, language: string, store: PassageStore): number {
  const frequency = Math.max(1, highestFrequency(store, store.vocabulary.termsFor(form, language)));
  return Math.max(
    isContent ? LEAST_BITS.content : LEAST_BITS.function,
    Math.log2(store.passages / frequency),
  );
}
