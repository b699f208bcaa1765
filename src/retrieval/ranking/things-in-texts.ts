import { type Figure, type FigureKind, figuresIn } from '../../language/figures.js';
import { saysNoCost } from '../../language/no-cost.js';
import { tellsNoPlace } from '../../language/prepositions.js';
import { stem } from '../../language/stems.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { Thing } from '../question/thing-asked-for.js';

/** As what a thing is surely written. */
const WRITTEN_AS: Readonly<Partial<Record<Thing, readonly FigureKind[]>>> = {
  amount: ['amount'],
  value: ['amount', 'percentage'],
  age: ['duration'],
  count: ['plain'],
  clock: ['clock'],
  day: ['day'],
  telephone: ['telephone'],
  moment: ['clock', 'day', 'year'],
  version: ['plain', 'label'],
};

/** What may tell a thing: a number that is nothing else may be an amount, without its currency. */
const MAY_TELL: Readonly<Partial<Record<Thing, readonly FigureKind[]>>> = {
  amount: ['amount', 'plain'],
  value: ['amount', 'percentage', 'measure', 'duration', 'plain'],
  age: ['plain', 'duration', 'year'],
  count: ['plain'],
  clock: ['clock', 'plain'],
  telephone: ['telephone'],
};

const ADDRESSES: Readonly<Partial<Record<Thing, RegExp>>> = {
  email: /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u,
  link: /\bhttps?:\/\/\S|\bwww\.\S/iu,
};

/** Whether a text surely tells a thing, or that something costs nothing; `figures` are those of the text. */
export function tells(thing: Thing, text: string, figures: readonly Figure[], language: string): boolean {
  return (
    hasAddress(thing, text) ||
    ((thing === 'amount' || thing === 'value') && saysNoCost(text, language)) ||
    figures.some(({ kind }) => WRITTEN_AS[thing]?.includes(kind))
  );
}

/**
 * Whether a text may tell the thing, or the place, that a question asks for. What costs how much is not told where all numbers are percentages,
 * nor how old something is where there is only a telephone number, nor how many there are where all numbers measure something else,
 * nor where something is without any preposition of place.
 */
export function mayTell(
  { thing, answerType, words: asked }: AnalysedQuestion,
  text: string,
  language: string,
): boolean {
  if (thing === null) return answerType !== 'place' || !tellsNoPlace(text, language);
  if (ADDRESSES[thing]) return hasAddress(thing, text);
  const kinds = MAY_TELL[thing];
  if (!kinds) return true;
  const isCounted = ({ next }: Figure) =>
    thing === 'count' && asked.some(({ form }) => stem(form, language) === stem(next, language));
  return figuresIn(text, language).some((figure) => kinds.includes(figure.kind) || isCounted(figure));
}

function hasAddress(thing: Thing, text: string): boolean {
  return ADDRESSES[thing]?.test(text) ?? false;
}
