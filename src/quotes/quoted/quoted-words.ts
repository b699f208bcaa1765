import { endsSentence } from '../../language/sentences.js';
import { textAt, trimmed } from '../../language/span.js';
import type { Steps } from '../../shared/turns.js';
import type { Attribution } from '../attribution/attribution.js';
import type { FoundQuotation } from '../found-quotation.js';
import type { ParsedDocument, QuotedSite } from '../parsing/parse.js';
import { signatureOf } from '../signed/signatures.js';
import { ATTRIBUTION_WEIGHTS } from '../weights/attribution-weights.js';
import { QUOTATION_WEIGHTS } from '../weights/quotation-weights.js';
import { scoreOf } from '../weights/scores.js';
import { type Candidate, candidatesBeyond, framesWithin } from './candidates.js';
import { isGivenAsName, isNoSpeaker } from './naming.js';
import { quotationFeatures } from './quotation-features.js';
import { kindOf } from './quotation-kind.js';

/**
 * How likely an attribution must be to be given, among all that were weighed. Across sentences it is a guess, which must
 * be likelier than all others together.
 */
const LEAST_PROBABILITY = { sameSentence: 0.3, otherSentence: 0.5 } as const;

/** What stands between quotation marks and is somebody's words, with whose they are. */
export function* findQuotedWords(document: ParsedDocument): Steps<FoundQuotation[]> {
  const within: ScoredCandidate[][] = [];
  for (const site of document.sites) {
    within.push(scored(framesWithin(site)));
    yield;
  }
  const found: FoundQuotation[] = [];
  let previous: Attribution | null = null;
  let open: QuotedSite | null = null;
  for (const [index, site] of document.sites.entries()) {
    yield;
    const signature = signatureOf(document, site);
    const next = likeliest(within[index + 1] ?? [])?.attribution ?? null;
    const beyond = scored(candidatesBeyond(document, index, previous, next));
    const choice = choose([...(within[index] ?? []), ...beyond]);
    if (signature === null && !isQuotation(document, site, choice)) {
      open = null;
      continue;
    }
    const told = isSureEnough(document, choice, site) ? choice.best.attribution : null;
    const attribution = signature ?? told;
    const sureness = signature !== null ? 1 : told === null ? 0 : choice.probability;
    previous = attribution ?? previous;
    const span = trimmed(document.text, site.span.start, site.span.end);
    const last = found.at(-1);
    const isOther = last?.attribution != null && attribution?.sentence === site.sentence;
    const goesOn = open !== null && continues(document, open, site) && !isOther;
    if (span !== null && last !== undefined && goesOn) {
      const known = last.attribution === null ? { ...last, attribution, sureness } : last;
      found[found.length - 1] = { ...known, end: span.end };
    } else if (span !== null) {
      const { start, end } = span;
      const kind = kindOf(document.text, span);
      found.push({ start, end, kind, paragraph: site.sentence.paragraph, attribution, sureness });
    }
    open = site.span.closed ? null : site;
  }
  return found;
}

/** Whether what stands between marks is somebody's words, and not what something is called. */
function isQuotation(document: ParsedDocument, site: QuotedSite, { best, lead }: Choice): boolean {
  if (document.isDialogue && isWholeTurn(document, site)) return true;
  return (
    !isGivenAsName(site) && scoreOf(quotationFeatures(document, site, best, lead), QUOTATION_WEIGHTS) >= 0
  );
}

/** Whether whole sentences stand between the marks, and beside them in their sentence nothing else. */
function isWholeTurn({ text }: ParsedDocument, { span, sentence }: QuotedSite): boolean {
  return sentence.isBare && endsSentence(textAt(text, span).trimEnd());
}

interface ScoredCandidate extends Candidate {
  readonly score: number;
}

function scored(candidates: readonly Candidate[]): ScoredCandidate[] {
  return candidates.map(({ attribution, features }) => {
    return { attribution, features, score: scoreOf(features, ATTRIBUTION_WEIGHTS) };
  });
}

function likeliest(candidates: readonly ScoredCandidate[]): ScoredCandidate | null {
  let best: ScoredCandidate | null = null;
  for (const candidate of candidates) if (best === null || candidate.score > best.score) best = candidate;
  return best;
}

interface Choice {
  readonly best: Candidate;
  /** How far its score is above that of the attribution to nobody. */
  readonly lead: number;
  /** How likely its mention is the right one, among the mentions of all candidates. */
  readonly probability: number;
}

/** The likeliest candidate. Candidates that lead to the same mention by different cues support each other. */
function choose(candidates: readonly ScoredCandidate[]): Choice {
  const best = likeliest(candidates) ?? { attribution: null, features: [], score: 0 };
  const nobody = candidates.find(({ attribution }) => attribution === null)?.score ?? 0;
  let all = 0;
  let same = 0;
  for (const { attribution, score } of candidates) {
    const share = Math.exp(score - best.score);
    all += share;
    if (attribution?.frame.phrase === best.attribution?.frame.phrase) same += share;
  }
  return { best, lead: best.score - nobody, probability: same / all };
}

function isSureEnough(
  { isInstruction }: ParsedDocument,
  { best, probability }: Choice,
  site: QuotedSite,
): boolean {
  const { attribution } = best;
  if (attribution === null || isNoSpeaker(attribution, isInstruction)) return false;
  const isSame = attribution.sentence === site.sentence;
  return probability >= (isSame ? LEAST_PROBABILITY.sameSentence : LEAST_PROBABILITY.otherSentence);
}

/** Whether a quotation left open at the end of a paragraph goes on with a mark at the beginning of the next. */
function continues(document: ParsedDocument, open: QuotedSite, site: QuotedSite): boolean {
  const paragraph = document.paragraphs[open.sentence.paragraph + 1];
  const isNext = site.sentence.paragraph === open.sentence.paragraph + 1;
  return isNext && paragraph?.start === site.span.outerStart && !paragraph.isHeading;
}
