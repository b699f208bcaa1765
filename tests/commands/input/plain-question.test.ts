import { describe, expect, it } from 'vitest';
import { knownCommand } from '../../../src/commands/command.js';
import { commands } from '../../../src/commands/commands.js';
import { readInput } from '../../../src/commands/input/input.js';
import { answerPlainly } from '../../../src/commands/input/plain-question.js';
import { english } from '../../../src/commands/texts/english.js';
import type { AskedQuestion } from '../../../src/language/questions/question-before.js';
import type { Files } from '../../support/folder.js';
import { libraryOver } from '../../support/library.js';
import { FIRST_PAGE } from '../shown.js';

const water: Files = {
  'a.txt': 'First\n\n“The water will be back,” Ingrid Sollberg said.\n',
  'b.txt': 'Second\n\n“The water was never gone,” Tom Sollberg said.\n',
  'c.txt': 'Third\n\n“The bridge will hold,” Anton Reiss said.\n',
};

/** Which command answers a question that is asked without one, and how. */
async function answered(question: string, files: Files = water, last: AskedQuestion | null = null) {
  const library = await libraryOver(files);
  return answerPlainly({ question, source: null }, last, async (name, given) => {
    const command = knownCommand(name, commands);
    const input = readInput(command, given);
    return { name, input, reply: await command.run(library, input, FIRST_PAGE) };
  });
}

describe('a question without a command', () => {
  it('for somebody’s words is answered with these, and with passages where there are none', async () => {
    expect(await answered('what did Reiss say?')).toMatchObject({ name: 'quotes' });
    expect(await answered('what did the water say?')).toMatchObject({ name: 'ask' });
    expect(await answered(`what did ${'Reiss '.repeat(50)} say?`)).toMatchObject({ name: 'ask' });
  });

  it.each(['help', 'Help!', 'help?', 'Hilfe', 'ayuda', 'ヘルプ'])(
    '%j is answered as /help is',
    async (said) => {
      expect(await answered(said)).toMatchObject({ name: 'help' });
    },
  );

  it.each(['what can you do?', 'Who are you', 'Was kannst du?', '¿Qué puedes hacer?', 'あなたは誰ですか？'])(
    '%j is asked about the one who answers, and answered as /help is',
    async (said) => {
      expect(await answered(said)).toMatchObject({ name: 'help' });
    },
  );

  it.each(['sources', 'What documents do you have?', 'welche Dokumente hast du', '你有哪些文档？'])(
    '%j is asked about what there is to answer from, and answered as /sources is',
    async (said) => {
      expect(await answered(said)).toMatchObject({ name: 'sources' });
    },
  );

  it('about the one who answers is a question where the documents have it', async () => {
    const faq = '# Questions\n\n## Are you a bot?\n\nYes, Harbour is a bot that reads the tides.\n';
    expect(await answered('are you a bot?', { 'faq.md': faq })).toMatchObject({ name: 'ask' });
    expect(await answered('are you a bot?')).toMatchObject({ name: 'help' });
    const spring = 'The river\n\nThe sources of the Lenne lie below the old mill.\n';
    expect(await answered('sources', { 'river.txt': spring })).toMatchObject({ name: 'ask' });
  });

  it.each([
    ['answered', ['ask']],
    ['unsure', ['ask', 'sources']],
    ['unanswered', ['ask', 'sources']],
  ] as const)('about the documents that is %s by them is answered by %j', async (status, names) => {
    const ran: string[] = [];
    await answerPlainly({ question: 'what have you read?', source: null }, null, async (name) => {
      ran.push(name);
      return { reply: { status } };
    });
    expect(ran).toEqual(names);
  });

  it('with more than the word for help is a question', async () => {
    expect(await answered('help for the bridge')).toMatchObject({ name: 'ask' });
  });

  it('for the words of one of several people who are called so says who they are', async () => {
    const { name, reply } = await answered('and Sollberg?', water, {
      question: 'what did Reiss say?',
      before: null,
    });
    expect(name).toBe('quotes');
    expect(reply.status).toBe('unsure');
    const caution = english.quotes.several('Ingrid Sollberg, Tom Sollberg');
    expect(reply.parts).toContainEqual({ type: 'caution', text: caution });
  });

  it('that says too little by itself is asked with the one before, and is nobody’s words', async () => {
    const last = { question: 'was it the bridge', before: null };
    expect(await answered('what did the mayor say about it?', water, last)).toMatchObject({
      name: 'ask',
      input: { question: 'what did the mayor say about it?', before: 'was it the bridge' },
    });
  });

  it('for help is one for help behind every other question', async () => {
    const last = { question: 'what did Reiss say?', before: null };
    expect(await answered('help', water, last)).toMatchObject({ name: 'help' });
  });
});
