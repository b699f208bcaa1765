/**
 * A document's words for a terminal: control characters, which could move the cursor or change colours, become
 * U+FFFD, and line ends become spaces. No other character changes, and no offset does.
 */
export function harmless(text: string): string {
  return text.replace(/[\r\n\t\u2028\u2029]/g, ' ').replace(/\p{Cc}/gu, '\ufffd');
}
