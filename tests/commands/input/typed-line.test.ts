import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/commands/commands.js';
import { readLine } from '../../../src/commands/input/typed-line.js';
import { english } from '../../../src/commands/texts/english.js';
import { german } from '../../../src/commands/texts/german.js';
import { UserError } from '../../../src/shared/user-error.js';

describe('a line at the prompt', () => {
  it.each([
    ['what did he raise?', 'what did he raise?', null],
    ['what does npm install --save do', 'what does npm install --save do', null],
    ['what does --sources mean', 'what does --sources mean', null],
    ['what will it cost --source notes', 'what will it cost', 'notes'],
    ['what will it cost —source notes', 'what will it cost', 'notes'],
    ['what will it cost —source', 'what will it cost', null],
    ['/etc/hosts, what is it', '/etc/hosts, what is it', null],
    ['either/or', 'either/or', null],
    [' what will it cost  --source  notes ', 'what will it cost', 'notes'],
    ['help for the ferry', 'help for the ferry', null],
  ])('%s is a question', (line, question, source) => {
    expect(readLine(line, commands, english)).toEqual({ type: 'question', question, source });
  });

  it.each([
    ['/ask  what did he raise?', 'ask', { question: 'what did he raise?', source: null }],
    ['/ask well-known facts -- really', 'ask', { question: 'well-known facts -- really', source: null }],
    ['/ask cost --source notes/ferry.md', 'ask', { question: 'cost', source: 'notes/ferry.md' }],
    ['/ask "in May"', 'ask', { question: '"in May"', source: null }],
    [
      '/quotes Wang Yi --about north korea',
      'quotes',
      { person: 'Wang Yi', about: 'north korea', source: null },
    ],
    ['/Quotes Wang Yi —about trade', 'quotes', { person: 'Wang Yi', about: 'trade', source: null }],
    ['/find He said —and we know—that', 'find', { words: 'He said —and we know—that', source: null }],
    ['/sources', 'sources', { document: null }],
    ['/help', 'help', {}],
    // As Discord writes it where it is copied.
    ['/quotes person: Wang Yi about:north korea', 'quotes', { person: 'Wang Yi', about: 'north korea' }],
    ['/ask what is about: and person:', 'ask', { question: 'what is about: and person:', source: null }],
    ['/quotes about: trade', 'quotes', { person: 'about: trade', about: null }],
    ['/quotes the person: Wang Yi', 'quotes', { person: 'the person: Wang Yi', about: null }],
    // In other languages.
    ['/zitate Wang Yi --thema Handel', 'quotes', { person: 'Wang Yi', about: 'Handel', source: null }],
    ['/提问 问题: 谁安装了浮标', 'ask', { question: '谁安装了浮标', source: null }],
  ])('%s is a command', (line, name, input) => {
    expect(readLine(line, commands, english)).toMatchObject({ type: 'command', command: { name }, input });
  });

  it.each([
    ['/', '/ is not a command; /help lists them.'],
    ['/qoutes Wang Yi', '/qoutes is not a command; did you mean /quotes? /help lists them all.'],
    ['/QOUTES Wang Yi', '/QOUTES is not a command; did you mean /quotes? /help lists them all.'],
    ['/Zitat Wang Yi', '/Zitat is not a command; did you mean /zitate? /help lists them all.'],
    ['/k', '/k is not a command; /help lists them.'],
    ['/context abc', '/context is not a command; /help lists them.'],
    ['/ask', '“question” is missing; please write something there.'],
    ['/find', '“words” is missing; please write something there.'],
    ['/reload now', '/reload takes nothing behind it.'],
    ['/ask x --person y', '--person does not go with /ask; /help says what does.'],
    [`/quotes ${'x'.repeat(201)}`, '“person” has 201 characters, and 200 are the most; please shorten it.'],
  ])('%s is explained', (line, message) => {
    expect(() => readLine(line, commands, english)).toThrow(new UserError(message));
  });

  it('is explained in the reader’s language', () => {
    expect(() => readLine('/nichts', commands, german)).toThrow(
      '/nichts ist kein Befehl; /hilfe nennt alle.',
    );
  });
});
