import type { AnalysedQuestion } from '../question/question-words.js';
import { documentFrequency, languageOf, type PassageStore, termsAbove } from '../store/passage-store.js';
import { searchedForms } from '../store/search-forms.js';
import { askingAmong, MOST_HEADINGS } from './headings.js';

/** As many passages as a heading or two have below them. */
const MOST_PASSAGES = 20;

/**
 * The passages below the headings that hold words of a question which stand in no passage: nothing else leads to them. Those
 * below the heading with most of them come first. What a heading asks with another word is another question.
 *
 * @param allows which passages may be taken; absent: all
 */
export function belowHeadings(
  store: PassageStore,
  question: AnalysedQuestion,
  allows: (passage: number) => boolean = () => true,
): number[] {
  const weights = weightsInHeadings(store, question);
  if (weights.size === 0) return [];
  const asked = searchedForms(question.text, question.language);
  const found: { readonly passage: number; readonly weight: number }[] = [];
  let headings = 0;
  let last: Uint32Array | undefined;
  let weight = 0;
  for (let passage = 0; passage < store.size; passage++) {
    if (!store.documents[store.documentOf[passage] ?? -1] || !allows(passage)) continue;
    const heading = store.headingOf[passage];
    if (heading !== last) {
      last = heading;
      weight = weightAbove(store, passage, weights);
      if (weight > 0) headings++;
      if (heading && weight > 0 && asksOtherwise(store, heading, asked, languageOf(store, passage)))
        weight = 0;
    }
    if (weight > 0) found.push({ passage, weight });
  }
  if (headings > MOST_HEADINGS) return [];
  return found
    .sort((a, b) => b.weight - a.weight || a.passage - b.passage)
    .slice(0, MOST_PASSAGES)
    .map(({ passage }) => passage);
}

/** What the words of a question are worth that stand in headings alone, by their terms. */
function weightsInHeadings(store: PassageStore, { words }: AnalysedQuestion): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const { kind, terms, weight } of words) {
    if (kind !== 'content' || terms.some((term) => documentFrequency(store, term) > 0)) continue;
    for (const term of terms) weights.set(term, weight);
  }
  return weights;
}

function weightAbove(store: PassageStore, passage: number, weights: ReadonlyMap<number, number>): number {
  let weight = 0;
  for (const term of termsAbove(store, passage)) weight += weights.get(term) ?? 0;
  return weight;
}

/** Whether a heading and a question ask, and with no word that is the same. */
function asksOtherwise(
  { vocabulary }: PassageStore,
  heading: Uint32Array,
  asked: readonly string[],
  language: string,
): boolean {
  const own = askingAmong(asked, language);
  const asking = askingAmong(
    Array.from(heading, (word) => vocabulary.forms[word] ?? ''),
    language,
  );
  return own.length > 0 && asking.length > 0 && !asking.some((form) => own.includes(form));
}
