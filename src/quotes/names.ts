import { GIVEN_NAMES } from './lexicon/given-names.js';
import { isPersonNoun } from './lexicon/person-nouns.js';
import { GENDERED_TITLES, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from './lexicon/titles.js';
import type { ParsedDocument } from './parse.js';
import type { Unit } from './tagging.js';
import { tokenize } from './tokens.js';

/** Somebody whom a document names. */
export interface NamedPerson {
  /** The fullest form that the document uses, without title: `Takeshi Iwaya`. */
  readonly name: string;
  /** The pronoun for the person where titles, given names or pronouns tell; else `null`. */
  gender: 'he' | 'she' | null;
  /** How often the full name stands in the document. */
  count: number;
  /** Where the name stands first. */
  readonly first: number;
}

/** A name as it stands in the text, taken apart. */
export interface NameForm {
  /** Without titles and suffixes. */
  readonly words: readonly string[];
  readonly gender: 'he' | 'she' | null;
  /** Whether a title stood before it. */
  readonly titled: boolean;
}

/** The people whom a document names in full, to look up by any part of the name. */
export interface NameTable {
  readonly people: readonly NamedPerson[];
  /** From a family name, or a first name, in lower case to those who bear it. */
  readonly byLast: ReadonlyMap<string, readonly NamedPerson[]>;
  readonly byFirst: ReadonlyMap<string, readonly NamedPerson[]>;
}

/** Words that make a row of capitalized words the name of an organisation, a place or an event. */
const NOT_OF_PEOPLE: ReadonlySet<string> = new Set(
  'party house senate congress university college school institute center centre committee commission council court department ministry agency bureau association federation union league club group company corporation corp inc ltd bank fund foundation hospital church street avenue road square county city state states kingdom republic island islands river lake mountain north south east west northern southern eastern western new united national international american post times news journal press magazine radio television network today daily weekly tribune herald gazette globe guardian review street day night week month january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday act bill law constitution amendment war world cup games olympics conference convention summit airport hotel tower park stadium office board army navy force forces police project campaign program society museum library theater theatre hall show academy democrat democrats democratic republican republicans gop conservative liberal progressive labour pac super street wall twitter facebook youtube instagram google white black'.split(
    ' ',
  ),
);

/** Takes a row of capitalized words apart into titles, name and suffix; `null` where no name is left. */
export function nameForm(words: readonly string[]): NameForm | null {
  let gender: 'he' | 'she' | null = null;
  let titled = false;
  let from = 0;
  for (const [index, word] of words.entries()) {
    const plain = plainOf(word);
    if (index < words.length - 1 && TITLES.has(plain)) {
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

function plainOf(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

/** Whether a name could be a person's full one. */
export function looksLikeFullName(form: NameForm): boolean {
  const { words } = form;
  if (words.length < 2 || words.length > 5) return false;
  if (words.some((word) => NOT_OF_PEOPLE.has(plainOf(word)) || /\p{N}/u.test(word))) return false;
  const first = words[0] ?? '';
  if (/^(?:\p{Lu}{3,})$/u.test(first)) return false;
  return !TITLES.has(plainOf(words.at(-1) ?? ''));
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

/** Collects the people whom a document names in full. */
export function collectNames(document: ParsedDocument): NameTable {
  const people = new Map<string, NamedPerson>();
  const add = (form: NameForm, position: number) => {
    const name = form.words.join(' ');
    const known = people.get(name);
    if (known !== undefined) {
      known.count++;
      known.gender ??= form.gender;
      return;
    }
    const gender = form.gender ?? GIVEN_NAMES.get(plainOf(form.words[0] ?? '')) ?? null;
    people.set(name, { name, gender, count: 1, first: position });
  };
  for (const { sentences } of document.paragraphs) {
    for (const { units } of sentences) {
      for (const { from, to } of nameRows(units)) {
        const row = units.slice(from, to);
        const form = personIn(row.map(({ text }) => text));
        if (form !== null && looksLikeFullName(form)) add(form, row[0]?.start ?? 0);
      }
    }
  }
  for (const { span } of document.sites) {
    for (const form of fullNamesInside(document.text, span.start, span.end)) add(form, span.start);
  }
  return tableOf([...people.values()]);
}

/** Full names with a known given name, in words between quotation marks. */
function fullNamesInside(text: string, start: number, end: number): NameForm[] {
  const tokens = tokenize(text, start, end);
  const forms: NameForm[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!GIVEN_NAMES.has(tokens[from]?.lower ?? '') || !isCapitalized(tokens[from]?.text)) continue;
    let to = from + 1;
    while (to < from + 4 && tokens[to]?.kind === 'word' && isCapitalized(tokens[to]?.text)) to++;
    if (to > from + 1) {
      const form = personIn(tokens.slice(from, to).map(({ text: word }) => word));
      if (form !== null && looksLikeFullName(form)) forms.push(form);
    }
    from = to - 1;
  }
  return forms;
}

function isCapitalized(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** The person at the end of a row of capitalized words: `Florida Republican Marco Rubio` → `Marco Rubio`. */
export function personIn(words: readonly string[]): NameForm | null {
  const form = nameForm(words);
  if (form === null || form.words.length < 3) return form;
  const last = form.words.length - 1;
  for (let index = last - 1; index > 0; index--) {
    const word = plainOf(form.words[index] ?? '');
    if (isPersonNoun(word) || NOT_OF_PEOPLE.has(word) || /(?:an|ese|ish)$/.test(word)) {
      if (index < last - 1 && !GIVEN_NAMES.has(word)) return { ...form, words: form.words.slice(index + 1) };
    }
  }
  const given = form.words.findIndex((word) => GIVEN_NAMES.has(plainOf(word)));
  return given > 0 && given < last ? { ...form, words: form.words.slice(given) } : form;
}

function tableOf(people: readonly NamedPerson[]): NameTable {
  const byLast = new Map<string, NamedPerson[]>();
  const byFirst = new Map<string, NamedPerson[]>();
  for (const person of people) {
    const words = person.name.toLowerCase().split(' ');
    push(byLast, words.at(-1) ?? '', person);
    push(byFirst, words[0] ?? '', person);
  }
  return { people, byLast, byFirst };
}

function push(map: Map<string, NamedPerson[]>, key: string, person: NamedPerson): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}

/** Those whom a name can mean, likeliest first: the full name, a family name, a first name. */
export function lookUp(table: NameTable, form: NameForm): readonly NamedPerson[] {
  const words = form.words.map((word) => word.toLowerCase());
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const candidates =
    words.length > 1
      ? (table.byLast.get(last) ?? []).filter(({ name }) => {
          const given = name.toLowerCase().split(' ')[0] ?? '';
          return given === first || given.startsWith(first) || first.startsWith(given);
        })
      : [...(table.byLast.get(last) ?? []), ...(table.byFirst.get(first) ?? [])];
  const compatible = candidates.filter(
    ({ gender }) => form.gender === null || gender === null || gender === form.gender,
  );
  return compatible.toSorted((a, b) => rank(b, last) - rank(a, last) || a.first - b.first);
}

function rank(person: NamedPerson, last: string): number {
  return person.count + (person.name.toLowerCase().endsWith(` ${last}`) ? 100 : 0);
}
