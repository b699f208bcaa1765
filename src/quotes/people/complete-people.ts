import { fold } from '../../language/fold.js';
import type { People, Person } from './people.js';

/** A name that is offered while somebody types. */
interface PersonCompletion {
  readonly name: string;
  /** How many quotations the person has. */
  readonly quotations: number;
}

/**
 * People whose name, or any part of it, begins with what is typed; those with most quotations first.
 *
 * @param limit how many at most
 */
export function completePeople(people: People, typed: string, limit: number): PersonCompletion[] {
  const wanted = fold(typed.trim(), 'und');
  // Who has one name in several documents, and may be several people, is asked for with it as well.
  const sums = new Map<string, number>();
  for (const person of people) {
    if (!beginningsOf(person).some((beginning) => beginning.startsWith(wanted))) continue;
    sums.set(person.name, (sums.get(person.name) ?? 0) + person.quotations.length);
  }
  return [...sums]
    .map(([name, quotations]) => ({ name, quotations }))
    .sort((a, b) => b.quotations - a.quotations)
    .slice(0, limit);
}

/** Worked out once for each person: it is asked for at every letter that somebody types. */
const KNOWN_BEGINNINGS = new WeakMap<Person, readonly string[]>();

/** A name from its beginning and from each of its words on. */
function beginningsOf(person: Person): readonly string[] {
  let beginnings = KNOWN_BEGINNINGS.get(person);
  if (beginnings === undefined) {
    const forms = [person.words, ...person.otherWords];
    const parts = forms.flatMap((words) => words.map((_, at) => words.slice(at).join(' ')));
    beginnings = [fold(person.name, 'und'), ...parts];
    KNOWN_BEGINNINGS.set(person, beginnings);
  }
  return beginnings;
}
