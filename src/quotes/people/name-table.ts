import { wordSet } from '../../language/word-set.js';
import { addToList } from '../../shared/lists-by-key.js';
import { type Gender, GIVEN_NAMES } from '../lexicon/given-names.js';
import type { Unit } from '../parsing/unit.js';
import { type Family, familyOf } from './family.js';
import { type NameForm, plainOf } from './names.js';
import { type Namesakes, namesakesOf } from './namesakes.js';

/** Somebody whom a document names in full. */
export interface NamedPerson {
  /** The fullest form that the document uses, without title: `Takeshi Iwaya`. */
  readonly name: string;
  /** `null` where neither titles nor the given name tell. */
  readonly gender: Gender | null;
  /** Whether a title tells the gender. A given name only lets one expect it: *Ashley* may be a man. */
  readonly isGenderTold: boolean;
  /** Whether the name is a title and a family name: *Mrs. Berg*, who is a relative of *Tom Berg*. */
  readonly isTitled: boolean;
  /** How often the full name stands in the document. */
  readonly count: number;
  /** Where the full name stands, as offsets in order. */
  readonly positions: readonly number[];
  /** Whether the text brings them in as somebody's relative: *her cousin, Tom Berg*. */
  readonly isRelative: boolean;
}

/** The people whom a document names in full, to look up by any part of the name. */
export interface NameTable {
  readonly people: readonly NamedPerson[];
  /** From a family name in lower case to those who bear it. */
  readonly byLast: ReadonlyMap<string, Family>;
  /** From a first name, or a family name that comes first. */
  readonly byFirst: ReadonlyMap<string, Namesakes>;
  /** From a name in the middle, which may be the family name: *Anna Vela Febo* is *Ms. Vela*. */
  readonly byMiddle: ReadonlyMap<string, readonly NamedPerson[]>;
  /** From the last words of a name, two or more but not all, as they are written: *Wu Kyi* of *Anna Wu Kyi*. */
  readonly byEnding: ReadonlyMap<string, readonly NamedPerson[]>;
}

/** A person while the names of a document are collected. */
export interface NameDraft {
  readonly name: string;
  readonly words: readonly string[];
  gender: Gender | null;
  readonly positions: number[];
  /** Whether it was seen elsewhere than in a headline or at the beginning of a sentence. */
  certain: boolean;
  /** Whether it was seen elsewhere than in a headline. */
  inText: boolean;
  /** How often it stands where the name of a place does: *in Riverton*. */
  placed: number;
  /** Where it stands behind what its bearer is to somebody else, the first time: *her cousin, Tom Berg*. */
  relativeAt: number;
}

/** The draft under a key, by default the name, which is begun where there is none yet. */
export function draftOf(
  drafts: Map<string, NameDraft>,
  { words }: NameForm,
  name = words.join(' '),
  key = name,
): NameDraft {
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const draft = {
    name,
    words,
    gender: null,
    positions: [],
    certain: false,
    inText: false,
    placed: 0,
    relativeAt: Number.POSITIVE_INFINITY,
  };
  drafts.set(key, draft);
  return draft;
}

/** Whether a name between two units is one of a place: *in Riverton*, but not *in Berg's report*. */
export function isPlaced(before: Unit | undefined, behind: Unit | undefined): boolean {
  return before !== undefined && LOCATIVES.has(before.lower) && behind?.tag !== 'possessive';
}

const LOCATIVES: ReadonlySet<string> = wordSet('in near across throughout within outside');

/** The people of some drafts by the parts of their names. */
export function tableOf(drafts: readonly NameDraft[]): NameTable {
  const byLast = new Map<string, NamedPerson[]>();
  const byFirst = new Map<string, NamedPerson[]>();
  const byMiddle = new Map<string, NamedPerson[]>();
  const byEnding = new Map<string, NamedPerson[]>();
  const people = drafts.map(({ name, words, gender, positions, relativeAt }): NamedPerson => {
    const person = {
      name,
      gender: gender ?? GIVEN_NAMES.get(plainOf(words[0] ?? '')) ?? null,
      isGenderTold: gender !== null,
      isTitled: name !== words.join(' '),
      count: positions.length,
      positions: positions.toSorted((a, b) => a - b),
      isRelative: positions.every((position) => position >= relativeAt),
    };
    addToList(byLast, plainOf(words.at(-1) ?? ''), person);
    if (words.length > 1) addToList(byFirst, plainOf(words[0] ?? ''), person);
    for (const word of words.slice(1, -1)) if (word.length > 2) addToList(byMiddle, plainOf(word), person);
    for (let from = 1; from < words.length - 1; from++) {
      addToList(byEnding, words.slice(from).join(' '), person);
    }
    return person;
  });
  return {
    people,
    byLast: new Map([...byLast].map(([last, bearers]) => [last, familyOf(bearers)])),
    byFirst: new Map([...byFirst].map(([first, bearers]) => [first, namesakesOf(bearers)])),
    byMiddle,
    byEnding,
  };
}
