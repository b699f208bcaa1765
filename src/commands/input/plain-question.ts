import { aboutYou } from '../../language/questions/about-you.js';
import { bare } from '../../language/questions/courtesy.js';
import { resolveFollowUp } from '../../language/questions/follow-up.js';
import type { AskedQuestion } from '../../language/questions/question-before.js';
import { questionFor, wordsAskedFor } from '../../language/questions/words-asked-for.js';
import type { Command, Input } from '../command.js';
import type { Reply } from '../reply.js';
import { commandNames } from '../texts/choose-texts.js';
import { english } from '../texts/english.js';
import { NAME_LENGTH } from './options.js';
import type { PlainQuestion } from './typed-line.js';

/** What somebody who asks for nothing but help writes, in whatever language. */
const HELP: readonly string[] = commandNames(english.commands.help);

/**
 * Answers what somebody writes without naming a command, alike in every front: where it asks for a person's words and the
 * documents have some, as `/quotes` does; nothing but the word for help as `/help` does; what is asked about the one who
 * answers, where it is not sure that the documents answer it, as `/help` or `/sources` does; everything else as `/ask` does.
 *
 * @param last the question that this one may go on from; `null`: there is none
 * @param run runs one of the commands with what it is given
 */
export async function answerPlainly<Answered extends { readonly reply: Pick<Reply, 'status'> }>(
  { question: asked, source }: PlainQuestion,
  last: AskedQuestion | null,
  run: (name: 'ask' | 'quotes' | 'help' | 'sources', given: Input) => Promise<Answered>,
): Promise<Answered> {
  if (HELP.includes(bare(asked))) return run('help', {});
  const { question, before } = resolveFollowUp(asked, last);
  const words = before === null ? wordsAskedFor(question) : null;
  if (words !== null && Math.max(words.person.length, words.about?.length ?? 0) <= NAME_LENGTH) {
    const quoted = await run('quotes', { ...words, source });
    // Where several people are called so, it is said who.
    if (quoted.reply.status !== 'unanswered') return quoted;
  }
  const answered = await run('ask', { question, before, source });
  const about = answered.reply.status === 'answered' ? null : aboutYou(question);
  if (about === null) return answered;
  return run(about === 'you' ? 'help' : 'sources', {});
}

/**
 * The question that a command answered, from which the next one may go on.
 *
 * @returns `null` for a command that is asked nothing, such as for help
 */
export function questionOf({ name, options }: Command, input: Input): AskedQuestion | null {
  if (name === 'quotes') {
    const { person, about = null } = input;
    return { question: questionFor({ person: person ?? '', about }), before: null };
  }
  const [first] = Object.keys(options);
  const question = first === undefined ? null : (input[first] ?? null);
  return question === null ? null : { question, before: input.before ?? null };
}
