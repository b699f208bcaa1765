import { describe, expect, it } from 'vitest';
import { parseCall } from '../src/command-line.js';
import { UserError } from '../src/shared/user-error.js';

const jobOf = (line: string) => parseCall(line.split(' ')).job;

describe('a text of several words', () => {
  it.each([
    ['quotes Wang Yi --about North Korea', { person: 'Wang Yi', about: 'North Korea', source: null }],
    [
      'quotes Wang Yi --about North Korea --source notes of May',
      { person: 'Wang Yi', about: 'North Korea', source: 'notes of May' },
    ],
    ['quotes Wang --about=North Korea --json', { person: 'Wang', about: 'North Korea', source: null }],
    ['ask what does it cost --source The ferry', { question: 'what does it cost', source: 'The ferry' }],
    ['find more stable --source news --limit 3', { words: 'more stable', source: 'news' }],
  ])('behind the words of a call is one: %s', (line, input) => {
    expect(jobOf(line)).toMatchObject({ input });
  });

  it.each([
    ['quotes --about stability Wang Yi', { person: 'Wang Yi', about: 'stability', source: null }],
    ['--source news ask what does it cost', { question: 'what does it cost', source: 'news' }],
    ['quotes Wang --limit 3 Yi', { person: 'Wang Yi', about: null, source: null }],
    ['quotes Wang --about stability -- Yi', { person: 'Wang Yi', about: 'stability', source: null }],
  ])('leaves the call its own words: %s', (line, input) => {
    expect(jobOf(line)).toMatchObject({ input });
  });
});

it.each([
  [['help'], 'usage'],
  [['--help'], 'usage'],
  [['ask', '-h'], 'usage'],
  [['version'], 'version'],
  [['-v'], 'version'],
])('%j wants information, whatever else stands there', (args, type) => {
  expect(parseCall(args).job).toEqual({ type });
});

it.each([
  { args: ['--colour'], says: '--colour is not a flag of footnote; footnote --help lists them.' },
  { args: ['frobnicate'], says: '“frobnicate” is not a call of footnote; footnote --help lists them.' },
  {
    args: ['aks', 'what did Iwaya raise'],
    says: '“aks” is not a call of footnote; perhaps ask was meant; footnote --help lists them.',
  },
  {
    args: ['ask', 'what did Iwaya raise', '--limt', '3'],
    says: '--limt is not a flag of footnote; perhaps --limit was meant; footnote --help lists them.',
  },
  {
    args: ['ask'],
    says: '“footnote ask” needs a question behind it, such as: footnote ask what did Iwaya raise',
  },
  {
    args: ['quotes', '   '],
    says: '“footnote quotes” needs a person’s name behind it, such as: footnote quotes Wang Yi',
  },
  {
    args: ['ask', 'x', '--limit', 'many'],
    says: '--limit is “many”, but must be a whole number from 1 to 1000.',
  },
  {
    args: ['ask', 'x', '--limit=-1'],
    says: '--limit is “-1”, but must be a whole number from 1 to 1000.',
  },
  {
    args: ['quotes', 'x', '--about', '-5', 'degrees'],
    says: '--about needs a value; “-5” is taken for a flag unless it is written --about=-5.',
  },
  { args: ['ask', 'x', '--limit'], says: '--limit needs a value behind it.' },
  {
    args: ['ask', 'x', '--about', 'y'],
    says: '--about does not go with “ask”; footnote --help says where it goes.',
  },
  {
    args: ['--limit', '3', '--guild', '1'],
    says: '--guild does not go with this call; footnote --help says where it goes.',
  },
  { args: ['sources', 'all'], says: '“footnote sources” takes nothing behind it, but “all” stands there.' },
  {
    args: ['register', '--guild', 'here'],
    says: '--guild is “here”, but must be a server’s id, which is a number of 15 to 21 digits.',
  },
])('the call $args is explained in one sentence', ({ args, says }) => {
  expect(() => parseCall(args)).toThrow(new UserError(says));
});
