import type { Steps } from '../../shared/turns.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { ParsedDocument } from '../parsing/parse.js';
import type { Unit } from '../parsing/unit.js';
import { countEnding, type Endings, isPlace, withoutDoubtful, withoutOpenings } from './doubtful-names.js';
import { formsIn, fullNamesInside, opensThing } from './full-names.js';
import { draftOf, isPlaced, type NameDraft, type NameTable, tableOf } from './name-table.js';
import { isGivenName, looksLikeFullName, type NameForm } from './names.js';
import { nameRows, type Row } from './names-in-sentences.js';
import { opensSentence } from './opening-words.js';
import { relativeAt } from './relatives.js';
import { singleNames } from './single-names.js';

/** Collects the people whom a document names in full. */
export function* collectNames(document: ParsedDocument): Steps<NameTable> {
  const { text, sentences, sites, isOrdinary } = document;
  const drafts = new Map<string, NameDraft>();
  const endings: Endings = new Map();
  for (const sentence of sentences) {
    yield;
    const { units } = sentence;
    for (const row of nameRows(units)) {
      const name = withoutMereCapital(row, units, isOrdinary);
      for (const form of formsIn(units, name.from, name.to)) {
        countEnding(endings, form);
        if (looksLikeFullName(form)) noteFullName(drafts, form, name, sentence);
      }
    }
  }
  for (const { span } of sites) {
    for (const form of fullNamesInside(text, span.start, span.end)) {
      note(drafts, form, span.start, true).inText = true;
    }
  }
  const opened = withoutOpenings([...drafts.values()], isOrdinary);
  const full = withoutDoubtful(opened, isOrdinary, endings).filter((draft) => !isPlace(draft, endings));
  const single = yield* singleNames(document, tableOf(full), full);
  return tableOf([...full, ...single]);
}

/** Notes a name that looks like a full one, unless it is that of a thing. */
function noteFullName(
  drafts: Map<string, NameDraft>,
  form: NameForm,
  { from, to }: Row,
  { units, isHeadline }: ParsedSentence,
): void {
  const [before, behind] = [units[from - 1], units[to]];
  const isKnown = isGivenName(form.words[0]);
  // *The Riverton Train*: a person's name has no article, unless a title or description stands between the two.
  if (!isKnown && opensThing(before) && !form.titled && form.words.length === to - from) return;
  // "Wisconsin Berg rally" is about a Berg.
  const isOfThing = form.words.length === 2 && behind?.tag === 'noun';
  const isWithin = form.titled || !(opensClause(before) || isOfThing);
  const position = units[from]?.start ?? 0;
  const draft = note(drafts, form, position, isKnown || (!isHeadline && isWithin));
  draft.inText ||= !isHeadline;
  if (!form.titled && isPlaced(before, behind)) draft.placed++;
  const relative = relativeAt(units, from);
  if (relative === null) return;
  draft.gender ??= relative.gender;
  draft.relativeAt = Math.min(draft.relativeAt, position);
}

/**
 * Notes that a name stands at a place.
 *
 * @param certain whether it is surely one there
 */
function note(drafts: Map<string, NameDraft>, form: NameForm, position: number, certain: boolean): NameDraft {
  const draft = draftOf(drafts, form);
  draft.gender ??= form.gender;
  draft.certain ||= certain;
  draft.positions.push(position);
  return draft;
}

/** A row of names without the first word of a sentence, whose capital may be no name's: *Cautious Berg*. */
function withoutMereCapital(row: Row, units: readonly Unit[], isOrdinary: (lower: string) => boolean): Row {
  if (row.from > 0 || row.to < 2) return row;
  const word = units[0]?.lower ?? '';
  const isMere = !GIVEN_NAMES.has(word) && (isOrdinary(word) || opensSentence(word));
  return isMere ? { from: 1, to: row.to } : row;
}

/** Whether a clause begins behind a unit, with a capital that may be no name's: *(See Berg*. */
function opensClause(before: Unit | undefined): boolean {
  return before === undefined || before.tag === 'bracket' || before.tag === 'colon';
}
