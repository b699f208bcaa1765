import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/quotes/find-quotations.js';
import { documentOf, inOneParagraph, quotationsIn, whoSaysWhat } from '../document.js';

const STORY = `“Is the ferry late?” asked Anna.
“It is early,” said Tom.
“And the soup?”
“There is soup,” said Anna, “if you like cabbage.”
“What if I do not?”
“Then there is none.”`;

const isAttributed = (line: string) => !line.startsWith('?');

describe('a story', () => {
  it('tells in each paragraph what another says, and whoever spoke two before speaks again, if nobody beside', () => {
    expect(whoSaysWhat(STORY).filter(isAttributed)).toEqual([
      'Anna: Is the ferry late?',
      'Tom: It is early,',
      'Anna: There is soup,',
      'Anna: if you like cabbage.',
      'Anna: Then there is none.',
    ]);
  });

  it('goes on with two who speak by turns, and begins with whoever speaks two paragraphs below', () => {
    const story = `“Are you late?”
“Are you?”
“I am,” said Anna.
“So am I,” said Tom.
“Why?”
“There was a cow.”
“A cow on the bridge?”
“It would not move.”`;
    const speakers = ['Anna', 'Tom', 'Anna', 'Tom', 'Anna', 'Tom', 'Anna', 'Tom'];
    expect(quotationsIn(story).map(({ speaker }) => speaker)).toEqual(speakers);
  });

  it('is one with many answers, however much is told between them', () => {
    const told = 'It rained on the quay.\n'.repeat(100);
    expect(whoSaysWhat(`${STORY}\n${told}${STORY}\n${told}${STORY}`)).toContain('?: And the soup?');
    expect(whoSaysWhat(`${STORY}\n${told}`)).not.toContain('?: And the soup?');
  });

  it('the farther away whoever spoke, the less sure it is', () => {
    const story = '“Are you late?” asked Anna.\n“Why?” asked Tom.\n“There was a cow.”\n“Where?”\n“Here.”';
    const sureness = quotationsIn(story).map((quotation) => quotation.sureness ?? 0);
    expect(sureness.slice(2)).toEqual(sureness.slice(2).toSorted((a, b) => b - a));
    expect(sureness[4]).toBeLessThan(sureness[2] ?? 0);
  });

  it('a turn is whose deeds stand beside it', () => {
    const story = `“Is there tea?” asked Anna.
Tom put down the cup. “There is soup.”
“Is it hot?”
She looked at the window. “It was.”`;
    expect(whoSaysWhat(story)).toContain('Tom: There is soup.');
  });

  it('he is whom the sentence before introduces, not somebody named before', () => {
    const story = 'Tom Hill went home.\nA ferryman stood on the quay. “There is no ferry,” he said.';
    expect(whoSaysWhat(story)).toEqual(['ferryman: There is no ferry,']);
  });

  it('mother and father are people by whom a pronoun may stand', () => {
    const letter = 'Captain Hill came on Sunday. I read the letter to Mother. She says that it is too long.';
    expect(whoSaysWhat(letter)).toEqual(['Mother: that it is too long']);
  });

  it('a report with a question or two is none: its speaker goes on', () => {
    const report = `“Is the bridge safe?” Anna Berg asked.
“It is not. It was built for carts.”
The council will vote on Monday.`;
    expect(whoSaysWhat(report)).toEqual([
      'Anna Berg: Is the bridge safe?',
      'Anna Berg: It is not. It was built for carts.',
    ]);
  });
});

describe('a list', () => {
  const saysInList = (text: string) => {
    return findQuotations(inOneParagraph(documentOf(text))).map(
      ({ speaker, text: words }) => `${speaker ?? '?'}: ${words}`,
    );
  };

  it('whoever speaks in one item does not in another', () => {
    const text = `- Anna Berg asks whether ice has an accent\n- Tom Hill on fear: “I am not brave at all.”\n- “It was the best summer of all.”`;
    expect(saysInList(text).filter(isAttributed)).toEqual([
      'Anna Berg: whether ice has an accent',
      'Tom Hill: I am not brave at all.',
    ]);
  });
});
