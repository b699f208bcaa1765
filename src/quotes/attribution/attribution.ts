import type { Span } from '../../language/span.js';
import { antecedentOf, ownerOf } from '../parsing/antecedents.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { Frame } from '../parsing/frames.js';
import { wholeMention } from './mentions.js';

/** A speaker for a quotation, with the evidence and the sentence that holds it. */
export interface Attribution {
  readonly sentence: ParsedSentence;
  readonly frame: Frame;
}

/**
 * The mention of an attribution, as a span of the document: a relative pronoun together with its antecedent, and of a
 * phrase such as *Wang's statement* the owner.
 */
export function mentionOf({ sentence, frame: { cue, phrase } }: Attribution): Span {
  const owner = ownerOf(sentence, cue, phrase);
  const { start, end } = wholeMention(sentence, cue, owner);
  const isRelative = sentence.units[owner.head]?.tag === 'relative';
  const antecedent = isRelative ? antecedentOf(sentence, phrase) : null;
  return { start: antecedent?.start ?? start, end };
}
