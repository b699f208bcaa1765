import { type Figure, type FigureKind, figuresIn } from '../../language/figures.js';
import { costsNothing } from '../../language/no-cost.js';
import { stem } from '../../language/stems.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { Thing } from '../question/thing-asked-for.js';
import { hasAddress } from '../ranking/telling-sentences.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';

/** What may tell a thing: a number that is nothing else may be an amount, without its currency. */
const MAY_TELL: Readonly<Partial<Record<Thing, readonly FigureKind[]>>> = {
  amount: ['amount', 'plain'],
  value: ['amount', 'percentage', 'measure', 'duration', 'plain'],
  age: ['plain', 'duration', 'year'],
  count: ['plain'],
  clock: ['clock', 'plain'],
  telephone: ['telephone'],
};

/**
 * Whether a question asks for a thing that a passage surely lacks: what costs how much where all numbers are percentages, how old
 * something is where there is only a telephone number, how many there are where all numbers measure something else.
 */
export function lacksThing(
  store: PassageStore,
  { thing, words }: AnalysedQuestion,
  passage: number,
): boolean {
  const found = passageAt(store, passage);
  if (thing === null || !found) return false;
  const { text } = found.passage;
  const { language } = found.document;
  const address = hasAddress(thing, text);
  if (address !== null) return !address;
  const kinds = MAY_TELL[thing];
  if (!kinds || ((thing === 'amount' || thing === 'value') && costsNothing(text, language))) return false;
  const isAskedFor = ({ kind, next }: Figure) =>
    kinds.includes(kind) ||
    (thing === 'count' && words.some(({ form }) => stem(form, language) === stem(next, language)));
  return !figuresIn(text, language).some(isAskedFor);
}
