import { describe, expect, it } from 'vitest';
import { parseCall } from '../src/command-line.js';

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
