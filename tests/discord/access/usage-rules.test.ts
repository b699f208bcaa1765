import { describe, expect, test } from 'vitest';
import { english } from '../../../src/commands/texts/english.js';
import { checkPlace, type UsageRules } from '../../../src/discord/access/usage-rules.js';
import { everywhere } from '../../support/discord/usage-rules.js';

const directMessage = { server: null, channels: ['9'], certain: true };
const thread = { server: '1', channels: ['13', '11', '10'], certain: true };

function said(place: Parameters<typeof checkPlace>[0], rules: Partial<UsageRules>): string | null {
  try {
    checkPlace(
      place,
      { ...everywhere, ...rules },
      (channel) => (channel.startsWith('1') ? '1' : '2'),
      english,
    );
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('where the bot answers', () => {
  test.each([
    { place: thread, rules: {} },
    { place: directMessage, rules: {} },
    { place: thread, rules: { servers: ['1'] } },
    { place: thread, rules: { channels: ['13'] } },
    { place: thread, rules: { channels: ['11'] } },
    { place: thread, rules: { channels: ['10'] } },
    { place: directMessage, rules: { servers: ['1'], directMessages: true } },
  ])('$rules allows $place', ({ place, rules }) => {
    expect(said(place, rules)).toBeNull();
  });

  test.each([
    { place: thread, rules: { servers: ['2'] }, says: /^This bot does not answer in this server:/ },
    {
      place: thread,
      rules: { channels: ['12', '21', '14'] },
      says: /^This bot does not answer in this channel, but here: <#12>, <#14>\.$/,
    },
    {
      place: thread,
      rules: { channels: ['14', '15', '16', '17', '18', '19'] },
      says: /here: <#14>, <#15>, <#16>, <#17>, <#18>\.$/,
    },
    {
      place: thread,
      rules: { channels: ['21'] },
      says: /^This bot does not answer in the channels of this server: whoever runs it has chosen others\.$/,
    },
    { place: directMessage, rules: { servers: ['1'] }, says: /direct messages/ },
    { place: directMessage, rules: { channels: ['11'] }, says: /direct messages/ },
    { place: directMessage, rules: { directMessages: false }, says: /direct messages/ },
  ])('$rules refuses $place', ({ place, rules, says }) => {
    expect(said(place, rules)).toMatch(says);
  });
});
