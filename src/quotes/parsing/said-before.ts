/** How far back a text is looked through, in UTF-16 units: what stands farther off, readers have forgotten. */
const REMEMBERED = 10_000;

/**
 * Whether a text has a word shortly before a place, also as a part of another one.
 *
 * @param at UTF-16 offset
 * @param word in lower case
 */
export function isSaidBefore(text: string, at: number, word: string): boolean {
  return text
    .slice(Math.max(0, at - REMEMBERED), at)
    .toLowerCase()
    .includes(word);
}
