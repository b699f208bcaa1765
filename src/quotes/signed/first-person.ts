import { wordSet } from '../../language/word-set.js';
import type { ParsedDocument, ParsedParagraph } from '../parsing/parse.js';

const SPEAKER_AND_HEARER = wordSet('i me my mine we us our ours you your yours');

/** Whether somebody speaks for themselves or to somebody outside of all quotation marks. */
export function isOfDialogue({ sentences }: ParsedParagraph): boolean {
  return sentences.some(({ units }) => units.some(({ lower }) => SPEAKER_AND_HEARER.has(lower)));
}

/** Of what people say to each other, at least so much speaks of the two or asks. */
const LEAST_SHARE = 0.25;

/**
 * Whether some paragraphs are what people say to each other, and not what a form or a timetable lists.
 *
 * @param indices which of the document's paragraphs
 */
export function areOfDialogue({ text, paragraphs }: ParsedDocument, indices: readonly number[]): boolean {
  const spoken = indices.filter((index) => {
    const paragraph = paragraphs[index];
    return paragraph && (isOfDialogue(paragraph) || text.slice(paragraph.start, paragraph.end).includes('?'));
  });
  return spoken.length >= LEAST_SHARE * indices.length;
}
