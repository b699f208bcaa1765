import { inverseDocumentFrequency } from './bm25.js';
import type { PassageLook } from './passage-look.js';
import type { AnalysedQuestion, QuestionWord } from './question-words.js';
import { hasHan } from './search-forms.js';

/** Two Chinese characters that stand side by side, as indices of the question's words. */
export interface CharacterPair {
  readonly first: number;
  readonly second: number;
}

/** A word of the question, or two of its characters side by side, as far as it is weighed. */
export type Part = Pick<QuestionWord, 'weight'>;

/** What a character is worth where it counts in a pair as well, and what a pair is worth beside a word as rare as itself. */
const SHARE = 0.5;

/**
 * The neighbouring characters of a Chinese question. Characters are looked up one by one, but 国 (country) and 歌
 * (song) side by side are the anthem, and say more than both in one passage.
 *
 * @param looked the question as it is looked up, character by character
 * @param words its distinct words
 */
export function pairCharacters(
  looked: readonly { readonly form: string; readonly start: number; readonly end: number }[],
  words: readonly { readonly form: string }[],
): CharacterPair[] {
  const places = new Map(words.map(({ form }, at) => [form, at]));
  const pairs = new Map<string, CharacterPair>();
  for (const [at, { form, start }] of looked.entries()) {
    const before = looked[at - 1];
    if (before?.end !== start || !hasHan(before.form) || !hasHan(form)) continue;
    const first = places.get(before.form);
    const second = places.get(form);
    if (first !== undefined && second !== undefined) pairs.set(before.form + form, { first, second });
  }
  return [...pairs.values()];
}

/**
 * What the words and then the pairs of a question are worth: a pair the more, the fewer of the passages that were looked
 * at have it.
 */
export function weighParts(
  { words, pairs }: AnalysedQuestion,
  looks: readonly PassageLook[],
): readonly Part[] {
  if (pairs.length === 0) return words;
  const paired = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  return [
    ...words.map(({ weight }, at) => ({ weight: paired.has(at) ? weight * SHARE : weight })),
    ...pairs.map((_, at) => {
      const frequency = looks.filter(({ pairCounts }) => (pairCounts[at] ?? 0) > 0).length;
      return { weight: SHARE * inverseDocumentFrequency(frequency, looks.length) };
    }),
  ];
}
