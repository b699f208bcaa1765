import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { errorFacts, redactRoute } from '../../../src/discord/connection/redact.js';
import { UserError } from '../../../src/shared/user-error.js';

const ROUTE = 'https://discord.com/api/v10/webhooks/740000000000000001/a-secret-token/messages/@original';
const SENT = { body: { content: 'what was answered' }, files: undefined };

test('of what Discord refused, the log holds the code and the route without its token', () => {
  const error = new DiscordAPIError(
    { code: 50_035, message: 'Invalid Form Body' },
    50_035,
    400,
    'PATCH',
    ROUTE,
    SENT,
  );
  expect(errorFacts(error)).toEqual({
    error: 'DiscordAPIError',
    code: 50_035,
    status: 400,
    method: 'PATCH',
    route: '/api/v10/webhooks/740000000000000001/[token]/messages/@original',
  });
});

test('and of a Discord that is broken, the status and the route', () => {
  const error = new HTTPError(502, 'Bad Gateway', 'PATCH', ROUTE, SENT);
  expect(errorFacts(error)).toEqual({
    error: 'HTTPError',
    status: 502,
    method: 'PATCH',
    route: '/api/v10/webhooks/740000000000000001/[token]/messages/@original',
  });
});

test('a bug is logged with where it is, and without what a person typed', () => {
  const facts = errorFacts(new RangeError('no room for “who broke the bridge” in who'), [
    'who broke the bridge',
    'who',
    'x',
  ]);
  expect(facts.error).toBe('RangeError');
  expect(facts.stack).toMatch(/^RangeError: no room for “\[struck out\]” in \[struck out\]\n +at /);
});

test('what was thrown on purpose is logged as the sentence that it is', () => {
  expect(errorFacts(new UserError('The bridge is closed: try again later.', 'discord'), ['bridge'])).toEqual({
    error: 'UserError',
    reason: 'The [struck out] is closed: try again later.',
  });
});

test.each([
  [
    'https://discord.com/api/v10/interactions/1/secret/callback?with_response=false',
    '/api/v10/interactions/1/[token]/callback',
  ],
  ['/webhooks/1/secret', '/webhooks/1/[token]'],
  ['http://127.0.0.1:8080/api/v10/gateway/bot', '/api/v10/gateway/bot'],
])('the route of %s is %s', (address, route) => {
  expect(redactRoute(address)).toBe(route);
});
