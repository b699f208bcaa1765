import { howMany } from '../../shared/how-many.js';
import { addToList } from '../../shared/lists-by-key.js';
import { memoized } from '../../shared/memoized.js';
import type { Gender } from '../lexicon/given-names.js';
import { longForms, shortForms } from '../lexicon/short-names.js';
import type { NamedPerson } from './name-table.js';
import { plainOf } from './names.js';
import { type Namesakes, namesakesOf } from './namesakes.js';

/** Those who bear one family name. */
export interface Family {
  /** Whom the family name alone, or behind a title of a gender, may mean. */
  ofGender(gender: Gender | null): Namesakes;
  /** Those whose given name may be this one, in lower case: *Anna* and *Annabel* for *anna*, *Joe* for *joseph*. */
  called(given: string): Namesakes;
}

export function familyOf(bearers: readonly NamedPerson[]): Family {
  let givenNames: GivenNames | null = null;
  return {
    ofGender: memoized((gender) => namesakesOf(ofGender(bearers, gender))),
    called: memoized((given) => {
      givenNames ??= givenNamesOf(bearers);
      return namesakesOf(calledLike(givenNames, given));
    }),
  };
}

function ofGender(bearers: readonly NamedPerson[], asked: Gender | null): readonly NamedPerson[] {
  // *Berg* alone is not *Mrs. Berg*, of whom the text knows no more.
  if (asked === null) return named(bearers);
  // A title outweighs what the given name lets one expect, where there is one bearer only.
  if (bearers.length === 1) return bearers;
  const fitting = bearers.filter(({ gender }) => gender === null || gender === asked);
  // Of *Anna Berg* and *Ulla Berg*, "Mr. Berg" is neither if there is a *Tom Berg*.
  const told = fitting.filter(({ gender }) => gender === asked);
  return told.some(({ isRelative }) => !isRelative) ? told : fitting;
}

function named(bearers: readonly NamedPerson[]): readonly NamedPerson[] {
  const others = bearers.filter(({ isTitled }) => !isTitled);
  return others.length > 0 ? others : bearers;
}

/** The given names of a family, to be looked up by how they begin. */
interface GivenNames {
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>;
  /** Each name once, in order. */
  readonly sorted: readonly string[];
}

interface Bearer {
  readonly person: NamedPerson;
  readonly rank: number;
}

function givenNamesOf(people: readonly NamedPerson[]): GivenNames {
  const bearers = new Map<string, Bearer[]>();
  for (const [rank, person] of people.entries()) {
    addToList(bearers, plainOf(person.name.split(' ')[0] ?? ''), { person, rank });
  }
  return { bearers, sorted: [...bearers.keys()].sort() };
}

/** Those whose given name begins with another, or one of which is a short form. */
function calledLike({ bearers, sorted }: GivenNames, given: string): readonly NamedPerson[] {
  const alike = new Set([...longForms(given), ...shortForms(given)]);
  const first = howMany(sorted, (name) => name < given);
  for (let at = first; sorted[at]?.startsWith(given); at++) alike.add(sorted[at] ?? '');
  return [...alike]
    .flatMap((name) => bearers.get(name) ?? [])
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }) => person);
}
