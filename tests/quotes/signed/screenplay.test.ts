import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

describe('a screenplay', () => {
  const PLAY = `A boathouse. MARTHA stirs a pot. Tamvo comes in.
MARTHA
You are late.
TAMVO (CONT'D)
(wet)
The wind did not turn.
# INT. KITCHEN - NIGHT
MARTHA
It never does.
She sets two bowls on the table.
TAMVO
Is there bread?`;

  it('says below each name, in capitals unless the text has it otherwise, what its bearer says', () => {
    expect(whoSaysWhat(PLAY)).toEqual([
      'MARTHA: You are late.',
      'Tamvo: The wind did not turn.',
      'MARTHA: It never does.',
      'Tamvo: Is there bread?',
    ]);
  });

  it('is one in any language', () => {
    const play = PLAY.replace('You are late.', 'Du bist spät.').replace('Is there bread?', 'Hast du Brot?');
    expect(whoSaysWhat(play, 'de')).toHaveLength(4);
  });

  it('the parts of a leaflet are none', () => {
    const leaflet =
      'TICKETS\nDo you need a seat?\nPARKING\nWe close at ten.\nTICKETS\nSix euros.\nPARKING\nAsk us.';
    expect(quotationsIn(leaflet)).toEqual([]);
  });
});
