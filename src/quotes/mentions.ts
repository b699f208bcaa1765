import type { Span } from '../language/span.js';
import { type Cue, firstNotBefore, type ParsedSentence } from './cues.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Tag } from './tagging.js';

/** What ties another noun phrase to the one before it, for whoever speaks in writing or in numbers. */
const TIES: ReadonlySet<string> = new Set(['of', 'by', 'from', 'with']);

/** What ends a noun phrase behind *according to*. */
const ENDS: ReadonlySet<Tag> = new Set<Tag>([
  'comma',
  'semicolon',
  'colon',
  'stop',
  'dash',
  'bracket',
  'quotation',
  'coordinator',
  'subordinator',
  'relative',
  'auxiliary',
  'pronoun',
]);

/** A noun phrase behind *according to* has at most so many units. */
const LONGEST = 14;

/**
 * A mention with what belongs to it behind its head: *an analysis by the Berg Institute*, *interviews with officials*.
 * Behind *according to* nothing else follows a source, so it reaches to the end of its clause (*a poll released Sunday*).
 */
export function wholeMention(sentence: ParsedSentence, cue: Cue, phrase: NounPhrase): Span {
  const { units, phrases } = sentence;
  const { start, end } = phrase;
  if (phrase.kind === 'pronoun') return { start, end };
  if (cue.kind === 'according-to' && phrase.first >= cue.behind) {
    let behind = phrase.behind;
    const last = Math.min(units.length, phrase.first + LONGEST);
    while (behind < last && !ENDS.has(units[behind]?.tag ?? 'stop')) behind++;
    return { start, end: units[behind - 1]?.end ?? end };
  }
  if (phrase.kind !== 'noun' || !TIES.has(units[phrase.behind]?.lower ?? '')) return { start, end };
  const next = phrases[firstNotBefore(phrases, phrase.behind)];
  return next?.first === phrase.behind + 1 ? { start, end: next.end } : { start, end };
}
