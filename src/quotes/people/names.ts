import { wordSet } from '../../language/word-set.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { isPersonNoun, isPluralPersonNoun } from '../lexicon/person-nouns.js';
import { GENDERED_TITLES, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../lexicon/titles.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { Unit } from '../parsing/unit.js';

/** The pronoun that stands for a person. */
export type Gender = 'he' | 'she';

/** Pronouns that stand for somebody who speaks, or for the owner of what does, and what they tell. */
export const GENDER_OF_SPEAKER: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** A name as it stands in the text, taken apart. */
export interface NameForm {
  /** Without titles and suffixes. */
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** Whether a title stood before it. */
  readonly titled: boolean;
}

const KINDS_OF_THINGS = {
  state:
    'party house senate congress committee commission council court department ministry agency bureau office board army navy force forces police embassy city county state states kingdom republic majority minority chief front alliance coalition partnership',
  organisation:
    'congress university college school institute center centre association federation union league club group company corporation corp inc ltd bank fund foundation business businesses pac capital holdings partners media studios airlines motors hospital church society museum library theater theatre academy team',
  place:
    'street avenue road square park garden gardens tower hall airport hotel stadium island islands river lake mountain north south east west northern southern eastern western new united wall',
  nation:
    'national international american america americans u.s democrat democrats democratic republican republicans conservative liberal progressive labour white black',
  media:
    'post times news journal press magazine radio television network channel today daily weekly tribune herald gazette globe guardian review show twitter facebook youtube instagram google illustrated',
  event:
    'day night week month year january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday act bill law constitution amendment war world cup games olympics conference convention summit project campaign program index poll report survey',
};

/** Words that make a row of capitalized words the name of an organisation, a place or an event. */
export const NOT_OF_PEOPLE: ReadonlySet<string> = new Set(
  Object.values(KINDS_OF_THINGS).flatMap((words) => words.split(' ')),
);

/** Words for things that are frequent family names as well. */
export const FAMILY_NAMES_OF_THINGS = wordSet(
  'white black west north hall park church lake day may street post law',
);

/** Takes a row of capitalized words apart into titles, name and suffix; `null` where no name is left. */
function nameForm(words: readonly string[]): NameForm | null {
  let gender: Gender | null = null;
  let titled = false;
  let from = 0;
  for (let index = 0; index < words.length - 1; index++) {
    const plain = plainOf(words[index] ?? '');
    // "Don Guardian": a title that is a given name too stands before more than one word.
    if (TITLES.has(plain) && !(GIVEN_NAMES.has(plain) && index === words.length - 2)) {
      from = index + 1;
      titled = true;
      gender = GENDERED_TITLES.get(plain) ?? null;
    }
  }
  let to = words.length;
  while (to > from + 1 && NAME_SUFFIXES.has((words[to - 1] ?? '').toLowerCase())) to--;
  const name = words.slice(from, to);
  return name.length === 0 ? null : { words: name, gender, titled };
}

/** A word of a name as it is compared: without capitals, accents and the stop of an abbreviation. */
export function plainOf(word: string): string {
  const lower = word.toLowerCase();
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return /^[a-z'-]*$/.test(plain)
    ? plain
    : plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

/** Whether a name could be a person's full one. */
export function looksLikeFullName(form: NameForm): boolean {
  const { words } = form;
  if (words.length < 2 || words.length > 5 || words.some((word) => /\p{N}/u.test(word))) return false;
  const first = words[0] ?? '';
  // AG, FBI: an abbreviation is no given name; J.J. and initials are.
  if (/^\p{Lu}{2,}$/u.test(first) && !/^\p{Lu}{3,}$/u.test(words.at(-1) ?? '')) return false;
  // "Anna King" is a name, "Vice President" is none.
  if (TITLES.has(plainOf(words.at(-1) ?? ''))) {
    return words.slice(0, -1).some((word) => GIVEN_NAMES.has(plainOf(word)) && !TITLES.has(plainOf(word)));
  }
  const last = plainOf(words.at(-1) ?? '');
  // "Gun Owners" and "Georgia Republicans" are several people; "Tom Cooks" is one.
  if (isPluralPersonNoun(last) && (!GIVEN_NAMES.has(plainOf(first)) || NOT_OF_PEOPLE.has(last))) return false;
  if (GIVEN_NAMES.has(plainOf(first))) return true;
  // "Dr. Ngozi Park" is somebody, "Ngozi Park" may be a park.
  const isFamilyName = form.titled && FAMILY_NAMES_OF_THINGS.has(last);
  return !words.slice(0, isFamilyName ? -1 : undefined).some((word) => NOT_OF_PEOPLE.has(plainOf(word)));
}

/** The rows of name units in a sentence; small words inside a family name belong to them. */
export function nameRows(units: readonly Unit[]): { from: number; to: number }[] {
  const rows: { from: number; to: number }[] = [];
  for (let from = 0; from < units.length; from++) {
    if (units[from]?.tag !== 'name') continue;
    let to = from + 1;
    for (;;) {
      if (units[to]?.tag === 'name') to++;
      else {
        let particle = to;
        while (NAME_PARTICLES.has(units[particle]?.lower ?? '') && particle < to + 2) particle++;
        if (particle === to || units[particle]?.tag !== 'name' || to - from > 3) break;
        to = particle + 1;
      }
    }
    rows.push({ from, to });
    from = to;
  }
  return rows;
}

/** The words of a part of a sentence, from one unit to before another. */
export function textsOf(units: readonly Unit[], from: number, to: number): string[] {
  const texts: string[] = [];
  for (let index = from; index < Math.min(to, units.length); index++) texts.push(units[index]?.text ?? '');
  return texts;
}

/** The person at the end of a row of capitalized words: `Riverton Democrat Anna Berg` → `Anna Berg`. */
export function personIn(words: readonly string[]): NameForm | null {
  const form = nameForm(words);
  if (form === null || form.words.length < 3) return form;
  const before = Math.max(
    form.words.slice(0, -2).findLastIndex(isDescription),
    // "Los Angeles-area Berg" names nobody's given name.
    form.words.slice(0, -1).findLastIndex(isCompoundOfPlace),
  );
  const name = form.words.slice(before + 1);
  if (isOfThing(name)) return form;
  if (name.length < 4) return { ...form, words: name };
  const given = name.findIndex((word) => GIVEN_NAMES.has(plainOf(word)));
  return { ...form, words: given > 0 && given < name.length - 1 ? name.slice(given) : name };
}

/** *York Times*, what is left of a name when it is taken for a description and a person. */
function isOfThing(name: readonly string[]): boolean {
  return !GIVEN_NAMES.has(plainOf(name[0] ?? '')) && name.some((word) => NOT_OF_PEOPLE.has(plainOf(word)));
}

/** Whether a capitalized word before a name says what its bearer is or belongs to: `Actress`, `House`, `Russian`. */
function isDescription(word: string): boolean {
  const plain = plainOf(word);
  if (GIVEN_NAMES.has(plain)) return false;
  return (
    isPersonNoun(plain) ||
    NOT_OF_PEOPLE.has(plain) ||
    /(?:ian|ican|ese|ish)$/.test(plain) ||
    isCompoundOfPlace(plain)
  );
}

/** *Riverton-based*, which stands before a name and is no part of one. */
function isCompoundOfPlace(word: string): boolean {
  return /-(?:area|era|style|born|based|in-chief|\p{Ll}+ed)$/u.test(word);
}

/** The name at the end of a noun phrase. */
export function formOf(units: readonly Unit[], phrase: NounPhrase): NameForm | null {
  let from = phrase.head;
  while (from > phrase.first && units[from - 1]?.tag === 'name') from--;
  return personIn(textsOf(units, from, phrase.head + 1));
}
