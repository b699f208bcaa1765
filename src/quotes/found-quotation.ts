import type { Span } from '../language/span.js';
import type { Attribution } from './attribution/attribution.js';
import type { QuotationKind } from './quotation.js';

/** A quotation whose speaker is known by the mention only, not yet by name. */
export interface FoundQuotation extends Span {
  readonly kind: QuotationKind;
  /** Index of the paragraph it begins in. */
  readonly paragraph: number;
  /** `null`: the text does not say, or not surely enough, whose words they are. */
  readonly attribution: Attribution | null;
  /** How probable it is that the attribution is right, from 0 to 1; 0 without one. */
  readonly sureness: number;
}
