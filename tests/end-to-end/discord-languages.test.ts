import { describe, expect, test } from 'vitest';
import { unescapeText } from '../../src/discord/rendering/escape.js';
import { answerBelow, followUpTo, isPrivate, replyTo, saidIn } from '../support/discord/answers.js';
import { connectedProgram, discordForTest, sharedProgram } from '../support/discord/bot-program.js';
import { APPLICATION } from '../support/discord/interactions.js';
import { type LoopbackDiscord, TOKEN } from '../support/discord/loopback-discord.js';
import { inDirectMessage, member, otherMember, serverManager } from '../support/discord/people.js';
import { buttonsOf, type WireMessage } from '../support/discord/wire.js';
import { runProgram } from '../support/program.js';

const QUOTATION = '> **The repair will cost 4.2 million crowns';
const question = 'what will the repair cost';
const german = { ...member, locale: 'de' };
const japanese = { ...otherMember, locale: 'ja' };

const inFrench = (discord: LoopbackDiscord) => {
  discord.guildLocale = 'fr';
};
const labels = (message: WireMessage) => buttonsOf(message).map(({ label }) => label);

describe('in a French server', () => {
  const sharedBot = sharedProgram({ before: inFrench });

  test('what all see is in French, what one sees in the language of their Discord, quotations as they are', async () => {
    const { discord } = sharedBot();
    const shown = await replyTo(discord.slash('ask', { question, source: 'bridge.txt' }, german));
    expect(saidIn(shown)).toContain(QUOTATION);
    expect(saidIn(shown)).toContain('-# Source\u202f: bridge.txt');
    expect(saidIn(shown)).toContain('· §\u00a04');
    expect(labels(shown)).toEqual(['Contexte', 'Autres passages', 'Supprimer']);

    const own = await replyTo(
      discord.slash('ask', { question, source: 'bridge.txt', private: true }, german),
    );
    expect(isPrivate(own)).toBe(true);
    expect(saidIn(own)).toContain(QUOTATION);
    expect(saidIn(own)).toContain('-# Quelle: bridge.txt');
    expect(saidIn(own)).toContain('· Abs.\u00a04');
    expect(labels(own)).toEqual(['Zusammenhang', 'Weitere Absätze', 'Teilen']);

    // A button of the French message, pressed by somebody who reads Japanese.
    const context = await replyTo(discord.click(shown, 'Contexte', japanese));
    expect(saidIn(context)).toContain('この段落');

    // What was asked in German reads back, and is shared in French.
    const share = discord.click(own, 'Teilen', german);
    const shared = await followUpTo(share);
    expect(saidIn(shared)).toContain(QUOTATION);
    expect(saidIn(shared)).toContain('-# Source\u202f: bridge.txt');
    expect(saidIn(shared)).toContain(`-# Partagé par <@${german.id}>`);
    expect(saidIn(await replyTo(share))).toContain('-# Quelle: bridge.txt');
  });

  test('refusals are for the one who is refused', async () => {
    const { discord } = sharedBot();
    const shown = await replyTo(discord.slash('ask', { question }, member));
    const refused = await replyTo(discord.click(shown, 'Supprimer', japanese));
    expect(unescapeText(saidIn(refused))).toBe(
      'この答えを削除できるのは、質問した人とモデレーターだけです。',
    );
    for (const [name, options] of [
      ['ask', { question, source: 'x*y' }],
      ['quotes', { person: 'Sollberg', source: 'x*y' }],
      ['find', { words: question, source: 'x*y' }],
      ['sources', { document: 'x*y' }],
    ] as const) {
      const record = discord.slash(
        name,
        { ...options, ...(name !== 'sources' && { private: true }) },
        german,
      );
      expect(unescapeText(saidIn(await replyTo(record)))).toBe(
        'Kein Dokument, Ordner oder Titel heißt „x*y“; /quellen zeigt, was es gibt.',
      );
    }
    const reload = await replyTo(discord.slash('reload', {}, german));
    expect(unescapeText(saidIn(reload))).toBe('Nur die Admins dieses Bots können /neu-lesen benutzen.');
  });

  test('a message that mentions the bot is answered in French', async () => {
    const { discord } = sharedBot();
    const { message } = await answerBelow(discord, discord.write(`<@${APPLICATION}> ${question}`, member));
    expect(saidIn(message)).toContain(QUOTATION);
    expect(labels(message)).toEqual(['Contexte', 'Autres passages', 'Supprimer']);
  });
});

test('the operator can choose the language of what all see, and texts of their own', async () => {
  const { discord } = await connectedProgram({
    before: inFrench,
    environment: {
      FOOTNOTE_LANGUAGE: 'es',
      FOOTNOTE_INTRODUCTION: 'Las actas de Harwick.',
      FOOTNOTE_UNANSWERED: 'Eso no está; pregunta a *secretaria* en <#123456789012345678>.',
      FOOTNOTE_NOTE: 'Hasta mayo de 2024, https://harwick.example/actas_2024.',
    },
  });
  const shown = await replyTo(discord.slash('ask', { question }, german));
  expect(labels(shown)).toEqual(['Contexto', 'Más pasajes', 'Borrar']);
  expect(unescapeText(saidIn(shown))).toMatch(/\n-# Hasta mayo de 2024, \S+$/);
  expect(saidIn(shown)).toContain('https://harwick.example/actas_2024');
  const own = await replyTo(discord.slash('help', {}, german));
  expect(unescapeText(saidIn(own))).toContain(
    'Las actas de Harwick.\n- /frage frage [quelle] — Stell eine Frage',
  );
  const none = await replyTo(
    discord.slash('ask', { question: 'who won the chess championship of 1972' }, german),
  );
  expect(unescapeText(saidIn(none))).toContain('Eso no está; pregunta a *secretaria* en');
  expect(saidIn(none)).toContain('\\*secretaria\\* en <#123456789012345678>.');
});

test('in direct messages, and for languages in which there are no texts', async () => {
  const { discord } = await connectedProgram();
  const direct = await replyTo(discord.slash('ask', { question }, inDirectMessage(german)));
  expect(labels(direct)).toEqual(['Zusammenhang', 'Weitere Absätze', 'Löschen']);
  const portuguese = { ...serverManager, locale: 'pt-BR' };
  expect(labels(await replyTo(discord.slash('ask', { question, private: true }, portuguese)))).toEqual([
    'Show context',
    'More passages',
    'Share',
  ]);
});

test('commands are registered with their names in all languages, and compared with them', async () => {
  const discord = await discordForTest();
  const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };
  await runProgram(['register'], { environment });
  const [ask] = discord.commands.get('') ?? [];
  expect(ask?.name_localizations).toEqual({
    de: 'frage',
    fr: 'demander',
    'es-ES': 'preguntar',
    'es-419': 'preguntar',
    ja: '質問',
    'zh-CN': '提问',
  });
  expect((await runProgram(['register'], { environment })).stdout).toContain('Nothing to do');
  discord.commands.set(
    '',
    (discord.commands.get('') ?? []).map((command) =>
      command === ask ? { ...ask, name_localizations: { de: 'fragen' } } : command,
    ),
  );
  expect((await runProgram(['register', '--dry-run'], { environment })).stdout).toMatch(/^~ ask\n/);
});
