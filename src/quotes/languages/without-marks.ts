import { type LabelledQuotation, nameOnLabel } from '../found-quotation.js';
import type { Layout } from '../parsing/paragraphs.js';
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
import type { LanguageTable } from './language-table.js';
import type { Namer } from './speaker-name.js';

/**
 * What the layout tells to be somebody's words, without quotation marks and in the order of the text: the messages of a chat, or
 * turns of a transcript, block quotes, and dialogue behind dashes. None overlap.
 *
 * @param language ISO 639-1, or `und`
 * @param nameOf gives the name in a mention, as `createNamer` makes it
 */
export function findWithoutMarks(
  layout: Layout,
  language: string,
  table: LanguageTable | undefined,
  nameOf: Namer,
): Quotation[] {
  const { text, paragraphs } = layout;
  const passageOf = (paragraph: number) => paragraphs[paragraph]?.passage ?? 0;
  const dialogue = findDashDialogue(layout, (_paragraph, words) => incisesIn(text, words, table));
  const messages = findMessages(layout, language);
  const namesBefore = (end: number) => pairsBefore(text, end);
  const known = { dashes: dialogue.length, namesBefore };
  const signed = messages.length > 0 ? messages : findLabelledTurns(layout, language, known);
  const told = signed.length > 0 ? signed : findScreenplay(layout, language);
  const played = told.length > 0 ? told : findInterview(layout, language, namesBefore);
  const framed = [...findBlockQuotes(layout, table), ...dialogue];
  return withoutOverlaps([
    ...played.map((words) =>
      labelledQuotation(text, words, passageOf(words.paragraph), table === undefined ? null : nameOf),
    ),
    ...framed.map((words) =>
      framedQuotation(text, { ...words, kind: 'direct', passage: passageOf(words.paragraph) }, table, nameOf),
    ),
  ]);
}

/**
 * What a label tells to be somebody's. Where nothing is known of a language's titles, the whole label is the name; a chat's
 * is so in any case.
 */
function labelledQuotation(
  text: string,
  { label, ...words }: LabelledQuotation,
  passage: number,
  nameOf: Namer | null,
): Quotation {
  if (label === null) return quotationOf(text, { ...words, passage }, null, null);
  const { mention, sign, isHandle } = label;
  const name = nameOnLabel(text, label);
  const speaker = isHandle || nameOf === null ? name : (nameOf(name, mention.start) ?? name);
  const quotation = quotationOf(text, { ...words, passage }, { mention, cue: sign }, speaker);
  return isHandle ? { ...quotation, isHandle } : quotation;
}
