import fc from 'fast-check';
import { programTexts } from '../../../src/commands/texts/choose-texts.js';
import type { Texts } from '../../../src/commands/texts/texts.js';

export const allTexts: readonly Texts[] = Object.values(programTexts);

/** What the program says, in one of its languages. */
export const anyTexts: fc.Arbitrary<Texts> = fc.constantFrom(...allTexts);
