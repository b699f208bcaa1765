import { describe, expect, test } from 'vitest';
import { isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { member } from '../support/discord/people.js';
import { runningBot } from '../support/discord/running-bot.js';
import { buttonsOf, textsOf } from '../support/discord/wire.js';

describe('given the bot over a folder of documents', () => {
  test('a question is answered with the passage, its sentence in bold, and its source', async () => {
    const { discord } = await runningBot();
    const reply = await replyTo(discord.slash('ask', { question: 'what will the repair cost' }, member));
    expect(isPrivate(reply)).toBe(false);
    expect(textsOf(reply)[0]).toBe('### what will the repair cost');
    expect(saidIn(reply)).toContain('> **The repair will cost 4.2 million crowns');
    expect(buttonsOf(reply).map(({ label }) => label)).toContain('Delete');
  });
});
