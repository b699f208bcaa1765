import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ForeignAnswerError } from '../../../src/discord/connection/ask-discord.js';
import {
  checkToken,
  closeCodeFailure,
  connectionFailure,
} from '../../../src/discord/connection/connection-failure.js';
import { UserError } from '../../../src/shared/user-error.js';
import { TOKEN } from '../../support/discord/loopback-discord.js';

describe('a close code', () => {
  test.each([
    [
      4004,
      'Discord refused the token: copy the bot token from the developer portal into DISCORD_TOKEN again.',
    ],
    [4010, 'Discord refused the connection as a wrong shard: start the bot again.'],
    [
      4011,
      'Discord refused the connection because the bot is in too many servers for so few connections: leave DISCORD_SHARDS empty, and start the bot again.',
    ],
    [
      4012,
      'Discord no longer knows the version of its interface that the bot uses: install a newer version of Footnote.',
    ],
    [4013, 'Discord does not know an intent that the bot asked for: install a newer version of Footnote.'],
    [
      4014,
      'Discord did not allow an intent that the bot asked for: allow it in the developer portal under Bot.',
    ],
  ])('%i that connecting again does not mend is explained', (code, says) => {
    expect(closeCodeFailure(code)).toMatchObject({ name: 'UserError', code: 'discord', message: says });
  });

  test.each([1000, 1001, 1006, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009])(
    '%i after which the client connects again is none',
    (code) => expect(closeCodeFailure(code)).toBeNull(),
  );
});

describe('a token', () => {
  test('has three parts', () => expect(() => checkToken(TOKEN)).not.toThrow());

  test.each([
    '',
    'your-token',
    'a.b',
    'a.b.c.d',
    'a..c',
    `Bot ${TOKEN}`,
    ` ${TOKEN}`,
    `${TOKEN}\n`,
    '"a.b.c"',
  ])('%j is none, and what is wrong with it does not repeat it', (token) => {
    expect(() => checkToken(token)).toThrow(UserError);
    expect(() => checkToken(token)).toThrow(/^DISCORD_TOKEN does not look like a bot token [^\n]*$/);
  });
});

describe('what kept the bot from Discord is told in one sentence', () => {
  const address = 'https://discord.com/api';
  const apiError = (status: number, code: number, message: string) =>
    new DiscordAPIError({ code, message }, code, status, 'GET', `${address}/v10/x`, {
      files: [],
      body: null,
    });

  test.each([
    ['a refused token', apiError(401, 0, '401: Unauthorized'), /^Discord refused the token: /],
    ['a refusal', apiError(403, 50_001, 'Missing Access'), /^Discord did not allow it \(Missing Access\): /],
    [
      'a bad request',
      apiError(400, 50_035, 'Invalid Form Body'),
      /^Discord refused a request with status 400 and code 50035 /,
    ],
    [
      'an address below Discord’s',
      apiError(404, 0, '404: Not Found'),
      /^Discord at https:\/\/discord\.com\/api does not know what it was asked for: check DISCORD_API_URL\.$/,
    ],
    [
      'a server that is not there',
      apiError(404, 10_004, 'Unknown Guild'),
      /^Discord refused a request with status 404 and code 10004 \(Unknown Guild\)\.$/,
    ],
    [
      'a refusal that is not Discord’s',
      // As discord.js reads a page of HTML.
      new DiscordAPIError(
        new ArrayBuffer(8) as unknown as ConstructorParameters<typeof DiscordAPIError>[0],
        undefined as unknown as number,
        404,
        'GET',
        `${address}/v10/x`,
        { files: [], body: null },
      ),
      /^What answered at https:\/\/discord\.com\/api \(status 404\) is not Discord: check DISCORD_API_URL[^.]*\.$/,
    ],
    [
      'an answer that is not Discord’s',
      new ForeignAnswerError('It is none.'),
      /^What answered at https:\/\/discord\.com\/api is not Discord: check DISCORD_API_URL[^.]*\.$/,
    ],
    [
      'a broken Discord',
      new HTTPError(503, 'Service Unavailable', 'GET', `${address}/v10/x`, { files: [], body: null }),
      /^Discord at https:\/\/discord\.com\/api answered with status 503: try again later\.$/,
    ],
    [
      'a network error, wherever it is wrapped',
      new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
      /^Discord at https:\/\/discord\.com\/api could not be reached \(ENOTFOUND\): /,
    ],
    [
      'a certificate that is too old',
      Object.assign(new Error(), { code: 'CERT_HAS_EXPIRED' }),
      / could not be reached \(CERT_HAS_EXPIRED\): /,
    ],
    [
      'a silent Discord',
      Object.assign(new Error(), { code: 'UND_ERR_HEADERS_TIMEOUT' }),
      / could not be reached \(UND_ERR_HEADERS_TIMEOUT\): /,
    ],
    [
      'a request that was given up',
      new DOMException('This operation was aborted', 'AbortError'),
      / could not be reached \(no answer in time\): /,
    ],
  ])('%s', (_, error, says) => {
    const failure = connectionFailure(error, address);
    expect(failure).toMatchObject({ name: 'UserError', code: 'discord' });
    expect(failure?.message).toMatch(says);
    expect(failure?.message).not.toContain('\n');
  });

  const invalidUrl = () => {
    try {
      return new URL('nowhere');
    } catch (error) {
      return error;
    }
  };

  test.each([
    ['a wrong call', new TypeError('undefined is not a function')],
    ['an answer of another shape', z.object({ id: z.string() }).safeParse({}).error],
    ['a wrong call of Node.js', invalidUrl()],
    ['a wrong call of undici', Object.assign(new Error(), { code: 'UND_ERR_INVALID_ARG' })],
    ['something that is no error', 'oops'],
  ])('but a bug is none of it: %s', (_, error) => {
    expect(connectionFailure(error, address)).toBeNull();
  });

  test('which was one already stays as it is', () => {
    const failure = new UserError('It is so.');
    expect(connectionFailure(failure, address)).toBe(failure);
  });
});
