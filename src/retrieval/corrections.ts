import { compareTexts } from '../language/compare.js';
import { editDistance } from '../language/edit-distance.js';
import { Spellings } from './spellings.js';
import type { Vocabulary } from './vocabulary.js';

/** What a misspelt or unfinished word may stand for. */
export interface Correction {
  readonly form: string;
  readonly term: number;
  /** `null` where the documents have other forms of it only. */
  readonly word: number | null;
}

const MAX_CORRECTIONS = 3;

/**
 * What a form that is no word of the documents may stand for, the nearest first: a word with two neighbouring letters
 * swapped; failing that, words within one slip (a letter too much, too few or wrong), or two where eight letters or
 * more leave no doubt, or the same letters in another order; failing that, words that begin with it. The first
 * letter is taken to be right, and in four letters their number to be wrong: too many such words differ in one.
 */
export function correctionsOf(vocabulary: Vocabulary, form: string, language: string): Correction[] {
  if (!Spellings.holds(form)) return [];
  const swapped = swaps(form).flatMap((meant) => {
    const term = vocabulary.termOf(meant, language);
    return term === undefined
      ? []
      : [{ form: meant, term, word: vocabulary.wordOf(meant, language) ?? null }];
  });
  if (swapped.length > 0) return swapped.slice(0, MAX_CORRECTIONS);
  const near = vocabulary
    .search(form, { fuzzy: form.length < 6 ? 1 : 2 })
    .filter((correction) => isLikely(form, correction.form))
    .sort((a, b) => editDistance(form, a.form) - editDistance(form, b.form) || compareTexts(a.form, b.form));
  const [nearest] = near;
  if (nearest) {
    const least = editDistance(form, nearest.form);
    return near.filter((each) => editDistance(form, each.form) === least).slice(0, MAX_CORRECTIONS);
  }
  return vocabulary
    .search(form, { prefix: true })
    .sort((a, b) => a.form.length - b.form.length || compareTexts(a.form, b.form))
    .slice(0, MAX_CORRECTIONS);
}

/** All that a form becomes when two neighbouring letters behind the first are swapped. */
export function swaps(form: string): string[] {
  return Array.from({ length: Math.max(0, form.length - 2) }, (_, at) => {
    const [before, one = '', other = ''] = [form.slice(0, at + 1), form[at + 1], form[at + 2]];
    return one === other ? '' : before + other + one + form.slice(at + 3);
  }).filter((variant) => variant !== '');
}

function isLikely(form: string, meant: string): boolean {
  if (form.length < 5 && meant.length === form.length) return false;
  if (editDistance(form, meant) <= (form.length < 8 ? 1 : 2)) return true;
  return Array.from(form).sort().join('') === Array.from(meant).sort().join('');
}
