import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  type Channel,
  type Exchange,
  openExchange,
  type ProcessRequest,
} from '../../../src/discord/processes/exchange.js';
import { deferred } from '../../../src/shared/deferred.js';
import { UserError } from '../../../src/shared/user-error.js';

type Answer = (request: ProcessRequest) => Promise<unknown>;

/** Two ends of a channel over which everything goes as JSON, as it does between processes. */
function pair(left: Answer, right: Answer): readonly [Exchange, Exchange] {
  const listeners: ((message: unknown) => void)[][] = [[], []];
  const end = (own: number, answer: Answer) => {
    const channel: Channel = {
      async send(message) {
        await turn();
        const text = JSON.stringify(message);
        for (const listener of listeners[1 - own] ?? []) listener(JSON.parse(text));
      },
      onMessage: (listener) => listeners[own]?.push(listener),
    };
    return openExchange(channel, answer);
  };
  return [end(0, left), end(1, right)];
}

const nothing: Answer = () => Promise.reject(new Error('Nobody asks this end.'));

test('each request gets its own answer, in whatever order they come, also when both ask', async () => {
  const late = deferred();
  const [left, right] = pair(
    async (request) => `left ${request}`,
    async (request) => {
      if (request === 'reload') await late.promise;
      return `right ${request}`;
    },
  );
  const slow = left.ask('reload');
  expect(await Promise.all([left.ask('health'), right.ask('metrics'), left.ask('metrics')])).toEqual([
    'right health',
    'left metrics',
    'right metrics',
  ]);
  late.resolve();
  expect(await slow).toBe('right reload');
});

test('what a person can put right is told, a bug is not', async () => {
  const [left] = pair(nothing, async (request) => {
    throw request === 'reload' ? new UserError('The folder is gone.') : new TypeError('x is secret');
  });
  await expect(left.ask('reload')).rejects.toThrow(new UserError('The folder is gone.'));
  await expect(left.ask('health')).rejects.toThrow(new UserError('Something went wrong; the log says more.'));
});

test('nobody waits for an end that is gone, and other messages mean nothing', async () => {
  const [left] = pair(nothing, () => new Promise(() => undefined));
  const waiting = left.ask('reload');
  left.end();
  await expect(waiting).rejects.toThrow('The process has ended.');

  let listen: (message: unknown) => void = () => undefined;
  openExchange({ send: async () => undefined, onMessage: (listener) => (listen = listener) }, nothing);
  for (const message of [null, 'ready', { _ready: true }, { footnote: 'answer', id: 7 }, { footnote: 'x' }])
    expect(() => listen(message)).not.toThrow();
});
