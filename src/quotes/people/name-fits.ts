import { isWithinEdits } from '../../language/edit-distance.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { isPluralPersonNoun } from '../lexicon/person-nouns.js';
import { isShortFor } from '../lexicon/short-names.js';
import { editsFor, isTooShort } from './near-names.js';
import type { Person } from './people.js';
import { isSharedName, looksLikePersonName } from './person-names.js';

/** Words tell most people apart at once; whether a name is a person's takes longer, and is asked last. */
export type Fit = (person: Pick<Person, 'name' | 'words'>, asked: readonly string[]) => boolean;

/** The ways in which a name fits, the surest first: what fits in a surer way hides what fits in others. */
export const SURE_WAYS: readonly Fit[] = [
  ({ words }, asked) => asked.length > 2 && asked.join(' ') === words.join(' '),
  (person, asked) =>
    isWholeName(person, asked) &&
    (asked.length > 1 || isSharedName(person.name) || isPluralPersonNoun(asked[0] ?? '')),
  isPartOfName,
];

export const WAYS: readonly Fit[] = [
  ...SURE_WAYS,
  isWholeNameWithShortForm,
  (person, asked) => hasWords(person, asked) && looksLikePersonName(person.name),
  hasWords,
  isAbbreviated,
];

export const WAYS_WITH_TYPO: readonly Fit[] = [isPartOfNameWithTypo];

/** Every word is asked for and there, in whatever order; middle names and initials may be left out on either side. */
function isWholeName({ words }: Pick<Person, 'words'>, asked: readonly string[]): boolean {
  const hasMiddle = words.some((_, at) => isMiddle(words, at));
  return (
    asked.every((word) =>
      words.some(
        (own) =>
          own === word ||
          isInitialOf(own, word) ||
          isInitialOf(word, own) ||
          // "d. berg" is not just anybody called Berg.
          (isInitial(word) && !hasMiddle && words.length > 1),
      ),
    ) && words.every((word, at) => asked.some((other) => other === word) || isMiddle(words, at))
  );
}

/** Whether a word may be left out: an initial, or a middle name behind a given name. */
function isMiddle(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return at > 0 && at < words.length - 1 && (isInitial(word) || GIVEN_NAMES.has(words[0] ?? ''));
}

export function isInitial(word: string): boolean {
  return word.length === 1;
}

function isInitialOf(initial: string, word: string): boolean {
  return isInitial(initial) && word.startsWith(initial);
}

/** *RTC* for the Riverton Trade Council. */
function isAbbreviated({ words }: Pick<Person, 'words'>, [word = '', ...others]: readonly string[]): boolean {
  if (others.length > 0 || word.length < 3) return false;
  return words.map((own) => own.charAt(0)).join('') === word;
}

/** *Joseph Berg* for Joe Berg, and the other way round. */
function isWholeNameWithShortForm({ words }: Pick<Person, 'words'>, asked: readonly string[]): boolean {
  const [given = '', ...family] = words;
  const [askedGiven = '', ...others] = asked;
  if (family.length === 0 || !(isShortFor(given, askedGiven) || isShortFor(askedGiven, given))) return false;
  return isWholeName({ words }, [given, ...others]);
}

/** The first or the last words of a person's name: *Berg*, *von der Leyen*, *Anna Maria*. */
function isPartOfName({ name, words }: Pick<Person, 'name' | 'words'>, asked: readonly string[]): boolean {
  return isOuterPart(words, asked, (own, word) => own === word) && looksLikePersonName(name);
}

function isPartOfNameWithTypo(
  { name, words }: Pick<Person, 'name' | 'words'>,
  asked: readonly string[],
): boolean {
  if (isTooShort(asked)) return false;
  const isSame = (own: string, word: string) => isWithinEdits(word, own, editsFor(word));
  return isOuterPart(words, asked, isSame) && looksLikePersonName(name);
}

function isOuterPart(
  words: readonly string[],
  asked: readonly string[],
  isSame: (own: string, word: string) => boolean,
): boolean {
  const behind = words.length - asked.length;
  if (behind < 0) return false;
  return [0, behind].some((from) => asked.every((word, at) => isSame(words[from + at] ?? '', word)));
}

/** Every word asked for is one of the name's, or an initial of one. */
function hasWords({ words }: Pick<Person, 'words'>, asked: readonly string[]): boolean {
  return asked.every((word) => words.some((own) => own === word || isInitialOf(word, own)));
}
