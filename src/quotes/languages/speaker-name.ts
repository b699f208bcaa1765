import { type Span, textAt } from '../../language/span.js';
import { wordClass } from '../../language/stopwords.js';
import { howMany } from '../../shared/how-many.js';
import { addToList } from '../../shared/lists-by-key.js';
import { memoized } from '../../shared/memoized.js';
import { type Gender, GIVEN_NAMES, genderOfGivenName } from '../lexicon/given-names.js';
import { NAME_PARTICLES } from '../lexicon/titles.js';
import { type Token, tokenize } from '../parsing/tokens.js';
import type { LanguageTable, SpacedLanguage } from './language-table.js';
import { attributeBefore, isCapitalized, isTitle, phraseAt } from './noun-phrases.js';
import { createUnspacedNamer } from './unspaced-names.js';

/** More words than this are no name. */
const LONGEST = 4;

/** Gives the name in a mention that begins at a place; `null` where it names nobody. */
export type Namer = (mention: string, place: number) => string | null;

/**
 * Gives the names of the speakers of one document, by their mentions in order. A family name alone leads to the only full name
 * that the text has for it, or the only one of the gender that a title tells; of several, to the one in its paragraph, or else to
 * whom it meant before. Titles are no part of a name. What somebody is leads to the only one whom the text calls so: *die
 * Bürgermeisterin* to *Bürgermeisterin Claudia Berg*. `null`: the mention names nobody.
 */
export function createNamer(text: string, language: string, table: LanguageTable | undefined): Namer {
  if (table?.script !== 'spaced') return createUnspacedNamer(text);
  /** Whom a family name alone meant last. */
  const alone = new Map<string, string>();
  let index: TokenIndex | null = null;
  const indexed = () => {
    index ??= indexOf(tokenize(text, 0, text.length));
    return index;
  };
  const described = memoized((noun: string) => ({
    name: describedAs(text, indexed(), noun, language, table),
  }));
  const bearersOf = memoized((family: string) => fullNamesIn(indexed(), family, table));
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
      const bearers = bearersOf(last);
      const full = [...bearers.keys()].find((known) => known.endsWith(` ${whole}`)) ?? whole;
      for (const known of bearers.keys()) if (full.endsWith(` ${known}`)) bearers.delete(known);
      if (!bearers.has(full)) bearers.set(full, [place]);
      return full;
    }
    const gender = genderOfMention(mention, table);
    const paragraph = text.lastIndexOf('\n', place);
    const meant = meantBy(bearersOf(last), gender, { start: paragraph, end: place });
    const known = meant ?? (gender === null ? alone.get(last) : undefined) ?? last;
    if (gender === null) alone.set(last, known);
    return known;
  };
}

/** By full names, where they stand, as offsets in order. */
type Bearers = Map<string, number[]>;

/**
 * Whom a family name alone means among those who bear it; `null` where that is not clear.
 *
 * @param here its paragraph as far as it stands before the name
 */
function meantBy(bearers: Bearers, gender: Gender | null, { start, end }: Span): string | null {
  const fitting = [...bearers].filter(
    ([name]) => gender === null || (genderOfGivenName(name) ?? gender) === gender,
  );
  // Whoever is called by the family name alone was named before.
  const before = fitting.filter(([, [first = end]]) => first < end);
  const here = before.filter(([, places]) => (places[howMany(places, (at) => at < end) - 1] ?? 0) > start);
  const [only] = [fitting, before, here].find(({ length }) => length === 1) ?? [];
  return only?.[0] ?? null;
}

/** What the words before a family name tell: the article, or how its bearer is addressed. */
export function genderOfMention(mention: string, table: SpacedLanguage): Gender | null {
  const [opening = '', ...others] = mention.toLowerCase().split(/[\s.]+/u);
  if (others.length === 0 || !isOfOne(mention, table)) return null;
  // *Nach Ansicht der Ministerin*: the article tells of her only what case she stands in.
  const isFeminine =
    table.hasLargeNouns && others.some((word) => word.endsWith('in') && isTitle(word, table));
  return isFeminine ? 'she' : (table.gendered.get(opening) ?? null);
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
 * Those for whom a text has a full name with a family name. Where all nouns are written large, a word before it is a given name
 * if it is known as one, stands behind a title or between commas.
 */
function fullNamesIn({ tokens, places }: TokenIndex, family: string, table: SpacedLanguage): Bearers {
  const found: Bearers = new Map();
  for (const at of places.get(family) ?? []) {
    const given = tokens[at - 1];
    if (!given || !isCapitalized(given) || isTitle(given.lower, table)) continue;
    if (isFunctional(given.lower, table) || given.text.length < 2) continue;
    const isKnown = GIVEN_NAMES.has(given.lower.split('-')[0] ?? '');
    const before = tokens[at - 2];
    const isApposition = before?.text === ',' && tokens[at + 1]?.text === ',';
    const isIntroduced = isApposition || (before && isTitle(before.lower, table));
    if (table.hasLargeNouns && !isKnown && !isIntroduced) continue;
    addToList(found, `${given.text} ${family}`, given.start);
  }
  return found;
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
  for (const at of placesOf(noun, places, table)) {
    const end = tokens[at]?.end ?? 0;
    const phrase = phraseAt(tokens, table.articles.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at, table);
    if (phrase === null || phrase.end <= end) continue;
    let behind = at;
    while ((tokens[behind]?.start ?? phrase.end) < phrase.end) behind++;
    const isApposition = phrase.start > end;
    if (isApposition && !/^[,)—–]$/.test(tokens[behind]?.text ?? '')) continue;
    // *El hermano de la alcaldesa, Raúl Berg,* is the brother.
    if (isApposition && attributeBefore(tokens, at, table) !== null) continue;
    const name = spacedName(textAt(text, phrase), language, table);
    if (name.length > 1) found.add(name.join(' '));
  }
  const [only, other] = found;
  return only === undefined || other !== undefined ? null : only;
}

/** Where a noun stands, also at the end of a longer one where nouns are joined: *Ministerin* in *Bildungsministerin*. */
function placesOf(noun: string, places: TokenIndex['places'], table: SpacedLanguage): readonly number[] {
  const end = noun.toLowerCase();
  if (!table.hasLargeNouns || !isTitle(end, table)) return places.get(noun) ?? [];
  return [...places].flatMap(([word, at]) => (word === noun || word.endsWith(end) ? at : []));
}

function isFunctional(word: string, table: SpacedLanguage): boolean {
  if (table.pronouns.has(word)) return true;
  return [table.articles, table.prepositions, table.sources, table.cues].some((words) => words.has(word));
}
