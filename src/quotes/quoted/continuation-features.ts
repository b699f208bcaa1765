import type { Attribution } from '../attribution/attribution.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { ParsedDocument, QuotedSite } from '../parsing/parse.js';
import { type Feature, feature } from '../weights/features.js';

/** A quotation that may be whoever's the one beside it is. */
interface Continuation {
  /** The quotation right before or behind it. */
  readonly other: QuotedSite;
  readonly site: QuotedSite;
  /** Whose the other one is. */
  readonly attribution: Attribution;
  /** How the quotation stands in its sentence. */
  readonly shape: string;
}

/** What tells that a quotation is whoever's the one before it is. */
export function featuresOfPrevious(document: ParsedDocument, continuation: Continuation): Feature[] {
  const { other, site, attribution, shape } = continuation;
  const where = distanceBetween(other.sentence, site.sentence);
  const side = attribution.frame.cue.first > other.unit ? 'behind' : 'before';
  const order = attribution.sentence === other.sentence ? side : 'elsewhere';
  const features = [
    ...featuresOfWay('previous', where, shape, other.span.closed),
    feature('previous', where, 'frame', order),
    feature('previous', where, shape, 'frame', order),
  ];
  if (where === 'next paragraph') {
    const isLast = document.paragraphs[other.sentence.paragraph]?.sentences.at(-1) === other.sentence;
    features.push(feature('previous paragraph ends', isLast ? 'with it' : 'otherwise', shape));
  }
  if (where === 'sentence') features.push(...featuresOfSentence(continuation));
  return features;
}

/** What stands between two quotations of one sentence. */
function featuresOfSentence({ other, site, attribution }: Continuation): Feature[] {
  const { cue } = attribution.frame;
  const between = site.sentence.units.slice(other.unit + 1, site.unit);
  const isSplit = cue.first > other.unit && cue.first < site.unit;
  const hasVerb = between.some(({ tag }) => tag === 'verb');
  return [
    feature('previous sentence', isSplit ? 'split' : 'joined'),
    feature('previous sentence gap', Math.min(between.length, 4)),
    feature('previous sentence verb', hasVerb),
  ];
}

/** What tells that a quotation is whoever's the one behind it is. */
export function featuresOfNext({ other, site, attribution, shape }: Continuation): Feature[] {
  const { cue } = attribution.frame;
  const where = distanceBetween(other.sentence, site.sentence);
  return [
    ...featuresOfWay('next', where, shape, site.span.closed),
    feature('next', where, 'cue', cue.kind, cue.first > other.unit ? 'behind' : 'before'),
  ];
}

/** @param isClosed whether the first of the two quotations is */
function featuresOfWay(way: 'previous' | 'next', where: string, shape: string, isClosed: boolean): Feature[] {
  const features = [feature(way), feature(way, where), feature(way, where, shape)];
  if (!isClosed) features.push(feature(way, 'open', where));
  return features;
}

/** The least that holds both of two sentences, or how far one stands from the other. */
function distanceBetween(one: ParsedSentence, other: ParsedSentence): string {
  const paragraphs = Math.abs(one.paragraph - other.paragraph);
  if (paragraphs > 0) return paragraphs === 1 ? 'next paragraph' : 'far';
  const sentences = Math.abs(one.order - other.order);
  if (sentences > 1) return 'paragraph';
  return sentences === 1 ? 'next sentence' : 'sentence';
}
