import { wordSet } from '../../language/word-set.js';
import type { ParsedParagraph } from '../parsing/parse.js';

const SPEAKER_AND_HEARER = wordSet('i me my mine we us our ours you your yours');

/** Whether somebody speaks for themselves or to somebody outside of all quotation marks. What stands in brackets is a note. */
export function isOfDialogue({ sentences }: ParsedParagraph): boolean {
  if (sentences[0]?.units[0]?.tag === 'bracket') return false;
  return sentences.some(({ units }) => units.some(({ lower }) => SPEAKER_AND_HEARER.has(lower)));
}
