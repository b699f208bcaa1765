import { type Span, textAt } from '../language/span.js';
import type { Attribution } from './attribution/attribution.js';
import type { QuotationKind } from './quotation.js';

/** Who is named beside words by the layout alone, in whatever language: *[20:04] <anna>*, *Anna Berg:*. */
export interface Label {
  /** Where the name stands. */
  readonly mention: Span;
  /** What tells that it is the speaker's: the colon, the dash, the bracket. */
  readonly sign: Span;
  /** Whom the words of the mention mean, where they are not the name themselves. */
  readonly name?: string;
  /** Present: the name is as its bearer writes it in a chat, and means nobody else. */
  readonly isHandle?: true;
}

/** Whom a label names. */
export function nameOnLabel(text: string, { name, mention }: Label): string {
  return name ?? textAt(text, mention);
}

/** Somebody's words, and in which paragraph they begin, by its index. */
export interface QuotedSpan extends Span {
  readonly kind: QuotationKind;
  readonly paragraph: number;
}

/** Words that the layout alone tells to be somebody's. */
export interface LabelledQuotation extends QuotedSpan {
  /** `null`: somebody's who is not named. */
  readonly label: Label | null;
}

/** A quotation whose speaker is known by the mention only, not yet by name. */
export interface FoundQuotation extends QuotedSpan {
  /** `null`: the text does not say, or not surely enough, whose words they are. */
  readonly attribution: Attribution | null;
  /** How probable it is that the attribution is right, from 0 to 1; 0 without one. */
  readonly sureness: number;
  /** Present: the layout tells who says it, and no sentence. */
  readonly label?: Label;
}

/** As what is found by sentences, of which it has none. */
export function foundByLabel({ label, ...words }: LabelledQuotation): FoundQuotation {
  return label === null
    ? { ...words, attribution: null, sureness: 0 }
    : { ...words, attribution: null, sureness: 1, label };
}
