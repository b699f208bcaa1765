import type { Span } from '../language/span.js';
import { sentenceAt } from './attribution.js';
import { meansSaying } from './lexicon/cue-verbs.js';
import type { NamedPerson } from './name-table.js';
import type { Gender } from './names.js';
import type { ParsedDocument } from './parse.js';
import type { PeopleInDocument, PersonMention } from './people-in-document.js';
import { PRONOUN_WEIGHTS } from './pronoun-weights.js';
import { type Feature, feature, joined, scoreOf } from './scores.js';
import { subjectOf } from './subjects.js';

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

/** The people whom a pronoun may mean, each described by features that are on or off. */
export function pronounCandidates(
  document: ParsedDocument,
  people: PeopleInDocument,
  place: PronounPlace,
): { person: NamedPerson; features: Feature[] }[] {
  const seen = new Map<NamedPerson, Sighting>();
  const { mentions } = people;
  const end = firstBehind(mentions, place);
  const order = (people.sentencesBefore[place.paragraph] ?? 0) + place.sentence;
  for (let index = end - 1; index >= Math.max(0, end - MOST_MENTIONS); index--) {
    const mention = mentions[index];
    if (mention === undefined) break;
    const { person } = mention;
    if (person.gender !== null && person.gender !== place.pronoun) continue;
    const sighting = seen.get(person);
    if (sighting === undefined) {
      seen.set(person, { features: featuresOf(document, mention, place, order, seen.size), times: 1 });
    } else {
      sighting.features.push(...repeatFeatures(document, mention, place, order));
      if (end - index <= FRESH_MENTIONS) sighting.times++;
    }
  }
  return [...seen].map(([person, { features, times }]) => ({
    person,
    features: [...new Set(features), feature('times', Math.min(times, 5))],
  }));
}

/** What is known of a person while the mentions are gone through, from the nearest one back. */
interface Sighting {
  readonly features: Feature[];
  /** How often the person is among the nearest mentions. */
  times: number;
}

/** How many mentions back count for how much a text is about a person at a place. */
const FRESH_MENTIONS = 12;

/**
 * Whom *he* or *she* means, and how probable it is, from 0 to 1; `null` where nobody named before can be meant.
 */
export function resolvePronoun(
  document: ParsedDocument,
  people: PeopleInDocument,
  place: PronounPlace,
): { person: NamedPerson; sureness: number } | null {
  const candidates = pronounCandidates(document, people, place);
  const scores = candidates.map(({ features }) => scoreOf(features, PRONOUN_WEIGHTS));
  const highest = Math.max(...scores);
  const best = candidates[scores.indexOf(highest)];
  if (best === undefined) return null;
  const all = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  return { person: best.person, sureness: 1 / all };
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
  order: number,
  nearer: number,
): Feature[] {
  const where = distanceOf(mention, place);
  const role = roleOf(document, mention);
  const back = upTo(order - mention.order, 5);
  const isFirst = place.sentence === 0 ? 'first' : 'later';
  const features = [
    feature('nearest', where),
    feature('nearest', where, role),
    feature('back', back, role),
    feature('back', back, role, isFirst),
    feature('others nearer', Math.min(nearer, 3)),
    feature('others nearer', Math.min(nearer, 3), role),
    feature('gender', mention.person.gender === null ? 'unknown' : 'known'),
    feature('named', Math.min(mention.person.count, 3)),
  ];
  const last = place.earlier.at(-1);
  if (last?.name === mention.person.name) {
    features.push(
      feature('last speaker'),
      feature('last speaker', upTo(place.paragraph - last.paragraph, 3)),
      feature('last speaker', upTo(place.paragraph - last.paragraph, 3), isFirst),
      feature('last speaker', 'back', back),
    );
  }
  if (place.said.some((said) => isNamedIn(document.text, said, mention.person)))
    features.push(feature('named within'));
  return features;
}

/** What the mentions before the nearest one add. */
function repeatFeatures(
  document: ParsedDocument,
  mention: PersonMention,
  place: PronounPlace,
  order: number,
): Feature[] {
  const role = roleOf(document, mention);
  return [
    feature('also', distanceOf(mention, place), role),
    feature('also back', upTo(order - mention.order, 5), role),
  ];
}

/** Whether what was said names the person: people seldom speak of themselves by name. */
function isNamedIn(text: string, { start, end }: Span, { name }: NamedPerson): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const at = text.indexOf(last, start);
  return at >= 0 && at + last.length <= end;
}

function distanceOf(mention: PersonMention, place: PronounPlace): string {
  const paragraphs = place.paragraph - mention.paragraph;
  if (paragraphs > 0) return joined('paragraph', upTo(paragraphs, 3));
  return joined('sentence', upTo(place.sentence - mention.sentence, 3));
}

function upTo(count: number, most: number): string {
  return count >= most ? `${most}+` : `${count}`;
}

/** What part a person plays in the sentence. */
function roleOf(document: ParsedDocument, { phrase, isHead, paragraph, sentence }: PersonMention): string {
  if (!isHead) return 'part';
  const parsed = sentenceAt(document, paragraph, sentence);
  if (parsed === undefined) return 'other';
  const { units } = parsed;
  const before = units[phrase.first - 1];
  const behind = units[phrase.behind];
  if (behind?.verb != null && meansSaying(behind.verb)) return 'speaker';
  if (before?.verb?.classes.has('say')) return 'speaker';
  if (subjectOf(parsed) === phrase) return 'main subject';
  if (before?.tag === 'preposition') return 'prepositional';
  if (behind?.tag === 'verb' || behind?.tag === 'auxiliary' || behind?.tag === 'adverb') return 'subject';
  return before?.tag === 'verb' ? 'object' : 'other';
}
