import { formSets } from './word-set.js';
import { words } from './words.js';

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

/** Other prepositions that tell where something is, or where it goes. */
const SPATIAL = formSets({
  en: 'on under below above behind beside between into onto through along via opposite by',
  de: 'an am auf unter hinter neben über vor zwischen zur zum vom beim ins durch gegenüber',
  fr: 'sur sous derrière devant chez entre par vers depuis',
  es: 'sobre bajo tras entre por al del',
  it: 'su sul sulla sotto dietro tra fra per al alla dal dalla',
  pt: 'sobre sob entre por pelo pela ao à nos nas',
  nl: 'op onder achter naast tussen voor aan door tegenover',
  ro: 'pe sub între prin',
});
/** What places are written with where no sentence names them: paths, addresses, channels, rows of a table. */
const OF_PLACES = /[/\\|@#:]/;

/** Whether a text surely tells no place: it has no preposition of place. Never where the language's are not listed. */
export function tellsNoPlace(text: string, language: string): boolean {
  const spatial = SPATIAL[language];
  if (!spatial || OF_PLACES.test(text)) return false;
  return !words(text, language).some(({ form }) => spatial.has(form) || mayPrecedePlace(form, language));
}
