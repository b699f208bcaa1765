import { type LabelledQuotation, nameOnLabel } from '../found-quotation.js';
import { withoutOverlaps } from '../parsing/without-overlaps.js';
import type { Quotation } from '../quotation.js';
import { findDashDialogue } from '../signed/dash-dialogue.js';
import { findInterview } from '../signed/interviews.js';
import { findLabelledTurns } from '../signed/labelled-turns.js';
import { findMessages } from '../signed/messages.js';
import { findScreenplay } from '../signed/screenplay.js';
import { pairsBefore } from '../signed/who-answers.js';
import { findBlockQuotes } from './block-quotes.js';
import { framedQuotation, quotationOf } from './framed-quotation.js';
import { incisesIn } from './incises.js';
import type { Reading } from './reading.js';

/**
 * What the layout tells to be somebody's words, without quotation marks and in the order of the text: the messages of a chat, or
 * turns of a transcript, block quotes, and dialogue behind dashes. None overlap.
 */
export function findWithoutMarks(reading: Reading): Quotation[] {
  const { text, language, table } = reading;
  const dialogue = findDashDialogue(reading, (_paragraph, words) => incisesIn(text, words, table));
  const messages = findMessages(reading, language);
  const namesBefore = (end: number) => pairsBefore(text, end);
  const known = { dashes: dialogue.length, namesBefore };
  const signed = messages.length > 0 ? messages : findLabelledTurns(reading, language, known);
  const told = signed.length > 0 ? signed : findScreenplay(reading, language);
  const played = told.length > 0 ? told : findInterview(reading, language, namesBefore);
  const framed = [...findBlockQuotes(reading), ...dialogue];
  return withoutOverlaps([
    ...played.map((words) => labelledQuotation(reading, words)),
    ...framed.map((words) => framedQuotation(reading, { ...words, kind: 'direct' })),
  ]);
}

/**
 * What a label tells to be somebody's. Where nothing is known of a language's titles, the whole label is the name; a chat's
 * is so in any case.
 */
function labelledQuotation(reading: Reading, { label, ...words }: LabelledQuotation): Quotation {
  if (label === null) return quotationOf(reading, words, null, null);
  const { text, table, nameOf } = reading;
  const { mention, sign, isHandle } = label;
  const name = nameOnLabel(text, label);
  const speaker = isHandle || table === undefined ? name : (nameOf(name, mention.start) ?? name);
  const quotation = quotationOf(reading, words, { mention, cue: sign }, speaker);
  return isHandle ? { ...quotation, isHandle } : quotation;
}
