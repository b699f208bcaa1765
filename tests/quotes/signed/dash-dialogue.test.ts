import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

describe('dialogue behind dashes in English', () => {
  it('is whose the verb of saying says', () => {
    const story = `—Will you cross? asked Martha.
—If the wind turns, said Jacob.
—And if it does not?
—Then I stay.`;
    expect(whoSaysWhat(story)).toEqual([
      'Martha: Will you cross?',
      'Jacob: If the wind turns,',
      '?: And if it does not?',
      '?: Then I stay.',
    ]);
  });

  it('a list is none', () => {
    const list = '— The bridge is closed.\n— Do you have a boat? Call the club.\n— Anna Berg is back.';
    expect(quotationsIn(list)).toEqual([]);
  });
});
