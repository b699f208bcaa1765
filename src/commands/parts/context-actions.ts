import type { CitedPassage } from '../../library/library.js';
import type { Action } from '../reply.js';
import type { Texts } from '../texts/texts.js';

/**
 * Leads to the paragraphs around each passage, numbered as the reply shows them; once to one that is shown several times.
 *
 * @param shown in the order of the reply
 */
export function contextActions(
  shown: readonly Pick<CitedPassage, 'reference'>[],
  { actions }: Pick<Texts, 'actions'>,
): Action[] {
  const references = shown.map(({ reference }) => reference);
  const numbers = new Map(references.map((reference) => [reference, references.indexOf(reference) + 1]));
  return [...numbers].map(([reference, number]) => ({
    type: 'context',
    label: numbers.size === 1 ? actions.showContext : actions.showContextOf(number),
    number,
    reference,
  }));
}
