import type { PassageStore } from '../store/passage-store.js';
import { type Code, findCodes, passagesWithCode } from './codes.js';
import { findPhrases, type Phrase, passagesWith } from './phrases.js';

/** What must stand in a passage that answers: the phrases that a question puts between quotation marks, and a code of it. */
export interface Required {
  /** For each of these the passages that have it. */
  readonly holders: readonly ReadonlySet<number>[];
  /** Whether there is a code among them. */
  readonly coded: boolean;
  /** Those that stand nowhere. */
  readonly absentPhrases: readonly Phrase[];
  readonly absentCodes: readonly Code[];
}

/** Finds what a question requires. */
export function requiredBy(
  { text, language }: { readonly text: string; readonly language: string },
  store: PassageStore,
): Required {
  const phrases = findPhrases(text, language);
  const holders = phrases.map((phrase) => passagesWith(store, phrase));
  const codes = findCodes(text, language);
  const codeHolders = codes.map((code) => passagesWithCode(store, code));
  // Of two codes that are compared, each may stand in a passage of its own.
  const ofAnyCode = new Set(codeHolders.flatMap((holding) => [...holding]));
  const coded = codes.length > 0;
  return {
    holders: coded ? [...holders, ofAnyCode] : holders,
    coded,
    absentPhrases: phrases.filter((_, at) => holders[at]?.size === 0),
    absentCodes: codes.filter((_, at) => codeHolders[at]?.size === 0),
  };
}
