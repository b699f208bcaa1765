import type { TextOption } from '../command.js';

/** The longest question that is understood as one, in UTF-16 units: Discord allows an option of 6,000 characters. */
export const QUESTION_LENGTH = 6_000;

/** The longest name, of a person or a document, and the longest topic, in UTF-16 units. */
export const NAME_LENGTH = 200;

/** Where to look, the same for every command that looks somewhere. */
export const sourceOption = {
  required: false,
  maxLength: NAME_LENGTH,
  complete: 'sources',
} as const satisfies TextOption;
