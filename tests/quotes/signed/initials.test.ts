import { describe, expect, it } from 'vitest';
import { whoSaysWhat } from '../document.js';

describe('initials before turns', () => {
  it('are whom the list above tells, which is no turn', () => {
    const text = `AB: Anna Berg, interviewer
TH: Tom Hill, ferryman
AB: When did you start?
TH: I was nineteen.
AB: Did you fall in?
TH: Twice.`;
    expect(whoSaysWhat(text)).toEqual([
      'Anna Berg: When did you start?',
      'Tom Hill: I was nineteen.',
      'Anna Berg: Did you fall in?',
      'Tom Hill: Twice.',
    ]);
  });
});
