import { type Figure, type FigureKind, figuresIn } from '../../language/figures.js';
import { sentences } from '../../language/sentences.js';
import { formSets } from '../../language/word-set.js';
import { words } from '../../language/words.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { QuestionWord } from '../question/question-words.js';
import { type Thing, thingAskedFor } from '../question/thing-asked-for.js';
import { type PassageStore, passageAt, termsAbove, termsInTitle } from '../store/passage-store.js';
import { searchedForms } from '../store/search-forms.js';
import type { PassageLook } from './passage-look.js';

/** As what a thing is surely written. */
const WRITTEN_AS: Readonly<Partial<Record<Thing, readonly FigureKind[]>>> = {
  amount: ['amount'],
  value: ['amount', 'percentage'],
  age: ['duration'],
  clock: ['clock'],
  day: ['day'],
  telephone: ['telephone'],
  moment: ['clock', 'day', 'year'],
};

const ADDRESSES: Readonly<Partial<Record<Thing, RegExp>>> = {
  email: /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u,
  link: /\bhttps?:\/\/\S|\bwww\.\S/iu,
};

/** What costs nothing, by language. */
const FREE = formSets({
  en: 'free',
  de: 'kostenlos kostenfrei gratis umsonst',
  fr: 'gratuit gratuite gratuits gratuites gratuitement',
  es: 'gratis gratuito gratuita gratuitos gratuitas',
  it: 'gratis gratuito gratuita gratuiti',
  pt: 'gratis gratuito gratuita gratuitos',
  nl: 'gratis kosteloos',
  zh: '免费 免費',
  ja: '無料',
});

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
  const { thing, words: asked } = question;
  if (thing === null) return NONE;
  const headings = termsAbove(store, look.passage);
  const above = new Set([...headings, ...termsInTitle(store, look.passage)]);
  const isAbove = ({ terms }: QuestionWord) => terms.some((term) => above.has(term));
  const told = wordsToldOf(question).flatMap((at) => {
    const word = asked[at];
    return word ? [{ at, isAbove: isAbove(word) }] : [];
  });
  if (told.length === 0 || told.some(({ at, isAbove }) => !isAbove && (look.counts[at] ?? 0) === 0))
    return NONE;
  const isHeaded = told.some(({ at }) => asked[at]?.terms.some((term) => headings.has(term)));
  const found = passageAt(store, look.passage);
  if (!found) return NONE;
  const { text } = found.passage;
  const { language } = found.document;
  // The first line of a list leads in nothing; the first row of a table names what stands below it.
  const lead = found.passage.form === 'lines' && !text.startsWith('|') ? undefined : look.sentences[0];
  const holds = (number: number, at: number) =>
    (look.sentences[number]?.held[at] ?? 0) >= SAME || (lead?.held[at] ?? 0) >= SAME;
  const figures = thing === 'email' || thing === 'link' ? [] : figuresIn(text, language);
  const telling: number[] = [];
  for (const [number, { start, end }] of sentences(found.passage, language).entries()) {
    if (!told.every(({ at, isAbove }) => isAbove || holds(number, at))) continue;
    const own = figures.filter((figure) => start <= figure.start && figure.end <= end);
    if (!hasThing(thing, text.slice(start, end), own, language) && !isMoment(thing, look, number)) continue;
    if (thing === 'count' && (look.sentences[number]?.quantities ?? 0) === 0) continue;
    const isHeld = told.some(({ at }) => holds(number, at));
    if (!isHeld && !isHeaded && !names(thing, text.slice(start, end), language)) continue;
    telling.push(number);
  }
  return telling;
}

/** Whether a sentence says what the thing in it is: “Price: 20”. */
function names(thing: Thing, text: string, language: string): boolean {
  return thingAskedFor(searchedForms(text, language), language)?.thing === thing;
}

const NONE: readonly number[] = [];

/** What is held less strongly only looks alike. */
const SAME = 0.9;

function isMoment(thing: Thing, { sentences: looks }: PassageLook, number: number): boolean {
  return (thing === 'moment' || thing === 'day') && (looks[number]?.days ?? 0) > 0;
}

function hasThing(thing: Thing, text: string, figures: readonly Figure[], language: string): boolean {
  const address = ADDRESSES[thing];
  if (address) return address.test(text);
  if (thing === 'count') return figures.some(({ kind }) => kind === 'plain');
  if ((thing === 'amount' || thing === 'value') && costsNothing(text, language)) return true;
  return figures.some(({ kind }) => WRITTEN_AS[thing]?.includes(kind));
}

/** Whether a text says that something costs nothing. */
export function costsNothing(text: string, language: string): boolean {
  const free = FREE[language];
  return free !== undefined && words(text, language).some(({ form }) => free.has(form));
}

/** Whether a text has an address of the kind that is asked for; `null` where none is. */
export function hasAddress(thing: Thing, text: string): boolean | null {
  return ADDRESSES[thing]?.test(text) ?? null;
}
