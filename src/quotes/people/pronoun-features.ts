import type { Span } from '../../language/span.js';
import { howMany } from '../../shared/how-many.js';
import { type Feature, feature, upTo } from '../weights/features.js';
import type { NamedPerson } from './name-table.js';
import type { PeopleInDocument } from './people-in-document.js';
import type { PersonMention } from './person-mentions.js';
import type { PronounPlace, Seen, Sighting, Speech } from './sightings.js';

/** What the features of all candidates need. */
export interface PronounContext {
  readonly text: string;
  readonly people: PeopleInDocument;
  readonly place: PronounPlace;
  /** What one of the candidates said last before. */
  readonly lastSpeech: Speech | null;
}

/**
 * What speaks for a person as the one whom a pronoun means.
 *
 * @param nearer how many others are named nearer
 */
export function pronounFeatures(context: PronounContext, sighting: Sighting, nearer: number): Feature[] {
  const { text, place, lastSpeech } = context;
  const isFirst = place.sentence.index === 0 ? 'first' : 'later';
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
  const [first] = person.positions;
  if (first !== undefined && mention.phrase.start <= first)
    features.push(feature('introduced', where), feature('introduced', role));
  if (isDescribed(mention)) features.push(feature('described', where), feature('described', role));
  if (prominent !== null && sighting.othersProminent === 0)
    features.push(feature('continued', Math.min(continuedBy(context, prominent), 2)));
  const opening = [nearest, ...sighting.repeats].find((seen) => seen.mention.phrase.first === 0);
  if (opening !== undefined)
    features.push(
      feature('opens', opening.where),
      feature('opens', opening.where, opening.mention.sentence.index === 0 ? 'paragraph' : 'sentence'),
    );
  for (const repeat of sighting.repeats) features.push(feature('also', repeat.where, repeat.role));
  if (lastSpeech?.name === person.name) {
    const paragraphs = upTo(place.sentence.paragraph - lastSpeech.paragraph, 3);
    features.push(
      feature('last speaker'),
      feature('last speaker', paragraphs),
      feature('last speaker', paragraphs, isFirst),
      feature('last speaker others', Math.min(sighting.othersProminent, 3)),
    );
  }
  if (place.said.some((said) => isNamedIn(text, said, person))) features.push(feature('named within'));
  return features;
}

/** How surely the gender of a person fits the pronoun. */
function genderOf({ people, place }: PronounContext, person: NamedPerson): string {
  if (person.isGenderTold) return 'known';
  const hint = people.hints.get(person);
  if (person.gender !== null) {
    if (person.gender !== place.pronoun) return 'unexpected';
    return hint === undefined || hint === place.pronoun ? 'known' : 'doubtful';
  }
  return hint === undefined ? 'unknown' : hint === place.pronoun ? 'hinted' : 'hinted other';
}

/** How often the pronoun stands between the nearest mention as a subject and here. */
function continuedBy({ people, place }: PronounContext, prominent: Seen): number {
  const before = (end: number) => howMany(people.pronouns[place.pronoun], (pronoun) => pronoun < end);
  const here = place.sentence.units[place.unit]?.start ?? 0;
  return Math.max(0, before(here) - before(prominent.mention.phrase.end));
}

/** Whether a description follows a name: *Berg, who is ill*, *Berg, a lawyer*. */
function isDescribed({ sentence: { units }, phrase: { behind } }: PersonMention): boolean {
  if (units[behind]?.tag !== 'comma') return false;
  const next = units[behind + 1]?.tag;
  return next === 'relative' || next === 'determiner' || next === 'number';
}

/** Whether what was said names the person: people seldom speak of themselves by name. */
function isNamedIn(text: string, { start, end }: Span, { name }: NamedPerson): boolean {
  return text.slice(start, end).includes(name.slice(name.lastIndexOf(' ') + 1));
}
