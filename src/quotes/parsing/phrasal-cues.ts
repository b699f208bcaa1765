import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.js';

/** Verbs that report speech together with a particle, each with its particles: *points out*, *went on*, *fired back*. */
const PARTICLES = new Map<string, string[]>();
for (const [verbs, particle] of [
  [
    'point points pointed pointing call calls called cry cries cried hit hits lash lashes lashed lashing speak speaks spoke',
    'out',
  ],
  ['go goes went going gone carry carries carried', 'on'],
  ['put puts putting', 'it'],
  ['shoot shoots shot shooting fire fires fired firing hit hits hitting snap snaps snapped', 'back'],
  ['cut cuts chime chimes chimed break breaks broke butt butted jump jumped', 'in'],
  ['sum sums summed pipe pipes piped speak speaks spoke', 'up'],
] as const) {
  for (const verb of verbs.split(' ')) PARTICLES.set(verb, [...(PARTICLES.get(verb) ?? []), particle]);
}

const PHRASAL: CueVerb | undefined = CUE_VERBS.get('added');

/** The cue that a verb makes with the word behind it; `null` where it makes none. */
export function phrasalCue(verb: string, next: string): CueVerb | null {
  return PARTICLES.get(verb)?.includes(next) && PHRASAL !== undefined ? PHRASAL : null;
}
