import type { Texts } from '../../commands/texts/texts.js';
import type { Place } from '../../corpus/settings/channel-rules.js';
import { UserError } from '../../shared/user-error.js';
import { MarkupError } from './markup-error.js';

/** Who sees a reply: the one who asked alone, or everyone. */
export type Visibility = 'private' | 'public';

/** Where and how the bot may be used, as the operator configured it. */
export interface UsageRules {
  /** Ids of the servers it answers in; none: all. */
  readonly servers: readonly string[];
  /** Ids of the channels, or of categories of channels, that it answers in; none: all. */
  readonly channels: readonly string[];
  /** Whether it answers in direct messages; `null`: only where neither servers nor channels are named. */
  readonly directMessages: boolean | null;
  /** Whether it answers messages that mention it, and direct messages; otherwise, commands only. */
  readonly messages: boolean;
  /** Who sees an answer whose asker does not say. */
  readonly visibility: Visibility;
  /** How long a person waits between two requests, in milliseconds; 0: not at all. */
  readonly cooldownMs: number;
}

/** As many channels as can be named in a sentence. */
const MOST_NAMED = 5;

/**
 * Checks that the bot answers in a place at all.
 *
 * @param serverOf the server that a channel belongs to, `null` where that is not known
 * @throws UserError saying where it answers instead
 */
export function checkPlace(
  { server, channels: here }: Place,
  { servers, channels, directMessages }: UsageRules,
  serverOf: (channel: string) => string | null,
  { refusal }: Texts,
): void {
  if (server === null) {
    if (directMessages ?? (servers.length === 0 && channels.length === 0)) return;
    throw new UserError(refusal.noDirectMessages);
  }
  if (servers.length > 0 && !servers.includes(server)) {
    throw new UserError(refusal.otherServers);
  }
  if (channels.length === 0 || here.some((channel) => channels.includes(channel))) return;
  const there = channels.filter((channel) => serverOf(channel) === server).slice(0, MOST_NAMED);
  if (there.length === 0) throw new UserError(refusal.noChannelHere);
  throw new MarkupError(refusal.otherChannels(there.map((channel) => `<#${channel}>`).join(', ')));
}
