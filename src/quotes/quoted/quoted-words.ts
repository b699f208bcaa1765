import { endsSentence } from '../../language/sentences.js';
import { trimmed } from '../../language/span.js';
import type { Steps } from '../../shared/turns.js';
import type { Attribution } from '../attribution/attribution.js';
import type { FoundQuotation } from '../found-quotation.js';
import { isSameSentence, type ParsedDocument, type QuotedSite, sentenceAt } from '../parsing/parse.js';
import { signatureOf } from '../signed/signatures.js';
import { ATTRIBUTION_WEIGHTS } from '../weights/attribution-weights.js';
import { QUOTATION_WEIGHTS } from '../weights/quotation-weights.js';
import { scoreOf } from '../weights/scores.js';
import { type Candidate, candidatesBeyond, framesWithin } from './candidates.js';
import { isGivenAsName, isNoSpeaker } from './naming.js';
import { quotationFeatures } from './quotation-features.js';
import { kindOf } from './quotation-kind.js';
import { isDialogue } from './turn-taking.js';

/**
 * How likely an attribution must be to be given, among all that were weighed. Across sentences it is a guess, which must
 * be likelier than all others together.
 */
const LEAST_PROBABILITY = { sameSentence: 0.3, otherSentence: 0.5 } as const;

/** What stands between quotation marks and is somebody's words, with whose they are. */
export function* findQuotedWords(document: ParsedDocument): Steps<FoundQuotation[]> {
  const within: ScoredCandidate[][] = [];
  for (const site of document.sites) {
    within.push(scored(framesWithin(document, site)));
    yield;
  }
  const isTold = isDialogue(document);
  const found: FoundQuotation[] = [];
  let previous: Attribution | null = null;
  let open: QuotedSite | null = null;
  for (const [index, site] of document.sites.entries()) {
    yield;
    const signature = signatureOf(document, site);
    const next = likeliest(within[index + 1] ?? [])?.attribution ?? null;
    const beyond = scored(candidatesBeyond(document, index, previous, next, isTold));
    const choice = choose([...(within[index] ?? []), ...beyond]);
    if (
      signature === null &&
      !(isTold && isWholeTurn(document, site)) &&
      (isName(document, site) ||
        scoreOf(quotationFeatures(document, site, choice.best, choice.lead), QUOTATION_WEIGHTS) < 0)
    ) {
      open = null;
      continue;
    }
    const told = isSureEnough(document, choice, site) ? choice.best.attribution : null;
    const attribution = signature ?? told;
    const sureness = signature !== null ? 1 : told === null ? 0 : choice.probability;
    previous = attribution ?? previous;
    const span = trimmed(document.text, site.span.start, site.span.end);
    const last = found.at(-1);
    const isOther = attribution !== null && last?.attribution != null && isSameSentence(attribution, site);
    const goesOn = open !== null && continues(document, open, site) && !isOther;
    if (span !== null && last !== undefined && goesOn) {
      const known = last.attribution === null ? { ...last, attribution, sureness } : last;
      found[found.length - 1] = { ...known, end: span.end };
    } else if (span !== null) {
      const { start, end } = span;
      const kind = kindOf(document.text, span);
      found.push({ start, end, kind, paragraph: site.paragraph, attribution, sureness });
    }
    open = site.span.closed ? null : site;
  }
  return found;
}

function isName(document: ParsedDocument, site: QuotedSite): boolean {
  const sentence = sentenceAt(document, site);
  return sentence !== undefined && isGivenAsName(sentence, site.unit);
}

/** Whether whole sentences stand between the marks, and beside them in their sentence nothing else. */
function isWholeTurn(document: ParsedDocument, site: QuotedSite): boolean {
  const isWhole = endsSentence(document.text.slice(site.span.start, site.span.end).trimEnd());
  return isWhole && sentenceAt(document, site)?.isBare === true;
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

function isSureEnough(document: ParsedDocument, { best, probability }: Choice, site: QuotedSite): boolean {
  const { attribution } = best;
  if (attribution === null) return false;
  const sentence = sentenceAt(document, attribution);
  if (sentence !== undefined && isNoSpeaker(sentence, attribution.frame)) return false;
  const isSame = isSameSentence(attribution, site);
  return probability >= (isSame ? LEAST_PROBABILITY.sameSentence : LEAST_PROBABILITY.otherSentence);
}

/** Whether a quotation left open at the end of a paragraph goes on with a mark at the beginning of the next. */
function continues(document: ParsedDocument, open: QuotedSite, site: QuotedSite): boolean {
  const paragraph = document.paragraphs[site.paragraph];
  return (
    site.paragraph === open.paragraph + 1 && paragraph?.start === site.span.outerStart && !paragraph.isHeading
  );
}
