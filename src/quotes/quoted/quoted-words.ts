import { type Span, trimmed } from '../../language/span.js';
import type { Steps } from '../../shared/turns.js';
import type { Attribution } from '../attribution/attribution.js';
import type { FoundQuotation } from '../found-quotation.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { type ParsedDocument, type QuotedSite, sentenceAt } from '../parsing/parse.js';
import type { QuotationKind } from '../quotation.js';
import { signatureOf } from '../signed/signatures.js';
import { ATTRIBUTION_WEIGHTS } from '../weights/attribution-weights.js';
import { QUOTATION_WEIGHTS } from '../weights/quotation-weights.js';
import { scoreOf } from '../weights/scores.js';
import { type Candidate, candidatesBeyond, framesWithin } from './candidates.js';
import { isGivenAsName, isNoSpeaker } from './naming.js';
import { quotationFeatures } from './quotation-features.js';
import { turnTaking } from './turn-taking.js';

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
  const isOthers = turnTaking(document);
  const found: FoundQuotation[] = [];
  let previous: Attribution | null = null;
  let open: QuotedSite | null = null;
  for (const [index, site] of document.sites.entries()) {
    yield;
    const signature = signatureOf(document, site);
    const next = likeliest(within[index + 1] ?? [])?.attribution ?? null;
    const beyond = scored(candidatesBeyond(document, index, previous, next, isOthers));
    const choice = choose([...(within[index] ?? []), ...beyond]);
    if (
      signature === null &&
      (isName(document, site) ||
        scoreOf(quotationFeatures(document, site, choice.best, choice.lead), QUOTATION_WEIGHTS) < 0)
    ) {
      open = null;
      continue;
    }
    const attribution = signature ?? (isSureEnough(document, choice, site) ? choice.best.attribution : null);
    const sureness = attribution === null ? 0 : signature === null ? choice.probability : 1;
    previous = attribution ?? previous;
    const span = trimmed(document.text, site.span.start, site.span.end);
    const last = found.at(-1);
    const goesOn =
      open !== null && continues(document, open, site) && !(last?.attribution && isOwn(attribution, site));
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

function isName(document: ParsedDocument, { paragraph, sentence, unit }: QuotedSite): boolean {
  const parsed = sentenceAt(document, paragraph, sentence);
  return parsed !== undefined && isGivenAsName(parsed, unit);
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
  return { best, lead: best.score - nobody, probability: all === 0 ? 0 : same / all };
}

function isSureEnough(document: ParsedDocument, { best, probability }: Choice, site: QuotedSite): boolean {
  const { attribution } = best;
  if (attribution === null) return false;
  const sentence = sentenceAt(document, attribution.paragraph, attribution.sentence);
  if (sentence !== undefined && isNoSpeaker(sentence, attribution.frame)) return false;
  const isSame = attribution.paragraph === site.paragraph && attribution.sentence === site.sentence;
  return probability >= (isSame ? LEAST_PROBABILITY.sameSentence : LEAST_PROBABILITY.otherSentence);
}

/** Whether the sentence in which a quotation stands tells by itself who says it. */
function isOwn(attribution: Attribution | null, site: QuotedSite): boolean {
  return attribution?.paragraph === site.paragraph && attribution.sentence === site.sentence;
}

/** Whether a quotation left open at the end of a paragraph goes on with a mark at the beginning of the next. */
function continues(document: ParsedDocument, open: QuotedSite, site: QuotedSite): boolean {
  const paragraph = document.paragraphs[site.paragraph];
  return (
    site.paragraph === open.paragraph + 1 && paragraph?.start === site.span.outerStart && !paragraph.isHeading
  );
}

/**
 * Whole sentences begin with a capital, or in small letters behind the comma of a frame (*he said, “and it does”*), and
 * end with a mark, or with the comma in front of their cue. A capital right behind a word that says nothing is that of a
 * name or of a whole sentence put into one of the reporter's.
 */
function kindOf(text: string, { start, end }: Span): QuotationKind {
  const endsWhole =
    /[.,!?…。！？—-][\s\]"'”’]*$/u.test(text.slice(Math.max(start, end - 6), end)) ||
    /^["'”’]*[.,;]/.test(text.slice(end, end + 4));
  if (!endsWhole) return 'mixed';
  const before = text.slice(Math.max(0, start - 24), start).replace(/[\s"“”„'‘’`]+$/u, '');
  if (/^[\s\p{P}]*(?:[\p{Lu}\p{N}\p{Lo}]|$)/u.test(text.slice(start, start + 12))) {
    const word = /\p{Ll}[\p{L}'’]*$/u.exec(before)?.[0];
    const isCut = word !== undefined && !text.slice(Math.max(0, start - 24), start).includes('\n');
    return isCut && !CUE_VERBS.has(word.toLowerCase()) ? 'mixed' : 'direct';
  }
  return before.endsWith(',') && text.slice(start, end).split(/\s+/u, LEAST_WORDS).length === LEAST_WORDS
    ? 'direct'
    : 'mixed';
}

/** Fewer words in small letters behind a comma are an insertion rather than a sentence. */
const LEAST_WORDS = 4;
