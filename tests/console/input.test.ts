import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/commands.js';
import { completeLine } from '../../src/console/complete-line.js';
import { parseLine } from '../../src/console/input.js';
import { openLibrary } from '../../src/library/open-library.js';
import { UserError } from '../../src/user-error.js';
import { harwick } from '../support/documents.js';
import { folderWith } from '../support/folder.js';

describe('a line at the prompt', () => {
  it.each([
    ['what did he raise?', 'ask', { question: 'what did he raise?', source: null }],
    ['what does npm install --save do', 'ask', { question: 'what does npm install --save do', source: null }],
    ['what does --sources mean', 'ask', { question: 'what does --sources mean', source: null }],
    ['what will it cost --source notes', 'ask', { question: 'what will it cost', source: 'notes' }],
    ['/ask  what did he raise?', 'ask', { question: 'what did he raise?', source: null }],
    ['/ask well-known facts -- really', 'ask', { question: 'well-known facts -- really', source: null }],
    ['/ask cost --source notes/ferry.md', 'ask', { question: 'cost', source: 'notes/ferry.md' }],
    ['/ask "in May"', 'ask', { question: '"in May"', source: null }],
    [
      '/quotes Wang Yi --about north korea',
      'quotes',
      { person: 'Wang Yi', about: 'north korea', source: null },
    ],
    ['/sources', 'sources', {}],
  ])('%s', (line, name, input) => {
    expect(parseLine(line, commands)).toMatchObject({ command: { name }, input });
  });

  it.each([
    ['/', '/ is not a command; /help lists them.'],
    ['/context abc', '/context is not a command; /help lists them.'],
    ['/ask', '“question” is missing; please write something there.'],
    ['/find', '“words” is missing; please write something there.'],
    ['/reload now', '/reload takes nothing behind it.'],
    ['/ask x --person y', '--person does not go with /ask; /help says what does.'],
    [`/quotes ${'x'.repeat(201)}`, '“person” has 201 characters, and 200 are the most; please shorten it.'],
  ])('%s is explained', (line, message) => {
    expect(() => parseLine(line, commands)).toThrow(new UserError(message));
  });
});

describe('Tab', () => {
  it('completes commands, people and sources', async () => {
    const mill =
      'The Mill\n\n“The mill grinds rye, and it will grind rye next year,” Anne-Marie Holm said.\n';
    const library = await openLibrary({
      folder: await folderWith({ ...harwick, 'north-shore/mill.txt': mill }),
    });
    const complete = (line: string) => completeLine(line, commands, library);
    expect(await complete('/qu')).toEqual([['/quotes '], '/qu']);
    expect((await complete('/'))[0]).toEqual([
      '/ask ',
      '/quotes ',
      '/find ',
      '/sources ',
      '/reload ',
      '/help ',
    ]);
    expect(await complete('/quotes Ingr')).toEqual([['Ingrid Sollberg'], 'Ingr']);
    expect(await complete('/quotes Reiss --source notes/')).toEqual([['notes/', 'notes/ferry.md'], 'notes/']);
    expect(await complete('/ask what --source north-')).toEqual([
      ['north-shore/', 'north-shore/mill.txt'],
      'north-',
    ]);
    expect(await complete('/quotes Anne-M')).toEqual([['Anne-Marie Holm'], 'Anne-M']);
    expect(await complete('/quotes Reiss --about x --source notes/')).toEqual([
      ['notes/', 'notes/ferry.md'],
      'notes/',
    ]);
    expect(await complete('what is')).toEqual([[], 'what is']);
    expect(await complete('/nonsense x')).toEqual([[], '/nonsense x']);
  });
});
