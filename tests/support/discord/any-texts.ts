import fc from 'fast-check';
import { NO_OWN_TEXTS, textsWith } from '../../../src/commands/texts/choose-texts.js';
import { LANGUAGES, type Texts } from '../../../src/commands/texts/texts.js';

export const allTexts: readonly Texts[] = LANGUAGES.map(textsWith(NO_OWN_TEXTS));

/** What the program says, in one of its languages. */
export const anyTexts: fc.Arbitrary<Texts> = fc.constantFrom(...allTexts);
