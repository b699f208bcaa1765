import { type Decoded, decode } from '../files/decode.js';
import { decodeAs, encodingCalled } from '../files/encodings.js';

/** How far a page's own word about its encoding is looked for, in bytes, as browsers do. */
const PRESCAN = 1024;

/** As HTML says it, or XML. */
const DECLARED = /(?:<meta\b[^>]{0,200}\bcharset|<\?xml\b[^>]{0,100}\bencoding)\s*=\s*["']?([\w-]{2,30})/i;

/** Decodes a web page: as it says itself, unless its bytes say otherwise by a byte-order mark or by being UTF-8. */
export async function decodeHtml(bytes: Uint8Array): Promise<Decoded> {
  const decoded = await decode(bytes);
  if (decoded.warnings.length === 0) return decoded;
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const declared = DECLARED.exec(head)?.[1];
  const encoding = declared === undefined ? null : encodingCalled(declared);
  if (encoding === null || encoding.startsWith('utf')) return decoded;
  return { text: decodeAs(encoding, bytes), warnings: [] };
}
