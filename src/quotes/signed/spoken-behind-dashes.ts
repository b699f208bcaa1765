import type { Span } from '../../language/span.js';
import type { Attribution } from '../attribution/attribution.js';
import type { FoundQuotation } from '../found-quotation.js';
import { meansSaying } from '../lexicon/cue-verbs.js';
import type { ParsedSentence } from '../parsing/cues.js';
import { type Frame, framesOf } from '../parsing/frames.js';
import type { ParsedDocument } from '../parsing/parse.js';
import type { Tag } from '../parsing/unit.js';
import { findDashDialogue, type Incise } from './dash-dialogue.js';

/** English dialogue behind dashes: *—Will you come? asked Anna.* */
export function findSpokenBehindDashes(document: ParsedDocument): FoundQuotation[] {
  return findDashDialogue(
    document,
    (paragraph, { start }) => incisesIn(document, paragraph, start),
    false,
  ).map(({ start, end, paragraph, frame }): FoundQuotation => {
    return { start, end, kind: 'direct', paragraph, attribution: frame, sureness: frame === null ? 0 : 1 };
  });
}

function incisesIn({ paragraphs }: ParsedDocument, paragraph: number, start: number): Incise<Attribution>[] {
  const sentences = paragraphs[paragraph]?.sentences ?? [];
  return sentences.flatMap((sentence) =>
    sentence.cues.flatMap((cue): Incise<Attribution>[] => {
      const verb = sentence.units[cue.first]?.verb;
      const isSaying = verb && (meansSaying(verb) || verb.classes.has('ask') || verb.classes.has('manner'));
      if (cue.kind !== 'verb' || !isSaying) return [];
      const frame = framesOf(sentence, cue).find(({ ruling }) => ruling === 'ruled');
      const incise = frame === undefined ? null : inciseOf(sentence, frame);
      if (frame === undefined || incise === null || incise.start <= start) return [];
      return [{ ...incise, frame: { sentence, frame } }];
    }),
  );
}

/** The verb and its subject, which stand behind a comma, a question or a dash and before the next sign. */
function inciseOf({ units }: ParsedSentence, { cue, phrase }: Frame): Span | null {
  const first = Math.min(cue.first, phrase.first);
  const behind = Math.max(cue.behind, phrase.behind);
  const sign = units[first - 1];
  if (sign === undefined || !SIGNS.has(sign.tag)) return null;
  if (Math.abs(cue.first - phrase.first) > phrase.behind - phrase.first) return null;
  const closing = units.findIndex(({ tag }, at) => at >= behind && SIGNS.has(tag));
  const end = units[closing]?.start ?? units.at(-1)?.end;
  return end === undefined ? null : { start: units[first]?.start ?? sign.end, end };
}

const SIGNS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'stop', 'dash']);
