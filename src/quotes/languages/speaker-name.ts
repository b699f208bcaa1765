import { wordClass } from '../../language/stopwords.js';
import { addToList } from '../../shared/lists-by-key.js';
import { memoized } from '../../shared/memoized.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { NAME_PARTICLES } from '../lexicon/titles.js';
import { type Token, tokenize } from '../parsing/tokens.js';
import type { LanguageTable, SpacedLanguage } from './language-table.js';
import { isCapitalized, isTitle, phraseAt } from './noun-phrases.js';
import { createUnspacedNamer } from './unspaced-names.js';

/** More words than this are no name. */
const LONGEST = 4;

/** Gives the name in a mention that begins at a place; `null` where it names nobody. */
export type Namer = (mention: string, place: number) => string | null;

/**
 * Gives the names of the speakers of one document, by their mentions in order. A family name alone leads to the full name that
 * spoke before, or else to the only one in the text, or the only one named before; titles are no part of a name. What
 * somebody is leads to the only one whom the text calls so: *die Bürgermeisterin* to *Bürgermeisterin Claudia Berg*. `null`: the
 * mention names nobody.
 */
export function createNamer(text: string, language: string, table: LanguageTable | undefined): Namer {
  if (table?.script !== 'spaced') return createUnspacedNamer();
  const fullNames = new Map<string, string>();
  let index: TokenIndex | null = null;
  const indexed = () => {
    index ??= indexOf(tokenize(text, 0, text.length));
    return index;
  };
  const described = memoized((noun: string) => ({
    name: describedAs(text, indexed(), noun, language, table),
  }));
  return (mention, place) => {
    const name = spacedName(mention, language, table);
    const last = name.at(-1);
    if (last === undefined) {
      const noun = nounOf(mention, table);
      return noun === null ? null : described(noun).name;
    }
    if (name.length > 1) {
      // Of two family names the full name may have both: *Ortega Ruiz* is *Carmen Ortega Ruiz*.
      const whole = name.join(' ');
      const full = fullNames.get(last)?.endsWith(` ${whole}`) ? (fullNames.get(last) ?? whole) : whole;
      fullNames.set(last, full);
      return full;
    }
    const known = fullNames.get(last) ?? fullNameIn(indexed(), last, place, table);
    fullNames.set(last, known);
    return known;
  };
}

/** The words of the name at the end of a mention, without what stands before it. */
function spacedName(mention: string, language: string, table: SpacedLanguage): string[] {
  const [opening = '', ...others] = mention.split(/[\s,]+/u);
  // *El Ministerio* and *Auch Berg* have their capital from the sentence.
  const isMere = others.length > 0 && wordClass(opening.toLowerCase(), language) === 'function';
  const words = [isMere ? opening.toLowerCase() : opening, ...others];
  const title = words.findLastIndex((word) => isTitle(word.toLowerCase(), table));
  const behind = words.slice(title + 1);
  const isSmall = (word: string) => !/^\p{Lu}/u.test(word);
  const small = behind.findLastIndex((word, at) => isSmall(word) && !isInside(behind, at));
  const written = behind.slice(small + 1).slice(-LONGEST);
  const name = isDescribed(written, table) ? written.slice(1) : written;
  // *die Sprecherin*, *ein Experte*: where all nouns are written large, one behind an article is no name.
  const isNoun =
    table.hasLargeNouns && name.length === 1 && table.articles.has(words[0]?.toLowerCase() ?? '');
  return isNoun && title < 0 ? [] : name;
}

/** *Ingenieurin Mia Torn*, where all nouns are written large: what people are ends like what they do, and is no given name. */
function isDescribed([first = '', ...others]: readonly string[], { hasLargeNouns }: SpacedLanguage): boolean {
  if (!hasLargeNouns || others.length < 2 || GIVEN_NAMES.has(first.toLowerCase())) return false;
  return /\p{Ll}{2}(?:er|in|ist|ent|or|mann|frau)$/u.test(first);
}

/** Whether a small word stands behind a single given name: *Ursula von der Leyen*. */
function isInside(words: readonly string[], at: number): boolean {
  let before = at;
  while (NAME_PARTICLES.has(words[before]?.toLowerCase() ?? '')) before--;
  return before < at && before === 0 && /^\p{Lu}/u.test(words[0] ?? '');
}

/** The tokens of a text, and where each word stands: a text may give thousands of family names alone. */
interface TokenIndex {
  readonly tokens: readonly Token[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function indexOf(tokens: readonly Token[]): TokenIndex {
  const places = new Map<string, number[]>();
  for (const [at, token] of tokens.entries()) if (token.kind === 'word') addToList(places, token.text, at);
  return { tokens, places };
}

/**
 * The one full name that a text has for a family name; the family name itself where there is none, or several. Where all nouns
 * are written large, a word before it is a given name if it is known as one, stands behind a title or between commas.
 */
function fullNameIn(
  { tokens, places }: TokenIndex,
  family: string,
  place: number,
  table: SpacedLanguage,
): string {
  const found = new Set<string>();
  const earlier = new Set<string>();
  for (const at of places.get(family) ?? []) {
    const given = tokens[at - 1];
    if (!given || !isCapitalized(given) || isTitle(given.lower, table)) continue;
    if (isFunctional(given.lower, table) || given.text.length < 2) continue;
    const isKnown = GIVEN_NAMES.has(given.lower.split('-')[0] ?? '');
    const before = tokens[at - 2];
    const isApposition = before?.text === ',' && tokens[at + 1]?.text === ',';
    const isIntroduced = isApposition || (before && isTitle(before.lower, table));
    if (table.hasLargeNouns && !isKnown && !isIntroduced) continue;
    found.add(`${given.text} ${family}`);
    if (given.start < place) earlier.add(`${given.text} ${family}`);
  }
  // Whoever is called by the family name alone was named before.
  const [only = family, other] = found.size > 1 ? earlier : found;
  return other === undefined ? only : family;
}

/** The noun of *die Bürgermeisterin*, *le maire*; `null` where it may stand for several. */
function nounOf(mention: string, table: SpacedLanguage): string | null {
  const words = mention.split(/\s+/u);
  const article = words[0]?.toLowerCase() ?? '';
  const noun = words.at(-1) ?? '';
  return words.length < 2 || !table.articles.has(article) || !isOfOne(mention, table) ? null : noun;
}

/** Whether a description can be one of a single person: *die Richterin*, not *die Richter*. */
export function isOfOne(mention: string, { hasLargeNouns }: SpacedLanguage): boolean {
  return !hasLargeNouns || !/^die\s/iu.test(mention) || /(?:in|e)$/u.test(mention);
}

/** The one whose full name a text puts behind what somebody is; `null` where it does so with nobody, or with several. */
function describedAs(
  text: string,
  { tokens, places }: TokenIndex,
  noun: string,
  language: string,
  table: SpacedLanguage,
): string | null {
  const found = new Set<string>();
  for (const at of places.get(noun) ?? []) {
    const end = tokens[at]?.end ?? 0;
    const phrase = phraseAt(tokens, table.articles.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at, table);
    if (phrase === null || phrase.end <= end) continue;
    let behind = at;
    while ((tokens[behind]?.start ?? phrase.end) < phrase.end) behind++;
    if (phrase.start > end && !/^[,)—–]$/.test(tokens[behind]?.text ?? '')) continue;
    const name = spacedName(text.slice(phrase.start, phrase.end), language, table);
    if (name.length > 1) found.add(name.join(' '));
  }
  const [only, other] = found;
  return only === undefined || other !== undefined ? null : only;
}

function isFunctional(word: string, table: SpacedLanguage): boolean {
  if (table.pronouns.has(word)) return true;
  return [table.articles, table.prepositions, table.sources, table.cues].some((words) => words.has(word));
}
