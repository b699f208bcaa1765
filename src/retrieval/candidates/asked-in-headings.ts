import { askingAmong, isQuestion } from '../../language/questions/asks.js';
import { wordClass } from '../../language/stopwords.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { languageOf, type PassageStore, passageAt } from '../store/passage-store.js';
import { type Sections, sectionsWithAny } from '../store/sections.js';
import { type Allows, MOST_HEADINGS } from './allowed-passages.js';

/** How the heading above a passage has all that a question is about: it asks the question, or names what is asked about. */
export type HeadingAbove = 'asks' | 'names';

/**
 * The first passages below the headings that have just what a question is about, and what those do. The headings of
 * frequently asked questions ask for it, others name it, or several names for it. Such a heading has the same words of
 * content, in whatever form and order, and asks with the same words if it asks with any; where headings are the question
 * word for word, only those. None where there are many.
 */
export function askedInHeadings(
  store: PassageStore,
  question: AnalysedQuestion,
  allows: Allows,
): ReadonlyMap<number, HeadingAbove> {
  const wanted = question.content.map(({ terms }) => terms);
  const near = sectionsWithAll(store.sections, wanted)
    .map((section) => headedBy(store, section))
    .filter(({ passage }) => allows(passage));
  const literal = near.filter((heading) => isLiteral(store, question, heading));
  const found =
    literal.length > 0
      ? literal
      : atMost(MOST_HEADINGS + 1, near, ({ names, language }) =>
          names.some((name) => asksTheSame(store, question, name, language)),
        );
  if (found.length > MOST_HEADINGS) return new Map();
  return new Map(
    found.map(({ passage }) => [passage, isBelowQuestion(store, passage) ? 'asks' : 'names'] as const),
  );
}

/** A heading by itself, and what stands first below it. */
interface Heading {
  readonly passage: number;
  readonly language: string;
  readonly words: Uint32Array;
  /** All of its words, and those of each of its names, where it has several. */
  readonly names: readonly Uint32Array[];
}

function headedBy(store: PassageStore, section: number): Heading {
  const { sections, headingOf } = store;
  const passage = sections.first[section] ?? 0;
  const words = (headingOf[passage] ?? new Uint32Array(0)).subarray(0, sections.ownLengths[section]);
  const ends = sections.nameEnds.get(section) ?? [];
  const names = [words, ...ends.map((end, at) => words.subarray(ends[at - 1], end))];
  return { passage, language: languageOf(store, passage), words, names };
}

/** Whether a heading is the question word for word. */
function isLiteral({ vocabulary }: PassageStore, { forms }: AnalysedQuestion, { words }: Heading): boolean {
  return (
    words.length === forms.length && forms.every((form, at) => vocabulary.forms[words[at] ?? -1] === form)
  );
}

/** The first of some headings that are meant: there may be thousands of them. */
function atMost(
  most: number,
  headings: readonly Heading[],
  isMeant: (heading: Heading) => boolean,
): Heading[] {
  const found: Heading[] = [];
  for (const heading of headings) if (found.length < most && isMeant(heading)) found.push(heading);
  return found;
}

/** Whether the words of a heading, or of one of its names, ask what a question asks. */
function asksTheSame(
  { vocabulary }: PassageStore,
  { content, forms, matcher }: AnalysedQuestion,
  name: Uint32Array,
  language: string,
): boolean {
  const found = new Set<number>();
  const asking: string[] = [];
  for (const word of name) {
    const form = vocabulary.forms[word] ?? '';
    const match = matcher.matchSame(word);
    if (match) found.add(match.at);
    else if (wordClass(form, language) === 'content') return false;
    else if (wordClass(form, language) === 'question') asking.push(form);
  }
  if (content.some(({ at }) => !found.has(at))) return false;
  const own = askingAmong(forms, language);
  const others = askingAmong(asking, language);
  return (
    asking.length === 0 ||
    (own.every((form) => others.includes(form)) && others.every((form) => own.includes(form)))
  );
}

/** The sections that hold one of the terms of each of some words in their headings, in order; none without words. */
function sectionsWithAll(sections: Sections, words: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = words.map((terms) => new Set(sectionsWithAny(sections, terms)));
  return [...first].filter((section) => others.every((held) => held.has(section))).sort((a, b) => a - b);
}

/** Whether the heading above a passage is a question. */
function isBelowQuestion(store: PassageStore, passage: number): boolean {
  return isQuestion(passageAt(store, passage)?.passage.heading ?? '', languageOf(store, passage));
}
