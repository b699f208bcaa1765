import type { Attribution } from '../attribution/attribution.js';
import { type ParsedSentence, phraseBeginningAt } from '../parsing/cues.js';
import type { ParsedDocument, QuotedSite } from '../parsing/parse.js';
import { isVerbal } from '../parsing/unit.js';

/** A signature is a dash and a name, perhaps with what its bearer is; longer lines are sentences. */
const LONGEST_SIGNATURE = 14;

/**
 * Who signs a quotation: “…” — Anna Berg, in its own paragraph or as the next one, or “….” (Anna Berg). A dash followed by
 * a sentence signs nothing.
 */
export function signatureOf(document: ParsedDocument, site: QuotedSite): Attribution | null {
  const { unit, sentence } = site;
  const { units, paragraph, index } = sentence;
  if (unit < units.length - 1) {
    // In a list, the sign of the item stands in front of the quotation.
    const opens = unit === 0 || (unit === 1 && index === 0 && units[0]?.tag === 'dash');
    return opens ? (signedBy(sentence, unit + 1) ?? namedInBrackets(document, site)) : null;
  }
  const { paragraphs } = document;
  const next = paragraphs[paragraph]?.sentences[index + 1] ?? paragraphs[paragraph + 1]?.sentences[0];
  return next === undefined ? null : signedBy(next, 0);
}

/** The dash and the name of a sentence that from a unit on is nothing else. */
export function signedBy(sentence: ParsedSentence, from: number): Attribution | null {
  const { units } = sentence;
  const phrase = phraseBeginningAt(sentence, from + 1);
  const sign = units[from];
  // Elsewhere than right behind marks, a tilde is an item of a list.
  const isSign = sign?.tag === 'dash' || (sign?.text === '~' && units[from - 1]?.tag === 'quotation');
  if (!isSign || phrase?.kind !== 'name') return null;
  if (units.length - from > LONGEST_SIGNATURE) return null;
  // "– The race ahead –" is a heading between dashes.
  if (units.slice(from + 1).findLast(({ tag }) => tag !== 'stop')?.tag === 'dash') return null;
  if (units.slice(from).some(({ tag }) => isVerbal(tag) || tag === 'quotation')) return null;
  return { sentence, frame: { cue: { first: from, behind: from + 1, kind: 'dash' }, phrase } };
}

/** A whole sentence between marks and a name in brackets, and nothing else: “The flood will come.” (Anna Berg) */
function namedInBrackets({ text }: ParsedDocument, { span, unit, sentence }: QuotedSite): Attribution | null {
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
  return { sentence, frame: { cue: { first: unit + 1, behind: unit + 2, kind: 'dash' }, phrase } };
}
