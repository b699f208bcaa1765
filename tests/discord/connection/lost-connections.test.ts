import { once } from 'node:events';
import { type Client, Events, Status } from 'discord.js';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchLosses } from '../../../src/discord/connection/lost-connections.js';
import { watchStandstill } from '../../../src/discord/connection/standstill.js';
import { UserError } from '../../../src/shared/user-error.js';
import { clientForTest } from '../../support/discord/bot-in-process.js';
import { eventually } from '../../support/eventually.js';

/** A client that is connected, and what it logged, line by line and without times. */
async function connected() {
  const { client, discord, logged, connect } = await clientForTest();
  await connect();
  return {
    client,
    discord,
    log: () => Array.from(logged().matchAll(/^\S+ (.*)$/gm), ([, line = '']) => line),
  };
}

/** What discord.js tells of every attempt of an outage. */
function attempt(client: Client, error: Error): void {
  client.emit(Events.ShardError, error, 0);
  client.emit(Events.ShardReconnecting, 0);
}

describe('a connection that is lost', () => {
  test('is logged once, and once more when it stands again', async () => {
    const { client, discord, log } = await connected();
    discord.gateway.drop();
    await once(client, Events.ShardResume);
    expect(log()).toEqual([
      'warn connecting to Discord again shard=0',
      expect.stringMatching(/^info connected to Discord again shard=0 seconds=\d+ replayed=\d+$/),
    ]);
  });

  test('and begun anew is said to stand again', async () => {
    const { client, discord, log } = await connected();
    discord.gateway.resumable = false;
    discord.gateway.drop();
    await once(client, Events.ShardReady);
    await eventually(() => log().length === 2 && log(), 'it was logged');
    expect(log()[1]).toMatch(/^info connected to Discord again shard=0 seconds=\d+ replayed=null$/);
  });

  test('for a night fills no log', async () => {
    const { client, log } = await connected();
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    for (let seconds = 0; seconds < 10 * 3_600; seconds += 1) {
      attempt(client, new Error(seconds % 2 === 0 ? 'out of order' : 'under repair'));
      vi.advanceTimersByTime(1_000);
    }
    client.emit(Events.ShardResume, 0, 7);
    const lines = log().map((line) => line.replace(/ stack=.*/, ''));
    expect(lines.filter((line) => line.startsWith('warn connection to Discord'))).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('warn connecting'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('warn still'))).toHaveLength(14);
    expect(lines.find((line) => line.startsWith('warn still'))).toBe(
      'warn still not connected to Discord shard=0 attempts=61 seconds=60',
    );
    expect(lines.at(-1)).toBe('info connected to Discord again shard=0 seconds=36000 replayed=7');
  });

  test('counts as one loss, however many attempts it takes', async () => {
    const { client } = await connected();
    const losses: number[] = [];
    watchLosses(client, { lost: (shard) => losses.push(shard) });
    for (let attempts = 0; attempts < 3; attempts += 1) client.emit(Events.ShardReconnecting, 0);
    client.emit(Events.ShardResume, 0, 0);
    client.emit(Events.ShardReconnecting, 0);
    expect(losses).toEqual([0, 0]);
  });
});

describe('a standstill', () => {
  const MINUTE = 60_000;

  /** A bot's watch, whose clock the test turns from here on. */
  async function watched({ isClosed }: { readonly isClosed: boolean }) {
    const { client, discord } = await connected();
    if (isClosed) {
      // discord.js closes with this code itself, and does nothing when Discord does.
      discord.gateway.close(4200);
      await eventually(() => client.ws.shards.some(({ status }) => status !== Status.Ready), 'it was closed');
    }
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const over = new AbortController();
    const noticed = vi.fn();
    watchStandstill(client, over.signal).catch(noticed);
    return { client, noticed, over };
  }

  test('is noticed when nothing tries to connect any more', async () => {
    const { noticed } = await watched({ isClosed: true });
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(noticed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(noticed).toHaveBeenCalledExactlyOnceWith(expect.any(UserError));
  });

  test('is none while the connection stands', async () => {
    const { noticed } = await watched({ isClosed: false });
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    expect(noticed).not.toHaveBeenCalled();
  });

  test('is none while it is tried', async () => {
    const { client, noticed } = await watched({ isClosed: true });
    for (let minutes = 0; minutes < 20; minutes += 1) {
      client.emit(Events.ShardReconnecting, 0);
      await vi.advanceTimersByTimeAsync(MINUTE);
    }
    expect(noticed).not.toHaveBeenCalled();
  });

  test('is looked for no more once the watch is ended', async () => {
    const { over } = await watched({ isClosed: false });
    expect(vi.getTimerCount()).toBe(1);
    over.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
