import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ShardingManager } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { managedProcess } from '../../../src/discord/processes/managed-process.js';
import { deferred } from '../../../src/shared/deferred.js';
import { createLog } from '../../../src/shared/log.js';
import { eventually } from '../../support/eventually.js';
import { folderWith } from '../../support/folder.js';

function managing(file: string, mayRestart = async () => {}) {
  const manager = new ShardingManager(file, { totalShards: 1, respawn: false });
  const shard = manager.createShard(0);
  const managed = managedProcess(shard, {
    log: createLog({ level: 'silent', format: 'json' }),
    answer: () => Promise.reject(new Error('Nothing is asked.')),
    mayRestart,
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

test('a process that ended is started again when it may be, unless it was told to stop meanwhile', async () => {
  const folder = await folderWith({ 'ends.mjs': 'process.exit(70);' });
  const { promise: until, resolve: release } = deferred();
  let asked = 0;
  const { managed } = managing(join(folder, 'ends.mjs'), () => {
    asked += 1;
    return asked === 1 ? Promise.resolve() : until;
  });
  await managed.start();
  await eventually(() => asked === 2, 'it has ended twice');
  expect(managed.restarts()).toBe(1);
  await managed.stop();
  release();
  await setImmediate();
  expect(managed.restarts()).toBe(1);
});

test('a process that was told to stop before its turn to start came is not started any more', async () => {
  const folder = await folderWith({ 'stays.mjs': 'setInterval(() => {}, 1_000);' });
  const { managed } = managing(join(folder, 'stays.mjs'));
  onTestFinished(() => managed.kill());
  await managed.stop();
  void managed.start();
  expect(managed.isRunning()).toBe(false);
});

test('a process that the system has no room for is tried again', async () => {
  const folder = await folderWith({ 'stays.mjs': 'setInterval(() => {}, 1_000);' });
  const { managed } = managing(join(folder, 'stays.mjs'));
  onTestFinished(() => managed.kill());
  const { execPath } = process;
  onTestFinished(() => {
    process.execPath = execPath;
  });
  process.execPath = join(folder, 'nothing');
  await managed.start();
  expect(managed.isRunning()).toBe(false);
  process.execPath = execPath;
  await eventually(() => managed.restarts() === 1 && managed.isRunning(), 'it was started');
  await managed.stop();
});

test('a process that is told to stop is waited for, whatever goes wrong meanwhile', async () => {
  const folder = await folderWith({ 'stays.mjs': 'setInterval(() => {}, 1_000);' });
  const { shard, managed } = managing(join(folder, 'stays.mjs'));
  void managed.start();
  await eventually(() => managed.isRunning(), 'it was started');
  const stopped = managed.stop();
  shard.emit('error', new Error('no permission'));
  await stopped;
  expect(managed.isRunning()).toBe(false);
});
