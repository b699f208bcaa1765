import type { CitedPassage } from '../../library/library.js';
import type { Action } from '../reply.js';
import type { Texts } from '../texts/texts.js';

/** Leads to the paragraphs around each passage. */
export function contextActions(
  passages: readonly Pick<CitedPassage, 'reference'>[],
  { actions }: Pick<Texts, 'actions'>,
): Action[] {
  return passages.map(({ reference }, at) => ({
    type: 'context',
    label: passages.length === 1 ? actions.showContext : actions.showContextOf(at + 1),
    reference,
  }));
}
