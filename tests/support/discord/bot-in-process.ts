import { once } from 'node:events';
import { type Client, Events } from 'discord.js';
import { onTestFinished } from 'vitest';
import type { Command } from '../../../src/commands/command.js';
import { commands as allCommands } from '../../../src/commands/commands.js';
import { textsWith } from '../../../src/commands/texts/choose-texts.js';
import { createClient, createInteractionRest } from '../../../src/discord/connection/client.js';
import { createBotContext } from '../../../src/discord/create-bot-context.js';
import type { BotContext } from '../../../src/discord/requests/bot-context.js';
import { openRouter } from '../../../src/discord/router.js';
import { createLog } from '../../../src/shared/log.js';
import { harwick } from '../documents.js';
import { libraryOver } from '../library.js';
import { discordForTest } from './bot-program.js';
import { type LoopbackDiscord, TOKEN } from './loopback-discord.js';
import { everywhere } from './usage-rules.js';

export interface BotInProcess {
  readonly discord: LoopbackDiscord;
  /** What was logged so far. */
  log(): string;
}

export interface BotInProcessSetup {
  readonly commands?: readonly Command[];
  /** What is otherwise than an operator has it who sets nothing. */
  readonly change?: Partial<BotContext>;
}

/**
 * The bot in the test's own process, where a command can be made to fail: a client of discord.js, connected to a Discord
 * on loopback, with the router behind it.
 */
export async function botInProcess({
  commands = allCommands,
  change = {},
}: BotInProcessSetup = {}): Promise<BotInProcess> {
  const { client, discord, log, logged, connect } = await clientForTest();
  const library = await libraryOver(harwick);
  const bot = createBotContext(
    client,
    {
      library,
      commands,
      rules: everywhere,
      admins: { users: [], roles: [] },
      accentColour: null,
      texts: textsWith({ introduction: null, unanswered: null, note: null }),
      language: null,
      log,
    },
    { finished: () => undefined },
    null,
  );
  openRouter(client, { ...bot, ...change }, { ...createInteractionRest(discord.apiUrl, log), log });
  await connect();
  return { discord, log: logged };
}

/** A client of discord.js in the test's own process, to be connected to a Discord on loopback, and what it logs. */
export async function clientForTest() {
  const discord = await discordForTest();
  let lines = '';
  const write = (line: string) => {
    lines += line;
  };
  const log = createLog({ level: 'debug', format: 'text', write });
  const client: Client = createClient({ apiUrl: discord.apiUrl, log, messages: true, shards: 1 });
  onTestFinished(() => client.destroy());
  const connect = () => Promise.all([client.login(TOKEN), once(client, Events.ClientReady)]);
  return { client, discord, log, logged: () => lines, connect };
}
