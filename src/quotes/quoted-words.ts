import type { Span } from '../language/span.js';
import { type Attribution, type Candidate, candidatesFor, framesWithin } from './attribution.js';
import { ATTRIBUTION_WEIGHTS } from './attribution-weights.js';
import type { FoundQuotation } from './found-quotation.js';
import { trimmed } from './marks.js';
import type { ParsedDocument, QuotedSite } from './parse.js';
import type { QuotationKind } from './quotation.js';
import { quotationFeatures } from './quotation-features.js';
import { QUOTATION_WEIGHTS } from './quotation-weights.js';
import { scoreOf } from './scores.js';
import { signatureOf } from './signatures.js';

/**
 * How likely an attribution must be to be given. Across sentences it is a guess, and only guesses that are right in
 * more than 95 of 100 cases are worth showing.
 */
const LEAST_PROBABILITY = { sameSentence: 0.3, otherSentence: 0.5 } as const;

/** What stands between quotation marks and is somebody's words, with whose they are. */
export function findQuotedWords(document: ParsedDocument): FoundQuotation[] {
  const likeliest = document.sites.map((site) => choose(framesWithin(document, site)).best.attribution);
  const found: FoundQuotation[] = [];
  let previous: Attribution | null = null;
  let open: QuotedSite | null = null;
  for (const [index, site] of document.sites.entries()) {
    const signature = signatureOf(document, site);
    const choice = choose(candidatesFor(document, index, previous, likeliest[index + 1] ?? null));
    if (
      signature === null &&
      scoreOf(quotationFeatures(document, site, choice.best, choice.lead), QUOTATION_WEIGHTS) < 0
    ) {
      open = null;
      continue;
    }
    const attribution = signature ?? (isSureEnough(choice, site) ? choice.best.attribution : null);
    previous = attribution ?? previous;
    const span = trimmed(document.text, site.span);
    const last = found.at(-1);
    if (last !== undefined && open !== null && continues(document, open, site)) {
      found[found.length - 1] = { ...last, end: span.end, attribution: last.attribution ?? attribution };
    } else if (span.start < span.end) {
      found.push({ ...span, kind: kindOf(document.text, span), paragraph: site.paragraph, attribution });
    }
    open = site.span.closed ? null : site;
  }
  return found;
}

interface Choice {
  readonly best: Candidate;
  /** How far its score is above that of the attribution to nobody. */
  readonly lead: number;
  /** How likely its mention is the right one, among the mentions of all candidates. */
  readonly probability: number;
}

const NOBODY: Candidate = { attribution: null, features: [] };

/** The likeliest candidate. Candidates that lead to the same mention by different cues support each other. */
function choose(candidates: readonly Candidate[]): Choice {
  let best = NOBODY;
  let highest = Number.NEGATIVE_INFINITY;
  let nobody = 0;
  const scores = candidates.map((candidate) => {
    const score = scoreOf(candidate.features, ATTRIBUTION_WEIGHTS);
    if (candidate.attribution === null) nobody = score;
    if (score > highest) {
      highest = score;
      best = candidate;
    }
    return score;
  });
  let all = 0;
  let same = 0;
  for (const [index, candidate] of candidates.entries()) {
    const share = Math.exp((scores[index] ?? 0) - highest);
    all += share;
    if (candidate.attribution?.frame.phrase === best.attribution?.frame.phrase) same += share;
  }
  return { best, lead: highest - nobody, probability: same / all };
}

function isSureEnough({ best, probability }: Choice, site: QuotedSite): boolean {
  const { attribution } = best;
  if (attribution === null) return false;
  const isSame = attribution.paragraph === site.paragraph && attribution.sentence === site.sentence;
  return probability >= (isSame ? LEAST_PROBABILITY.sameSentence : LEAST_PROBABILITY.otherSentence);
}

/** Whether a quotation left open at the end of a paragraph goes on with a mark at the beginning of the next. */
function continues(document: ParsedDocument, open: QuotedSite, site: QuotedSite): boolean {
  const paragraph = document.paragraphs[site.paragraph];
  return (
    site.paragraph === open.paragraph + 1 && paragraph?.start === site.span.outerStart && !paragraph.isHeading
  );
}

/** Whole sentences begin with a capital and end with a mark, or with the comma in front of their cue. */
function kindOf(text: string, { start, end }: Span): QuotationKind {
  const beginsWhole = /^[\s\p{P}]*(?:[\p{Lu}\p{N}\p{Lo}]|$)/u.test(text.slice(start, start + 12));
  const endsWhole = /[.,!?…。！？—-][\s\]"'”’]*$/u.test(text.slice(Math.max(start, end - 6), end));
  return beginsWhole && (endsWhole || /^["'”’]*[.,;]/.test(text.slice(end, end + 4))) ? 'direct' : 'mixed';
}
