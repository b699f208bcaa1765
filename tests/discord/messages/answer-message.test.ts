import { expect, test } from 'vitest';
import { english } from '../../../src/commands/texts/english.js';
import { unescapeText } from '../../../src/discord/rendering/escape.js';
import { UserError } from '../../../src/shared/user-error.js';
import { answerBelow, saidIn } from '../../support/discord/answers.js';
import { botInProcess } from '../../support/discord/bot-in-process.js';
import { APPLICATION } from '../../support/discord/interactions.js';
import { inDirectMessage, member } from '../../support/discord/people.js';
import { eventually } from '../../support/eventually.js';

/** Whoever asks has just asked. */
const tooSoon = {
  take() {
    throw new UserError('Too soon.');
  },
};

const QUESTION = `<@${APPLICATION}> what will the zanzibar cost`;

test('a bug before a mention is answered is told with its reference, and the log has it', async () => {
  const take = () => {
    throw new TypeError('the time is not defined');
  };
  const { discord, log } = await botInProcess({ change: { cooldown: { take } } });
  for (const who of [member, inDirectMessage(member)]) {
    const id = discord.write(QUESTION, who);
    const told = await answerBelow(discord, id);
    const says = unescapeText(saidIn(told.message));
    const [reference = ''] = /[0-9a-f]{6}/.exec(says) ?? [];
    expect(says).toBe(english.refusal.bug(reference));
    expect(log()).toMatch(new RegExp(`error A request failed reference="?${reference}"? error=TypeError`));
  }
  expect(log()).not.toContain('zanzibar');
  await eventually(() => log().includes('request=message server=null outcome=failed'), 'the log has it');
});

test('a writer of whom Discord tells what it never should is told that something went wrong', async () => {
  const { discord, log } = await botInProcess();
  const told = await answerBelow(discord, discord.write(QUESTION, member, { member: { roles: null } }));
  const says = unescapeText(saidIn(told.message));
  const [reference = ''] = /[0-9a-f]{6}/.exec(says) ?? [];
  expect(says).toBe(english.refusal.bug(reference));
  await eventually(() => /request=message server=\d+ outcome=failed/.test(log()), 'the log has it');
});

test.each([
  ['is no admin', async () => false],
  ['may be an admin, which Discord does not tell', () => Promise.reject(new Error('no answer'))],
])('somebody who asks too soon and %s is told so only where nobody else sees it', async (_, isAdmin) => {
  const { discord, log } = await botInProcess({ change: { cooldown: tooSoon, isAdmin } });
  discord.write(QUESTION, member);
  await eventually(() => /request=message server=\d+ outcome=refused/.test(log()), 'it was refused');
  const id = discord.write(QUESTION, inDirectMessage(member));
  const told = await answerBelow(discord, id);
  expect(saidIn(told.message)).toBe('Too soon.');
  expect(discord.posted).toHaveLength(1);
  expect(log()).not.toContain(' error ');
});
