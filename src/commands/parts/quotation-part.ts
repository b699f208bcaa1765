import { sentencesAround } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import type { CitedQuotation } from '../../library/library.js';
import { isDoubtful, isReported } from '../../quotes/quotation.js';
import type { Part } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { citationOf } from './citation.js';

/**
 * A quotation as people read it: within its sentences, so that one sees who says it and how, with the quoted words
 * marked. A quotation that runs on beyond its paragraph is shown by itself.
 */
export function quotationPart(quotation: CitedQuotation, texts: Texts): Part {
  const { passage } = quotation;
  const window = sentencesOf(quotation);
  const shared = {
    type: 'quote',
    label: speakerLabel(quotation, texts),
    form: passage.form,
    citation: citationOf(passage, true),
    language: passage.language,
    continues: { before: false, after: false },
  } as const;
  if (window === null) return { ...shared, text: quotation.text, highlights: [] };
  const offset = passage.place.start + window.start;
  return {
    ...shared,
    text: passage.text.slice(window.start, window.end),
    highlights: [{ start: quotation.start - offset, end: quotation.end - offset }],
  };
}

/** The sentences of the passage that hold the quotation and its mention, as one span of the passage's text. */
function sentencesOf({ passage, start, end, mention }: CitedQuotation): Span | null {
  const { place } = passage;
  if (start < place.start || end > place.end) return null;
  const inside = mention !== null && mention.start >= place.start && mention.end <= place.end;
  const first = Math.min(start, inside ? mention.start : start) - place.start;
  const last = Math.max(end, inside ? mention.end : end) - place.start;
  return sentencesAround(passage, passage.language, { start: first, end: last });
}

/**
 * Who said it, how sure that is, and whether in other words: the turn of a transcript, behind `Name:`, is in the
 * speaker's own.
 */
export function speakerLabel(
  { speaker, kind, cue, sureness }: Pick<CitedQuotation, 'speaker' | 'kind' | 'cue' | 'sureness'>,
  { quotes }: Pick<Texts, 'quotes'>,
): string | null {
  if (speaker === null) return null;
  const label = withDoubt(speaker, sureness, quotes);
  return isReported({ kind, cue }) ? quotes.reported(label) : label;
}

/**
 * Of what is called probable about nine in ten are right, of the rest two in three; of what is said without a doubt
 * ninety-eight in a hundred.
 */
function withDoubt(speaker: string, sureness: number | null, texts: Texts['quotes']): string {
  if (isDoubtful({ sureness })) return texts.perhaps(speaker);
  return (sureness ?? 1) < 0.9 ? texts.probably(speaker) : speaker;
}
