/** A set of the words of a list that is written with spaces between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
