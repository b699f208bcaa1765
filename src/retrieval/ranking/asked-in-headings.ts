import { wordClass } from '../../language/stopwords.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { belongs, languageOf, type PassageStore, passageAt } from '../store/passage-store.js';
import { askingAmong, isQuestion, MOST_HEADINGS, type Sections, sectionsWith } from '../store/sections.js';
import type { WordMatcher } from './word-matches.js';

/** How the heading above a passage has all that a question is about: it asks the question, or names what is asked about. */
export type HeadingAbove = 'asks' | 'names';

/**
 * The first passages below the headings that have just what a question is about, and what those do. The headings of
 * frequently asked questions ask for it, others name it, or several names for it. Such a heading has the same words of
 * content, in whatever form and order, and asks with the same words if it asks with any; where headings are the question
 * word for word, only those. None where there are many.
 *
 * @param allows which passages may be taken
 */
export function askedInHeadings(
  store: PassageStore,
  question: AnalysedQuestion,
  { matchSame }: Pick<WordMatcher, 'matchSame'>,
  allows: (passage: number) => boolean,
): ReadonlyMap<number, HeadingAbove> {
  const content = question.words.flatMap(({ isContent, terms }, at) => (isContent ? [{ at, terms }] : []));
  if (content.length === 0 || content.some(({ terms }) => terms.length === 0)) return NONE;
  const { sections, vocabulary } = store;
  const asked = { content, forms: question.forms, matchSame };
  const passageOf = (section: number) => sections.first[section] ?? 0;
  const headingOf = (section: number) =>
    (store.headingOf[passageOf(section)] ?? NO_WORDS).subarray(0, sections.ownLengths[section]);

  /** Whether a heading is the question word for word. */
  function isLiteral(section: number): boolean {
    const heading = headingOf(section);
    return (
      heading.length === asked.forms.length &&
      asked.forms.every((form, at) => vocabulary.forms[heading[at] ?? -1] === form)
    );
  }

  /** Whether a heading, or one of its names, asks the same. */
  function isSame(section: number): boolean {
    const heading = headingOf(section);
    const language = languageOf(store, passageOf(section));
    if (asksTheSame(store, asked, heading, language)) return true;
    const ends = sections.nameEnds.get(section) ?? [];
    return ends.some((end, at) => asksTheSame(store, asked, heading.subarray(ends[at - 1], end), language));
  }

  const terms = content.map((word) => word.terms);
  const near = sectionsWithAll(sections, terms).filter((section) => {
    const passage = passageOf(section);
    return belongs(store, passage) && allows(passage);
  });
  const literal = near.filter(isLiteral);
  const found = literal.length > 0 ? literal : atMost(MOST_HEADINGS + 1, near, isSame);
  if (found.length > MOST_HEADINGS) return NONE;
  return new Map(
    found.map(passageOf).map((passage) => [passage, isBelowQuestion(store, passage) ? 'asks' : 'names']),
  );
}

/** The first of some sections that are meant: there may be thousands of them. */
function atMost(most: number, sections: readonly number[], isMeant: (section: number) => boolean): number[] {
  const found: number[] = [];
  for (const section of sections) {
    if (found.length < most && isMeant(section)) found.push(section);
  }
  return found;
}

/** A question as headings are compared with it. */
interface Asked {
  /** Its words of content, by their places among its words. */
  readonly content: readonly { readonly at: number }[];
  readonly forms: readonly string[];
  readonly matchSame: WordMatcher['matchSame'];
}

/** Whether the words of a heading, or of one of its names, ask what a question asks. */
function asksTheSame(
  { vocabulary }: PassageStore,
  { content, forms, matchSame }: Asked,
  heading: Uint32Array,
  language: string,
): boolean {
  const found = new Set<number>();
  const asking: string[] = [];
  for (const word of heading) {
    const form = vocabulary.forms[word] ?? '';
    const match = matchSame(word);
    if (match) found.add(match.at);
    else if (wordClass(form, language) === 'content') return false;
    else if (wordClass(form, language) === 'question') asking.push(form);
  }
  if (!content.every(({ at }) => found.has(at))) return false;
  const own = askingAmong(forms, language);
  const others = askingAmong(asking, language);
  return (
    asking.length === 0 ||
    (own.every((form) => others.includes(form)) && others.every((form) => own.includes(form)))
  );
}

const NONE: ReadonlyMap<number, HeadingAbove> = new Map();
const NO_WORDS = new Uint32Array(0);

/** The sections that hold one of the terms of each of some words in their headings. */
function sectionsWithAll(sections: Sections, words: readonly (readonly number[])[]): number[] {
  const held = new Uint32Array(sections.size);
  for (const [at, terms] of words.entries()) {
    for (const term of terms) {
      for (const section of sectionsWith(sections, term)) if (held[section] === at) held[section] = at + 1;
    }
  }
  const found: number[] = [];
  for (const [section, count] of held.entries()) if (count === words.length) found.push(section);
  return found;
}

/** Whether the heading above a passage is a question. */
function isBelowQuestion(store: PassageStore, passage: number): boolean {
  return isQuestion(passageAt(store, passage)?.passage.heading ?? '', languageOf(store, passage));
}
