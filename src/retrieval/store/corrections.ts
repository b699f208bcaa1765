import { compareTexts } from '../../language/compare.js';
import { editDistance } from '../../language/edit-distance.js';
import { sharedStart } from '../../language/shared-start.js';
import { stem } from '../../language/stems.js';
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

const HAS_DIGIT = /\p{N}/u;

/**
 * What a form that is no word of the documents may stand for, the nearest first: a word with two neighbouring letters
 * swapped; failing that, words within one slip (a letter too much, too few or wrong), or two where eight letters or
 * more leave no doubt, or the same letters in another order; failing that, another form of a word with two letters
 * swapped (`rasie`, where they have `raised` only); failing that, words of its language that begin with it; failing that, other forms of
 * words within one slip (`raize`). The first letter is taken to be right, and in four letters their number to be wrong:
 * too many such words differ in one. What has a digit stands for itself: another number is another thing.
 */
export function correctionsOf(vocabulary: Vocabulary, form: string, language: string): Correction[] {
  if (!Spellings.holds(form) || HAS_DIGIT.test(form)) return [];
  const swapped = swaps(form).flatMap((meant) => {
    const term = vocabulary.termOf(meant, language);
    return term === undefined
      ? []
      : [{ form: meant, term, word: vocabulary.wordOf(meant, language) ?? null }];
  });
  const standing = swapped.filter(({ word }) => word !== null);
  if (standing.length > 0) return standing.slice(0, MAX_CORRECTIONS);
  const near = nearest(form, vocabulary.search(form, { fuzzy: form.length < 6 ? 1 : 2 }));
  if (near.length > 0) return near;
  if (swapped.length > 0) return swapped.slice(0, MAX_CORRECTIONS);
  // A beginning alone says little: in another language, the word that goes on from it is another word.
  const begun = vocabulary
    .search(form, { prefix: true })
    .filter(({ form: whole, word }) => vocabulary.wordOf(whole, language) === word)
    .sort((a, b) => a.form.length - b.form.length || compareTexts(a.form, b.form))
    .slice(0, MAX_CORRECTIONS);
  return begun.length > 0 ? begun : nearest(form, otherForms(vocabulary, form, language));
}

/** Those of some words that a form is likely to stand for, as long as none is nearer. */
function nearest(form: string, candidates: readonly Correction[]): Correction[] {
  const likely = candidates
    .map((candidate) => ({ candidate, distance: editDistance(form, candidate.form) }))
    .filter(({ candidate, distance }) => isLikely(form, candidate.form, distance))
    .sort((a, b) => a.distance - b.distance || compareTexts(a.candidate.form, b.candidate.form));
  return likely
    .filter(({ distance }) => distance === likely[0]?.distance)
    .slice(0, MAX_CORRECTIONS)
    .map(({ candidate }) => candidate);
}

/**
 * Words of the documents whose stem is within one slip, with the ending that the form has: of `raised` and the `e` of `raize`,
 * `raise`. Where the stemmer does not take that back to the same stem, it is no form of the word.
 */
function otherForms(vocabulary: Vocabulary, form: string, language: string): Correction[] {
  const own = stem(form, language);
  const shared = sharedStart(form, own);
  const [tail, ending] = [own.slice(shared), form.slice(shared)];
  return vocabulary.searchTerms(own, { fuzzy: 1 }).flatMap(({ term, key }) => {
    const meant = key.slice(0, key.length - tail.length) + ending;
    return key.endsWith(tail) && stem(meant, language) === key ? [{ form: meant, term, word: null }] : [];
  });
}

/** All that a form becomes when two neighbouring letters behind the first are swapped. */
export function swaps(form: string): string[] {
  return Array.from({ length: Math.max(0, form.length - 2) }, (_, at) => {
    const [before, one = '', other = ''] = [form.slice(0, at + 1), form[at + 1], form[at + 2]];
    return one === other ? '' : before + other + one + form.slice(at + 3);
  }).filter((variant) => variant !== '');
}

function isLikely(form: string, meant: string, distance: number): boolean {
  if (form.length < 5 && meant.length === form.length) return false;
  if (distance <= (form.length < 8 ? 1 : 2)) return true;
  return Array.from(form).sort().join('') === Array.from(meant).sort().join('');
}
