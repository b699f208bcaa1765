/**
 * A document's words for a terminal: control characters, which could move the cursor or change colours, and those that
 * turn round the direction of all that follows become U+FFFD, and line ends become spaces. No other character changes,
 * and no offset does.
 */
export function harmless(text: string): string {
  return text.replace(/[\r\n\t\u2028\u2029]/g, ' ').replace(/[\p{Cc}\u202d\u202e]/gu, '\ufffd');
}
