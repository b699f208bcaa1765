const SAID =
  /^what (?:else )?(?:did|does|has|have) (.+?) (?:say|said)(?: (?:about|on|regarding|concerning) (.+?))?[\s?.!]*$/iu;

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
  const [, person, about = null] = SAID.exec(question.trim()) ?? [];
  if (person === undefined || /^(?:it|he|she|they|we|you|people|anyone|anybody|someone)$/iu.test(person))
    return null;
  return { person, about };
}

/** The question that a person's words answer. */
export function questionFor({ person, about }: WordsAskedFor): string {
  return about === null ? `what did ${person} say` : `what did ${person} say about ${about}`;
}
