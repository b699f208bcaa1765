import type { Attribution } from '../attribution/attribution.js';
import { firstNotBefore, type ParsedSentence } from '../parsing/cues.js';
import type { Frame } from '../parsing/frames.js';
import { type ParsedDocument, type QuotedSite, sentenceAt } from '../parsing/parse.js';
import { isVerbal } from '../parsing/unit.js';

/** A signature is a dash and a name, perhaps with what its bearer is; longer lines are sentences. */
const LONGEST_SIGNATURE = 14;

/**
 * Who signs a quotation: “…” — Anna Berg, in its own paragraph or as the next one, or “….” (Anna Berg). A dash followed by
 * a sentence signs nothing.
 */
export function signatureOf(document: ParsedDocument, site: QuotedSite): Attribution | null {
  const { paragraph, sentence } = site;
  const here = sentenceAt(document, site);
  if (here === undefined) return null;
  if (site.unit < here.units.length - 1) {
    // In a list, the sign of the item stands in front of the quotation.
    const opens = site.unit === 0 || (site.unit === 1 && sentence === 0 && here.units[0]?.tag === 'dash');
    const frame = opens ? (signedBy(here, site.unit + 1) ?? namedInBrackets(document, site, here)) : null;
    return frame && { paragraph, sentence, frame };
  }
  const isLast = sentence === (document.paragraphs[paragraph]?.sentences.length ?? 0) - 1;
  const below = isLast ? { paragraph: paragraph + 1, sentence: 0 } : { paragraph, sentence: sentence + 1 };
  const next = sentenceAt(document, below);
  const frame = next === undefined ? null : signedBy(next, 0);
  return frame && { ...below, frame };
}

/** The dash and the name of a sentence that from a unit on is nothing else. */
export function signedBy(sentence: ParsedSentence, from: number): Frame | null {
  const { units, phrases } = sentence;
  const phrase = phrases[firstNotBefore(phrases, from)];
  const sign = units[from];
  // Elsewhere than right behind marks, a tilde is an item of a list.
  const isSign = sign?.tag === 'dash' || (sign?.text === '~' && units[from - 1]?.tag === 'quotation');
  if (!isSign || phrase?.kind !== 'name' || phrase.first !== from + 1) return null;
  if (units.length - from > LONGEST_SIGNATURE) return null;
  // "– The race ahead –" is a heading between dashes.
  if (units.slice(from + 1).findLast(({ tag }) => tag !== 'stop')?.tag === 'dash') return null;
  if (units.slice(from).some(({ tag }) => isVerbal(tag) || tag === 'quotation')) return null;
  return { cue: { first: from, behind: from + 1, kind: 'dash' }, phrase };
}

/** A whole sentence between marks and a name in brackets, and nothing else: “The flood will come.” (Anna Berg) */
function namedInBrackets(
  { text }: ParsedDocument,
  { span, unit }: QuotedSite,
  sentence: ParsedSentence,
): Frame | null {
  const { units, phrases } = sentence;
  const [phrase, other] = phrases;
  const last = units.length - 1;
  if (
    units[unit + 1]?.text !== '(' ||
    units[last]?.text !== ')' ||
    phrase?.kind !== 'name' ||
    other !== undefined
  )
    return null;
  if (phrase.first !== unit + 2 || phrase.behind !== last || !/[.!?…]/.test(text.charAt(span.end - 1)))
    return null;
  return { cue: { first: unit + 1, behind: unit + 2, kind: 'dash' }, phrase };
}
