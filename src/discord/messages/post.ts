import { type Message, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Log } from '../../shared/log.js';
import { hasCode } from '../connection/callback.js';
import { withPauses } from '../connection/pauses.js';
import { errorFacts } from '../connection/redact.js';
import type { MessageBody } from '../rendering/limits.js';
import type { BotContext } from '../requests/bot-context.js';

/** Discord's answers where the bot lacks a permission. */
const FORBIDDEN = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.MissingPermissions];
/** Discord's answers where nobody may write any more. */
const CLOSED = [
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.UnknownChannel,
];

const LACKS_PERMISSION =
  'the bot may not write in a channel where it is asked: it needs View Channels and Send Messages there, in a thread Send ' +
  'Messages in Threads';

/** Shows that an answer is being worked out. It does not matter whether that arrives. */
export function showTyping({ channelId, client }: Message): void {
  client.rest.post(Routes.channelTyping(channelId)).catch(() => undefined);
}

/**
 * Answers a message with one below it that points to it and pings nobody. In a channel whose history the bot may not read,
 * Discord lets it point to nothing: the answer then stands for itself, below the question that its heading repeats.
 *
 * @param closedChannels where the bot lacks a permission: the log says so once, until it may write there
 * @returns whether Discord took it; where it did not, the log says why
 */
export async function postReply(
  { channelId, guildId, id, client }: Message,
  body: MessageBody,
  { closedChannels }: Pick<BotContext, 'closedChannels'>,
  log: Log,
): Promise<boolean> {
  // The message may have been deleted meanwhile.
  const pointer = { message_id: id, fail_if_not_exists: false };
  try {
    await post(client.rest, channelId, id, {
      ...body,
      allowed_mentions: { ...body.allowed_mentions, replied_user: false },
      message_reference: pointer,
    }).catch(async (error: unknown) => {
      if (!hasCode(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)) throw error;
      await post(client.rest, channelId, id, body);
    });
    closedChannels.delete(channelId);
    return true;
  } catch (error) {
    if (!hasCode(error, ...FORBIDDEN)) {
      const level = hasCode(error, ...CLOSED) ? 'info' : 'warn';
      log[level]('Discord did not take an answer to a message', errorFacts(error));
    } else if (!closedChannels.has(channelId)) {
      closedChannels.add(channelId);
      log.warn(LACKS_PERMISSION, { server: guildId, channel: channelId });
    }
    return false;
  }
}

/**
 * Writes a message.
 *
 * @param nonce of two messages with the same one, Discord keeps the first: where it is not known whether it arrived, it can
 *   be written once more
 */
async function post(rest: REST, channel: string, nonce: string, message: object): Promise<void> {
  const body = { ...message, nonce, enforce_nonce: true };
  await withPauses(() => rest.post(Routes.channelMessages(channel), { body }));
}
