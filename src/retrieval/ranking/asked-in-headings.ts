import { wordClass } from '../../language/stopwords.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { languageOf, type PassageStore, passageAt } from '../store/passage-store.js';
import { searchedForms } from '../store/search-forms.js';
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
  const asked = searchedForms(question.text, question.language);
  const { forms } = store.vocabulary;
  const asksTheSame = sameAs({ content, asked }, forms, matchSame);

  /** Whether a heading, or one of its names, asks the same. */
  function isSame(section: number, heading: Uint32Array, own: number, language: string): boolean {
    if (asksTheSame(heading, 0, own, language)) return true;
    const ends = sections.nameEnds.get(section) ?? NO_NAMES;
    return ends.some((end, at) => asksTheSame(heading, ends[at - 1] ?? 0, Math.min(end, own), language));
  }

  const { sections } = store;
  const same: number[] = [];
  const literal: number[] = [];
  for (const section of sectionsWithAll(
    sections,
    content.map(({ terms }) => terms),
  )) {
    const passage = sections.first[section] ?? 0;
    if (!store.documents[store.documentOf[passage] ?? -1] || !allows(passage)) continue;
    const heading = store.headingOf[passage] ?? NO_WORDS;
    const own = sections.ownLengths[section] ?? 0;
    const isLiteral = own === asked.length && asked.every((form, at) => forms[heading[at] ?? -1] === form);
    // Beside one that is the question word for word, and from many on, no other counts: there may be thousands of them.
    const mayBeSame = literal.length === 0 && same.length <= MOST_HEADINGS;
    if (isLiteral) literal.push(passage);
    else if (mayBeSame && isSame(section, heading, own, languageOf(store, passage))) same.push(passage);
    if (literal.length > MOST_HEADINGS) break;
  }
  const found = literal.length > 0 ? literal : same;
  if (found.length > MOST_HEADINGS) return NONE;
  return new Map(found.map((passage) => [passage, isBelowQuestion(store, passage) ? 'asks' : 'names']));
}

/** Whether the words of a heading from one to before another ask what a question asks. */
type AsksTheSame = (heading: Uint32Array, from: number, to: number, language: string) => boolean;

/**
 * Compares headings with a question.
 *
 * @param question its words of content, by their places among its words, and all of its forms
 * @param forms of the words of the documents, by their numbers
 */
function sameAs(
  question: { readonly content: readonly { readonly at: number }[]; readonly asked: readonly string[] },
  forms: readonly string[],
  matchSame: WordMatcher['matchSame'],
): AsksTheSame {
  function hasSame(asking: readonly string[], language: string): boolean {
    const own = askingAmong(question.asked, language);
    return own.every((form) => asking.includes(form)) && asking.every((form) => own.includes(form));
  }

  return (heading, from, to, language) => {
    const found = new Set<number>();
    const asking: string[] = [];
    for (let at = from; at < to; at++) {
      const word = heading[at] ?? 0;
      const form = forms[word] ?? '';
      const match = matchSame(word);
      if (match) found.add(match.at);
      else if (wordClass(form, language) === 'content') return false;
      else if (wordClass(form, language) === 'question') asking.push(form);
    }
    return (
      question.content.every(({ at }) => found.has(at)) && (asking.length === 0 || hasSame(asking, language))
    );
  };
}

const NONE: ReadonlyMap<number, HeadingAbove> = new Map();
const NO_NAMES: readonly number[] = [];
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
