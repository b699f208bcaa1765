import { join } from 'node:path';
import { ShardingManager } from 'discord.js';
import { expect, test } from 'vitest';
import { managedProcess } from '../../../src/discord/processes/managed-process.js';
import { createLog } from '../../../src/log.js';
import { eventually } from '../../support/eventually.js';
import { folderWith } from '../../support/folder.js';

test('a process that ends again and again is started again, and nothing is left of the starts before', async () => {
  const folder = await folderWith({ 'ends.mjs': 'process.exit(70);' });
  const manager = new ShardingManager(join(folder, 'ends.mjs'), { totalShards: 1, respawn: false });
  const shard = manager.createShard(0);
  const listeners = () => shard.eventNames().map((name) => [name, shard.listenerCount(name)]);
  const managed = managedProcess(shard, {
    log: createLog({ level: 'silent', format: 'json' }),
    answer: () => Promise.reject(new Error('Nothing is asked.')),
    onFatal: () => undefined,
  });
  const before = listeners();
  await managed.start();
  expect(managed.isRunning()).toBe(false);
  expect(listeners()).toEqual(before);
  await eventually(() => managed.restarts() === 1 && !managed.isRunning(), 'it was started again');
  expect(listeners()).toEqual(before);
  await managed.stop();
});
