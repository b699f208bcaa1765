import type { Document } from '../corpus/document.js';
import type { Span } from '../language/span.js';
import {
  type Attribution,
  type Candidate,
  candidatesFor,
  framesWithin,
  mentionOf,
  sentenceAt,
} from './attribution.js';
import { ATTRIBUTION_WEIGHTS } from './attribution-weights.js';
import { collectNames } from './name-table.js';
import { type ParsedDocument, parseDocument, type QuotedSite } from './parse.js';
import { peopleIn } from './people-in-document.js';
import type { Quotation, QuotationKind } from './quotation.js';
import { quotationFeatures } from './quotation-features.js';
import { QUOTATION_WEIGHTS } from './quotation-weights.js';
import { findReportedSpeech } from './reported-speech.js';
import { scoreOf } from './scores.js';
import { type LastSpeaker, speakerOf } from './speakers.js';

/** A quotation whose speaker is known by the mention only. */
export interface FoundQuotation extends Span {
  readonly kind: QuotationKind;
  /** Index of the paragraph it begins in. */
  readonly paragraph: number;
  readonly attribution: Attribution | null;
}

/**
 * Every quotation of a document in the order of its text: what stands between quotation marks and what is reported
 * without them, with the speaker where the text names one. Quotations do not overlap; what is quoted within a
 * quotation belongs to it.
 */
export function findQuotations(document: Document): readonly Quotation[] {
  const parsed = parseDocument(document);
  const people = peopleIn(parsed, collectNames(parsed));
  const found = [...quotedWords(parsed), ...findReportedSpeech(parsed)].sort((a, b) => a.start - b.start);
  let lastSpeaker: LastSpeaker | null = null;
  return found.map((item) => {
    const { attribution, paragraph } = item;
    const speaker = attribution && speakerOf(parsed, people, attribution, lastSpeaker);
    if (speaker !== null) lastSpeaker = { name: speaker, paragraph };
    return quotationOf(parsed, item, speaker);
  });
}

/** What stands between quotation marks and is somebody's words. */
export function quotedWords(parsed: ParsedDocument): FoundQuotation[] {
  const likeliest = parsed.sites.map((site) => choose(framesWithin(parsed, site)).best.attribution);
  const found: FoundQuotation[] = [];
  let previous: Attribution | null = null;
  for (const [index, site] of parsed.sites.entries()) {
    const { best, lead } = choose(candidatesFor(parsed, index, previous, likeliest[index + 1] ?? null));
    if (scoreOf(quotationFeatures(parsed, site, best, lead), QUOTATION_WEIGHTS) < 0) continue;
    const { attribution } = best;
    previous = attribution ?? previous;
    const { start, end } = site.span;
    found.push({ start, end, kind: kindOf(parsed, site), paragraph: site.paragraph, attribution });
  }
  return found;
}

const NOBODY: Candidate = { attribution: null, features: [] };

/** The likeliest candidate, and how far it leads the one for nobody. */
function choose(candidates: readonly Candidate[]): { best: Candidate; lead: number } {
  let best = NOBODY;
  let highest = Number.NEGATIVE_INFINITY;
  let nobody = 0;
  for (const candidate of candidates) {
    const score = scoreOf(candidate.features, ATTRIBUTION_WEIGHTS);
    if (candidate.attribution === null) nobody = score;
    if (score > highest) {
      highest = score;
      best = candidate;
    }
  }
  return { best, lead: highest - nobody };
}

function kindOf(parsed: ParsedDocument, site: QuotedSite): QuotationKind {
  const { start, end } = site.span;
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}\p{Lo}]/u.test(parsed.text.slice(start, start + 8)) &&
    /[.,!?…。！？—-]$/u.test(parsed.text.slice(start, end).trimEnd().slice(-1))
    ? 'direct'
    : 'mixed';
}

function quotationOf(parsed: ParsedDocument, found: FoundQuotation, speaker: string | null): Quotation {
  const { text } = parsed;
  const { start, end, kind, attribution } = found;
  const passage = parsed.paragraphs[found.paragraph]?.passage ?? 0;
  const base = { start, end, text: text.slice(start, end), kind, passage };
  if (attribution === null) return { ...base, speaker: null, mention: null, cue: null };
  const mention = mentionOf(parsed, attribution);
  const units = sentenceAt(parsed, attribution.paragraph, attribution.sentence)?.units ?? [];
  const { cue } = attribution.frame;
  return {
    ...base,
    speaker,
    mention: { start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end) },
    cue: text.slice(units[cue.first]?.start ?? 0, units[cue.behind - 1]?.end ?? 0),
  };
}
