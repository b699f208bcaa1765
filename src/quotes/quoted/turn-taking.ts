import type { Attribution } from '../attribution/attribution.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { ParsedDocument, QuotedSite } from '../parsing/parse.js';
import { subjectOf } from '../parsing/subjects.js';
import type { Unit } from '../parsing/unit.js';

/**
 * A text is told as a dialogue, as stories are, where so many questions are answered in the next paragraph: in a short one
 * for every few paragraphs, since reports hold a rhetorical question or two as well.
 */
const MANY_ANSWERS = 6;
const FEWEST_ANSWERS = 2;
const PARAGRAPHS_AN_ANSWER = 8;

/**
 * Whether a text is told as a dialogue, where every paragraph that begins with a quotation is another's than the one before.
 * Reports give one person's words in several paragraphs.
 */
export function isDialogue(document: ParsedDocument): boolean {
  const { paragraphs, sites } = document;
  let answers = 0;
  for (const [index, site] of sites.entries()) {
    const before = sites[index - 1];
    if (before !== undefined && isAnswer(document, before, site)) answers++;
  }
  if (answers >= MANY_ANSWERS) return true;
  return answers >= FEWEST_ANSWERS && answers * PARAGRAPHS_AN_ANSWER >= paragraphs.length;
}

/** Whether a question begins or ends a paragraph, and the next begins with another quotation. */
function isAnswer(document: ParsedDocument, first: QuotedSite, second: QuotedSite): boolean {
  const { text, paragraphs } = document;
  const before = paragraphs[first.sentence.paragraph];
  return (
    followsOn(document, first, second) &&
    (before?.marked[0]?.outerStart === before?.start || first.span.outerEnd === before?.end) &&
    text.charAt(first.span.end - 1) === '?'
  );
}

/** Whether a quotation opens the paragraph below another one, which was closed: in a dialogue it is another's. */
export function followsOn({ paragraphs }: ParsedDocument, first: QuotedSite, second: QuotedSite): boolean {
  const { paragraph } = second.sentence;
  if (paragraph !== first.sentence.paragraph + 1 || !first.span.closed) return false;
  return paragraphs[paragraph]?.start === second.span.outerStart;
}

/** Whoever acts in the sentence beside a quotation, as a dialogue tells who speaks: *Anna put down the cup. “It is cold.”* */
export function actorBeside({ paragraphs }: ParsedDocument, { sentence }: QuotedSite): Attribution | null {
  const { paragraph, index } = sentence;
  for (const at of [index - 1, index + 1]) {
    const beside = paragraphs[paragraph]?.sentences[at];
    const phrase = beside === undefined ? null : subjectOf(beside);
    if (beside === undefined || phrase === null || !isActor(beside.units, phrase)) continue;
    const cue = { first: phrase.behind, behind: phrase.behind + 1, kind: 'verb' } as const;
    return { sentence: beside, frame: { cue, phrase } };
  }
  return null;
}

/** Whether a sentence without a quotation begins with whom it names, or with *he* or *she*. */
function isActor(units: readonly Unit[], { first, head, kind }: NounPhrase): boolean {
  const pronoun = units[head]?.lower;
  const isOne = kind === 'name' || pronoun === 'he' || pronoun === 'she';
  return isOne && first === 0 && units.every(({ tag }) => tag !== 'quotation');
}
