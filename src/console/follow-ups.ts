import { type Command, type Input, knownCommand } from '../commands/command.js';
import type { TypedCommand } from '../commands/input/typed-line.js';
import type { Reply } from '../commands/reply.js';
import { UserError } from '../shared/user-error.js';
import { wrapped } from './render.js';
import type { Style } from './style.js';

/** What can be typed after a reply, in place of Discord's buttons. */
export interface FollowUp {
  /** The whole line, such as `/more` or `/context 2`. */
  readonly typed: string;
  readonly label: string;
  readonly command: Command;
  readonly input: Input;
  readonly page: number;
}

/** The lines that the actions of a reply turn into at a prompt. */
export function followUpsOf(reply: Reply, asked: TypedCommand, commands: readonly Command[]): FollowUp[] {
  return reply.actions.map((action): FollowUp => {
    if (action.type === 'page') {
      const typed = action.page > reply.page.number ? '/more' : '/back';
      return { ...asked, typed, label: action.label, page: action.page };
    }
    return {
      command: knownCommand('context', commands),
      input: { reference: action.reference },
      page: 1,
      typed: `/context ${action.number}`,
      label: action.label,
    };
  });
}

const GOES_ON = /^\/(?:more|back|context)(?:\s|$)/;

/**
 * The follow-up that a line asks for; `null` when the line is something else.
 *
 * @throws UserError when the line asks for one that the last reply does not offer
 */
export function followUpFor(line: string, followUps: readonly FollowUp[]): FollowUp | null {
  if (!GOES_ON.test(line)) return null;
  const wanted = line === '/context' ? '/context 1' : line.replace(/\s+/g, ' ');
  const followUp = followUps.find(({ typed }) => typed === wanted);
  if (followUp) return followUp;
  throw new UserError(
    followUps.length === 0
      ? `There is nothing here for ${line}: it goes on from an answer below which it is named.`
      : `The last reply offers no ${line}, but ${followUps.map(typedWords).join(' · ')}.`,
  );
}

/** What is typed stays on one line. */
function typedWords({ typed }: FollowUp): string {
  return typed.replace(' ', '\u00a0');
}

/** What can be typed next, faint below a reply; nothing where there is nothing. */
export function hints(followUps: readonly FollowUp[], style: Style): string {
  if (followUps.length === 0) return '';
  const words = followUps.map((followUp) =>
    followUp.typed.startsWith('/context') ? typedWords(followUp) : `${followUp.typed} (${followUp.label})`,
  );
  return `\n\n${wrapped(style.faint(`Next: ${words.join(' · ')}`), style)}`;
}
