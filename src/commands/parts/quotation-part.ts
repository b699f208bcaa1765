import { sentencesAround } from '../../language/sentences.js';
import { overlap, type Span } from '../../language/span.js';
import type { CitedQuotation } from '../../library/library.js';
import { isDoubtful, isReported } from '../../quotes/quotation.js';
import type { Part } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { citationOf } from './citation.js';

/** Quotations that are shown as one. */
export type QuotationsTogether = readonly [CitedQuotation, ...CitedQuotation[]];

/**
 * Quotations as people read them: of what somebody says in several pieces, the sentence that shows who speaks would stand
 * there with each of them, so such neighbours go together.
 */
export function quotationsTogether(
  quotations: readonly CitedQuotation[],
  texts: Texts,
): QuotationsTogether[] {
  const groups: [CitedQuotation, ...CitedQuotation[]][] = [];
  for (const quotation of quotations) {
    const group = groups.at(-1);
    if (group?.every((other) => isShownWith(other, quotation, texts))) group.push(quotation);
    else groups.push([quotation]);
  }
  return groups;
}

/** Whether two quotations of one paragraph say the same of their speaker, and need some of the same sentences. */
function isShownWith(one: CitedQuotation, other: CitedQuotation, texts: Texts): boolean {
  if (one.passage.reference !== other.passage.reference) return false;
  if (speakerLabel(one, texts) !== speakerLabel(other, texts) || overlap(one, other)) return false;
  const [window, otherWindow] = [sentencesOf(one), sentencesOf(other)];
  return window !== null && otherWindow !== null && overlap(window, otherWindow);
}

/**
 * Quotations that go together within their sentences, so that one sees who says it and how, with the quoted words
 * marked. A quotation that runs on beyond its paragraph is shown by itself.
 */
export function quotationPart(quotations: QuotationsTogether, texts: Texts): Part {
  const [quotation] = quotations;
  const { passage } = quotation;
  const windows = quotations.flatMap((each) => sentencesOf(each) ?? []);
  const shared = {
    type: 'quote',
    label: speakerLabel(quotation, texts),
    form: passage.form,
    citation: citationOf(passage, true),
    language: passage.language,
    continues: { before: false, after: false },
  } as const;
  if (windows.length === 0) return { ...shared, text: quotation.text, highlights: [] };
  const start = Math.min(...windows.map((window) => window.start));
  const end = Math.max(...windows.map((window) => window.end));
  const offset = passage.place.start + start;
  return {
    ...shared,
    text: passage.text.slice(start, end),
    highlights: quotations
      .map((each) => ({ start: each.start - offset, end: each.end - offset }))
      .sort((a, b) => a.start - b.start),
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
