import type { Attribution } from '../attribution/attribution.js';
import { frameFeatures } from '../attribution/frame-features.js';
import { subjectFeatures } from '../attribution/subject-features.js';
import { followsOn } from '../parsing/dialogue.js';
import { type Frame, framesAround, framesOf } from '../parsing/frames.js';
import { opensItem } from '../parsing/paragraphs.js';
import { type ParsedDocument, type QuotedSite, sentenceBefore } from '../parsing/parse.js';
import { type Feature, feature, joined } from '../weights/features.js';
import { featuresOfNext, featuresOfPrevious } from './continuation-features.js';

/** One of the ways to attribute a quotation, described by features that are on or off. */
export interface Candidate {
  /** `null`: to nobody. */
  readonly attribution: Attribution | null;
  readonly features: readonly Feature[];
}

/**
 * The ways to attribute a quotation beyond its own sentence: to the noun phrases of the sentence before, to the speaker
 * of the quotation before it or behind it, or to nobody.
 *
 * @param previous the attribution of the quotation before it
 * @param next the likeliest attribution of the quotation behind it, from its own sentence
 */
export function candidatesBeyond(
  document: ParsedDocument,
  index: number,
  previous: Attribution | null,
  next: Attribution | null,
): Candidate[] {
  const { sites, isDialogue } = document;
  const site = sites[index];
  if (site === undefined) return [];
  const shape = shapeOf(site);
  const [before, behind] = [sites[index - 1], sites[index + 1]];
  const isTurn = isDialogue && before !== undefined && followsOn(document, before, site);
  const candidates: Candidate[] = [];
  if (previous !== null && before !== undefined && !isTurn) {
    const features = featuresOfPrevious(document, { other: before, site, attribution: previous, shape });
    candidates.push({ attribution: previous, features });
  }
  const isNextTurn = isDialogue && behind !== undefined && followsOn(document, site, behind);
  if (next !== null && behind !== undefined && !isNextTurn) {
    const features = featuresOfNext({ other: behind, site, attribution: next, shape });
    candidates.push({ attribution: next, features });
  }
  if (!isTurn) candidates.push(...introductions(document, site, shape));
  return [
    { attribution: null, features: [feature('none'), feature('none', shape)] },
    ...candidates.filter(({ attribution: from }) => from === null || !isOfOtherItem(document, from, site)),
  ];
}

/** Whether somebody speaks in another item of a list than a quotation stands in. */
function isOfOtherItem({ text, paragraphs }: ParsedDocument, from: Attribution, site: QuotedSite): boolean {
  const { paragraph } = from.sentence;
  return paragraph !== site.sentence.paragraph && opensItem(text, paragraphs[paragraph]?.start ?? 0);
}

/** The ways to attribute a quotation within its own sentence. */
export function framesWithin(site: QuotedSite): Candidate[] {
  const { sentence, unit } = site;
  const frames = framesAround(sentence, unit).filter((frame) => !isWithinPhrase(site, frame));
  return frames.map((frame) => ({
    attribution: { sentence, frame },
    features: frameFeatures(sentence, frame, unit),
  }));
}

/** Whether a quotation belongs to a noun phrase, which then does not say it: *the “Keep It Clean” campaign*. */
function isWithinPhrase({ sentence: { units }, unit }: QuotedSite, { phrase }: Frame): boolean {
  const follows = phrase.first === unit + 1 && phrase.kind === 'noun';
  return follows && units[unit - 1]?.tag === 'determiner' && units[phrase.first]?.tag !== 'determiner';
}

/** Whether anything but the quotation stands in its sentence. */
function shapeOf({ sentence }: QuotedSite): string {
  const first = sentence.index === 0 ? 'first' : 'later';
  if (sentence.isBare) return joined('bare', first);
  if (sentence.cues.length === 0) return joined('verbless', first);
  return 'framed';
}

/** The frames of the sentence before, which may introduce the quotation. */
function introductions(document: ParsedDocument, site: QuotedSite, shape: string): Candidate[] {
  if (shape === 'framed') return [];
  const sentence = sentenceBefore(document, site.sentence);
  if (sentence === undefined) return [];
  const last = sentence.units.at(-1);
  const ending = last?.tag === 'colon' ? 'colon' : last?.tag === 'quotation' ? 'quotation' : 'stop';
  const where = sentence.paragraph === site.sentence.paragraph ? 'here' : 'above';
  return sentence.cues.slice(-4).flatMap((cue) =>
    framesOf(sentence, cue).map((frame): Candidate => {
      const name = sentence.units[cue.first]?.verb?.surest ?? cue.kind;
      return {
        attribution: { sentence, frame },
        features: [
          ...subjectFeatures(sentence, frame),
          feature('introduction'),
          feature('introduction', where, ending),
          feature('introduction', where, ending, shape),
          feature('introduction', ending, 'class', name),
          feature('introduction kind', frame.phraseKind),
          feature('introduction', cue === sentence.cues.at(-1) ? 'last cue' : 'earlier cue'),
        ],
      };
    }),
  );
}
