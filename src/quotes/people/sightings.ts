import type { Span } from '../../language/span.js';
import { howMany } from '../../shared/how-many.js';
import type { Gender } from '../lexicon/given-names.js';
import type { ParsedSentence } from '../parsing/cues.js';
import { joined, upTo } from '../weights/features.js';
import type { NamedPerson } from './name-table.js';
import type { PeopleInDocument } from './people-in-document.js';
import { isProminent, type PersonMention, type Role, roleOf } from './person-mentions.js';

/** A pronoun whose person is sought: where it stands, and who has been speaking. */
export interface PronounPlace {
  readonly pronoun: Gender;
  readonly sentence: ParsedSentence;
  /** Index of its unit. */
  readonly unit: number;
  /** What those who have spoken before it said last, by their names. */
  readonly earlier: ReadonlyMap<string, Speech>;
  /** Those whom pronouns meant before it, by their names: whoever was *he* is not *she*. */
  readonly called: ReadonlyMap<string, Gender>;
  /** What whoever is meant says there. */
  readonly said: readonly Span[];
}

/** Something that somebody said: in which paragraph, and how much had been said before it. */
export interface Speech {
  readonly name: string;
  readonly paragraph: number;
  readonly order: number;
}

/** How many mentions back the person is sought. */
const MOST_MENTIONS = 30;

/** How many mentions back count for how much a text is about a person at a place. */
const FRESH_MENTIONS = 12;

/** What is known of a person while the mentions are gone through, from the nearest one back. */
export interface Sighting {
  readonly person: NamedPerson;
  readonly nearest: Seen;
  /** The nearest mention as a subject or speaker. */
  prominent: Seen | null;
  /** How many others were named as a subject or speaker nearer than this. */
  othersProminent: number;
  readonly repeats: Seen[];
  /** How often the person is among the nearest mentions. */
  times: number;
}

/** A mention as seen from a pronoun. */
export interface Seen {
  readonly mention: PersonMention;
  readonly role: Role;
  readonly where: string;
  /** How many sentences back. */
  readonly back: string;
}

/** Everybody named before a pronoun whom it may mean, from the nearest one back. */
export function sightingsBefore(people: PeopleInDocument, place: PronounPlace): Sighting[] {
  const sightings = new Map<NamedPerson, Sighting>();
  let othersProminent = 0;
  for (const [ago, mention] of latestMentions(people.mentions, place).entries()) {
    const { person } = mention;
    if (!mayMean(people, person, place)) continue;
    const role = roleOf(mention);
    const back = upTo(place.sentence.order - mention.sentence.order, 5);
    const seen = { mention, role, where: distanceOf(mention, place), back };
    const known = sightings.get(person);
    const sighting = known ?? firstSighting(person, seen);
    if (known === undefined) sightings.set(person, sighting);
    else {
      known.repeats.push(seen);
      if (ago < FRESH_MENTIONS) known.times++;
    }
    if (sighting.prominent === null && isProminent(role)) {
      sighting.prominent = seen;
      sighting.othersProminent = othersProminent++;
    }
  }
  return [...sightings.values()];
}

/** The mentions before a pronoun, from the nearest one back. */
function latestMentions(mentions: readonly PersonMention[], place: PronounPlace): readonly PersonMention[] {
  const end = howMany(mentions, (mention) => isBefore(mention, place));
  return mentions.slice(Math.max(0, end - MOST_MENTIONS), end).reverse();
}

/** More others than this are all alike. */
const MOST_OTHERS = 3;

function firstSighting(person: NamedPerson, nearest: Seen): Sighting {
  return { person, nearest, prominent: null, othersProminent: MOST_OTHERS, repeats: [], times: 1 };
}

/**
 * Whether a pronoun may stand for somebody: not against a title or an earlier pronoun, and against what the given name lets one
 * expect only where a pronoun beside the name does the same.
 */
function mayMean(
  { hints }: PeopleInDocument,
  person: NamedPerson,
  { pronoun, called }: PronounPlace,
): boolean {
  if (person.gender === null) return (called.get(person.name) ?? pronoun) === pronoun;
  if (person.gender === pronoun) return true;
  return !person.isGenderTold && hints.get(person) === pronoun;
}

function isBefore(mention: PersonMention, place: PronounPlace): boolean {
  if (mention.sentence !== place.sentence) return mention.sentence.order < place.sentence.order;
  return mention.phrase.first < place.unit;
}

function distanceOf(mention: PersonMention, place: PronounPlace): string {
  const paragraphs = place.sentence.paragraph - mention.sentence.paragraph;
  if (paragraphs > 0) return joined('paragraph', upTo(paragraphs, 3));
  return joined('sentence', upTo(place.sentence.order - mention.sentence.order, 3));
}
