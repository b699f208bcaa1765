import { figuresIn } from '../../language/figures.js';
import { sentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import { isVersion } from '../../language/versions.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { QuestionWord } from '../question/question-words.js';
import { type Thing, thingAskedFor } from '../question/thing-asked-for.js';
import { isBelow, isHeadedWith } from '../store/above.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';
import { searchedForms } from '../store/search-forms.js';
import { holdsWord, type PassageLook, type SentenceLook } from './passage-look.js';
import { tells } from './things-in-texts.js';

/** The words of a question that what tells the thing it asks for must have: neither those that ask nor what is free. */
export function wordsToldOf({ content }: AnalysedQuestion): readonly QuestionWord[] {
  return content.filter(({ isFree, asksForThing }) => !isFree && !asksForThing);
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
  const found = passageAt(store, look.passage);
  if (thing === null || !found) return [];
  const told = wordsTold(store, question, look);
  if (told.length === 0) return [];
  const { passage, document } = found;
  const { text } = passage;
  const { language } = document;
  const isHeaded = told.some(({ isHeading }) => isHeading);
  // The first line of a list leads in nothing; the first row of a table names what stands below it.
  const lead = passage.form === 'lines' && !text.startsWith('|') ? undefined : look.sentences[0];
  // What has no dot is seldom a version: “Version 1 files”.
  const isOfForm = ({ start, end }: Span) => thing !== 'version' || isVersion(text.slice(start, end));
  const figures = figuresIn(text, language).filter(isOfForm);
  return sentences(passage, language).flatMap(({ start, end }, number) => {
    const sentence = look.sentences[number];
    const holds = ({ at }: Told) => (sentence?.held[at] ?? 0) >= SAME || (lead?.held[at] ?? 0) >= SAME;
    if (!told.every((word) => word.isAbove || holds(word))) return [];
    const own = text.slice(start, end);
    const within = figures.filter((figure) => start <= figure.start && figure.end <= end);
    if (!tells(thing, own, within, language) && !isMoment(thing, sentence)) return [];
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

/** Those words; none where one of them stands neither in the passage nor above it. */
function wordsTold(store: PassageStore, question: AnalysedQuestion, look: PassageLook): readonly Told[] {
  const told = wordsToldOf(question).map(
    ({ at, terms }): Told => ({
      at,
      isAbove: isBelow(store, look.passage, terms),
      isHeading: isHeadedWith(store, look.passage, terms),
    }),
  );
  return told.every(({ at, isAbove }) => isAbove || holdsWord(look, at)) ? told : [];
}

/** Whether a sentence says what the thing in it is: “Price: 20”. */
function names(thing: Thing, text: string, language: string): boolean {
  return thingAskedFor(searchedForms(text, language), language)?.thing === thing;
}

/** What is held less strongly only looks alike. */
const SAME = 0.9;

function isMoment(thing: Thing, sentence: SentenceLook | undefined): boolean {
  return (thing === 'moment' || thing === 'day') && (sentence?.days ?? 0) > 0;
}
