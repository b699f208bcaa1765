import { expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { connectedProgram } from '../support/discord/bot-program.js';
import {
  CATEGORY,
  CHANNEL,
  inChannel,
  inDirectMessage,
  inServer,
  member,
  namedAdmin,
  OTHER_CHANNEL,
  OTHER_GUILD,
  THREAD,
} from '../support/discord/people.js';
import { askAboutRepair, expectRepairAnswer } from '../support/discord/repair-question.js';
import { requestsFor } from '../support/discord/sent.js';
import { eventually } from '../support/eventually.js';

test.each([CHANNEL, CATEGORY])(
  'in chosen channels and what belongs to them, the bot answers; elsewhere it says where (%s)',
  async (chosen) => {
    const { discord } = await connectedProgram({ environment: { FOOTNOTE_CHANNELS: chosen } });
    for (const channel of [CHANNEL, THREAD])
      await expectRepairAnswer(askAboutRepair(discord, {}, inChannel(channel, member)));
    for (const { who, says } of [
      {
        who: inChannel(OTHER_CHANNEL, member),
        says: `This bot does not answer in this channel, but here: <#${chosen}>.`,
      },
      {
        who: inServer(OTHER_GUILD, inChannel('710000000000000009', member)),
        says: 'This bot does not answer in the channels of this server: whoever runs it has chosen others.',
      },
      {
        who: inDirectMessage(member),
        says: 'This bot does not answer direct messages: please ask it in a server.',
      },
    ]) {
      const record = askAboutRepair(discord, {}, who);
      const refused = await replyTo(record);
      expect({ says: unescapeText(saidIn(refused)), hidden: isPrivate(refused) }).toEqual({
        says,
        hidden: true,
      });
      expect(requestsFor(record, discord)).toHaveLength(1);
    }
    const elsewhere = inChannel(OTHER_CHANNEL, member);
    const typed = discord.type('quotes', 'person', 'soll', elsewhere);
    expect(await eventually(() => typed.choices, 'choices were offered')).toEqual([]);
    const content = 'Nobody asked the people who live from the water';
    const answer = await replyTo(askAboutRepair(discord, {}, member));
    for (const record of [
      discord.choose('Find the source', { content }, elsewhere),
      discord.click(answer, 'Show context', elsewhere),
      discord.click(answer, 'More passages', elsewhere),
    ])
      expect(unescapeText(saidIn(await replyTo(record)))).toBe(
        `This bot does not answer in this channel, but here: <#${chosen}>.`,
      );
    // What it said is taken back anywhere.
    const deleted = discord.click(answer, 'Delete', elsewhere);
    await eventually(() => deleted.original === null, 'the answer was deleted');
  },
);

test('answers are private where the operator wants it so, unless the one who asks does not', async () => {
  const { discord } = await connectedProgram({ environment: { FOOTNOTE_ANSWERS: 'private' } });
  expect(isPrivate(await replyTo(askAboutRepair(discord)))).toBe(true);
  expect(isPrivate(await replyTo(askAboutRepair(discord, { private: false })))).toBe(false);
});

// That there is none unless it is set stands in golden/.
test('answers have the colour that the operator wants', async () => {
  const { discord } = await connectedProgram({ environment: { FOOTNOTE_ACCENT_COLOUR: '#C8102e' } });
  const answer = await replyTo(askAboutRepair(discord));
  const context = await replyTo(discord.click(answer, 'Show context', member));
  const colours = [answer, context].map(({ components }) => components[0]?.accent_color);
  expect(colours).toEqual([0xc8102e, 0xc8102e]);
});

test('who asks too soon is told when they can, and nobody else waits; admins and buttons do not', async () => {
  const { discord } = await connectedProgram({
    environment: { FOOTNOTE_COOLDOWN_SECONDS: '600', FOOTNOTE_ADMIN_USERS: namedAdmin.id },
  });
  const first = askAboutRepair(discord);
  await expectRepairAnswer(first);
  const asked = Date.now();
  const second = await replyTo(askAboutRepair(discord));
  const [, seconds] = /^You can ask again <t:(\d+):R>\.$/.exec(saidIn(second)) ?? [];
  expect(isPrivate(second)).toBe(true);
  expect(Math.abs(Number(seconds) - asked / 1_000 - 600)).toBeLessThan(60);

  await expectRepairAnswer(askAboutRepair(discord, {}, { ...member, id: '720000000000000077' }));
  for (let times = 0; times < 2; times += 1)
    await expectRepairAnswer(askAboutRepair(discord, {}, namedAdmin));
  const context = await replyTo(discord.click(await replyTo(first), 'Show context', member));
  expect(saidIn(context)).toContain('The passage itself');
});
