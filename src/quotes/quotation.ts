import type { Document } from '../corpus/document.js';
import type { Span } from '../language/span.js';

/**
 * - `direct`: whole sentences between quotation marks
 * - `mixed`: words between quotation marks within a sentence of the reporter's
 * - `indirect`: reported speech without quotation marks
 */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** The words of the document that name the speaker: `Wang`, `he`, `the minister`. */
interface Mention extends Span {
  readonly text: string;
}

/** What somebody said, with the evidence for who said it. Offsets are into the document's text. */
export interface Quotation extends Span {
  /** Exactly `document.text.slice(start, end)`: what stands between the marks, or the reported words. */
  readonly text: string;
  readonly kind: QuotationKind;
  /** The person's fullest name in the document, `null` when unattributed. Never set without a mention. */
  readonly speaker: string | null;
  /** Present: the speaker is called as people call themselves in a chat. */
  readonly isHandle?: true;
  readonly mention: Mention | null;
  /** The word that attributes it: `said`, `according to`. */
  readonly cue: string | null;
  /** How probable it is that the speaker is the right one, from 0 to 1; `null` when unattributed. */
  readonly sureness: number | null;
  /** Index of its passage in `document.passages`. A quotation over several paragraphs names the first. */
  readonly passage: number;
}

/** Of less sure ones, two in three are right. */
const DOUBTFUL = 0.65;

/** Whether it is little more than a guess who said it; words that nobody was given are not doubtful. */
export function isDoubtful({ sureness }: Pick<Quotation, 'sureness'>): boolean {
  return (sureness ?? 1) < DOUBTFUL;
}

/** Whether the words are a reporter's: what stands behind a sign, as the turns of a transcript do, is in the speaker's own. */
export function isReported({ kind, cue }: Pick<Quotation, 'kind' | 'cue'>): boolean {
  return kind === 'indirect' && (cue === null || /\p{L}/u.test(cue));
}

/** As much of a document as finding its quotations needs. */
export type Quotable = Pick<Document, 'text' | 'language' | 'passages' | 'headings'>;
