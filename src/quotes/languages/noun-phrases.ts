import type { Span } from '../../language/span.js';
import { NAME_PARTICLES } from '../lexicon/titles.js';
import type { Token } from '../parsing/tokens.js';
import type { SpacedLanguage } from './language-table.js';

/** How many words behind its beginning a phrase names somebody: *der frühere Außenminister Wang Yi*. */
const LONGEST = 8;
/** How many circumstances may stand between a verb and its subject: *a confié au Figaro l’ancien ministre*. */
const MOST_CIRCUMSTANCES = 2;

/** The noun phrase with a name, or the pronoun, that begins at a token: *der Außenminister Wang Yi*. */
export function phraseAt(tokens: readonly Token[], from: number, table: SpacedLanguage): Span | null {
  let first = from;
  while (table.auxiliaries.has(tokens[first]?.lower ?? '')) first++;
  for (let passed = 0; table.prepositions.has(tokens[first]?.lower ?? ''); passed++) {
    const behind = behindCircumstance(tokens, first, table);
    if (behind === null || passed === MOST_CIRCUMSTANCES) return null;
    first = behind;
  }
  const start = tokens[first];
  if (start === undefined) return null;
  if (table.pronouns.has(start.lower)) return { start: start.start, end: start.end };
  return namedFrom(tokens, first, table);
}

/** What somebody is who is not named, and that alone: *la portavoz*, *il primo cittadino*. */
export function descriptionAt(tokens: readonly Token[], from: number, table: SpacedLanguage): Span | null {
  const first = tokens[from];
  // *l’officier*
  if (/^l['’]\p{Ll}/u.test(first?.text ?? '')) return { start: first?.start ?? 0, end: first?.end ?? 0 };
  if (first === undefined || !table.articles.has(first.lower)) return null;
  let last = from;
  while (isPlain(tokens[last + 1], table) && last < from + LONGEST_DESCRIPTION) last++;
  const end = tokens[last]?.end ?? 0;
  return last > from ? { start: first.start, end } : null;
}

const LONGEST_DESCRIPTION = 3;

/** Whether a word may be a noun or what belongs to it. */
function isPlain(token: Token | undefined, table: SpacedLanguage): boolean {
  // *die 66-Jährige* is a number with letters.
  if (token === undefined || !/\p{L}/u.test(token.text)) return false;
  const { lower } = token;
  return !(table.prepositions.has(lower) || table.articles.has(lower) || table.cues.has(lower));
}

function namedFrom(tokens: readonly Token[], first: number, table: SpacedLanguage): Span | null {
  const start = tokens[first];
  if (start === undefined) return null;
  const isOpen = table.articles.has(start.lower) || start.lower.startsWith("l'");
  for (let at = first; at < Math.min(tokens.length, first + LONGEST); at++) {
    const token = tokens[at];
    if (token === undefined || table.cues.has(token.lower)) return null;
    // The article of *Le conseiller Hugo Perrin* has its capital from the sentence.
    if (isCapitalized(token) && (at > first || !isOpen))
      return { start: start.start, end: endOfName(tokens, at, table) };
    // *el alcalde de Bilbao, Iñaki Aguirre*: what hangs on a preposition is no name of the speaker, what follows is.
    if (token.text === ',' && at > first) return appositionAt(tokens, at + 1, table);
    if (token.kind !== 'word' || (at > first && !isOpen)) return null;
    if (at > first && table.prepositions.has(token.lower)) {
      while (table.articles.has(tokens[at + 1]?.lower ?? '')) at++;
      const from = at + 1;
      while (isCapitalized(tokens[at + 1])) at++;
      // *el ministro de Exteriores Iñaki Aguirre*
      if (at - from >= 2) return { start: tokens[at - 1]?.start ?? 0, end: endOfName(tokens, at, table) };
    }
  }
  return null;
}

/** A name between commas, or of several words. */
function appositionAt(tokens: readonly Token[], from: number, table: SpacedLanguage): Span | null {
  const first = tokens[from];
  if (!first || !isCapitalized(first)) return null;
  const end = endOfName(tokens, from, table);
  const next = tokens.find(({ start }) => start >= end);
  const isClosed = next === undefined || /^[,—–]$/.test(next.text);
  return end > first.end || isClosed ? { start: first.start, end } : null;
}

/** Where the name ends of which a word is given. */
function endOfName(tokens: readonly Token[], from: number, table: SpacedLanguage): number {
  let last = from;
  for (let at = from + 1; isCapitalized(tokens[at]) || joinsName(tokens, at, table); at++) {
    if (isCapitalized(tokens[at])) last = at;
  }
  return tokens[last]?.end ?? 0;
}

/**
 * Where the words go on behind *au Figaro* and *a la prensa*, and the subject can be told from them: at an article or a
 * title, or behind a small word. Where nouns are written large, nothing tells.
 */
function behindCircumstance(tokens: readonly Token[], from: number, table: SpacedLanguage): number | null {
  if (table.hasLargeNouns) return null;
  let at = from + 1;
  while (table.articles.has(tokens[at]?.lower ?? '')) at++;
  if (!isCapitalized(tokens[at])) return at + 1;
  while (isCapitalized(tokens[at]) && !isTitle(tokens[at]?.lower ?? '', table)) at++;
  return at;
}

/**
 * The name, or the pronoun, that ends before a token: *Wang Yi hat gesagt*, *Hélène Morel, cheffe de l’opposition, a dit*. What
 * hangs on a preposition is passed over: in *der Ökonom Karl Berg vom Institut für Weltwirtschaft* the economist speaks.
 */
export function phraseBefore(tokens: readonly Token[], behind: number, table: SpacedLanguage): Span | null {
  let last = behind - 1;
  while (table.auxiliaries.has(tokens[last]?.lower ?? '')) last--;
  last = beforeBracket(tokens, last);
  if (tokens[last]?.text === ',') {
    last--;
    // *cheffe de l’opposition*, between commas
    const comma = tokens.findLastIndex(({ text }, at) => text === ',' && at < last);
    if (!isCapitalized(tokens[last]) && comma > 0) last = comma - 1;
  }
  const end = tokens[last];
  if (end === undefined) return null;
  if (table.pronouns.has(end.lower)) return { start: end.start, end: end.end };
  while (last >= 0) {
    if (!isCapitalized(tokens[last])) return null;
    let first = last;
    while (isOfName(tokens[first - 1], table) || joinsName(tokens, first - 1, table)) first--;
    const attribute = attributeBefore(tokens, first, table);
    const [start, final] = [tokens[first], tokens[last]];
    if (attribute === null) return start && final ? { start: start.start, end: final.end } : null;
    last = attribute;
    while (last >= 0 && tokens[last]?.text !== ',' && !isCapitalized(tokens[last])) last--;
    if (tokens[last]?.text === ',') last--;
  }
  return null;
}

/** *Am* in *Am Dienstag* has its capital from the sentence. */
function isOfName(token: Token | undefined, table: SpacedLanguage): boolean {
  return token !== undefined && isCapitalized(token) && !table.prepositions.has(token.lower);
}

/** The token before what stands in brackets, as an age or a party does: *Wang Yi (34) sagte*. */
function beforeBracket(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ')') return last;
  const opening = tokens.findLastIndex(({ text }, at) => text === '(' && at < last);
  return opening < 1 ? last : opening - 1;
}

/** The token before the preposition or genitive that a phrase hangs on; `null` where it hangs on nothing. */
export function attributeBefore(
  tokens: readonly Token[],
  first: number,
  table: SpacedLanguage,
): number | null {
  let at = first - 1;
  while (table.articles.has(tokens[at]?.lower ?? '')) {
    const isNoun = isCapitalized(tokens[at - 1]) && !table.prepositions.has(tokens[at - 1]?.lower ?? '');
    if (table.hasLargeNouns && isNoun) return at - 1;
    at--;
  }
  return table.prepositions.has(tokens[at]?.lower ?? '') ? at - 1 : null;
}

/** Whether a small word stands between a single given name and a family name: *Ursula von der Leyen*. */
function joinsName(tokens: readonly Token[], at: number, table: SpacedLanguage): boolean {
  let [before, behind] = [at, at];
  while (NAME_PARTICLES.has(tokens[before]?.lower ?? '') && !isCapitalized(tokens[before])) before--;
  while (NAME_PARTICLES.has(tokens[behind]?.lower ?? '') && !isCapitalized(tokens[behind])) behind++;
  if (before === at || !isCapitalized(tokens[behind]) || !isCapitalized(tokens[before])) return false;
  const word = (offset: number) => tokens[before - offset];
  // *Einer von Bergs Leuten* is none.
  if (isTitle(word(0)?.lower ?? '', table) || table.articles.has(word(0)?.lower ?? '')) return false;
  return !isCapitalized(word(1)) || isTitle(word(1)?.lower ?? '', table);
}

/** Whether a word before a name says what its bearer is, or how they are addressed: `Ministerpräsident`, `Mme`. */
export function isTitle(word: string, table: SpacedLanguage): boolean {
  return table.titles.test(word.replace(/\.$/, ''));
}

export function isCapitalized(token: Pick<Token, 'text' | 'kind'> | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
