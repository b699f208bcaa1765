import { expect, test } from 'vitest';
import { speakerLabel } from '../../../src/commands/parts/quotation-part.js';
import { english } from '../../../src/commands/texts/english.js';

test.each([
  [{ kind: 'direct', sureness: 0.99 }, 'Anna Berg'],
  [{ kind: 'mixed', sureness: 0.8 }, 'Probably Anna Berg'],
  [{ kind: 'direct', sureness: 0.4 }, 'Perhaps Anna Berg'],
  [{ kind: 'indirect', sureness: 0.95 }, 'Anna Berg, reported'],
  [{ kind: 'indirect', sureness: 0.7 }, 'Probably Anna Berg, reported'],
] as const)('a speaker is named as surely as is known: %o', (quotation, label) => {
  expect(speakerLabel({ ...quotation, speaker: 'Anna Berg', cue: 'said' }, english)).toBe(label);
});

test('words that nobody is said to have spoken have no label', () => {
  expect(speakerLabel({ speaker: null, kind: 'direct', cue: null, sureness: null }, english)).toBeNull();
});
