import { type Figure, type FigureKind, figuresIn } from '../../language/figures.js';
import { costsNothing } from '../../language/no-cost.js';
import { isVersion } from '../../language/questions/version-words.js';
import { sentences } from '../../language/sentences.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { type Thing, thingAskedFor } from '../question/thing-asked-for.js';
import { type PassageStore, passageAt, termsAbove, termsOverhead } from '../store/passage-store.js';
import { searchedForms } from '../store/search-forms.js';
import type { PassageLook, SentenceLook } from './passage-look.js';

/** As what a thing is surely written. */
const WRITTEN_AS: Readonly<Partial<Record<Thing, readonly FigureKind[]>>> = {
  amount: ['amount'],
  value: ['amount', 'percentage'],
  age: ['duration'],
  clock: ['clock'],
  day: ['day'],
  telephone: ['telephone'],
  moment: ['clock', 'day', 'year'],
  version: ['plain', 'label'],
};

const ADDRESSES: Readonly<Partial<Record<Thing, RegExp>>> = {
  email: /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u,
  link: /\bhttps?:\/\/\S|\bwww\.\S/iu,
};

/** The words of a question that what tells the thing it asks for must have, as indices: neither those that ask nor what is free. */
export function wordsToldOf({ words: all }: Pick<AnalysedQuestion, 'words'>): readonly number[] {
  return all.flatMap(({ isContent, isFree, asksForThing }, at) =>
    isContent && !isFree && !asksForThing ? [at] : [],
  );
}

/**
 * The sentences of a passage that tell the thing which a question asks for, by their numbers: what the price is, when it begins.
 * Each has such a thing, and all that the question is about stands in it, in the first sentence, or above the passage in headings and
 * title; below a title alone it must say what the thing is (“Price: 20”). None where none does, or the question asks for no such thing.
 */
export function tellingSentences(
  store: PassageStore,
  question: AnalysedQuestion,
  look: PassageLook,
): readonly number[] {
  const { thing } = question;
  if (thing === null) return NONE;
  const told = wordsTold(store, question, look);
  const found = told === null ? null : passageAt(store, look.passage);
  if (told === null || !found) return NONE;
  const { passage, document } = found;
  const { text } = passage;
  const { language } = document;
  const isHeaded = told.some(({ isHeading }) => isHeading);
  // The first line of a list leads in nothing; the first row of a table names what stands below it.
  const lead = passage.form === 'lines' && !text.startsWith('|') ? undefined : look.sentences[0];
  const figures = ADDRESSES[thing] ? [] : figuresIn(text, language);
  // What has no dot is seldom a version: “Version 1 files”.
  const isOfForm = (figure: Figure) => thing !== 'version' || isVersion(text.slice(figure.start, figure.end));
  return sentences(passage, language).flatMap(({ start, end }, number) => {
    const sentence = look.sentences[number];
    const holds = ({ at }: Told) => (sentence?.held[at] ?? 0) >= SAME || (lead?.held[at] ?? 0) >= SAME;
    if (!told.every((word) => word.isAbove || holds(word))) return [];
    const own = text.slice(start, end);
    const within = figures.filter((figure) => start <= figure.start && figure.end <= end && isOfForm(figure));
    if (!hasThing(thing, own, within, language) && !isMoment(thing, sentence)) return [];
    if (thing === 'count' && (sentence?.quantities ?? 0) === 0) return [];
    return isHeaded || told.some(holds) || names(thing, own, language) ? [number] : [];
  });
}

/** A word of what a question is about, and whether it stands above a passage, and there in a heading. */
interface Told {
  readonly at: number;
  readonly isAbove: boolean;
  readonly isHeading: boolean;
}

/** Those words, `null` where there are none, or one stands neither in the passage nor above it. */
function wordsTold(
  store: PassageStore,
  question: AnalysedQuestion,
  { passage, counts }: PassageLook,
): readonly Told[] | null {
  const headings = termsAbove(store, passage);
  const overhead = termsOverhead(store, passage);
  const told = wordsToldOf(question).map((at): Told => {
    const terms = question.words[at]?.terms ?? [];
    const isIn = (above: ReadonlySet<number>) => terms.some((term) => above.has(term));
    return { at, isAbove: isIn(overhead), isHeading: isIn(headings) };
  });
  const stands = ({ at, isAbove }: Told) => isAbove || (counts[at] ?? 0) > 0;
  return told.length > 0 && told.every(stands) ? told : null;
}

/** Whether a sentence says what the thing in it is: “Price: 20”. */
function names(thing: Thing, text: string, language: string): boolean {
  return thingAskedFor(searchedForms(text, language), language)?.thing === thing;
}

const NONE: readonly number[] = [];

/** What is held less strongly only looks alike. */
const SAME = 0.9;

function isMoment(thing: Thing, sentence: SentenceLook | undefined): boolean {
  return (thing === 'moment' || thing === 'day') && (sentence?.days ?? 0) > 0;
}

function hasThing(thing: Thing, text: string, figures: readonly Figure[], language: string): boolean {
  const address = ADDRESSES[thing];
  if (address) return address.test(text);
  if (thing === 'count') return figures.some(({ kind }) => kind === 'plain');
  if ((thing === 'amount' || thing === 'value') && costsNothing(text, language)) return true;
  return figures.some(({ kind }) => WRITTEN_AS[thing]?.includes(kind));
}

/** Whether a text has an address of the kind that is asked for; `null` where none is. */
export function hasAddress(thing: Thing, text: string): boolean | null {
  return ADDRESSES[thing]?.test(text) ?? null;
}
