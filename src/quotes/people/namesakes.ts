import { howMany } from '../../shared/how-many.js';
import type { NamedPerson } from './name-table.js';

/** People whom one name may mean. There may be thousands of them, and as many places where it is asked who is meant. */
export interface Namesakes {
  /** Whom the text names more often, and with a full name that stands nearer before a place; `null` of nobody. */
  likeliestAt(position: number): NamedPerson | null;
}

/** Within so many characters a full name still holds for the family name. */
const NEAR = 600;

/** The nearness of a full name that stands only behind a place. */
const BEHIND = -1;

/** How much speaks against somebody's relative. */
const RELATIVE = -1;

/** Somebody and how much speaks for them; of two with the same score the one who came first is likelier. */
interface Choice {
  readonly person: NamedPerson;
  readonly rank: number;
  readonly score: number;
}

export function namesakesOf(people: readonly NamedPerson[]): Namesakes {
  let table: Table | null = null;
  return {
    likeliestAt(position) {
      if (people.length < 2) return people[0] ?? null;
      table ??= tableOf(people);
      return likeliest(table, position)?.person ?? null;
    },
  };
}

/** Everything of which the place alone decides, looked up by it. */
interface Table {
  /** Every place of a full name in order, and whose it is. */
  readonly places: readonly { readonly at: number; readonly person: NamedPerson; readonly rank: number }[];
  /** Where each person's first full name stands, in order. */
  readonly firsts: readonly number[];
  /** The likeliest of the first so many of those, were none of them near; one more than `firsts`. */
  readonly before: readonly (Choice | null)[];
  /** The likeliest of those from there on, all named only later. */
  readonly behind: readonly (Choice | null)[];
}

function tableOf(people: readonly NamedPerson[]): Table {
  const places = people
    .flatMap((person, rank) => person.positions.map((at) => ({ at, person, rank })))
    .sort((a, b) => a.at - b.at);
  const inOrder = people
    .map((person, rank) => ({ person, rank, first: person.positions[0] ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.first - b.first);
  const before: (Choice | null)[] = [null];
  for (const { person, rank } of inOrder) {
    before.push(likelier(before.at(-1) ?? null, choice(person, rank, 0)));
  }
  const behind: (Choice | null)[] = [null];
  for (const { person, rank } of inOrder.toReversed()) {
    behind.push(likelier(behind.at(-1) ?? null, choice(person, rank, BEHIND)));
  }
  return { places, firsts: inOrder.map(({ first }) => first), before, behind: behind.reverse() };
}

function likeliest({ places, firsts, before, behind }: Table, position: number): Choice | null {
  const named = howMany(firsts, (first) => first <= position);
  let best = likelier(before[named] ?? null, behind[named] ?? null);
  const last = howMany(places, ({ at }) => at <= position) - 1;
  for (let index = last; index >= 0; index--) {
    const place = places[index];
    if (place === undefined || position - place.at >= NEAR) break;
    best = likelier(best, choice(place.person, place.rank, 1 - (position - place.at) / NEAR));
  }
  return best;
}

function choice(person: NamedPerson, rank: number, nearness: number): Choice {
  // A longer form of the same name is fuller; of a family, the text is about the one of whom the others are relatives.
  const kinship = person.isRelative ? RELATIVE : 0;
  return { person, rank, score: Math.log(person.count) + nearness + kinship + person.name.length / 1000 };
}

function likelier(a: Choice | null, b: Choice | null): Choice | null {
  if (a === null || b === null) return a ?? b;
  if (a.score !== b.score) return a.score > b.score ? a : b;
  return a.rank <= b.rank ? a : b;
}
