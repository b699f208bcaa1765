import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { defineCommand } from '../../../src/commands/command.js';
import { unescapeText } from '../../../src/discord/rendering/escape.js';
import { deferred } from '../../../src/shared/deferred.js';
import { UserError } from '../../../src/shared/user-error.js';
import { followUpTo, isPrivate, saidIn } from '../../support/discord/answers.js';
import { botInProcess } from '../../support/discord/bot-in-process.js';
import type { InteractionRecord } from '../../support/discord/loopback-interactions.js';
import { member } from '../../support/discord/people.js';
import { eventually } from '../../support/eventually.js';

/** A command that shows how far it has come until it is let go, and then says what went wrong. */
function failingAfterProgress(visibility: 'private' | 'choice') {
  const { promise: until, resolve: release } = deferred();
  let released = false;
  const command = defineCommand({
    name: 'help',
    options: {},
    access: 'everyone',
    visibility,
    listed: true,
    async run(_library, _input, { onProgress }) {
      while (!released) {
        onProgress?.('Reading file 300 of 5,000 …');
        await Promise.race([until, pause(20)]);
      }
      throw new UserError('The documents stay as they were.');
    },
  });
  return {
    command,
    release() {
      released = true;
      release();
    },
  };
}

function said({ original }: InteractionRecord): string {
  return original === null ? '' : unescapeText(saidIn(original));
}

test('what went wrong takes the place of how far it had come', async () => {
  const { command, release } = failingAfterProgress('private');
  const { discord, log } = await botInProcess({ commands: [command] });
  const record = discord.slash('help', {}, member);
  await eventually(() => said(record).startsWith('Reading file 300'), 'progress was shown');
  release();
  await eventually(() => said(record) === 'The documents stay as they were.', 'the failure was shown');
  expect(log()).not.toContain('Discord did not take');
});

test('what went wrong is for the one who asked, although all saw how far it had come', async () => {
  const { command, release } = failingAfterProgress('choice');
  const { discord } = await botInProcess({ commands: [command] });
  const record = discord.slash('help', {}, member);
  await eventually(() => said(record).startsWith('Reading file 300'), 'progress was shown');
  release();
  const told = await followUpTo(record);
  expect({ says: unescapeText(saidIn(told)), hidden: isPrivate(told), left: record.original }).toEqual({
    says: 'The documents stay as they were.',
    hidden: true,
    left: null,
  });
});
