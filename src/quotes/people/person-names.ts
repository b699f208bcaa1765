import { fold } from '../../language/fold.js';
import { withoutChineseTitle } from '../lexicon/chinese-names.js';
import { type Gender, GIVEN_NAMES } from '../lexicon/given-names.js';
import { isTitleNoun } from '../lexicon/person-nouns.js';
import { isRegion } from '../lexicon/regions.js';
import { GENDERED_TITLES, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../lexicon/titles.js';
import { opensPhrase } from './opening-words.js';

/** The folded words of a name: titles before it, and suffixes behind it, are no part of it. */
export function nameWords(name: string): string[] {
  const words = foldedWords(name).filter((word) => word !== 'the');
  const title = words.findLastIndex((word, index) => index < words.length - 1 && isTitle(word));
  return words.slice(title + 1).filter((word, index) => index === 0 || !NAME_SUFFIXES.has(word));
}

/** A name as it is written, without the titles and descriptions before it: *Democrat Clinton* → `Clinton`. */
export function withoutTitles(name: string): string {
  const written = name.split(/\s+/u);
  if (written.length === 1) return name;
  const title = written.findLastIndex(
    (word, index) => index < written.length - 1 && isTitle(foldedWords(word)[0] ?? ''),
  );
  return written.slice(title + 1).join(' ');
}

/** Whether somebody is asked for by a title that only a woman or only a man bears. */
export function genderOfTitles(name: string): Gender | null {
  const [title] = foldedWords(name)
    .slice(0, -1)
    .flatMap((word) => GENDERED_TITLES.get(word) ?? []);
  return title ?? null;
}

/** Those whose given name does not speak against a title: *Mrs. Berg* is not *Tom Berg*. */
export function ofGender<Named extends { readonly words: readonly string[] }>(
  people: readonly Named[],
  gender: Gender | null,
): readonly Named[] {
  if (gender === null) return people;
  return people.filter(({ words }) => (GIVEN_NAMES.get(words[0] ?? '') ?? gender) === gender);
}

/**
 * Whether a name is written like a person's: capitals and the small words of family names. *Trump's campaign*, *Bank of
 * Japan*, *Wang added* and *Against Berg*, as in a headline, are not.
 */
export function looksLikePersonName(name: string): boolean {
  const words = name.split(/\s+/u);
  return (
    !opensPhrase(words[0]?.toLowerCase() ?? '') &&
    words.every(
      (word) => NAME_PARTICLES.has(word.toLowerCase()) || /^[\p{Lu}\p{Lo}@]\S*(?<!['’]s|['’])$/u.test(word),
    )
  );
}

/** Countries and abbreviated organisations: the same wherever they are named, although the name is one word. */
export function isSharedName(name: string): boolean {
  return isRegion(name) || /^\p{Lu}{2,}$|^(?:\p{Lu}\.){2,}$/u.test(name);
}

/** The initials of the names between the first and the last: `r` in *Hillary Rodham Clinton*, nothing in *Wang Yi*. */
export function middleInitials(words: readonly string[]): string {
  return words
    .slice(1, -1)
    .map((word) => word.charAt(0))
    .join('');
}

const PLAIN_NAME = /^[A-Za-z .'-]*$/;

function foldedWords(name: string): string[] {
  // Most names are of plain letters, which need no folding beyond their capitals.
  const folded = PLAIN_NAME.test(name) ? name.toLowerCase() : fold(name, 'und');
  return folded
    .split(/[\s,"“”()]+/u)
    .map((word) => withoutChineseTitle(word.replaceAll('’', "'").replace(/'s$|\.$/u, '')))
    .filter((word) => word !== '');
}

function isTitle(word: string): boolean {
  return TITLES.has(word) || (isTitleNoun(word) && !GIVEN_NAMES.has(word));
}
