import { asks } from '../../language/questions/asks.js';
import { wordClass } from '../../language/stopwords.js';
import { words } from '../../language/words.js';
import type { AnalysedQuestion } from '../question/question-words.js';
import { languageOf, type PassageStore, passageAt } from '../store/passage-store.js';
import { searchedForms } from '../store/search-forms.js';
import { askingAmong, MOST_HEADINGS } from './headings.js';
import type { WordMatcher } from './word-matches.js';

/** How the heading above a passage has all that a question is about: it asks the question, or names what is asked about. */
export type HeadingAbove = 'asks' | 'names';

/**
 * The first passages below the headings that have just what a question is about, and what those do. The headings of
 * frequently asked questions ask for it, others name it, or several names for it. Such a heading has the same words of
 * content, in whatever form and order, and asks with the same words if it asks with any; where headings are the question
 * word for word, only those. None where there are many.
 *
 * @param allows which passages may be taken; absent: all
 */
export function askedInHeadings(
  store: PassageStore,
  question: AnalysedQuestion,
  { matchSame }: Pick<WordMatcher, 'matchSame'>,
  allows: (passage: number) => boolean = () => true,
): ReadonlyMap<number, HeadingAbove> {
  const content = question.words.flatMap(({ kind, terms }, at) =>
    kind === 'content' ? [{ at, terms }] : [],
  );
  if (content.length === 0 || content.some(({ terms }) => terms.length === 0)) return NONE;
  const asked = searchedForms(question.text, question.language);
  const { forms } = store.vocabulary;

  function asksTheSame(heading: Uint32Array, language: string): boolean {
    const found = new Set<number>();
    const asking: string[] = [];
    for (const word of heading) {
      const form = forms[word] ?? '';
      const match = matchSame(word);
      if (match) found.add(match.at);
      else if (wordClass(form, language) === 'content') return false;
      else if (wordClass(form, language) === 'question') asking.push(form);
    }
    return content.every(({ at }) => found.has(at)) && (asking.length === 0 || hasSame(asking, language));
  }

  function hasSame(asking: readonly string[], language: string): boolean {
    const own = askingAmong(asked, language);
    return own.every((form) => asking.includes(form)) && asking.every((form) => own.includes(form));
  }

  // There may be a heading for each passage, and nearly none holds the question: seen from the terms' numbers alone.
  const isAsked = new Uint8Array(store.postingsFrom.length);
  for (const { terms } of content) for (const term of terms) isAsked[term] = 1;
  const mayAsk = (heading: Uint32Array) => {
    let held = 0;
    for (let at = 0; at < heading.length; at++) held += isAsked[store.termOfWord[heading[at] ?? 0] ?? 0] ?? 0;
    return held >= content.length;
  };

  const same: number[] = [];
  const literal: number[] = [];
  let last: Uint32Array | undefined;
  for (let passage = 0; passage < store.size; passage++) {
    const heading = store.headingOf[passage];
    const isFirst = heading !== last;
    last = heading;
    if (!isFirst || !heading || !mayAsk(heading)) continue;
    if (!store.documents[store.documentOf[passage] ?? -1] || !allows(passage)) continue;
    const begins = asked.every((form, at) => forms[heading[at] ?? -1] === form);
    // Beside one that is the question word for word, and from many on, no other counts: there may be thousands of them.
    const mayBeSame = literal.length === 0 && same.length <= MOST_HEADINGS;
    if (!begins && !mayBeSame) continue;
    const own = ownWords(store, passage, heading);
    if (begins && own.length === asked.length) literal.push(passage);
    else if (
      mayBeSame &&
      namesIn(store, passage, own).some((name) => asksTheSame(name, languageOf(store, passage)))
    )
      same.push(passage);
  }
  const found = literal.length > 0 ? literal : same;
  if (found.length > MOST_HEADINGS) return NONE;
  return new Map(found.map((passage) => [passage, isQuestion(store, passage) ? 'asks' : 'names']));
}

const NONE: ReadonlyMap<number, HeadingAbove> = new Map();

function headingAt(store: PassageStore, passage: number): string {
  return passageAt(store, passage)?.passage.heading ?? '';
}

/** The words of the heading above a passage, without those of the headings above it. */
function ownWords(store: PassageStore, passage: number, words: Uint32Array): Uint32Array {
  if (!passageAt(store, passage)?.passage.above) return words;
  return words.subarray(0, searchedForms(headingAt(store, passage), languageOf(store, passage)).length);
}

/** The words of a heading, or, where it has several names for one thing (`-q, --quiet`), those of each. */
function namesIn(store: PassageStore, passage: number, own: Uint32Array): Uint32Array[] {
  const heading = headingAt(store, passage);
  if (!heading.includes(',') || isQuestion(store, passage)) return [own];
  let from = 0;
  const names = heading.split(',').map((name) => {
    const to = from + searchedForms(name, languageOf(store, passage)).length;
    const words = own.subarray(from, to);
    from = to;
    return words;
  });
  return [own, ...names];
}

/** Whether the heading above a passage is a question. */
function isQuestion(store: PassageStore, passage: number): boolean {
  const heading = headingAt(store, passage);
  const language = languageOf(store, passage);
  const forms = words(heading, language).map(({ form }) => form);
  return asks(heading, language) || askingAmong(forms, language).length > 0;
}
