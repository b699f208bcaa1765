import type { Client } from 'discord.js';
import type { Command } from '../commands/command.js';
import type { Language, Texts } from '../commands/texts/texts.js';
import type { Log } from '../shared/log.js';
import { isAdmin, onlyServer, ownersOf } from './access/admins.js';
import { createCooldown } from './access/cooldown.js';
import { rememberedFor } from './access/remembered.js';
import { checkPlace } from './access/usage-rules.js';
import type { ShardProcess } from './processes/shard-process.js';
import type { BotContext } from './requests/bot-context.js';
import { spokenTexts } from './requests/languages.js';
import type { FinishedRequest } from './requests/outcome.js';
import type { BotSettings } from './settings.js';

/** Who leaves the team that owns the bot is no admin any more after that time, in milliseconds. */
const OWNERS_KEPT = 600_000;

/** What the operator decides of it, and over what it stands. */
export interface BotContextOptions
  extends Pick<BotSettings, 'admins' | 'rules' | 'accentColour' | 'language'>,
    Pick<BotContext, 'library'> {
  readonly commands: readonly Command[];
  /** What the program says in each language. */
  texts(language: Language): Texts;
  readonly log: Log;
}

/**
 * What requests are answered with, as the operator configured it.
 *
 * @param monitor is told about every request, as the log is
 * @param processes the other processes of the bot, `null` where there are none
 */
export function createBotContext(
  client: Client,
  { library, commands, admins, rules, accentColour, texts, language, log }: BotContextOptions,
  monitor: { finished(request: FinishedRequest): void },
  processes: Pick<ShardProcess, 'reloadElsewhere'> | null,
): BotContext {
  const ownership = {
    owners: rememberedFor(OWNERS_KEPT, async () =>
      client.isReady() ? ownersOf(client.application) : new Set<string>(),
    ),
    onlyServer: () => onlyServer(client, rules.servers),
  };
  return {
    library,
    commands,
    isAdmin: (caller) => isAdmin(caller, admins, ownership),
    textsFor: spokenTexts(texts, language),
    takesReplies: rules.messages,
    visibility: rules.visibility,
    accentColour,
    checkPlace: (place, spoken) => checkPlace(place, rules, (channel) => serverOf(client, channel), spoken),
    cooldown: createCooldown(rules.cooldownMs),
    reloadElsewhere: processes && (() => processes.reloadElsewhere()),
    beingShared: new Set(),
    closedChannels: new Set(),
    onAdminCommand: (facts) => log.info('admin command', facts),
    onFinished(request) {
      monitor.finished(request);
      // Completing happens at every letter.
      if (request.request.startsWith('complete')) log.debug('request', request);
      else log.info('request', request);
    },
  };
}

function serverOf(client: Client, channel: string): string | null {
  const known = client.channels.cache.get(channel);
  return known === undefined || known.isDMBased() ? null : known.guildId;
}
