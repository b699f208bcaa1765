import type { Attribution } from '../attribution/attribution.js';
import { frameFeatures } from '../attribution/frame-features.js';
import { subjectFeatures } from '../attribution/subject-features.js';
import type { ParsedSentence } from '../parsing/cues.js';
import { framesAround, framesOf } from '../parsing/frames.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import { opensItem } from '../parsing/paragraphs.js';
import { type ParsedDocument, placeBefore, type QuotedSite, sentenceAt } from '../parsing/parse.js';
import { type Feature, feature, joined } from '../weights/features.js';
import { featuresOfNext, featuresOfPrevious } from './continuation-features.js';
import { followsOn } from './turn-taking.js';

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
 * @param isTold whether the document is told as a dialogue
 */
export function candidatesBeyond(
  document: ParsedDocument,
  index: number,
  previous: Attribution | null,
  next: Attribution | null,
  isTold = false,
): Candidate[] {
  const { sites } = document;
  const site = sites[index];
  const sentence = site && sentenceAt(document, site);
  if (site === undefined || sentence === undefined) return [];
  const shape = shapeOf(site, sentence);
  const [before, behind] = [sites[index - 1], sites[index + 1]];
  const isTurn = isTold && before !== undefined && followsOn(document, before, site);
  const candidates: Candidate[] = [];
  if (previous !== null && before !== undefined && !isTurn) {
    const features = featuresOfPrevious(document, { other: before, site, attribution: previous, shape });
    candidates.push({ attribution: previous, features });
  }
  const isNextTurn = isTold && behind !== undefined && followsOn(document, site, behind);
  if (next !== null && behind !== undefined && !isNextTurn) {
    const features = featuresOfNext({ other: behind, site, attribution: next, shape });
    candidates.push({ attribution: next, features });
  }
  if (!isTurn) candidates.push(...introductions(document, site, shape));
  return [
    { attribution: null, features: [feature('none'), feature('none', shape)] },
    ...candidates.filter(({ attribution }) => !isOfOtherItem(document, attribution, site)),
  ];
}

/** Whether somebody speaks in another item of a list than a quotation stands in. */
function isOfOtherItem(
  { text, paragraphs }: ParsedDocument,
  from: Attribution | null,
  site: QuotedSite,
): boolean {
  const paragraph =
    from === null || from.paragraph === site.paragraph ? undefined : paragraphs[from.paragraph];
  return paragraph !== undefined && opensItem(text, paragraph.start);
}

/** The ways to attribute a quotation within its own sentence. */
export function framesWithin(document: ParsedDocument, site: QuotedSite): Candidate[] {
  const sentence = sentenceAt(document, site);
  if (sentence === undefined) return [];
  const frames = framesAround(sentence, site.unit).filter(
    ({ phrase }) => !isWithinPhrase(sentence, site.unit, phrase),
  );
  return frames.map((frame) => ({
    attribution: { paragraph: site.paragraph, sentence: site.sentence, frame },
    features: frameFeatures(sentence, frame, site.unit),
  }));
}

/** Whether a quotation belongs to a noun phrase, which then does not say it: *the “Keep It Clean” campaign*. */
function isWithinPhrase({ units }: ParsedSentence, quotation: number, phrase: NounPhrase): boolean {
  const follows = phrase.first === quotation + 1 && phrase.kind === 'noun';
  return follows && units[quotation - 1]?.tag === 'determiner' && units[phrase.first]?.tag !== 'determiner';
}

/** Whether anything but the quotation stands in its sentence. */
function shapeOf(site: QuotedSite, sentence: ParsedSentence): string {
  const first = site.sentence === 0 ? 'first' : 'later';
  if (sentence.isBare) return joined('bare', first);
  if (sentence.cues.length === 0) return joined('verbless', first);
  return 'framed';
}

/** The frames of the sentence before, which may introduce the quotation. */
function introductions(document: ParsedDocument, site: QuotedSite, shape: string): Candidate[] {
  if (shape === 'framed') return [];
  const place = placeBefore(document, site);
  const sentence = sentenceAt(document, place);
  if (sentence === undefined) return [];
  const last = sentence.units.at(-1);
  const ending = last?.tag === 'colon' ? 'colon' : last?.tag === 'quotation' ? 'quotation' : 'stop';
  const where = place.paragraph === site.paragraph ? 'here' : 'above';
  return sentence.cues.slice(-4).flatMap((cue) =>
    framesOf(sentence, cue).map((frame): Candidate => {
      const name = sentence.units[cue.first]?.verb?.surest ?? cue.kind;
      return {
        attribution: { ...place, frame },
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
