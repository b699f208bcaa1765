import { expect, test } from 'vitest';
import { english } from '../../../src/commands/texts/english.js';
import { unescapeText } from '../../../src/discord/rendering/escape.js';
import { answerBelow, replyTo, saidIn } from '../../support/discord/answers.js';
import { botInProcess } from '../../support/discord/bot-in-process.js';
import { APPLICATION, BOT_USER } from '../../support/discord/interactions.js';
import { inDirectMessage, member } from '../../support/discord/people.js';
import { textsOf } from '../../support/discord/wire.js';

const ID = '720000000000000055';
const user = { id: ID, username: 'reiss1958', discriminator: '0', avatar: null, global_name: 'Anton Reiss' };
const facts = { roles: [], joined_at: '2024-01-01T00:00:00.000Z', permissions: '0', flags: 0 };

test('who is mentioned for a person goes by the name that the server has for them, or else by their own', async () => {
  const { discord } = await botInProcess();
  const asked = { person: `<@${ID}>` };
  const own = discord.slash('quotes', asked, member, { users: { [ID]: user } });
  expect(textsOf(await replyTo(own))[0]).toBe('### Anton Reiss');
  const nicknamed = { users: { [ID]: user }, members: { [ID]: { ...facts, nick: 'Mayor Sollberg' } } };
  const inServer = discord.slash('quotes', asked, member, nicknamed);
  expect(textsOf(await replyTo(inServer))[0]).toBe('### Mayor Sollberg');
});

test('a mention without a name is told to be none, and its number is not shown', async () => {
  const { discord, log } = await botInProcess();
  const refused = await replyTo(discord.slash('quotes', { person: `<@${ID}>` }, member));
  expect(unescapeText(saidIn(refused))).toBe(english.input.mentionIsNoName);
  expect(log()).not.toContain(ID);
});

test('a question has the names of those whom it mentions, in an option and in a message, but not the bot’s', async () => {
  const { discord } = await botInProcess();
  const question = `what did <@${ID}> call the plan`;
  const slash = await replyTo(discord.slash('ask', { question }, member, { users: { [ID]: user } }));
  expect(textsOf(slash)[0]).toBe('### what did Anton Reiss call the plan');
  const mentions = [user, BOT_USER];
  const id = discord.write(`${question} <@${APPLICATION}>`, inDirectMessage(member), { mentions });
  const posted = await answerBelow(discord, id);
  expect(textsOf(posted.message)[0]).toBe('### what did Anton Reiss call the plan');
  const typed = discord.write(`/quotes <@${ID}>`, inDirectMessage(member), { mentions });
  const quotes = await answerBelow(discord, typed);
  expect(textsOf(quotes.message)[0]).toBe('### Anton Reiss');
});
