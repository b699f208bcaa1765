import { wordSet } from '../../language/word-set.js';
import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.js';

/** Verbs that report speech together with a particle, by that: *points out*, *went on*, *fired back*. */
const VERBS_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'out',
    wordSet(
      'point points pointed pointing call calls called cry cries cried hit hits lash lashes lashed lashing speak speaks spoke',
    ),
  ],
  ['on', wordSet('go goes went going gone carry carries carried')],
  ['it', wordSet('put puts putting')],
  ['back', wordSet('shoot shoots shot shooting fire fires fired firing hit hits hitting snap snaps snapped')],
  ['in', wordSet('cut cuts chime chimes chimed break breaks broke butt butted jump jumped')],
  ['up', wordSet('sum sums summed pipe pipes piped speak speaks spoke')],
]);

/** The cue that a verb makes with the word behind it, which reports speech as *added* does; `null` where it makes none. */
export function phrasalCue(verb: string, next: string): CueVerb | null {
  return VERBS_BEFORE.get(next)?.has(verb) ? (CUE_VERBS.get('added') ?? null) : null;
}
