import {
  DefaultRestOptions,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { UserError } from '../../shared/user-error.js';
import { ForeignAnswerError } from './ask-discord.js';

/** Close codes after which connecting again is of no use, and what to do about each. */
const FATAL_CLOSE_CODES: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord refused the token: copy the bot token from the developer portal into DISCORD_TOKEN again.',
  [GatewayCloseCodes.InvalidShard]: 'Discord refused the connection as a wrong shard: start the bot again.',
  [GatewayCloseCodes.ShardingRequired]:
    'Discord refused the connection because the bot is in too many servers for so few connections: leave DISCORD_SHARDS ' +
    'empty, and start the bot again.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer knows the version of its interface that the bot uses: install a newer version of Footnote.',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord does not know an intent that the bot asked for: install a newer version of Footnote.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord did not allow an intent that the bot asked for: allow it in the developer portal under Bot.',
};

const REFUSED_TOKEN = FATAL_CLOSE_CODES[GatewayCloseCodes.AuthenticationFailed] ?? '';

/** What is missing otherwise, such as a server, has a code of its own. */
const UNKNOWN_ROUTE = 0;

/** Three parts of letters, digits, `-` and `_` with dots between them. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Finds out what is no token before Discord is asked, such as the placeholder of an example file.
 *
 * @throws UserError where the token is none by its shape
 */
export function checkToken(token: string): void {
  if (TOKEN.test(token)) return;
  throw new UserError(
    'DISCORD_TOKEN does not look like a bot token (three parts with dots between them): copy it from the developer ' +
      'portal, under Bot.',
    'discord',
  );
}

/** The error to end with after a close code, `null` for one after which the client connects again by itself. */
export function closeCodeFailure(code: number): UserError | null {
  const message = FATAL_CLOSE_CODES[code];
  return message === undefined ? null : new UserError(message, 'discord');
}

/**
 * One sentence about why Discord could not be used.
 *
 * @param apiUrl where Discord was looked for; `null`: at its own address
 * @returns `null` for an error that neither Discord nor the network has caused: a bug
 */
export function connectionFailure(error: unknown, apiUrl: string | null): UserError | null {
  const address = apiUrl ?? DefaultRestOptions.api;
  if (error instanceof UserError) return error;
  const say = (message: string) => new UserError(message, 'discord', { cause: error });
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return say(REFUSED_TOKEN);
  if (error instanceof ForeignAnswerError) return say(notDiscord(address, ''));
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return say(REFUSED_TOKEN);
    // Discord numbers its refusals, as nobody else does.
    if (typeof error.code !== 'number') return say(notDiscord(address, ` (status ${error.status})`));
    if (error.status === 403) {
      return say(
        `Discord did not allow it (${error.message}): check that the bot was invited to the server with the scope applications.commands.`,
      );
    }
    if (error.status === 404 && error.code === UNKNOWN_ROUTE) {
      return say(`Discord at ${address} does not know what it was asked for: check DISCORD_API_URL.`);
    }
    return say(
      `Discord refused a request with status ${error.status} and code ${error.code} (${error.message}).`,
    );
  }
  if (error instanceof HTTPError) {
    return say(`Discord at ${address} answered with status ${error.status}: try again later.`);
  }
  const reason = networkReason(error);
  if (reason === null) return null;
  return say(
    `Discord at ${address} could not be reached (${reason}): check the network and DISCORD_API_URL.`,
  );
}

function notDiscord(address: string, facts: string): string {
  return `What answered at ${address}${facts} is not Discord: check DISCORD_API_URL, and any proxy on the way there.`;
}

/**
 * The codes of the system, of TLS, of undici and of its parser, such as `ENOTFOUND`, `CERT_HAS_EXPIRED` and
 * `UND_ERR_CONNECT_TIMEOUT`. Those of wrong calls in a program begin with `ERR_` or `UND_ERR_INVALID`.
 */
const NETWORK_CODE = /^(?!ERR_(?!TLS|SSL)|UND_ERR_INVALID)[A-Z][A-Z\d_]+$/;

/** Whether a request may go well a moment later: Discord was broken, or did not answer. */
export function isPassing(error: unknown): boolean {
  return error instanceof HTTPError || (!(error instanceof DiscordAPIError) && networkReason(error) !== null);
}

/** What of the network failed, wherever it is wrapped; `null` where nothing of it did. */
function networkReason(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string' && NETWORK_CODE.test(error.code)) return error.code;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'no answer in time';
  return networkReason(error.cause);
}
