import { NAME_PARTICLES } from '../lexicon/titles.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { Unit } from '../parsing/unit.js';
import { type NameForm, personIn } from './names.js';
import { relativeAt } from './relatives.js';

/** Units of a sentence, from one to before another. */
export interface Row {
  readonly from: number;
  readonly to: number;
}

/** The rows of name units in a sentence; small words inside a family name belong to them. */
export function nameRows(units: readonly Unit[]): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < units.length; from++) {
    if (units[from]?.tag !== 'name') continue;
    const to = endOfRow(units, from);
    rows.push({ from, to });
    from = to;
  }
  return rows;
}

/** A name goes on behind small words only where no more units than these stand before them. */
const MOST_BEFORE_PARTICLES = 3;

function endOfRow(units: readonly Unit[], from: number): number {
  let to = from + 1;
  for (;;) {
    if (units[to]?.tag === 'name') to++;
    else {
      const next = behindParticles(units, to);
      if (next === to || units[next]?.tag !== 'name' || to - from > MOST_BEFORE_PARTICLES) return to;
      to = next + 1;
    }
  }
}

/** The unit behind the small words of a family name that stand at a place, if there are any. */
function behindParticles(units: readonly Unit[], at: number): number {
  let behind = at;
  while (NAME_PARTICLES.has(units[behind]?.lower ?? '')) behind++;
  return behind;
}

/** The person at the end of a row of units. */
export function personInRow(units: readonly Unit[], from: number, to: number): NameForm {
  return personIn(units.slice(from, to).map(({ text }) => text));
}

/** The name at the end of a noun phrase. */
export function formOf(units: readonly Unit[], phrase: NounPhrase): NameForm {
  let from = phrase.head;
  while (from > phrase.first && units[from - 1]?.tag === 'name') from--;
  return personInRow(units, from, phrase.head + 1);
}

/** A name within a noun phrase. */
export interface NameInPhrase {
  readonly form: NameForm;
  /** Where it stands, in UTF-16 units. */
  readonly start: number;
  readonly isHead: boolean;
}

/** The names in a noun phrase: the one that is its head, and those of owners and other parts. */
export function namesInPhrase(units: readonly Unit[], phrase: NounPhrase): NameInPhrase[] {
  const found: NameInPhrase[] = [];
  for (let from = phrase.first; from < phrase.behind; from++) {
    if (units[from]?.tag !== 'name') continue;
    let to = from;
    while (to < phrase.behind && units[to]?.tag === 'name') to++;
    const form = personInRow(units, from, to);
    const isOwner = units[to]?.tag === 'possessive';
    const isHead = to - 1 === phrase.head && !isOwner;
    found.push({ form, start: units[from]?.start ?? phrase.start, isHead });
    from = to;
  }
  return found;
}

/** The name in a phrase that names somebody by one word, perhaps as a relative: *Elena*, *his cousin Elena*. */
export function singleNameOf(units: readonly Unit[], phrase: NounPhrase): NameForm | null {
  if (phrase.kind !== 'name') return null;
  const isRelative = units[phrase.first]?.tag !== 'name' && relativeAt(units, phrase.head) !== null;
  const first = isRelative ? phrase.head : phrase.first;
  if (units[first]?.tag !== 'name') return null;
  const form = personInRow(units, first, phrase.head + 1);
  return form.words.length === 1 ? form : null;
}
