import { expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { followUpTo, isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { sharedProgram } from '../support/discord/bot-program.js';
import { ATTACHMENT, otherBot } from '../support/discord/interactions.js';
import { CHANNEL, member } from '../support/discord/people.js';
import { sentFor } from '../support/discord/sent.js';
import type { JsonObject } from '../support/discord/wire.js';

const sharedBot = sharedProgram();
const MENU = 'Find the source';

/** What the one who chose the command in a message's menu is told. */
async function found(message: JsonObject): Promise<string> {
  const reply = await replyTo(sharedBot().discord.choose(MENU, message, member));
  expect(isPrivate(reply)).toBe(true);
  return unescapeText(saidIn(reply));
}

test('a message that misquotes somebody is caught, and what was said stands there', async () => {
  const { discord } = sharedBot();
  const content = '**Reiss**: “We can wait for the next flood, because the next flood *never* waits for us”';
  const record = discord.choose(MENU, { content }, member);
  await replyTo(record);
  await expect(sentFor(record, discord)).toMatchFileSnapshot('golden/discord-find.json');
});

test('a quotation is found however it is written into a message', async () => {
  const words = 'Nobody asked the people who live from the water';
  for (const content of [
    `> ${words}\n— Anton Reiss`,
    `Hey <@720000000000000002>, **"${words}"** :( <:sad:750000000000000001>`,
    `||${words.toUpperCase()}|| https://example.org`,
    `>>> ${words}`,
    `# ${words}`,
  ]) {
    expect(await found({ content })).toMatch(
      /\*\*Word for word\*\*\nAnton Reiss\n> “\*\*Nobody asked the people/,
    );
  }
});

test('words of cards, components, polls and forwarded messages are found too', async () => {
  const words = 'The repair will cost 4.2 million crowns';
  for (const message of [
    { embeds: [{ type: 'rich', title: 'News', description: words }] },
    {
      embeds: [{ type: 'rich', fields: [{ name: 'Costs', value: words }] }],
      author: otherBot('news'),
      content: 'Look:',
    },
    {
      flags: 32_768,
      components: [{ type: 17, id: 1, components: [{ type: 10, id: 2, content: `> ${words}` }] }],
    },
    {
      message_reference: { type: 1, channel_id: CHANNEL, message_id: '760000000000000001' },
      message_snapshots: [
        { message: { type: 0, content: words, embeds: [], attachments: [], components: [] } },
      ],
    },
    {
      poll: {
        question: { text: words },
        answers: [],
        expiry: null,
        allow_multiselect: false,
        layout_type: 1,
      },
    },
  ] as JsonObject[]) {
    expect(await found(message)).toContain('Word for word');
  }
});

test('a message without words is told from one whose words are not in the documents', async () => {
  const nothing = 'There are no words in it to look for.';
  for (const { message, says } of [
    {
      message: { attachments: [ATTACHMENT] },
      says: `This message holds a file, and files are not looked into. ${nothing}`,
    },
    {
      message: { content: 'https://example.org/report' },
      says: `This message holds a link, and links are not followed. ${nothing}`,
    },
    { message: {}, says: `This message is empty, or holds only emoji and mentions. ${nothing}` },
    {
      message: { content: '🙂 <@720000000000000002> <:party:750000000000000001> ||…||' },
      says: `This message is empty, or holds only emoji and mentions. ${nothing}`,
    },
  ] as { message: JsonObject; says: string }[]) {
    expect(await found(message)).toBe(says);
  }
  expect(await found({ content: 'Does anyone have a spare ticket for tonight?' })).toContain(
    'Not in the documents, neither word for word nor nearly.',
  );
});

test('a very long message is answered, and what was found can be shared where it is short', async () => {
  const { discord } = sharedBot();
  const long = `${'I walked along the shore and saw a heron. '.repeat(80)}The repair will cost 4.2 million crowns.`;
  expect(await found({ content: long })).toContain('Word for word');
  const reply = await replyTo(
    discord.choose(MENU, { content: 'The repair will cost 4.2 million crowns' }, member),
  );
  const shared = await followUpTo(discord.click(reply, 'Share', member));
  expect(isPrivate(shared)).toBe(false);
  expect(saidIn(shared)).toContain('Word for word');
});

test('a command that this version does not have is refused in private', async () => {
  const reply = await replyTo(sharedBot().discord.choose('Something else', { content: 'x' }, member));
  expect(isPrivate(reply)).toBe(true);
  expect(saidIn(reply)).toContain('an admin has to register its commands again');
});
