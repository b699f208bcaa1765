import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { isRegion } from '../lexicon/regions.js';
import { beginsWithCapital } from '../parsing/letters.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import { type ParsedDocument, sentencesOf } from '../parsing/parse.js';
import type { Unit } from '../parsing/tagging.js';
import { tokenize } from '../parsing/tokens.js';
import {
  type Gender,
  looksLikeFullName,
  type NameForm,
  NOT_OF_PEOPLE,
  nameRows,
  personIn,
  plainOf,
  textsOf,
} from './names.js';
import { whoIs } from './who-is.js';

/** Somebody whom a document names in full. */
export interface NamedPerson {
  /** The fullest form that the document uses, without title: `Takeshi Iwaya`. */
  readonly name: string;
  /** `null` where neither titles nor the given name tell. */
  readonly gender: Gender | null;
  /** Whether a title tells the gender. A given name only lets one expect it: *Ashley* may be a man. */
  readonly isGenderTold: boolean;
  /** How often the full name stands in the document. */
  readonly count: number;
  /** Where the full name stands, as offsets in order. */
  readonly positions: readonly number[];
}

/** The people whom a document names in full, to look up by any part of the name. */
export interface NameTable {
  readonly people: readonly NamedPerson[];
  /** From a family name in lower case to those who bear it. */
  readonly byLast: ReadonlyMap<string, readonly NamedPerson[]>;
  /** From a first name, or a family name that comes first. */
  readonly byFirst: ReadonlyMap<string, readonly NamedPerson[]>;
  /** From a name in the middle, which may be the family name: *Anna Vela Febo* is *Ms. Vela*. */
  readonly byMiddle: ReadonlyMap<string, readonly NamedPerson[]>;
}

interface Draft {
  readonly name: string;
  readonly words: readonly string[];
  gender: Gender | null;
  readonly positions: number[];
  /** Whether it was seen elsewhere than in a headline or at the beginning of a sentence. */
  certain: boolean;
  /** Whether it was seen elsewhere than in a headline. */
  inText: boolean;
}

/** Collects the people whom a document names in full. */
export function collectNames(document: ParsedDocument): NameTable {
  const drafts = new Map<string, Draft>();
  const add = (form: NameForm, position: number, certain: boolean, isHeadline: boolean) => {
    const draft = draftOf(drafts, form);
    draft.gender ??= form.gender;
    draft.certain ||= certain;
    draft.inText ||= !isHeadline;
    draft.positions.push(position);
  };
  for (const { parsed, isHeadline } of sentencesOf(document.paragraphs)) {
    const { units } = parsed;
    for (const { from, to } of nameRows(units)) {
      // "Cautious Berg": the capital of a sentence's first word may be no name's.
      const initial = units[from];
      const isMereCapital =
        from === 0 &&
        to > 1 &&
        initial !== undefined &&
        document.isOrdinary(initial.lower) &&
        !GIVEN_NAMES.has(initial.lower);
      const first = isMereCapital ? from + 1 : from;
      const isOpening = opensClause(units[first - 1]);
      for (const form of formsIn(units, first, to)) {
        if (!looksLikeFullName(form)) continue;
        const known = GIVEN_NAMES.has(plainOf(form.words[0] ?? ''));
        // "Wisconsin Berg rally" is about a Berg.
        const isOfThing = form.words.length === 2 && units[to]?.tag === 'noun';
        const isWithin = (!isOpening && !isOfThing) || form.titled;
        add(form, units[first]?.start ?? 0, known || (!isHeadline && isWithin), isHeadline);
      }
    }
  }
  for (const { span } of document.sites) {
    for (const form of fullNamesInside(document.text, span.start, span.end))
      add(form, span.start, true, false);
  }
  const full = withoutDoubtful(
    withoutOpenings([...drafts.values()], document.isOrdinary),
    document.isOrdinary,
  );
  const single = singleNames(document, tableOf(full), full);
  return tableOf([...full, ...single]);
}

/** Whether a clause begins behind a unit, with a capital that may be no name's: *(See Berg*. */
function opensClause(before: Unit | undefined): boolean {
  return before === undefined || before.tag === 'bracket' || before.tag === 'colon';
}

/**
 * Leaves out the words before a name that only the capital of a headline or of a sentence's beginning joins to it:
 * *Celebrities Anna Berg* and *Said Anna Berg* where there is *Anna Berg*.
 */
function withoutOpenings(drafts: readonly Draft[], isOrdinary: (lower: string) => boolean): Draft[] {
  const byName = new Map(drafts.map((draft) => [draft.name, draft]));
  for (const { name, words, gender, positions, certain, inText } of drafts) {
    const [first = '', ...others] = words;
    const plain = plainOf(first);
    if (words.length < 3 || GIVEN_NAMES.has(plain)) continue;
    const isKnown = GIVEN_NAMES.has(plainOf(others[0] ?? ''));
    const isOfSentence = isOrdinary(plain) || CUE_VERBS.has(plain) || (isKnown && !certain);
    const shorter = others.join(' ');
    if (!isOfSentence || (!isKnown && !byName.has(shorter))) continue;
    byName.delete(name);
    const draft = draftOf(byName, { words: others, gender, titled: false });
    draft.positions.push(...positions);
    draft.inText ||= inText;
  }
  return [...byName.values()];
}

/**
 * Leaves out what has capitals only because it stands in a headline or at the beginning of a sentence: *Cautious Berg*
 * where the text also names *Anna Berg*, and *See Berg*.
 */
function withoutDoubtful(drafts: readonly Draft[], isOrdinary: (lower: string) => boolean): Draft[] {
  const certain = new Set(drafts.filter((draft) => draft.certain).map(lastWord));
  return drafts.filter((draft) => {
    const first = plainOf(draft.words[0] ?? '');
    return (
      draft.certain ||
      (!certain.has(lastWord(draft)) &&
        (draft.inText || draft.positions.length > 1 || draft.words.length === 2) &&
        !isOrdinary(first) &&
        !CUE_VERBS.has(first))
    );
  });
}

function lastWord({ words }: Draft): string {
  return plainOf(words.at(-1) ?? '');
}

/**
 * People whom the document knows by one name only, told by a title, by being a frequent given name, or by speaking. Notes the
 * gender that titles before family names tell of those who are named in full.
 *
 * @param named whom `full` holds
 */
function singleNames(document: ParsedDocument, full: NameTable, named: readonly Draft[]): Draft[] {
  const drafts = new Map<string, Draft>();
  const byName = new Map(named.map((draft) => [draft.name, draft]));
  for (const { parsed, isHeadline } of sentencesOf(document.paragraphs)) {
    if (isHeadline) continue;
    const { units } = parsed;
    for (const phrase of parsed.phrases) {
      const form = singleNameOf(units, phrase);
      const word = form?.words[0];
      if (form === null || word === undefined || isGroupName(word)) continue;
      const known = whoIs(full, form, phrase.start);
      if (known !== null) {
        const draft = byName.get(known.name);
        // "Mr. Berg": what the given name may not tell.
        if (draft !== undefined) draft.gender ??= form.gender;
        continue;
      }
      const draft = draftOf(drafts, form);
      draft.gender ??= form.gender;
      draft.positions.push(phrase.start);
      draft.certain ||= form.titled || GIVEN_NAMES.has(plainOf(word)) || isPerson(units, phrase);
    }
  }
  return [...drafts.values()].filter(({ certain }) => certain);
}

/** The name in a phrase that names somebody by one word. */
function singleNameOf(units: readonly Unit[], phrase: NounPhrase): NameForm | null {
  if (phrase.kind !== 'name' || units[phrase.first]?.tag !== 'name') return null;
  const form = personIn(textsOf(units, phrase.first, phrase.head + 1));
  return form?.words.length === 1 ? form : null;
}

function draftOf(drafts: Map<string, Draft>, { words }: NameForm): Draft {
  const name = words.join(' ');
  const known = drafts.get(name);
  if (known !== undefined) return known;
  const draft: Draft = { name, words, gender: null, positions: [], certain: false, inText: false };
  drafts.set(name, draft);
  return draft;
}

function isGroupName(word: string): boolean {
  return /^\p{Lu}{2,}$|\p{N}|^[@#]/u.test(word) || NOT_OF_PEOPLE.has(plainOf(word)) || isRegion(word);
}

/** Whether what stands beside a name tells that it is a person's: *said Berg*, *Berg, who is ill*. */
function isPerson(units: readonly Unit[], phrase: NounPhrase): boolean {
  if (units[phrase.behind]?.tag === 'comma' && units[phrase.behind + 1]?.lower === 'who') {
    if (units[phrase.first - 1]?.tag !== 'preposition') return true;
  }
  return [units[phrase.first - 1], units[phrase.behind]].some(
    (unit) => unit?.verb?.base === 'say' || unit?.verb?.base === 'tell',
  );
}

/** The person in a row of names, and in *Tom and Ann Hill* the one before as well. */
function formsIn(units: readonly Unit[], from: number, to: number): NameForm[] {
  const form = withoutNamesakes(personIn(textsOf(units, from, to)));
  if (form === null) return [];
  const given = units[from - 2];
  const last = form.words.at(-1);
  if (
    units[from - 1]?.lower === 'and' &&
    given?.tag === 'name' &&
    last !== undefined &&
    form.words.length === 2
  ) {
    if (units[from - 3]?.tag !== 'name' && GIVEN_NAMES.has(given.lower)) {
      return [form, { words: [given.text, last], gender: null, titled: false }];
    }
  }
  return [form];
}

/** *The Anna Berg Show*, *Tom Hill Center*: what is called after a person names the person. */
function withoutNamesakes(form: NameForm | null): NameForm | null {
  if (form === null || !GIVEN_NAMES.has(plainOf(form.words[0] ?? ''))) return form;
  let length = form.words.length;
  while (length > 2 && NOT_OF_PEOPLE.has(plainOf(form.words[length - 1] ?? ''))) length--;
  return { ...form, words: form.words.slice(0, length) };
}

/** Full names with a known given name, in words between quotation marks. */
function fullNamesInside(text: string, start: number, end: number): NameForm[] {
  const capitalized = text.slice(start, end).match(/\p{Lu}\p{L}*/gu) ?? [];
  if (!capitalized.some((word) => GIVEN_NAMES.has(word.toLowerCase()))) return [];
  const tokens = tokenize(text, start, end);
  const forms: NameForm[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!GIVEN_NAMES.has(tokens[from]?.lower ?? '') || !isCapitalized(tokens[from]?.text)) continue;
    let to = from + 1;
    while (to < from + 4 && tokens[to]?.kind === 'word' && isCapitalized(tokens[to]?.text)) to++;
    if (to > from + 1) {
      const form = withoutNamesakes(personIn(tokens.slice(from, to).map(({ text: word }) => word)));
      if (form !== null && looksLikeFullName(form)) forms.push(form);
    }
    from = to - 1;
  }
  return forms;
}

function isCapitalized(word: string | undefined): boolean {
  return word !== undefined && beginsWithCapital(word);
}

function tableOf(drafts: readonly Draft[]): NameTable {
  const byLast = new Map<string, NamedPerson[]>();
  const byFirst = new Map<string, NamedPerson[]>();
  const byMiddle = new Map<string, NamedPerson[]>();
  const people = drafts.map(({ name, words, gender, positions }): NamedPerson => {
    const person = {
      name,
      gender: gender ?? GIVEN_NAMES.get(plainOf(words[0] ?? '')) ?? null,
      isGenderTold: gender !== null,
      count: positions.length,
      positions: positions.toSorted((a, b) => a - b),
    };
    push(byLast, plainOf(words.at(-1) ?? ''), person);
    if (words.length > 1) push(byFirst, plainOf(words[0] ?? ''), person);
    for (const word of words.slice(1, -1)) if (word.length > 2) push(byMiddle, plainOf(word), person);
    return person;
  });
  return { people, byLast, byFirst, byMiddle };
}

function push(map: Map<string, NamedPerson[]>, key: string, person: NamedPerson): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}
