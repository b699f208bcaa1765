import type { AnalysedQuestion } from '../question/analyse-question.js';
import { offers } from '../ranking/answer-fit.js';
import { holdsMeaning, tellsOf } from '../ranking/passage-look.js';
import type { Ranked } from '../ranking/rank-passages.js';
import type { PassageStore } from '../store/passage-store.js';

/** Where a passage surely tells what is asked for. */
const LEAST_FOR_TOLD = 0.9;
/** Where it may: a few words are a search, and what has them all is as good an answer as any other. */
const LEAST_FOR_FOUND = 0.5;

/**
 * How likely a passage answers at least. It surely tells the thing or defines the term that is asked for, and surely answers below
 * a heading that asks the same, or that names what is asked about above something of the kind that is asked for; “where are the
 * boats” is not told by how many there are.
 *
 * @param titled the given names for which it has a title; see `namesWithTitleInstead`
 */
export function leastConfidence(
  store: PassageStore,
  question: AnalysedQuestion,
  first: Ranked,
  titled: ReadonlySet<number>,
): number {
  const { heading, defining, telling, look } = first;
  const isHeaded = heading === 'asks' || (heading === 'names' && offers(question.answerType, look));
  if (telling.length > 0 || defining !== null || isHeaded) return LEAST_FOR_TOLD;
  return holdsAll(store, question, first, titled) ? LEAST_FOR_FOUND : 0;
}

/**
 * Whether a passage has every word that a question is about, in whatever form, or one that means about the same; a slip that
 * was guessed is none. It has those that an answer need not have as long as it has another, itself or in the headings above.
 */
function holdsAll(
  store: PassageStore,
  { content }: AnalysedQuestion,
  { look }: Ranked,
  titled: ReadonlySet<number>,
): boolean {
  let isAbout = false;
  for (const word of content) {
    const { at, corrected, isFree } = word;
    if (titled.has(at)) continue;
    if (isFree) {
      isAbout ||= corrected === null && holdsMeaning(look, at);
      continue;
    }
    if (corrected !== null || !tellsOf(store, look, word)) return false;
    isAbout = true;
  }
  return isAbout;
}
