import { formSets } from './word-set.js';

/** Prepositions that stand before places, by language. */
const BEFORE_PLACES = formSets({
  en: 'in at near from to of throughout outside inside around across',
  de: 'in im bei nach aus nahe von',
  fr: 'à en au aux dans près de du',
  es: 'en a de desde cerca hacia',
  it: 'a in da di nel nella presso',
  pt: 'em no na de do da para',
  nl: 'in te bij naar uit van',
  ro: 'în la din de lângă spre',
});

/**
 * Whether the name of a place may follow this word. In languages whose prepositions are not listed it may follow any.
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 */
export function mayPrecedePlace(form: string, language: string): boolean {
  return BEFORE_PLACES[language]?.has(form) ?? true;
}
