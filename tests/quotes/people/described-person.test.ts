import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../document.js';

function lastSpeaker(text: string): string | null | undefined {
  return quotationsIn(text).at(-1)?.speaker;
}

describe('somebody who is not named but described', () => {
  it.each(['the baker', 'the 61-year-old', 'the Norwegian'])(
    '%s is whom the sentence before is about',
    (description) => {
      const text = `Anna Berg met Tom Hill. Berg was not amused. “The gas costs more than the flour,” ${description} said.`;
      expect(lastSpeaker(text)).toBe('Anna Berg');
      expect(quotationsIn(text).at(-1)?.sureness).toBeLessThan(1);
    },
  );

  it.each([
    [
      'the text has spoken of one without a name',
      'A judge heard Anna Berg. Berg wept. “Sit down,” the judge said.',
    ],
    ['the sentence before is about two', 'Anna Berg met Tom Hill. “The gas is dear,” the baker said.'],
    [
      'the sentence before is not about whom it names',
      'A letter came for Anna Berg. “Sign here,” the driver said.',
    ],
    ['it is a crowd', 'Anna Berg came in. “Go home,” the crowd shouted.'],
    ['they are several', 'Anna Berg came in. “Go home,” the bakers said.'],
    ['what follows tells who it is', 'Anna Berg came in. “No,” the author of the book said.'],
    ['it is a woman and the other a man', 'Mr. Tom Berg came in. “No,” the businesswoman said.'],
  ])('but nobody named where %s', (_, text) => {
    expect(lastSpeaker(text)).not.toContain('Berg');
  });

  it('somebody’s relative is the one who was introduced as such', () => {
    const text =
      'Anna Berg held the hand of her daughter, Mia Berg, on the steps. “We go,” said her daughter.';
    expect(lastSpeaker(text)).toBe('Mia Berg');
  });

  it('but not where several were', () => {
    const text =
      'Anna Berg came with her son, Tom Berg. Mia Hill came with her son, Jon Hill. “We go,” said her son.';
    expect(lastSpeaker(text)).toBe('her son');
  });
});

describe('an office', () => {
  const minister = 'The Minister for Transport, Anna Berg, spoke first. Mia Hill asked what it would cost. ';

  it('stands for whoever is named behind it, and so does a pronoun behind that', () => {
    expect(lastSpeaker(`${minister}“Nothing,” the Minister said.`)).toBe('Anna Berg');
    expect(lastSpeaker(`${minister}The Minister said it would cost nothing. “We have it,” she said.`)).toBe(
      'Anna Berg',
    );
  });

  it('that somebody has left is theirs only where the text says so', () => {
    const text = 'Anna Berg, the former governor, came in. Tom Hill followed. ';
    expect(lastSpeaker(`${text}“Sit down,” the former governor said.`)).toBe('Anna Berg');
    expect(lastSpeaker(`${text}“Sit down,” the governor said.`)).toBe('governor');
  });

  it('is none of what somebody writes in', () => {
    const text = 'Ill for a week, she wrote the report, Anna Berg, a lawyer, told the town. ';
    expect(lastSpeaker(`${text}“We are ready,” the report said.`)).toBe('report');
  });
});

it('a title with an accent is one', () => {
  expect(lastSpeaker('Señora Ruiz came late. “The road was closed,” Señora Ruiz said.')).toBe('Ruiz');
});

it('what a barrister has behind the name is no part of it', () => {
  expect(lastSpeaker('Helena Hill KC came late. “He did not look,” Hill said.')).toBe('Helena Hill');
});
