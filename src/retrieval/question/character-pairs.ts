import { hasHan } from '../store/search-forms.js';

/** Two Chinese characters that stand side by side, as indices of the question's words. */
export interface CharacterPair {
  readonly first: number;
  readonly second: number;
}

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
