/** What Windows-1252 has for the bytes 0x80 to 0x9F, where ISO 8859-1 has control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The name by which the WHATWG Encoding Standard knows an encoding; `null` where it knows none so called. */
export function encodingCalled(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * Decodes as the WHATWG Encoding Standard has it. `TextDecoder` of some releases of Node takes Windows-1252 for
 * ISO 8859-1, which turns quotation marks and dashes into control characters (nodejs/node#56542).
 *
 * @param encoding as `encodingCalled` names it
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  return asWindows(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

/** A text with the signs that Windows-1252 has where the text, taken for ISO 8859-1, has control characters. */
export function asWindows(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
}
