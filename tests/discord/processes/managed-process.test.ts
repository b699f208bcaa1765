import { join } from 'node:path';
import { ShardingManager } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { managedProcess } from '../../../src/discord/processes/managed-process.js';
import { createLog } from '../../../src/log.js';
import { eventually } from '../../support/eventually.js';
import { folderWith } from '../../support/folder.js';

function managing(file: string) {
  const manager = new ShardingManager(file, { totalShards: 1, respawn: false });
  const shard = manager.createShard(0);
  const managed = managedProcess(shard, {
    log: createLog({ level: 'silent', format: 'json' }),
    answer: () => Promise.reject(new Error('Nothing is asked.')),
    onFatal: () => undefined,
  });
  return { shard, managed };
}

test('a process that ends again and again is started again, and nothing is left of the starts before', async () => {
  const folder = await folderWith({ 'ends.mjs': 'process.exit(70);' });
  const { shard, managed } = managing(join(folder, 'ends.mjs'));
  const listeners = () => shard.eventNames().map((name) => [name, shard.listenerCount(name)]);
  const before = listeners();
  await managed.start();
  expect(managed.isRunning()).toBe(false);
  expect(listeners()).toEqual(before);
  await eventually(() => managed.restarts() === 1 && !managed.isRunning(), 'it was started again');
  expect(listeners()).toEqual(before);
  await managed.stop();
});

test('a process that was told to stop before its turn to start came is not started any more', async () => {
  const folder = await folderWith({ 'stays.mjs': 'setInterval(() => {}, 1_000);' });
  const { managed } = managing(join(folder, 'stays.mjs'));
  onTestFinished(() => managed.kill());
  await managed.stop();
  void managed.start();
  expect(managed.isRunning()).toBe(false);
});
