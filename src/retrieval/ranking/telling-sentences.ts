import { figuresIn } from '../../language/figures.js';
import { sentences } from '../../language/sentences.js';
import type { Span } from '../../language/span.js';
import { isVersion } from '../../language/versions.js';
import { type AnalysedQuestion, wordsToldOf } from '../question/analyse-question.js';
import type { QuestionWord } from '../question/question-words.js';
import { type Thing, thingAskedFor } from '../question/thing-asked-for.js';
import { isBelow, isHeadedWith } from '../store/above.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';
import { searchedForms } from '../store/search-forms.js';
import type { PassageLook, SentenceLook } from './passage-look.js';
import { tells } from './things-in-texts.js';

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
  const { passage, document } = found;
  const { text } = passage;
  const { language } = document;
  const told = wordsToldOf(question);
  const notAbove = told.filter(({ terms }) => !isBelow(store, look.passage, terms));
  // The first line of a list leads in nothing; the first row of a table names what stands below it.
  const lead = passage.form === 'lines' && !text.startsWith('|') ? undefined : look.sentences[0];
  const holds = (sentence: SentenceLook, { at }: QuestionWord) =>
    (sentence.held[at] ?? 0) >= SAME || (lead?.held[at] ?? 0) >= SAME;
  const about = [...look.sentences.entries()].filter(([, sentence]) =>
    notAbove.every((word) => holds(sentence, word)),
  );
  if (told.length === 0 || about.length === 0) return [];
  const isHeaded = told.some(({ terms }) => isHeadedWith(store, look.passage, terms));
  // What has no dot is seldom a version: “Version 1 files”.
  const isOfForm = ({ start, end }: Span) => thing !== 'version' || isVersion(text.slice(start, end));
  const figures = figuresIn(text, language).filter(isOfForm);
  const spans = sentences(passage, language);
  const telling = about.filter(([number, sentence]) => {
    const { start, end } = spans[number] ?? { start: 0, end: 0 };
    const own = text.slice(start, end);
    const within = figures.filter((figure) => start <= figure.start && figure.end <= end);
    if (!tells(thing, own, within, language) && !isMoment(thing, sentence)) return false;
    if (thing === 'count' && sentence.quantities === 0) return false;
    return isHeaded || told.some((word) => holds(sentence, word)) || names(thing, own, language);
  });
  return telling.map(([number]) => number);
}

/** Whether a sentence says what the thing in it is: “Price: 20”. */
function names(thing: Thing, text: string, language: string): boolean {
  return thingAskedFor(searchedForms(text, language), language)?.thing === thing;
}

/** What is held less strongly only looks alike. */
const SAME = 0.9;

function isMoment(thing: Thing, { days }: SentenceLook): boolean {
  return (thing === 'moment' || thing === 'day') && days > 0;
}
