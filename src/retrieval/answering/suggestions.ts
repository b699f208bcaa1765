import { fileTitle } from '../../corpus/passages/title.js';
import { wordClass } from '../../language/stopwords.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { termsOf } from '../question/phrases.js';
import type { Ranked } from '../ranking/rank-passages.js';
import { languageAmong, languageOfText } from '../store/languages.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';
import { hasHan, searchedForms } from '../store/search-forms.js';

const MAX_SUGGESTIONS = 3;
/** Passages further down are too far away to lend their names. */
const NAMING = 20;
/** The part of a question, or of a heading, that they have in common where they are about the same. */
const SHARED = 1 / 3;
/** A word tells what a question is about that is worth at least this part of the word that is worth most. */
const TELLING = 0.5;

/**
 * What a person may ask instead: the question as it was probably meant, and those headings and titles of the nearest passages
 * that name something it is about. That a passage shares a word does not tell that what stands above it is about the same.
 * A file's name is none: it need not say what the file is about. Nor is the heading of the first of them, which is shown with it.
 *
 * @param meant the question as it was probably meant; `null` where nobody would be helped by it, and where words that were
 * taken for slips are not what they were taken for
 */
export function suggest(
  store: PassageStore,
  question: AnalysedQuestion,
  meant: string | null,
  nearest: readonly Ranked[],
): string[] {
  const suggestions = new Set(meant === null ? [] : [meant]);
  const isAbout = namesWhatIsAsked(store, question, meant !== null);
  const shown = nearest[0] && passageAt(store, nearest[0].passage)?.passage.heading;
  for (const { passage } of nearest.slice(0, NAMING)) {
    const name = namesOf(store, passage).find((each) => each !== shown && isAbout(each));
    if (name !== undefined) suggestions.add(name);
    if (suggestions.size === MAX_SUGGESTIONS) break;
  }
  return [...suggestions].slice(0, MAX_SUGGESTIONS);
}

/** The heading above a passage, and the title of its document, where it has them. */
function namesOf(store: PassageStore, passage: number): string[] {
  const found = passageAt(store, passage);
  if (found === null) return [];
  const { title, file } = found.document.source;
  return [found.passage.heading, title === fileTitle(file) ? null : title].filter((name) => name !== null);
}

/**
 * Tells whether a heading names what a question is about: its words are worth a third of the question's, or a third of its
 * words are such as say most of the question. Of Chinese characters only those count that stand side by side in both.
 *
 * @param guessed whether words that were taken for slips count as what they were taken for
 */
function namesWhatIsAsked(
  store: PassageStore,
  { words: asked, content: all, pairs }: AnalysedQuestion,
  guessed: boolean,
): (name: string) => boolean {
  const content = all.filter(({ isFree }) => !isFree);
  // Among few passages a word that none has would be worth more than all that are known.
  const most = Math.max(0, ...content.filter(({ terms }) => terms.length > 0).map(({ weight }) => weight));
  const whole = content.reduce((sum, { weight }) => sum + Math.min(weight, most), 0);
  return (name) => {
    const language = languageAmong(store, languageOfText(store, name));
    const forms = searchedForms(name, language);
    const inPairs = new Set(
      pairs
        .map(({ first, second }) => [asked[first]?.form ?? '', asked[second]?.form ?? ''])
        .filter(([first, second]) => forms.some((form, at) => form === first && forms[at + 1] === second))
        .flat(),
    );
    const terms = new Set(termsOf(store, forms).flat());
    const shared = content.filter(({ form, terms: alternatives, corrected }) =>
      hasHan(form)
        ? inPairs.has(form)
        : (guessed || corrected === null) && alternatives.some((term) => terms.has(term)),
    );
    const ofName = new Set(forms.filter((form) => wordClass(form, language) === 'content')).size;
    const worth = shared.reduce((sum, { weight }) => sum + weight, 0);
    return (
      shared.length > 0 &&
      (worth >= SHARED * whole ||
        shared.filter(({ weight }) => weight >= TELLING * most).length >= SHARED * ofName)
    );
  };
}
