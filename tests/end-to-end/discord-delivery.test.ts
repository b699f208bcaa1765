import { describe, expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { deferred } from '../../src/shared/deferred.js';
import { followUpTo, isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { sharedProgram } from '../support/discord/bot-program.js';
import type { LoopbackDiscord } from '../support/discord/loopback-discord.js';
import { inChannel, member } from '../support/discord/people.js';
import { rateLimit } from '../support/discord/rate-limit.js';
import { askAboutRepair, expectRepairAnswer } from '../support/discord/repair-question.js';
import { CALLBACK, EDIT, requestsFor } from '../support/discord/sent.js';
import { eventually } from '../support/eventually.js';

const sharedBot = sharedProgram();

describe('an interaction', () => {
  test('that is delivered twice is answered once', async () => {
    const { discord } = sharedBot();
    const record = askAboutRepair(discord);
    discord.gateway.repeat(1);
    await expectRepairAnswer(record);
    discord.gateway.repeat(1);
    // Events are taken in order: when a later one is answered, the repeated ones were taken.
    const later = askAboutRepair(discord);
    await expectRepairAnswer(later);
    for (const one of [record, later]) expect(requestsFor(one, discord)).toHaveLength(2);
  });

  test('that is too old is logged with its age, and nothing more is sent', async () => {
    const { discord, log } = sharedBot();
    const late = askAboutRepair(discord);
    discord.expire(late);
    await eventually(() => log().includes('code=10062'), 'the refusal was logged');
    await expectRepairAnswer(askAboutRepair(discord));
    expect(log()).toMatch(/ warn Discord did not take a response .*code=10062 status=404 .*age=\d+/);
    expect(requestsFor(late, discord)).toHaveLength(1);
  });

  test('that expires between the first response and the answer is logged', async () => {
    const { discord, log } = sharedBot();
    const callback = deferred();
    discord.fail('POST', CALLBACK, { type: 'hold', until: callback.promise });
    const record = askAboutRepair(discord);
    await eventually(() => record.callbacks[0], 'the first response arrived');
    discord.expire(record);
    callback.resolve();
    await eventually(() => log().includes('code=10015'), 'the refusal was logged');
    await expectRepairAnswer(askAboutRepair(discord));
  });

  test('that is one of very many that Discord refuses is told to the one who runs the bot', async () => {
    const { discord, log } = sharedBot();
    discord.fail('POST', CALLBACK, { type: 'status', status: 403, body: { code: 50_001, message: '' } }, 100);
    for (let times = 0; times < 100; times += 1) askAboutRepair(discord);
    await eventually(() => / warn Discord refused many requests count=100 /.test(log()), 'it was logged');
    await expectRepairAnswer(askAboutRepair(discord));
  });

  test('that another process has answered is left to it', async () => {
    const { discord, log } = sharedBot();
    const body = { code: 40_060, message: 'Interaction has already been acknowledged.' };
    discord.fail('POST', CALLBACK, { type: 'status', status: 400, body });
    const taken = askAboutRepair(discord);
    await eventually(() => log().includes('code=40060'), 'the refusal was logged');
    await expectRepairAnswer(askAboutRepair(discord));
    expect(requestsFor(taken, discord)).toHaveLength(1);
  });

  test('whose first response Discord obeyed but did not confirm is answered', async () => {
    const { discord, log } = sharedBot();
    const before = log().length;
    discord.fail('POST', CALLBACK, { type: 'drop', after: true });
    const record = askAboutRepair(discord);
    expect(saidIn(await replyTo(record))).toContain('4.2 million crowns');
    expect(log().slice(before)).not.toContain('warn');
  });

  test.each<{ what: string; fail: (discord: LoopbackDiscord) => void }>([
    {
      what: 'the connection breaks once before the first response',
      fail: (discord) => discord.fail('POST', CALLBACK, { type: 'drop', after: false }),
    },
    {
      what: 'Discord is broken for a moment',
      fail: (discord) => discord.fail('PATCH', EDIT, { type: 'status', status: 502 }, 2),
    },
    {
      what: 'Discord is broken for longer than its client tries',
      fail: (discord) => discord.fail('PATCH', EDIT, { type: 'status', status: 503 }, 4),
    },
    {
      what: 'the connection breaks twice before the answer',
      fail: (discord) => discord.fail('PATCH', EDIT, { type: 'drop', after: false }, 2),
    },
    {
      what: 'Discord asks to wait',
      fail: (discord) => discord.fail('PATCH', EDIT, rateLimit(0.2)),
    },
    {
      what: 'Discord asks to wait with everything',
      fail: (discord) => discord.fail('PATCH', EDIT, rateLimit(0.2, { global: true })),
    },
  ])('is answered although $what', async ({ fail }) => {
    const { discord } = sharedBot();
    fail(discord);
    await expectRepairAnswer(askAboutRepair(discord));
  });

  test('whose first response Discord wants after its end is given up, and holds up no other', async () => {
    const { discord, log } = sharedBot();
    discord.fail('POST', CALLBACK, rateLimit(60));
    const given = askAboutRepair(discord);
    await eventually(() => log().includes('error=RateLimitError'), 'it was given up');
    await expectRepairAnswer(askAboutRepair(discord));
    expect(requestsFor(given, discord)).toHaveLength(1);
    expect(log()).not.toContain(given.token);
  });

  test('whose first response hangs is responded to once more', async () => {
    const { discord } = sharedBot();
    const { promise: until, resolve: release } = deferred();
    const before = discord.requestsTo('POST', CALLBACK).length;
    discord.fail('POST', CALLBACK, { type: 'hold', until });
    const record = askAboutRepair(discord);
    await eventually(
      () => discord.requestsTo('POST', CALLBACK).length === before + 2,
      'the bot responded once more',
    );
    expect(saidIn(await replyTo(record))).toContain('4.2 million crowns');
    release();
  });

  test('whose message somebody has removed meanwhile is left', async () => {
    const { discord, log } = sharedBot();
    const body = { code: 10_008, message: 'Unknown Message' };
    discord.fail('PATCH', EDIT, { type: 'status', status: 404, body });
    const record = askAboutRepair(discord);
    await eventually(() => log().includes('code=10008'), 'the refusal was logged');
    await expectRepairAnswer(askAboutRepair(discord));
    expect(requestsFor(record, discord).map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  test('that is wrong is explained to the one who asked only, although a public answer was announced', async () => {
    const { discord } = sharedBot();
    const record = discord.slash('ask', { question: 'what is a crossing', source: 'nowhere' }, member);
    const told = await followUpTo(record);
    expect({ says: unescapeText(saidIn(told)), hidden: isPrivate(told), left: record.original }).toEqual({
      says: 'No document, folder or title is called “nowhere”; /sources lists what there is.',
      hidden: true,
      left: null,
    });
  });

  test('in a channel that the bot may not see is answered: it needs no permission there', async () => {
    const { discord } = sharedBot();
    const unseen = inChannel('710000000000000099', member);
    const asked = discord.slash('ask', { question: 'what will the repair cost' }, unseen);
    const answer = await replyTo(asked);
    expect(saidIn(answer)).toContain('4.2 million crowns');
    const context = await replyTo(discord.click(answer, 'Show context', unseen));
    expect(isPrivate(context)).toBe(true);
    expect(discord.requestsTo('GET', /^\/channels\//)).toEqual([]);
    expect(discord.requestsTo('POST', /^\/channels\//)).toEqual([]);
  });

  test.each([
    { what: 'Discord refuses', status: 400, code: 50_035 },
    { what: 'Discord refuses for want of a permission', status: 403, code: 50_013 },
    { what: 'Discord refuses for want of access', status: 403, code: 50_001 },
  ])('whose answer $what is told so in private', async ({ status, code }) => {
    const { discord, log } = sharedBot();
    discord.fail('PATCH', EDIT, { type: 'status', status, body: { code, message: 'No' } });
    const record = askAboutRepair(discord);
    const told = await followUpTo(record);
    expect(isPrivate(told)).toBe(true);
    expect(unescapeText(saidIn(told))).toBe('Discord did not accept the answer: please try again.');
    expect(log()).toContain(`code=${code}`);
    await expectRepairAnswer(askAboutRepair(discord));
  });
});
