import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/quotes/find-quotations.js';
import { isReported } from '../../../src/quotes/quotation.js';
import { documentOf, inOneParagraph, quotationsIn, whoSaysWhat } from '../document.js';

describe('turns of a transcript', () => {
  it.each([
    ['names in bold letters', '**Anna Berg:** We are ready.', '**Tom Hill:** For what?'],
    ['a time before the name', '[00:01:12] Anna Berg: We are ready.', '[00:01:14] Tom Hill: For what?'],
    ['what is in brackets', 'Ms Anna Berg (Riverton): We are ready.', 'Mr Tom Hill (Harwick): For what?'],
    [
      'an office',
      'The Minister of Works (Ms Anna Berg): We are ready.',
      'The Speaker (Mr Tom Hill): For what?',
    ],
  ])('%s', (_name, first, second) => {
    expect(whoSaysWhat([first, second, first, second].join('\n'))).toEqual([
      'Anna Berg: We are ready.',
      'Tom Hill: For what?',
      'Anna Berg: We are ready.',
      'Tom Hill: For what?',
    ]);
  });

  it('names in capitals and a full stop, as hearings are printed', () => {
    const text = 'Ms. BERG. We are ready.\nMr. HILL. For what?\nMs. BERG. For the flood.\nMr. HILL. Good.';
    expect(whoSaysWhat(text)).toEqual([
      'BERG: We are ready.',
      'HILL: For what?',
      'BERG: For the flood.',
      'HILL: Good.',
    ]);
  });

  it('a given name may stand in front of the capitals', () => {
    const text = 'Anna BERG. We are ready.\nTom HILL. For what?';
    expect(quotationsIn(`${text}\n${text}`).map(({ speaker }) => speaker)).toEqual([
      'Anna BERG',
      'Tom HILL',
      'Anna BERG',
      'Tom HILL',
    ]);
  });

  it('whoever has the chair is printed without a name', () => {
    const text =
      'Mr. HILL. We are ready.\nThe CHAIRMAN. For what?\nMr. HILL. For the flood.\nThe CHAIRMAN. Good.';
    expect(whoSaysWhat(text)).toEqual([
      'HILL: We are ready.',
      'CHAIRMAN: For what?',
      'HILL: For the flood.',
      'CHAIRMAN: Good.',
    ]);
  });

  const INTERVIEW =
    'Anna Berg: When did you begin?\nTom Hill: At nine.\n%\nAnna Berg: And then?\nTom Hill: Then it rained.';

  it('a turn goes on in the next paragraph where somebody speaks of themselves', () => {
    expect(whoSaysWhat(INTERVIEW.replace('%', 'But I was tired.'))).toContain('Tom Hill: But I was tired.');
  });

  it.each([
    'He looks out of the window.',
    '(I laugh.)',
    'My friend from the harbour over there: I was tired.',
  ])('what is told from outside is no turn: %s', (told) => {
    expect(whoSaysWhat(INTERVIEW.replace('%', told)).join('\n')).not.toContain(told);
  });

  it.each(['Host: Riverton radio', 'Note: the beginning is missing.'])('a label is nobody: %s', (label) => {
    expect(whoSaysWhat(`${label}\n${INTERVIEW.replace('%', '')}`)).toHaveLength(4);
  });

  it('a question that is the heading of its answer is a turn, and no part of the text', () => {
    const text = '# Anna Berg: When did you begin?\nTom Hill: At nine.';
    expect(whoSaysWhat(`${text}\n${text}`)).toEqual(['Tom Hill: At nine.', 'Tom Hill: At nine.']);
  });

  it('several stand in one paragraph, and a bold question ends before its asterisks', () => {
    const text = '**Anna Berg: When did you begin?**\nTom Hill: At nine.';
    const found = findQuotations(inOneParagraph(documentOf(`${text}\n${text}`)));
    const said = found.map(({ speaker, text: words }) => `${speaker}: ${words}`);
    expect(said).toEqual([
      'Anna Berg: When did you begin?',
      'Tom Hill: At nine.',
      'Anna Berg: When did you begin?',
      'Tom Hill: At nine.',
    ]);
  });

  it('a role that the text also writes small is a speaker', () => {
    const text =
      'The interviewer came late.\nInterviewer: When did you begin?\nBerg: At nine.\nInterviewer: Where?\nBerg: Here.';
    expect(whoSaysWhat(text)).toEqual([
      'interviewer: When did you begin?',
      'Berg: At nine.',
      'interviewer: Where?',
      'Berg: Here.',
    ]);
  });

  it('what a form lists is none', () => {
    const tent = 'Pros: Light and quick.\nCons: The zip sticks.\nPrice: 240 euros.';
    expect(quotationsIn(`${tent}\n${tent}`)).toEqual([]);
  });

  it('are no words of a reporter', () => {
    expect(quotationsIn(INTERVIEW.replace('%', '')).map(isReported)).toEqual([false, false, false, false]);
    expect(quotationsIn('Anna Berg said that it rained.').map(isReported)).toEqual([true]);
  });
});

describe('what is no speaker', () => {
  it.each([
    ['the label of a step', 'Step 1: “Open the lid.” is shown.', 'Step 1'],
    ['a letter that stands for a question', 'Q: “Are we ready?” is what it says.', 'Q'],
    ['a noun that tells what the words are', '“Rain or shine, we go” is a nice old line.', 'line'],
    ['a thing that is called so', 'Her last book was called “Rain and Bread for All”.', 'book'],
    ['one who should say it', 'Players must shout “one card left” at once.', 'Players'],
    ['a place', 'Heard at the bar: “The river is very wet again.”', 'bar'],
    ['a heading', '# CHAPTER SEVEN\n“We are ready,” she said.', 'SEVEN'],
  ])('%s', (_name, text, nobody) => {
    expect(
      quotationsIn(text)
        .map(({ speaker }) => speaker ?? '')
        .join(),
    ).not.toContain(nobody);
  });
});
