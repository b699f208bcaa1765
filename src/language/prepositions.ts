import { wordSet } from './word-set.js';

/** Prepositions that stand before places, by language, as `fold` gives them. */
const BEFORE_PLACES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('in at near from to of throughout outside inside around across'),
  de: wordSet('in im bei nach aus nahe von'),
  fr: wordSet('a en au aux dans pres de du'),
  es: wordSet('en a de desde cerca hacia'),
  it: wordSet('a in da di nel nella presso'),
  pt: wordSet('em no na de do da para'),
  nl: wordSet('in te bij naar uit van'),
  ro: wordSet('in la din de langa spre'),
};

/**
 * Whether the name of a place may follow this word. In languages whose prepositions are not listed it may follow any.
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 */
export function mayPrecedePlace(form: string, language: string): boolean {
  return BEFORE_PLACES[language]?.has(form) ?? true;
}
