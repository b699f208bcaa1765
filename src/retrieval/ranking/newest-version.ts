import { isRelease } from '../../language/questions/version-words.js';
import { compareVersions, versionHeaded } from '../../language/versions.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { type PassageStore, passageAt, termsInTitle } from '../store/passage-store.js';

/** As many passages as anyone looks at below a heading. */
const MOST_PASSAGES = 20;

/** The version that stands above a passage, in the nearest heading or else the title that has one. */
export function versionAbove(store: PassageStore, passage: number): readonly number[] | null {
  const found = passageAt(store, passage);
  if (!found) return null;
  const { heading, above = [] } = found.passage;
  for (const text of [heading ?? '', ...above.toReversed(), found.document.source.title]) {
    const version = versionHeaded(text);
    if (version) return version;
  }
  return null;
}

/**
 * The first passages below the highest version, where a question asks for the newest one (“latest release”): they need say
 * neither that it is a release nor that it is the latest. None where it asks about something else as well, but for what the
 * title names.
 *
 * @param allows which passages may be taken
 */
export function belowNewestVersion(
  store: PassageStore,
  { words, wantsNewest, language }: AnalysedQuestion,
  allows: (passage: number) => boolean,
): number[] {
  const content = words.filter(({ isContent }) => isContent);
  if (!wantsNewest || !content.some(({ form }) => isRelease(form, language))) return [];
  const others = content.filter(({ form }) => !isRelease(form, language));
  let newest: readonly number[] = [];
  let found: number[] = [];
  for (let passage = 0; passage < store.size; passage++) {
    if (!store.documents[store.documentOf[passage] ?? -1] || !allows(passage)) continue;
    const version = versionAbove(store, passage);
    if (!version) continue;
    const title = termsInTitle(store, passage);
    if (!others.every(({ terms }) => terms.some((term) => title.has(term)))) continue;
    const difference = compareVersions(version, newest);
    if (difference > 0) [newest, found] = [version, []];
    if (difference >= 0 && found.length < MOST_PASSAGES) found.push(passage);
  }
  return found;
}
