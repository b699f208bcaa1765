import type { Attribution } from '../attribution/attribution.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { ParsedDocument, QuotedSite } from '../parsing/parse.js';
import { subjectOf } from '../parsing/subjects.js';
import type { Unit } from '../parsing/unit.js';

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
