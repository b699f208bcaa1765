import type { Span } from '../../language/span.js';
import { antecedentOf, ownerOf } from '../parsing/antecedents.js';
import type { Frame } from '../parsing/frames.js';
import { type ParsedDocument, type SentencePlace, sentenceAt } from '../parsing/parse.js';
import { wholeMention } from './mentions.js';

/** A speaker for a quotation, with the evidence and the place of the sentence that holds it. */
export interface Attribution extends SentencePlace {
  readonly frame: Frame;
}

/**
 * The mention of an attribution, as a span of the document: a relative pronoun together with its antecedent, and of a
 * phrase such as *Wang's statement* the owner.
 */
export function mentionOf(document: ParsedDocument, attribution: Attribution): Span {
  const sentence = sentenceAt(document, attribution);
  const { cue, phrase } = attribution.frame;
  if (sentence === undefined) return phrase;
  const owner = ownerOf(sentence, cue, phrase);
  const { start, end } = wholeMention(sentence, cue, owner);
  const isRelative = sentence.units[owner.head]?.tag === 'relative';
  const antecedent = isRelative ? antecedentOf(sentence, phrase) : null;
  return { start: antecedent?.start ?? start, end };
}
