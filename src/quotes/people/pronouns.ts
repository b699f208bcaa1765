import type { Span } from '../../language/span.js';
import { type ParsedDocument, sentenceAt } from '../parsing/parse.js';
import { type Feature, feature, joined } from '../weights/features.js';
import { PRONOUN_WEIGHTS } from '../weights/pronoun-weights.js';
import { scoreOf } from '../weights/scores.js';
import { isProminent, roleOf } from './mention-role.js';
import type { NamedPerson } from './name-table.js';
import type { Gender } from './names.js';
import type { PeopleInDocument, PersonMention, Role } from './people-in-document.js';

/** A pronoun whose person is sought: where it stands, and who has been speaking. */
export interface PronounPlace {
  readonly pronoun: Gender;
  readonly paragraph: number;
  readonly sentence: number;
  /** Index of its unit. */
  readonly unit: number;
  /** Who has spoken before it, in the order of the text. */
  readonly earlier: readonly EarlierSpeaker[];
  /** What whoever is meant says there. */
  readonly said: readonly Span[];
}

/** Somebody who said something, and in which paragraph. */
export interface EarlierSpeaker {
  readonly name: string;
  readonly paragraph: number;
}

/** How many mentions back the person is sought. */
const MOST_MENTIONS = 30;

/** How many mentions back count for how much a text is about a person at a place. */
const FRESH_MENTIONS = 12;

/** One whom a pronoun may mean, described by features that are on or off. */
export interface PronounCandidate {
  /** `null`: none of those whom the text names before. */
  readonly person: NamedPerson | null;
  readonly features: readonly Feature[];
}

/** The people whom a pronoun may mean, and last that it means none of them. */
export function pronounCandidates(
  document: ParsedDocument,
  people: PeopleInDocument,
  place: PronounPlace,
): PronounCandidate[] {
  const sightings = sightingsBefore(document, people, place);
  const speakers = place.earlier.filter(({ name }) => sightings.some(({ person }) => person.name === name));
  const context: Context = {
    document,
    place,
    hints: people.hints,
    isFirst: place.sentence === 0 ? 'first' : 'later',
    pronouns: people.pronouns[place.pronoun],
    at: sentenceAt(document, place.paragraph, place.sentence)?.units[place.unit]?.start ?? 0,
    lastSpeaker: speakers.at(-1) ?? null,
  };
  const candidates = sightings.map(
    (sighting, nearer): PronounCandidate => ({
      person: sighting.person,
      features: [...new Set(featuresOf(context, sighting, nearer))],
    }),
  );
  return [...candidates, { person: null, features: [feature('nobody')] }];
}

/** What is known of a person while the mentions are gone through, from the nearest one back. */
interface Sighting {
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
interface Seen {
  readonly mention: PersonMention;
  readonly role: Role;
  readonly where: string;
  /** How many sentences back. */
  readonly back: string;
}

/** What the features of all candidates need. */
interface Context {
  readonly document: ParsedDocument;
  readonly place: PronounPlace;
  readonly hints: PeopleInDocument['hints'];
  readonly isFirst: string;
  /** Where the pronoun stands, of all the places where it does. */
  readonly pronouns: readonly number[];
  readonly at: number;
  readonly lastSpeaker: EarlierSpeaker | null;
}

/** Everybody named before a pronoun whom it may mean, from the nearest one back. */
function sightingsBefore(
  document: ParsedDocument,
  people: PeopleInDocument,
  place: PronounPlace,
): Sighting[] {
  const sightings = new Map<NamedPerson, Sighting>();
  const { mentions } = people;
  const end = firstBehind(mentions, place);
  const order = (people.sentencesBefore[place.paragraph] ?? 0) + place.sentence;
  let prominent = 0;
  for (let index = end - 1; index >= Math.max(0, end - MOST_MENTIONS); index--) {
    const mention = mentions[index];
    if (mention === undefined) break;
    const { person } = mention;
    if (!mayMean(people, person, place.pronoun)) continue;
    const role = roleOf(document, mention);
    const seen = { mention, role, where: distanceOf(mention, place), back: upTo(order - mention.order, 5) };
    let sighting = sightings.get(person);
    if (sighting === undefined) {
      sighting = { person, nearest: seen, prominent: null, othersProminent: 3, repeats: [], times: 1 };
      sightings.set(person, sighting);
    } else {
      sighting.repeats.push(seen);
      if (end - index <= FRESH_MENTIONS) sighting.times++;
    }
    if (sighting.prominent === null && isProminent(role)) {
      sighting.prominent = seen;
      sighting.othersProminent = prominent++;
    }
  }
  return [...sightings.values()];
}

/**
 * Whether a pronoun may stand for somebody: not against a title, and against what the given name lets one expect only
 * where a pronoun beside the name does the same.
 */
function mayMean({ hints }: PeopleInDocument, person: NamedPerson, pronoun: Gender): boolean {
  if (person.gender === null || person.gender === pronoun) return true;
  return !person.isGenderTold && hints.get(person) === pronoun;
}

/**
 * Whom *he* or *she* means, and how probable it is, from 0 to 1; `null` where nobody named before can be meant.
 */
export function resolvePronoun(
  document: ParsedDocument,
  people: PeopleInDocument,
  place: PronounPlace,
): { person: NamedPerson; sureness: number } | null {
  let best: NamedPerson | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  let all = 0;
  for (const { person, features } of pronounCandidates(document, people, place)) {
    const score = scoreOf(features, PRONOUN_WEIGHTS);
    all += Math.exp(score);
    // Somebody is named, however improbable it is that it is they: how sure that is goes with it.
    if (person === null || score <= highest) continue;
    best = person;
    highest = score;
  }
  return best === null ? null : { person: best, sureness: Math.exp(highest) / all };
}

/** Index of the first mention that does not stand before a place. */
function firstBehind(mentions: readonly PersonMention[], place: PronounPlace): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention !== undefined && isBefore(mention, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(mention: PersonMention, place: PronounPlace): boolean {
  if (mention.paragraph !== place.paragraph) return mention.paragraph < place.paragraph;
  if (mention.sentence !== place.sentence) return mention.sentence < place.sentence;
  return mention.phrase.first < place.unit;
}

function featuresOf(context: Context, sighting: Sighting, nearer: number): Feature[] {
  const { document, place, isFirst, lastSpeaker } = context;
  const { person, nearest, prominent } = sighting;
  const { where, role, back, mention } = nearest;
  const features = [
    feature('nearest', where),
    feature('nearest', where, role),
    feature('back', back, role),
    feature('back', back, role, isFirst),
    feature('others nearer', Math.min(nearer, 3)),
    feature('others nearer', Math.min(nearer, 3), role),
    feature('gender', genderOf(context, person)),
    feature('named', Math.min(person.count, 3)),
    feature('times', Math.min(sighting.times, 5)),
    feature('prominent', prominent === null ? 'never' : prominent.where),
    feature('prominent', prominent === null ? 'never' : prominent.where, prominent?.role ?? 'never'),
    feature('others prominent', Math.min(sighting.othersProminent, 3)),
    feature('others prominent', Math.min(sighting.othersProminent, 3), isFirst),
  ];
  if (mention.phrase.start <= (person.positions[0] ?? 0) && person.positions[0] !== undefined)
    features.push(feature('introduced', where), feature('introduced', role));
  if (isDescribed(document, mention)) features.push(feature('described', where), feature('described', role));
  if (prominent !== null && sighting.othersProminent === 0)
    features.push(feature('continued', Math.min(continuedBy(context, prominent), 2)));
  for (const repeat of sighting.repeats) features.push(feature('also', repeat.where, repeat.role));
  if (lastSpeaker?.name === person.name) {
    const paragraphs = upTo(place.paragraph - lastSpeaker.paragraph, 3);
    features.push(
      feature('last speaker'),
      feature('last speaker', paragraphs),
      feature('last speaker', paragraphs, isFirst),
      feature('last speaker others', Math.min(sighting.othersProminent, 3)),
    );
  }
  if (place.said.some((said) => isNamedIn(document.text, said, person)))
    features.push(feature('named within'));
  return features;
}

/** How surely the gender of a person fits the pronoun. */
function genderOf({ hints, place }: Context, person: NamedPerson): string {
  if (person.isGenderTold) return 'known';
  const hint = hints.get(person);
  if (person.gender !== null) {
    if (person.gender !== place.pronoun) return 'unexpected';
    return hint === undefined || hint === place.pronoun ? 'known' : 'doubtful';
  }
  return hint === undefined ? 'unknown' : hint === place.pronoun ? 'hinted' : 'hinted other';
}

/** How often the pronoun stands between the nearest mention as a subject and here. */
function continuedBy({ pronouns, at }: Context, prominent: Seen): number {
  const since = prominent.mention.phrase.end;
  let count = 0;
  for (let index = pronouns.length - 1; index >= 0; index--) {
    const position = pronouns[index] ?? 0;
    if (position < since) break;
    if (position < at) count++;
  }
  return count;
}

/** Whether a description follows a name: *Berg, who is ill*, *Berg, a lawyer*. */
function isDescribed(document: ParsedDocument, { paragraph, sentence, phrase }: PersonMention): boolean {
  const units = sentenceAt(document, paragraph, sentence)?.units ?? [];
  if (units[phrase.behind]?.tag !== 'comma') return false;
  const next = units[phrase.behind + 1]?.tag;
  return next === 'relative' || next === 'determiner' || next === 'number';
}

/** Whether what was said names the person: people seldom speak of themselves by name. */
function isNamedIn(text: string, { start, end }: Span, { name }: NamedPerson): boolean {
  return text.slice(start, end).includes(name.slice(name.lastIndexOf(' ') + 1));
}

function distanceOf(mention: PersonMention, place: PronounPlace): string {
  const paragraphs = place.paragraph - mention.paragraph;
  if (paragraphs > 0) return joined('paragraph', upTo(paragraphs, 3));
  return joined('sentence', upTo(place.sentence - mention.sentence, 3));
}

function upTo(count: number, most: number): string {
  return count >= most ? `${most}+` : `${count}`;
}
