import { describe, expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { followUpTo, isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { connectedProgram, sharedProgram } from '../support/discord/bot-program.js';
import { buttonClick } from '../support/discord/interactions.js';
import { member, moderator, otherMember, owner } from '../support/discord/people.js';
import { askAboutRepair } from '../support/discord/repair-question.js';
import { requestsFor } from '../support/discord/sent.js';
import { buttonsOf, textsOf, type WireMessage } from '../support/discord/wire.js';
import { bridgeReport } from '../support/documents.js';
import { eventually } from '../support/eventually.js';
import { writeFiles } from '../support/folder.js';

const sharedBot = sharedProgram();

function labelsOf(message: WireMessage): string[] {
  return buttonsOf(message).map(({ label }) => label);
}

describe('Show context', () => {
  test('opens the paragraphs around, for the one who clicked only', async () => {
    const { discord } = sharedBot();
    const answer = await replyTo(askAboutRepair(discord));
    const context = await replyTo(discord.click(answer, 'Show context', otherMember));
    expect(isPrivate(context)).toBe(true);
    expect(context.id).not.toBe(answer.id);
    expect(saidIn(context)).toContain('The passage itself\n> The repair will cost 4.2 million crowns');
    expect(saidIn(context)).toContain('> “We cannot wait for the next flood');
    expect(saidIn(context)).toContain('> “Nobody asked the people who live from the water,” he said.');
  });

  test('turns the sheets of a long context in place', async () => {
    const paragraph = (name: string) =>
      `The ${name} paragraph. ${'It goes on for quite a while. '.repeat(80)}`;
    const text = ['first', 'second', 'third'].map(paragraph).join('\n\n');
    const { discord } = await connectedProgram({ files: { 'long.txt': `A long text\n\n${text}\n` } });
    const answer = await replyTo(discord.slash('ask', { question: 'the second paragraph' }, member));
    const first = await replyTo(discord.click(answer, /^Show context/, member));
    const second = await replyTo(discord.click(first, /^Continue \(2 of \d\)$/, member));
    expect(second.id).toBe(first.id);
    expect(textsOf(second)).not.toEqual(textsOf(first));
    expect(labelsOf(second)).toContain('Back');
    const back = await replyTo(discord.click(second, 'Back', member));
    expect(textsOf(back)).toEqual(textsOf(first));
  });
});

describe('More passages', () => {
  test('shows the next ones beside a public answer, to the one who clicked only', async () => {
    const { discord } = sharedBot();
    const answer = await replyTo(askAboutRepair(discord));
    const more = await replyTo(discord.click(answer, 'More passages', otherMember));
    expect(isPrivate(more)).toBe(true);
    expect(more.id).not.toBe(answer.id);
    expect(textsOf(more)[0]).toBe(textsOf(answer)[0]);
    expect(textsOf(more)[1]).not.toBe(textsOf(answer)[1]);
  });

  test('turns a private answer in place, there and back', async () => {
    const { discord } = sharedBot();
    const answer = await replyTo(askAboutRepair(discord, { private: true }));
    const more = await replyTo(discord.click(answer, 'More passages', member));
    expect({ id: more.id, isPrivate: isPrivate(more) }).toEqual({ id: answer.id, isPrivate: true });
    expect(textsOf(more)[1]).not.toBe(textsOf(answer)[1]);
    const back = await replyTo(discord.click(more, 'Back', member));
    expect({ texts: textsOf(back), buttons: buttonsOf(back) }).toEqual({
      texts: textsOf(answer),
      buttons: buttonsOf(answer),
    });
  });
});

describe('Share', () => {
  test('puts a private answer into the channel once, names who shared it and pings nobody', async () => {
    const { discord } = sharedBot();
    const answer = await replyTo(askAboutRepair(discord, { private: true }));
    const click = discord.click(answer, 'Share', member);
    const shared = await followUpTo(click);
    expect(isPrivate(shared)).toBe(false);
    expect(textsOf(shared)).toEqual([...textsOf(answer), `-# Shared by <@${member.id}>`]);
    const kept = await replyTo(click);
    expect(requestsFor(click, discord)).toMatchObject([
      { method: 'POST', body: { type: 6 } },
      { method: 'PATCH', body: { allowed_mentions: { parse: [] } } },
      { method: 'POST', body: { allowed_mentions: { parse: [] } } },
    ]);
    expect(textsOf(kept)).toEqual(textsOf(answer));
    expect(labelsOf(kept)).toEqual(labelsOf(answer).filter((label) => label !== 'Share'));
  });

  test('a double click shares once', async () => {
    const { discord } = sharedBot();
    const answer = await replyTo(askAboutRepair(discord, { private: true }));
    const clicks = [1, 2].map(() => discord.click(answer, 'Share', member));
    await eventually(() => clicks.every(({ callbacks }) => callbacks.length > 0), 'both were responded to');
    await eventually(() => clicks.some(({ followUps }) => followUps.length > 0), 'it was shared');
    await replyTo(discord.click(answer, 'More passages', member));
    expect(clicks.flatMap(({ followUps }) => followUps)).toHaveLength(1);
  });

  test('where the channel does not take it, the button comes back and the one who clicked is told', async () => {
    const { discord } = sharedBot();
    const answer = await replyTo(askAboutRepair(discord, { private: true }));
    discord.fail('POST', /^\/webhooks\//, {
      type: 'status',
      status: 403,
      body: { code: 50_013, message: '' },
    });
    const click = discord.click(answer, 'Share', member);
    expect(saidIn(await followUpTo(click))).toBe('Discord did not accept the answer: please try again.');
    const back = await replyTo(click);
    expect(labelsOf(back)).toContain('Share');
    const shared = await followUpTo(discord.click(back, 'Share', member));
    expect(isPrivate(shared)).toBe(false);
  });

  test('where Discord takes it and does not say so, it stands there once, and the one who clicked decides', async () => {
    const { discord } = sharedBot();
    const answer = await replyTo(askAboutRepair(discord, { private: true }));
    discord.fail('POST', /^\/webhooks\//, { type: 'status', status: 502, after: true });
    const click = discord.click(answer, 'Share', member);
    await eventually(() => click.followUps.length === 2, 'the one who clicked was told');
    expect(click.followUps.map(isPrivate)).toEqual([false, true]);
    expect(labelsOf(await replyTo(click))).toContain('Share');
  });

  test('the shared answer can be deleted by who shared it', async () => {
    const { discord } = sharedBot();
    const shared = await followUpTo(
      discord.click(await replyTo(askAboutRepair(discord, { private: true })), 'Share', member),
    );
    const refused = await replyTo(discord.click(shared, 'Delete', otherMember));
    expect(isPrivate(refused)).toBe(true);
    const click = discord.click(shared, 'Delete', member);
    await eventually(() => click.original === null, 'the message was deleted');
  });
});

describe('Delete', () => {
  test('is for the one who asked and for moderators; others are told so', async () => {
    const { discord } = sharedBot();
    const answer = await replyTo(askAboutRepair(discord));
    const attempt = discord.click(answer, 'Delete', otherMember);
    const refused = await replyTo(attempt);
    expect(isPrivate(refused)).toBe(true);
    expect(saidIn(refused)).toBe('Only the person who asked, or a moderator, can delete this answer.');
    expect(requestsFor(attempt, discord).map(({ method }) => method)).toEqual(['POST']);

    for (const who of [member, moderator]) {
      const click = discord.click(answer, 'Delete', who);
      await eventually(() => click.original === null, 'the message was deleted');
    }
  });
});

test('buttons work after a restart, and say where a document has changed since', async () => {
  const first = await connectedProgram();
  const { discord, folder } = first;
  const openAnswer = await replyTo(askAboutRepair(discord));
  const privateAnswer = await replyTo(askAboutRepair(discord, { private: true }));
  expect((await first.stop()).status).toBe(0);
  await writeFiles(folder, { 'bridge.txt': bridgeReport.replace('4.2 million', '5.1 million') });
  await connectedProgram({ discord, folder });

  const context = await replyTo(discord.click(openAnswer, 'Show context', member));
  expect(saidIn(context)).toContain('The document has changed since; this is what now stands there.');
  expect(saidIn(context)).toContain('The repair will cost 5.1 million crowns');
  expect(saidIn(context)).not.toContain('4.2 million');
  const more = await replyTo(discord.click(openAnswer, 'More passages', member));
  expect(textsOf(more)[0]).toBe(textsOf(openAnswer)[0]);
  const shared = await followUpTo(discord.click(privateAnswer, 'Share', member));
  expect(saidIn(shared)).toContain('5.1 million');
  const click = discord.click(openAnswer, 'Delete', member);
  await eventually(() => click.original === null, 'the message was deleted');
});

test('buttons work after a reload, and say where a document has changed since', async () => {
  const { discord, folder } = await connectedProgram();
  const answer = await replyTo(askAboutRepair(discord));
  await writeFiles(folder, { 'bridge.txt': bridgeReport.replace('4.2 million', '5.1 million') });
  const before = await replyTo(discord.click(answer, 'Show context', member));
  expect(saidIn(before)).toContain('The repair will cost 4.2 million crowns');
  await replyTo(discord.slash('reload', {}, owner));
  const context = await replyTo(discord.click(answer, 'Show context', member));
  expect(saidIn(context)).toContain('The document has changed since; this is what now stands there.');
  expect(saidIn(context)).toContain('The repair will cost 5.1 million crowns');
  expect(saidIn(context)).not.toContain('4.2 million');
});

test('a passage that is gone is said to be gone', async () => {
  const first = await connectedProgram();
  const { discord, folder } = first;
  const answer = await replyTo(askAboutRepair(discord));
  await first.stop();
  await writeFiles(folder, { 'bridge.txt': '' });
  await connectedProgram({ discord, folder });
  const context = await replyTo(discord.click(answer, 'Show context', member));
  expect(saidIn(context)).toContain('This passage is no longer in the documents; please ask again.');
});

test('buttons of other versions, forged ones and messages without their question are explained in private', async () => {
  const { discord } = sharedBot();
  const answer = await replyTo(askAboutRepair(discord));
  const withoutQuestion = { ...answer, components: [] };
  const otherVersion =
    'This button is from another version of the bot and no longer works: please ask again.';
  for (const { message = answer, customId, says } of [
    { customId: 'footnote0/page/ask/2/1', says: otherVersion },
    { customId: 'footnote1/page/ask', says: otherVersion },
    { customId: 'footnote1/page/ask/0/1', says: otherVersion },
    { customId: 'footnote1/context/../../etc/passwd', says: otherVersion },
    { customId: 'something else', says: otherVersion },
    {
      message: withoutQuestion,
      customId: 'footnote1/page/ask/2/1',
      says: 'This message no longer says what was asked: please ask again.',
    },
    {
      customId: 'footnote1/page/check/1/1',
      says: 'This version of the bot has no command “check”: an admin has to register its commands again.',
    },
    { customId: 'footnote1/share/help/1/1', says: 'This answer is for you alone: it cannot be shared.' },
  ]) {
    const refused = await replyTo(discord.interact(buttonClick(message, customId, otherMember), message));
    expect({ customId, says: unescapeText(saidIn(refused)), isPrivate: isPrivate(refused) }).toEqual({
      customId,
      says,
      isPrivate: true,
    });
  }
});
