import type { Steps } from '../../turns.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { type ParsedDocument, sentencesOf } from '../parsing/parse.js';
import type { Unit } from '../parsing/unit.js';
import { formsIn, fullNamesInside, opensThing } from './full-names.js';
import { draftOf, isPlaced, type NameDraft, type NameTable, tableOf } from './name-table.js';
import { looksLikeFullName, type NameForm, plainOf } from './names.js';
import { nameRows } from './names-in-sentences.js';
import { opensSentence } from './opening-words.js';
import { singleNames } from './single-names.js';

/** Collects the people whom a document names in full. */
export function* collectNames(document: ParsedDocument): Steps<NameTable> {
  const drafts = new Map<string, NameDraft>();
  /** How often names end with a word. */
  const endings = new Map<string, number>();
  const add = (form: NameForm, position: number, certain: boolean, isHeadline: boolean) => {
    const draft = draftOf(drafts, form);
    draft.gender ??= form.gender;
    draft.certain ||= certain;
    draft.inText ||= !isHeadline;
    draft.positions.push(position);
    return draft;
  };
  for (const { parsed, isHeadline } of sentencesOf(document.paragraphs)) {
    yield;
    const { units } = parsed;
    for (const { from, to } of nameRows(units)) {
      const first = to > 1 && isMereCapital(units, from, document) ? from + 1 : from;
      const isOpening = opensClause(units[first - 1]);
      for (const form of formsIn(units, first, to)) {
        const ending = lastWord(form);
        endings.set(ending, (endings.get(ending) ?? 0) + 1);
        if (!looksLikeFullName(form)) continue;
        const known = GIVEN_NAMES.has(plainOf(form.words[0] ?? ''));
        if (!known && isThing(units[first - 1], form, to - first)) continue;
        // "Wisconsin Berg rally" is about a Berg.
        const isOfThing = form.words.length === 2 && units[to]?.tag === 'noun';
        const isWithin = (!isOpening && !isOfThing) || form.titled;
        const draft = add(form, units[first]?.start ?? 0, known || (!isHeadline && isWithin), isHeadline);
        if (!form.titled && isPlaced(units[first - 1], units[to])) draft.placed++;
      }
    }
  }
  for (const { span } of document.sites) {
    for (const form of fullNamesInside(document.text, span.start, span.end))
      add(form, span.start, true, false);
  }
  const { isOrdinary } = document;
  const opened = withoutOpenings([...drafts.values()], isOrdinary);
  const full = withoutDoubtful(opened, isOrdinary, endings).filter((draft) => !isPlace(draft, endings));
  const single = yield* singleNames(document, tableOf(full), full);
  return tableOf([...full, ...single]);
}

/** *Cautious Berg*: the capital of a sentence's first word may be no name's. */
function isMereCapital(units: readonly Unit[], at: number, { isOrdinary }: ParsedDocument): boolean {
  const word = units[at]?.lower ?? '';
  return at === 0 && !GIVEN_NAMES.has(word) && (isOrdinary(word) || opensSentence(word));
}

/** *The Riverton Train*: a person's name has no article, unless a title or description stands between the two. */
function isThing(before: Unit | undefined, { words, titled }: NameForm, length: number): boolean {
  return opensThing(before) && !titled && words.length === length;
}

/**
 * Whether a name is that of a place: it stands behind *in* wherever it stands, and its last word nowhere without the
 * others, as a family name does.
 */
function isPlace(draft: NameDraft, endings: ReadonlyMap<string, number>): boolean {
  const { words, placed, positions } = draft;
  if (placed < positions.length || GIVEN_NAMES.has(plainOf(words[0] ?? ''))) return false;
  return endings.get(lastWord(draft)) === positions.length;
}

/** Whether a clause begins behind a unit, with a capital that may be no name's: *(See Berg*. */
function opensClause(before: Unit | undefined): boolean {
  return before === undefined || before.tag === 'bracket' || before.tag === 'colon';
}

/**
 * Leaves out the words before a name that only the capital of a headline or of a sentence's beginning joins to it:
 * *Celebrities Anna Berg* and *Said Anna Berg* where there is *Anna Berg*.
 */
function withoutOpenings(drafts: readonly NameDraft[], isOrdinary: (lower: string) => boolean): NameDraft[] {
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
    for (const position of positions) draft.positions.push(position);
    draft.inText ||= inText;
  }
  return [...byName.values()];
}

/**
 * Leaves out what has capitals only because it stands in a headline or at the beginning of a sentence: *Cautious Berg*
 * where the text also names *Anna Berg*, *See Berg*, and *Chapter Seven*, of which nothing is said below.
 *
 * @param endings how often names end with a word
 */
function withoutDoubtful(
  drafts: readonly NameDraft[],
  isOrdinary: (lower: string) => boolean,
  endings: ReadonlyMap<string, number>,
): NameDraft[] {
  const certain = new Set(drafts.filter((draft) => draft.certain).map(lastWord));
  return drafts.filter((draft) => {
    const first = plainOf(draft.words[0] ?? '');
    return (
      draft.certain ||
      (!certain.has(lastWord(draft)) &&
        (draft.inText || isTakenUp(draft, endings)) &&
        !isOrdinary(first) &&
        !CUE_VERBS.has(first))
    );
  });
}

/** Whether a text goes on with the last word of a name in its headline. */
function isTakenUp(draft: NameDraft, endings: ReadonlyMap<string, number>): boolean {
  const { words, positions } = draft;
  const isName = positions.length > 1 || words.length === 2;
  return isName && (endings.get(lastWord(draft)) ?? 0) > positions.length;
}

function lastWord({ words }: Pick<NameForm, 'words'>): string {
  return plainOf(words.at(-1) ?? '');
}
