import { textAt } from '../../language/span.js';
import type { QuotedSpan } from '../found-quotation.js';
import type { Layout } from '../parsing/paragraphs.js';
import type { Quotation } from '../quotation.js';
import type { AdjacentFrame } from './language-table.js';
import type { Reading } from './reading.js';

/**
 * The quotation that some words are, by what stands beside them that tells whose; `null`: nobody is named. A pronoun is
 * evidence of a speaker, but names nobody: whom it means is not guessed here, also where a sentence begins with it.
 */
export function framedQuotation(
  reading: Reading,
  { frame, ...words }: QuotedSpan & { readonly frame: AdjacentFrame | null },
): Quotation {
  const { text, table, nameOf } = reading;
  if (frame === null) return quotationOf(reading, words, null, null);
  const { start, end } = frame.mention;
  const mention = text.slice(start, end);
  const isPronoun = table?.script === 'spaced' && table.pronouns.has(mention.toLowerCase());
  // A verb stands for its subject as well: *respondió*.
  const isVerb = start === frame.cue.start;
  return quotationOf(reading, words, frame, isPronoun || isVerb ? null : nameOf(mention, start));
}

/** The quotation that some words are, with what tells whose; `null`: nothing does. */
export function quotationOf(
  { text, paragraphs }: Layout,
  { start, end, kind, paragraph }: QuotedSpan,
  frame: AdjacentFrame | null,
  speaker: string | null,
): Quotation {
  const passage = paragraphs[paragraph]?.passage ?? 0;
  const words = { start, end, text: text.slice(start, end), kind, passage, speaker };
  if (frame === null) return { ...words, mention: null, cue: null, sureness: null };
  const { mention, cue } = frame;
  return {
    ...words,
    mention: { ...mention, text: textAt(text, mention) },
    cue: textAt(text, cue),
    sureness: 1,
  };
}
