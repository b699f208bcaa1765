import { expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { connectedProgram, sharedProgram } from '../support/discord/bot-program.js';
import {
  CHANNEL,
  inChannel,
  inDirectMessage,
  member,
  OTHER_CHANNEL,
  owner,
  type Person,
  THREAD,
} from '../support/discord/people.js';
import { requestsFor } from '../support/discord/sent.js';
import { buttonsOf, type WireMessage } from '../support/discord/wire.js';
import { harwick } from '../support/documents.js';
import { eventually } from '../support/eventually.js';

/** What only the board may know: each of these words stands in its folder alone. */
const minutes = `Minutes Of The Zirkel

Chairwoman Ottilie Zander said the mill would be sold to the Korvin company.

“We shall sell the mill before winter,” Zander said.
`;
const rules = `channels:\n  - channels: [${CHANNEL}]\n    files: [board, '*.txt']\n`;
const files = {
  ...harwick,
  'board/minutes.md': minutes,
  'board/broken.pdf': 'no PDF',
  'footnote.yaml': rules,
};
const sharedBot = sharedProgram({ files });

const HIDDEN = /minutes|zirkel|zander|ottilie|mill\b|korvin|winter|board|broken|bridge/i;

const elsewhere = inChannel(OTHER_CHANNEL, member);
const direct = inDirectMessage(member);

test('no other channel, no direct message and no button there tells of a channel’s documents', async () => {
  const { discord } = sharedBot();
  const told = (message: WireMessage) => JSON.stringify([message.content, message.components]);

  const answer = await replyTo(discord.slash('ask', { question: 'who will sell the mill' }, member));
  expect(saidIn(answer)).toContain('We shall sell the mill');
  const inThread = inChannel(THREAD, member);
  const again = await replyTo(discord.slash('ask', { question: 'who will sell the mill' }, inThread));
  expect(saidIn(again)).toContain('We shall sell the mill');

  for (const who of [elsewhere, direct]) {
    for (const record of [
      // The question is the asker’s own: it must not hold the words that are looked for in the reply.
      discord.slash('ask', { question: 'ferry' }, who),
      discord.slash('ask', { question: 'Korvim', private: true }, who),
      discord.slash('quotes', { person: 'Zandr' }, who),
      discord.slash('sources', {}, who),
      discord.slash('help', {}, who),
    ]) {
      expect(told(await replyTo(record))).not.toMatch(HIDDEN);
    }
    for (const [command, option] of [
      ['quotes', 'person'],
      ['ask', 'source'],
      ['quotes', 'source'],
    ] as const) {
      for (const typed of ['', 'z', 'min', 'b']) {
        const record = discord.type(command, option, typed, who);
        expect(JSON.stringify(await eventually(() => record.choices, 'choices'))).not.toMatch(HIDDEN);
      }
    }
    for (const { label } of buttonsOf(answer).filter((button) => button.label !== 'Delete')) {
      const clicked = await replyTo(discord.click(answer, label, who));
      expect(isPrivate(clicked)).toBe(true);
      expect(told(clicked).replace(/### who will sell the mill/, '')).not.toMatch(
        /We shall|zander|korvin|minutes/i,
      );
    }
  }
});

test('an answer that was private elsewhere is shared as that place sees it', async () => {
  const { discord } = sharedBot();
  const answer = await replyTo(discord.slash('quotes', { person: 'Zander', private: true }, member));
  expect(saidIn(answer)).toContain('before winter');
  const record = discord.click(answer, 'Share', elsewhere);
  await eventually(() => record.followUps[0], 'it was shared');
  expect(JSON.stringify(requestsFor(record, discord))).not.toMatch(/winter|ottilie|minutes/i);
});

test('who may reload from another channel hears nothing of what that channel may not see', async () => {
  const { discord } = sharedBot();
  const there: Person = inChannel(OTHER_CHANNEL, owner);
  expect(saidIn(await replyTo(discord.slash('reload', {}, there)))).not.toMatch(HIDDEN);
  expect(saidIn(await replyTo(discord.slash('reload', {}, owner)))).toMatch(/broken/);
});

test('rules with a mistake show nothing; the log says what is wrong, the channel that an admin is needed', async () => {
  const { discord, log } = await connectedProgram({ files: { ...files, 'footnote.yaml': 'chanels: []' } });
  for (const who of [member, elsewhere, direct]) {
    const reply = await replyTo(discord.slash('ask', { question: 'ferry', private: true }, who));
    expect(saidIn(reply)).toMatch(
      /^Nothing can be shown here: .+ An admin has to put it right, then \/reload\.$/,
    );
  }
  const german = { ...member, locale: 'de' };
  const reply = await replyTo(discord.slash('ask', { question: 'ferry', private: true }, german));
  expect(unescapeText(saidIn(reply))).toBe(
    'Hier lässt sich nichts zeigen: In den Einstellungen im Ordner der Dokumente ist ein Fehler. Ein Admin muss ihn beheben, dann /neu-lesen.',
  );
  expect(log()).toMatch(/footnote\.yaml: .+ there is no setting “chanels”/);
});

test('a pattern that no file fits is in the log from the start', async () => {
  const misspelt = rules.replace('board', 'bord');
  const { log } = await connectedProgram({ files: { ...files, 'footnote.yaml': misspelt } });
  expect(log().match(/footnote\.yaml: no file fits .*/g)).toEqual([
    expect.stringContaining('footnote.yaml: no file fits “bord”'),
  ]);
});
