import type { Span } from '../../language/span.js';
import type { Quotation, QuotationKind } from '../quotation.js';
import type { AdjacentFrame, LanguageTable } from './language-table.js';
import type { Namer } from './speaker-name.js';

/** Somebody's words and what stands beside them that tells whose. */
export interface WordsBesideFrame extends Span {
  readonly kind: QuotationKind;
  /** `null`: nobody is named. */
  readonly frame: AdjacentFrame | null;
  /** Index of the passage they begin in. */
  readonly passage: number;
}

/**
 * The quotation that some words are. A pronoun is evidence of a speaker, but names nobody: whom it means is not guessed here,
 * also where a sentence begins with it.
 *
 * @param nameOf gives the name in a mention, as `createNamer` makes it
 */
export function framedQuotation(
  text: string,
  { start, end, kind, frame, passage }: WordsBesideFrame,
  table: LanguageTable | undefined,
  nameOf: Namer,
): Quotation {
  const words = { start, end, text: text.slice(start, end), kind, passage };
  if (frame === null) return { ...words, speaker: null, mention: null, cue: null, sureness: null };
  const mention = { ...frame.mention, text: text.slice(frame.mention.start, frame.mention.end) };
  const isPronoun = table?.script === 'spaced' && table.pronouns.has(mention.text.toLowerCase());
  return {
    ...words,
    mention,
    speaker: isPronoun ? null : nameOf(mention.text, mention.start),
    cue: text.slice(frame.cue.start, frame.cue.end),
    sureness: 1,
  };
}
