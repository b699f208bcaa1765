import type { Document } from '../corpus/document.js';
import {
  type Attribution,
  candidatesFor,
  framesWithin,
  mentionOf,
  scoreOf,
  sentenceAt,
} from './attribution.js';
import { ATTRIBUTION_WEIGHTS } from './attribution-weights.js';
import { collectNames, type NameTable } from './names.js';
import { type ParsedDocument, parseDocument, type QuotedSite } from './parse.js';
import type { Quotation, QuotationKind } from './quotation.js';
import { findReportedSpeech } from './reported-speech.js';
import { speakerOf } from './speakers.js';

/**
 * Every quotation of a document in the order of its text: what stands between quotation marks and what is reported
 * without them, with the speaker where the text names one. Quotations do not overlap; what is quoted within a
 * quotation belongs to it.
 */
export function findQuotations(document: Document): readonly Quotation[] {
  const parsed = parseDocument(document);
  const names = collectNames(parsed);
  const quotations = [...quotedWords(parsed, names), ...reportedWords(parsed, names)];
  return quotations.sort((a, b) => a.start - b.start);
}

function quotedWords(parsed: ParsedDocument, names: NameTable): Quotation[] {
  const likeliest = parsed.sites.map((site) => best(framesWithin(parsed, site)));
  const quotations: Quotation[] = [];
  let previous: Attribution | null = null;
  for (const [index, site] of parsed.sites.entries()) {
    const attribution = best(candidatesFor(parsed, index, previous, likeliest[index + 1] ?? null));
    if (!isQuotation(parsed, site, attribution)) continue;
    previous = attribution ?? previous;
    quotations.push(
      quotation(
        parsed,
        names,
        site.span.start,
        site.span.end,
        kindOf(parsed, site),
        attribution,
        site.paragraph,
      ),
    );
  }
  return quotations;
}

function best(
  candidates: readonly { attribution: Attribution | null; features: readonly string[] }[],
): Attribution | null {
  let found: Attribution | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(candidate.features, ATTRIBUTION_WEIGHTS);
    if (score > highest) {
      highest = score;
      found = candidate.attribution;
    }
  }
  return found;
}

function reportedWords(parsed: ParsedDocument, names: NameTable): Quotation[] {
  return findReportedSpeech(parsed).map(({ start, end, attribution }) =>
    quotation(parsed, names, start, end, 'indirect', attribution, attribution.paragraph),
  );
}

function isQuotation(parsed: ParsedDocument, site: QuotedSite, attribution: Attribution | null): boolean {
  const words = parsed.text.slice(site.span.start, site.span.end).trim().split(/\s+/u).length;
  return words > 2 || (attribution !== null && words > 1);
}

function kindOf(parsed: ParsedDocument, site: QuotedSite): QuotationKind {
  const { start, end } = site.span;
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}\p{Lo}]/u.test(parsed.text.slice(start, start + 8)) &&
    /[.,!?…。！？—-]$/u.test(parsed.text.slice(start, end).trimEnd().slice(-1))
    ? 'direct'
    : 'mixed';
}

function quotation(
  parsed: ParsedDocument,
  names: NameTable,
  start: number,
  end: number,
  kind: QuotationKind,
  attribution: Attribution | null,
  paragraph: number,
): Quotation {
  const { text } = parsed;
  const base = {
    start,
    end,
    text: text.slice(start, end),
    kind,
    passage: parsed.paragraphs[paragraph]?.passage ?? 0,
  };
  if (attribution === null) return { ...base, speaker: null, mention: null, cue: null };
  const mention = mentionOf(attribution);
  const units = sentenceAt(parsed, attribution.paragraph, attribution.sentence)?.units ?? [];
  const { cue } = attribution.frame;
  return {
    ...base,
    speaker: speakerOf(parsed, names, attribution),
    mention: { start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end) },
    cue: text.slice(units[cue.first]?.start ?? 0, units[cue.behind - 1]?.end ?? 0) || null,
  };
}
