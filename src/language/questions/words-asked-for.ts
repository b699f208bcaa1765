import { AUXILIARIES } from '../closed-classes.js';

/** "can you tell me …", which asks for no less than the words behind it. */
const POLITE =
  /^(?:please[,\s]+)?(?:(?:(?:can|could|would|will) you\s+)?(?:please\s+)?(?:tell|show|give) me|do you know)[,\s]+/iu;
const ABOUT = String.raw`(?: (?:about|on|regarding|concerning) (.+?))?[\s?.!]*$`;
/** "what did Wang Yi say about …" */
const SAY = new RegExp(`^what (?:else )?(?:did|does|has|have) (.+?) (?:say|said)${ABOUT}`, 'iu');
/** "what Wang Yi said about …" */
const SAID = new RegExp(`^what (?:else )?(.+?) (?:said|says|(?:has|have) said)${ABOUT}`, 'iu');
const NOBODY = /^(?:it|i|he|she|they|we|you|people|anyone|anybody|someone|somebody)$/iu;

/** Whose words somebody asks for, and what about. */
export interface WordsAskedFor {
  readonly person: string;
  readonly about: string | null;
}

/**
 * Reads "what did Wang Yi say about stability?" as what it is: a question for a person's words, rather than for all that
 * is written about it. In English only; `null` for every other question.
 */
export function wordsAskedFor(question: string): WordsAskedFor | null {
  const asked = question.trim().replace(POLITE, '');
  const [, person, about = null] = SAY.exec(asked) ?? SAID.exec(asked) ?? [];
  if (person === undefined || NOBODY.test(person)) return null;
  // "what was said about …"
  return AUXILIARIES.has(person.split(' ')[0]?.toLowerCase() ?? '') ? null : { person, about };
}

/** The question that a person's words answer. */
export function questionFor({ person, about }: WordsAskedFor): string {
  return about === null ? `what did ${person} say` : `what did ${person} say about ${about}`;
}
