/** Whether a word begins with a capital letter. */
export function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  // Nearly all words begin with an ASCII character, for which no regular expression is needed.
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** Whether a word begins with a small letter. */
export function beginsWithSmallLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word);
}
