import type { LabelledQuotation } from '../found-quotation.js';
import type { Layout } from '../parsing/paragraphs.js';
import { findLabelledTurns } from './labelled-turns.js';
import { findMessages } from './messages.js';

/**
 * What the layout alone tells to be somebody's, in a language other than English: messages of a chat, turns of a transcript.
 *
 * @param language ISO 639-1, or `und`
 */
export function findSigned(layout: Layout, language: string): LabelledQuotation[] {
  const messages = findMessages(layout, language);
  return messages.length > 0 ? messages : findLabelledTurns(layout, language);
}
