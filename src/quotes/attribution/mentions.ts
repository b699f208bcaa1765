import { WEEKDAYS } from '../../language/closed-classes.js';
import type { Span } from '../../language/span.js';
import { wordSet } from '../../language/word-set.js';
import { type Cue, type ParsedSentence, phraseBeginningAt } from '../parsing/cues.js';
import { skipVerbGroup } from '../parsing/looking-back.js';
import { isParticiple, type NounPhrase, standsBehindNoun } from '../parsing/noun-phrases.js';
import { INNER_MARKS, type Tag, type Unit } from '../parsing/unit.js';

/** What ties another noun phrase to the one before it, for whoever speaks in writing or in numbers. */
const TIES = wordSet('of by from with');

/** What parts the clause of a subject from other clauses. */
const PARTS: ReadonlySet<Tag> = new Set<Tag>([...INNER_MARKS, 'stop', 'quotation', 'subordinator']);

/** What ends a noun phrase behind *according to*. */
const ENDS: ReadonlySet<Tag> = new Set<Tag>([...PARTS, 'coordinator', 'relative', 'auxiliary', 'pronoun']);

/** A noun phrase has at most so many units. */
const LONGEST = 14;

/**
 * A mention with what belongs to it behind its head: *an analysis by the Berg Institute*, *people briefed on the talks*.
 * Behind *according to* nothing else follows a source, so it reaches to the end of its clause (*a poll released Sunday*);
 * before its verb, to the verb.
 */
export function wholeMention(sentence: ParsedSentence, cue: Cue, phrase: NounPhrase): Span {
  const { units } = sentence;
  const { start, end } = phrase;
  if (phrase.kind === 'pronoun' && units[phrase.head]?.tag !== 'determiner') return { start, end };
  if (cue.kind === 'according-to') {
    let behind = phrase.behind;
    const last = Math.min(units.length, phrase.first + LONGEST);
    while (behind < last && !ENDS.has(units[behind]?.tag ?? 'stop')) behind++;
    return { start, end: units[behind - 1]?.end ?? end };
  }
  if (phrase.kind === 'name') return { start, end };
  const verb = phrase.first < cue.first ? behindModifiers(units, phrase.behind, cue.first) : null;
  if (verb !== null) return { start, end: units[verb - 1]?.end ?? end };
  const tie = standsBehindNoun(units, phrase.behind) ? phrase.behind + 1 : phrase.behind;
  if (tie === phrase.behind && !TIES.has(units[tie]?.lower ?? '')) return { start, end };
  return { start, end: phraseBeginningAt(sentence, tie + 1)?.end ?? end };
}

/**
 * The unit behind what stands between a subject and its verb, if that hangs on the subject: *familiar with the talks*, *to
 * the mayor*, *who know him*.
 */
function behindModifiers(units: readonly Unit[], from: number, cue: number): number | null {
  let behind = Math.max(from, skipVerbGroup(units, cue - 1) + 1);
  while (behind > from && WEEKDAYS.has(units[behind - 1]?.lower ?? '')) {
    behind--;
    if (units[behind - 1]?.lower === 'on') behind--;
  }
  if (behind <= from || behind - from > LONGEST || !opensModifier(units, from)) return null;
  const hasRelative = units[from]?.tag === 'relative';
  for (let index = from; index < behind; index++) {
    const unit = units[index];
    if (unit === undefined || PARTS.has(unit.tag)) return null;
    // "people walked in and said": another verb of theirs.
    if (unit.tag === 'coordinator' && index === behind - 1) return null;
    if (unit.tag === 'auxiliary' && !hasRelative) return null;
  }
  return behind;
}

function opensModifier(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.tag === 'preposition' || unit?.tag === 'relative') return true;
  return standsBehindNoun(units, at) || isParticiple(unit);
}
