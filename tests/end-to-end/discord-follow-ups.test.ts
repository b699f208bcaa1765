import { describe, expect, test } from 'vitest';
import { replyTo, saidIn } from '../support/discord/answers.js';
import { connectedProgram, sharedProgram } from '../support/discord/bot-program.js';
import { answerTo, headingOf, ME } from '../support/discord/conversation.js';
import { otherBot } from '../support/discord/interactions.js';
import { inDirectMessage, member } from '../support/discord/people.js';
import { buttonsOf, type JsonObject, textsOf } from '../support/discord/wire.js';
import { eventually } from '../support/eventually.js';

const sharedBot = sharedProgram();

describe('a direct message', () => {
  test('that says that it goes on does so from the last answer above, also after a restart', async () => {
    const first = await connectedProgram();
    const { discord, folder } = first;
    const by = inDirectMessage(member);
    await answerTo(first, 'what will the repair cost', by);
    await answerTo(first, 'what did Anton Reiss say?', by);
    await answerTo(first, 'thanks!', by);
    expect((await first.stop()).status).toBe(0);
    const second = await connectedProgram({ discord, folder });
    const topic = await answerTo(second, 'and about the river?', by);
    expect(textsOf(topic.message)[0]).toBe('### Anton Reiss\n-# About: the river');
    const hers = await answerTo(second, 'and Ingrid Sollberg?', by);
    expect(headingOf(hers)).toBe('what did Ingrid Sollberg say about the river');
    expect(saidIn((await answerTo(second, 'source?', by)).message)).toContain(
      'stands word for word in the document',
    );
    const asked = await answerTo(second, 'what will the repair cost', by);
    const clicked = await replyTo(discord.click(asked.message, 'More passages', by));
    expect(textsOf((await answerTo(second, 'more', by)).message)).toEqual(textsOf(clicked));
  });

  test('that does not say so, or has no answer above it, is answered as it stands', async () => {
    const bot = await connectedProgram();
    const by = inDirectMessage(member);
    expect(headingOf(await answerTo(bot, 'and about the river?', by))).toBe('and about the river?');
    await answerTo(bot, 'what did Anton Reiss say?', by);
    expect(headingOf(await answerTo(bot, 'the river', by))).toBe('the river');
    bot.discord.fail('GET', /\/messages$/, { type: 'status', status: 403, body: { code: 50_001 } });
    expect(headingOf(await answerTo(bot, 'and about the repair?', by))).toBe('and about the repair?');
    // In a channel, others may have asked since.
    await answerTo(bot, `${ME} what did Anton Reiss say?`);
    expect(headingOf(await answerTo(bot, `${ME} and about the river?`))).toBe('and about the river?');
  });
});

describe('a reply to an answer', () => {
  test('is understood from the question that stands there, also after a restart', async () => {
    const first = await connectedProgram();
    const { discord, folder } = first;
    const asked = await answerTo(first, `${ME} what did Anton Reiss call the plan?`);
    expect((await first.stop()).status).toBe(0);
    const second = await connectedProgram({ discord, folder });

    const his = await answerTo(second, 'and what did he say then?', member, { repliesTo: asked.message.id });
    expect(headingOf(his)).toBe('Anton Reiss');
    expect(saidIn(his.message)).toContain('“**Nobody asked the people who live from the water');
    const hers = await answerTo(second, 'and Ingrid Sollberg?', member, { repliesTo: his.message.id });
    expect(headingOf(hers)).toBe('Ingrid Sollberg');
    const topic = await answerTo(second, 'what about the river', inDirectMessage(member), {
      repliesTo: his.message.id,
    });
    expect(textsOf(topic.message)[0]).toBe('### Anton Reiss\n-# About: the river');
  });

  test('that wants more gets what the button for more shows, until there is none', async () => {
    const bot = sharedBot();
    let answer = await answerTo(bot, `${ME} what will the repair cost`);
    let pages = 1;
    for (;;) {
      const more = buttonsOf(answer.message).find(({ label }) => label === 'More passages');
      const next = await answerTo(bot, 'more', member, { repliesTo: answer.message.id });
      if (more === undefined) {
        expect(saidIn(next.message)).toContain('That is all there is.');
        break;
      }
      const clicked = await replyTo(bot.discord.click(answer.message, 'More passages', member));
      expect(textsOf(next.message)).toEqual(textsOf(clicked));
      answer = next;
      pages += 1;
    }
    expect(pages).toBeGreaterThan(1);
    expect(buttonsOf(answer.message).some(({ label }) => label === 'Back')).toBe(true);
  });

  test.each(['are you sure?', 'source?', 'wer sagt das?'])(
    '%j is told where the words stand',
    async (asked) => {
      const bot = sharedBot();
      const answer = await answerTo(bot, `${ME} what will the repair cost?`);
      const told = await answerTo(bot, asked, member, { repliesTo: answer.message.id });
      expect(saidIn(told.message)).toContain('stands word for word in the document');
    },
  );

  test('goes on from the question also behind what answers none', async () => {
    const bot = sharedBot();
    const answer = await answerTo(bot, `${ME} what will the repair cost`);
    const told = await answerTo(bot, 'source?', member, { repliesTo: answer.message.id });
    const again = await answerTo(bot, 'are you sure?', member, { repliesTo: told.message.id });
    expect(saidIn(again.message)).toContain('stands word for word in the document');
    const more = await answerTo(bot, 'more', member, { repliesTo: again.message.id });
    const clicked = await replyTo(bot.discord.click(answer.message, 'More passages', member));
    expect(textsOf(more.message)).toEqual(textsOf(clicked));
  });

  test('is understood behind a command’s answer and behind one that was shared', async () => {
    const bot = sharedBot();
    const asked = await replyTo(bot.discord.slash('quotes', { person: 'Anton Reiss' }, member));
    const river = await answerTo(bot, 'and about the river?', member, { repliesTo: asked.id });
    expect(textsOf(river.message)[0]).toBe('### Anton Reiss\n-# About: the river');
    const own = await replyTo(bot.discord.slash('quotes', { person: 'Anton Reiss', private: true }, member));
    const click = bot.discord.click(own, 'Share', member);
    const shared = await eventually(() => click.followUps[0], 'it was shared');
    const water = await answerTo(bot, 'and about the water?', member, { repliesTo: shared.id });
    expect(textsOf(water.message)[0]).toBe('### Anton Reiss\n-# About: the water');
  });

  test('is told from what was asked, and not from how it is written', async () => {
    const bot = sharedBot();
    // A name that is asked for as a question is none of /quotes.
    const asked = await answerTo(bot, `${ME} Anton Reiss`);
    const river = await answerTo(bot, 'what about the river', member, { repliesTo: asked.message.id });
    expect(headingOf(river)).toBe('Anton Reiss about the river');
    // And somebody's words are asked for in small letters as well.
    const quoted = await answerTo(bot, `${ME} what did anton reiss say?`);
    expect(headingOf(quoted)).toBe('anton reiss');
    const water = await answerTo(bot, 'what about the water', member, { repliesTo: quoted.message.id });
    expect(textsOf(water.message)[0]).toBe('### anton reiss\n-# About: the water');
    // Help answers no question.
    const help = await answerTo(bot, ME);
    const after = await answerTo(bot, 'and the repair?', member, { repliesTo: help.message.id });
    expect(headingOf(after)).toBe('and the repair?');
  });

  test('that says too little by itself is asked with the question before, which is kept apart', async () => {
    const bot = sharedBot();
    const asked = await answerTo(bot, `${ME} what will the repair cost?`);
    const first = await answerTo(bot, 'when will it begin?', member, { repliesTo: asked.message.id });
    expect(textsOf(first.message)[0]).toBe('### when will it begin?\n-# Before: what will the repair cost?');
    const clicked = await replyTo(bot.discord.click(first.message, 'More passages', member));
    expect(textsOf(clicked)[0]).toBe(textsOf(first.message)[0]);
    const next = await answerTo(bot, 'why?', member, { repliesTo: first.message.id });
    expect(textsOf(next.message)[0]).toBe('### why will it begin?\n-# Before: what will the repair cost?');
  });

  test('for help is answered with help', async () => {
    const bot = sharedBot();
    const asked = await answerTo(bot, `${ME} what did Anton Reiss say?`);
    const help = await answerTo(bot, 'help', member, { repliesTo: asked.message.id });
    expect(headingOf(help)).toBe('Footnote');
  });

  test('that asks something else, or replies to what cannot be read, is answered as it stands', async () => {
    const bot = sharedBot();
    const asked = await answerTo(bot, `${ME} what did Anton Reiss call the plan?`);
    const other = await answerTo(bot, 'what will the repair cost', member, { repliesTo: asked.message.id });
    expect(headingOf(other)).toBe('what will the repair cost');
    const gone = await answerTo(bot, 'and about the repair?', member, { repliesTo: '760000000000000009' });
    expect(headingOf(gone)).toBe('and about the repair?');
  });

  test('of the bot’s own: what another bot shows in the same shape is none', async () => {
    const bot = sharedBot();
    const asked = await answerTo(bot, `${ME} what did Anton Reiss say?`);
    const { components } = JSON.parse(JSON.stringify(asked.message)) as JsonObject;
    const author = otherBot('parrot');
    const parroted = bot.discord.write('', member, { author, ...(components && { components }) });
    const change = { repliesTo: parroted };
    const answer = await answerTo(bot, `${ME} and about the river?`, member, change);
    expect(headingOf(answer)).toBe('and about the river?');
    const own = await answerTo(bot, `${ME} and about the river?`, member, { repliesTo: asked.message.id });
    expect(headingOf(own)).toBe('Anton Reiss');
  });
});
