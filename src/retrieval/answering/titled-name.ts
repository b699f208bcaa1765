import { words } from '../../language/words.js';
import { TITLES } from '../../quotes/lexicon/titles.js';
import type { QuestionWord } from '../question/question-words.js';
import type { PassageLook } from '../ranking/passage-look.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';

/**
 * The given names of a question for which a passage has a title, as indices of its words: “Renate Vogt” may well be its “Frau
 * Vogt”. Only such as no document has; another Vogt may be called so.
 */
export function namesWithTitleInstead(
  store: PassageStore,
  asked: readonly QuestionWord[],
  { passage, counts }: PassageLook,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { capital, terms, corrected, end }] of asked.entries()) {
    const family = asked[at + 1];
    const isGiven = capital && (terms.length === 0 || corrected !== null);
    if (!isGiven || !family?.capital || family.start !== end + 1) continue;
    if ((counts[at + 1] ?? 0) > 0 && hasTitle(store, passage, family.form)) found.add(at);
  }
  return found;
}

/** Whether a name stands behind a title in a passage. */
function hasTitle(store: PassageStore, passage: number, name: string): boolean {
  const found = passageAt(store, passage);
  if (!found) return false;
  const all = words(found.passage.text, found.document.language);
  return all.some(({ form }, at) => form === name && TITLES.has(all[at - 1]?.form ?? ''));
}
