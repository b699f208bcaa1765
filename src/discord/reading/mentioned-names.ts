import type { ChatInputCommandInteraction, Message } from 'discord.js';

/** What somebody who is mentioned is called there, by their id; `null` where Discord does not tell, and for the bot itself. */
export type NameOf = (user: string) => string | null;

/** The names of those whom a message mentions. */
export function namesInMessage({ mentions, client }: Pick<Message, 'mentions' | 'client'>): NameOf {
  return (id) =>
    id === client.user?.id
      ? null
      : (mentions.members?.get(id)?.displayName ?? mentions.users.get(id)?.displayName ?? null);
}

/** The names of those whom the options of a command mention, as far as Discord sends them along. */
export function namesInOptions({ options, client }: ChatInputCommandInteraction): NameOf {
  return (id) => {
    if (id === client.user.id) return null;
    const member = options.resolved?.members?.get(id);
    const inServer = member && ('displayName' in member ? member.displayName : member.nick);
    return inServer ?? options.resolved?.users?.get(id)?.displayName ?? null;
  };
}

const MENTION = /<@!?(\d+)>/g;

/**
 * A text with the names of those whom it mentions.
 *
 * @param otherwise what stands in the place of a mention whose name is not known
 */
export function withNames(text: string, nameOf: NameOf, otherwise: (mention: string) => string): string {
  return text.replace(MENTION, (mention: string, id: string) => nameOf(id) ?? otherwise(mention));
}
