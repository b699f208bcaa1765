import type { NamedPerson } from './name-table.js';
import type { Gender } from './names.js';
import type { ParsedDocument } from './parse.js';
import type { PeopleInDocument, PersonMention } from './people-in-document.js';
import { unitsAt } from './people-in-document.js';
import { PRONOUN_WEIGHTS } from './pronoun-weights.js';
import { feature, scoreOf } from './scores.js';

/** A pronoun whose person is sought: where it stands, and who has been speaking. */
export interface PronounPlace {
  readonly pronoun: Gender;
  readonly paragraph: number;
  readonly sentence: number;
  /** Index of its unit. */
  readonly unit: number;
  /** Who spoke last before it, and in which paragraph. */
  readonly lastSpeaker: { readonly name: string; readonly paragraph: number } | null;
}

/** How many mentions back the person is sought. */
const MOST_MENTIONS = 30;

/** The people whom a pronoun may mean, each described by features that are on or off. */
export function pronounCandidates(
  document: ParsedDocument,
  people: PeopleInDocument,
  place: PronounPlace,
): { person: NamedPerson; features: string[] }[] {
  const seen = new Map<NamedPerson, string[]>();
  const { mentions } = people;
  const end = firstBehind(mentions, place);
  for (let index = end - 1; index >= Math.max(0, end - MOST_MENTIONS); index--) {
    const mention = mentions[index];
    if (mention === undefined) break;
    const { person } = mention;
    if (person.gender !== null && person.gender !== place.pronoun) continue;
    const features = seen.get(person);
    if (features === undefined) seen.set(person, featuresOf(document, mention, place, seen.size));
    else features.push(...repeatFeatures(mention, place, document));
  }
  return [...seen].map(([person, features]) => ({ person, features: [...new Set(features)] }));
}

/** Whom *he* or *she* means; `null` where nobody named before can be meant. */
export function resolvePronoun(
  document: ParsedDocument,
  people: PeopleInDocument,
  place: PronounPlace,
): NamedPerson | null {
  let best: NamedPerson | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { person, features } of pronounCandidates(document, people, place)) {
    const score = scoreOf(features, PRONOUN_WEIGHTS);
    if (score > highest) {
      highest = score;
      best = person;
    }
  }
  return best;
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

/** What the nearest mention of a person tells. */
function featuresOf(
  document: ParsedDocument,
  mention: PersonMention,
  place: PronounPlace,
  nearer: number,
): string[] {
  const where = distanceOf(mention, place);
  const features = [
    feature('nearest', where),
    feature('nearest', where, roleOf(document, mention)),
    feature('others nearer', Math.min(nearer, 3)),
    feature('gender', mention.person.gender === null ? 'unknown' : 'known'),
    feature('named', Math.min(mention.person.count, 3)),
  ];
  if (place.lastSpeaker?.name === mention.person.name) {
    features.push(
      'last speaker',
      feature('last speaker', distance(place.paragraph - place.lastSpeaker.paragraph)),
    );
  }
  return features;
}

/** What the mentions before the nearest one add. */
function repeatFeatures(mention: PersonMention, place: PronounPlace, document: ParsedDocument): string[] {
  return [feature('also', distanceOf(mention, place), roleOf(document, mention))];
}

function distanceOf(mention: PersonMention, place: PronounPlace): string {
  const paragraphs = place.paragraph - mention.paragraph;
  if (paragraphs > 0) return feature('paragraph', distance(paragraphs));
  return feature('sentence', distance(place.sentence - mention.sentence));
}

function distance(count: number): string {
  return count >= 3 ? '3+' : `${count}`;
}

/** What part a person plays in the sentence. */
function roleOf(document: ParsedDocument, { phrase, isHead, paragraph, sentence }: PersonMention): string {
  if (!isHead) return 'part';
  const units = unitsAt(document, paragraph, sentence);
  const before = units[phrase.first - 1]?.tag;
  if (phrase.first === 0) return 'first';
  if (before === 'preposition') return 'prepositional';
  const behind = units[phrase.behind]?.tag;
  if (behind === 'verb' || behind === 'auxiliary' || behind === 'adverb') return 'subject';
  return before === 'verb' ? 'object' : 'other';
}
