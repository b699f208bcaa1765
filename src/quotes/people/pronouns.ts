import { type ParsedDocument, sentenceAt } from '../parsing/parse.js';
import { type Feature, feature } from '../weights/features.js';
import { PRONOUN_WEIGHTS } from '../weights/pronoun-weights.js';
import { scoreOf } from '../weights/scores.js';
import type { NamedPerson } from './name-table.js';
import type { PeopleInDocument } from './people-in-document.js';
import { type PronounContext, pronounFeatures } from './pronoun-features.js';
import type { PronounPlace } from './pronoun-place.js';
import { sightingsBefore } from './sightings.js';

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
  const speeches = sightings.flatMap(({ person }) => place.earlier.get(person.name) ?? []);
  const context: PronounContext = {
    document,
    place,
    hints: people.hints,
    isFirst: place.sentence === 0 ? 'first' : 'later',
    pronouns: people.pronouns[place.pronoun],
    at: sentenceAt(document, place)?.units[place.unit]?.start ?? 0,
    lastSpeech: speeches.sort((a, b) => a.order - b.order).at(-1) ?? null,
  };
  const candidates = sightings.map(
    (sighting, nearer): PronounCandidate => ({
      person: sighting.person,
      features: [...new Set(pronounFeatures(context, sighting, nearer))],
    }),
  );
  return [...candidates, { person: null, features: [feature('nobody')] }];
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
