import { NAME_LENGTH } from './options.js';
import type { Reply } from './reply.js';

const SAID =
  /^what (?:else )?(?:did|does|has|have) (.+?) (?:say|said)(?: (?:about|on|regarding|concerning) (.+?))?[\s?.!]*$/iu;

/** Whose words somebody asks for, and what about. */
export interface WordsAskedFor {
  readonly person: string;
  readonly about: string | null;
}

/**
 * Reads "what did Wang Yi say about stability?" as what it is: a question for a person's words, which `/quotes` answers
 * with nothing that somebody else said. Other questions, and those in other languages, are `/ask`'s.
 */
export function wordsAskedFor(question: string): WordsAskedFor | null {
  const [, person, about = null] = SAID.exec(question.trim()) ?? [];
  if (person === undefined || /^(?:it|he|she|they|we|you|people|anyone|anybody|someone)$/iu.test(person))
    return null;
  return Math.max(person.length, about?.length ?? 0) > NAME_LENGTH ? null : { person, about };
}

/** What somebody writes without naming a command, and where to look; `null`: everywhere. */
export interface PlainQuestion {
  readonly question: string;
  readonly source: string | null;
}

/**
 * Answers what somebody writes without naming a command, alike in every front: where it asks for a person's words and the
 * documents have some, as `/quotes` does, and everything else as `/ask` does.
 *
 * @param run runs one of the two commands with what it is given
 */
export async function answerPlainly<Answered extends { readonly reply: Pick<Reply, 'status'> }>(
  { question, source }: PlainQuestion,
  run: (name: 'ask' | 'quotes', given: Readonly<Record<string, string | null>>) => Promise<Answered>,
): Promise<Answered> {
  const words = wordsAskedFor(question);
  if (words !== null) {
    const quoted = await run('quotes', { ...words, source });
    if (quoted.reply.status === 'answered') return quoted;
  }
  return run('ask', { question, source });
}

/** The question that a person's words answer. */
export function questionFor({ person, about }: WordsAskedFor): string {
  return about === null ? `what did ${person} say` : `what did ${person} say about ${about}`;
}
