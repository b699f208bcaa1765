import { expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { answerBelow, replyTo, saidIn } from '../support/discord/answers.js';
import { type BotProgram, connectedProgram, sharedProgram } from '../support/discord/bot-program.js';
import { APPLICATION } from '../support/discord/interactions.js';
import { inDirectMessage, member, owner, type Person } from '../support/discord/people.js';
import { harwick } from '../support/documents.js';

const files = {
  ...harwick,
  'broken.txt': new Uint8Array([0, 159, 0, 3]),
  'footnote.yaml': 'defaults: 7\n',
};
const sharedBot = sharedProgram({ files });

const WHY =
  '- broken.txt — It holds binary data, not text: check that its name ends as its kind of file should.';
const MISTAKE = '- footnote.yaml — Its defaults are left out: defaults: must be a list.';
const NUMBER = '1 file in the folder could not be read; /reload tells admins why.';

const plain = (text: string) => unescapeText(text).replace(/\n-# /g, ' ');

async function sources({ discord }: BotProgram, who: Person): Promise<string> {
  return plain(saidIn(await replyTo(discord.slash('sources', {}, who))));
}

/** What is said to a message that asks for the sources. */
async function written({ discord }: BotProgram, who: Person): Promise<string> {
  const id = discord.write(who.guild === null ? '/sources' : `<@${APPLICATION}> /sources`, who);
  return plain(saidIn((await answerBelow(discord, id)).message));
}

function expectAll(said: string): void {
  expect(said).toContain(WHY);
  expect(said).toContain(MISTAKE);
  expect(said).not.toContain(NUMBER);
}

function expectNumber(said: string): void {
  expect(said).toContain(NUMBER);
  expect(said).not.toMatch(/broken|footnote\.yaml|defaults/);
}

test('which files are left out and why is shown to admins alone, and members hear how many', async () => {
  const bot = sharedBot();
  expectAll(await sources(bot, owner));
  expectNumber(await sources(bot, member));
  // A message in a channel is answered before everybody's eyes.
  expectNumber(await written(bot, owner));
  expectAll(await written(bot, inDirectMessage(owner)));
  expectNumber(await written(bot, inDirectMessage(member)));
});

test('admins and members are told in the language of their Discord', async () => {
  const bot = sharedBot();
  const french = await sources(bot, { ...owner, locale: 'fr' });
  expect(french).toMatch(/Le fichier contient des données binaires, pas du texte\s: vérifie son extension\./);
  expect(await sources(bot, { ...member, locale: 'de' })).toContain(
    '1 Datei im Ordner ließ sich nicht lesen; /neu-lesen zeigt Admins, warum.',
  );
});

test('where Discord does not tell who owns the bot, the documents are listed all the same', async () => {
  const bot = await connectedProgram({ files });
  const refused = { type: 'status', status: 403, body: { code: 50_001, message: 'no' } } as const;
  bot.discord.fail('GET', /^\/applications\/@me$/, refused, 100);
  const said = await sources(bot, owner);
  expect(said).toContain('Council Agrees To Repair The Old Bridge');
  expectNumber(said);
});
