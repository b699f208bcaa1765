import { inverseDocumentFrequency } from '../bm25.js';
import { findCandidates } from '../candidates/by-words.js';
import { languagesFor } from '../store/languages.js';
import { highestFrequency, type PassageStore } from '../store/passage-store.js';
import type { ComparedText, ComparedWord, WordRange } from './compared-text.js';

/** Parts of a text, in words: sentences, shorter ones together and longer ones divided. */
const PART = { least: 12, most: 40 };
/** By so many of its rarest words a part is looked for: one or two may be wrong. */
const LOOKED_FOR = 8;
const PASSAGES_OF_A_PART = 10;
const MOST_PASSAGES = 60;

/**
 * The passages that may hold words of a text, by the rarest words of each of its parts.
 *
 * @param documents indices of the documents to look in; absent: all
 */
export function findHolders(
  store: PassageStore,
  given: ComparedText,
  documents?: ReadonlySet<number>,
): number[] {
  const allows = documents && ((passage: number) => documents.has(store.documentOf[passage] ?? 0));
  const languages = languagesFor(store, given.language);
  const found = new Set<number>();
  for (const { from, to } of partsOf(given)) {
    const rarest = given.words
      .slice(from, to)
      .flatMap((word) => searched(store, word, languages) ?? [])
      .sort((a, b) => b.weight - a.weight)
      .slice(0, LOOKED_FOR);
    for (const passage of findCandidates(store, rarest, PASSAGES_OF_A_PART, allows)) found.add(passage);
    if (found.size >= MOST_PASSAGES) break;
  }
  return [...found];
}

function partsOf({ sentences }: ComparedText): WordRange[] {
  const parts: { from: number; to: number }[] = [];
  for (const { from, to } of sentences) {
    const last = parts.at(-1);
    if (last && last.to - last.from < PART.least) last.to = to;
    else parts.push({ from, to });
  }
  return parts.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / PART.most) }, (_, at) => ({
      from: from + at * PART.most,
      to: Math.min(to, from + (at + 1) * PART.most),
    })),
  );
}

/** A word as the index is asked for it, `null` where no passage has it. */
function searched(store: PassageStore, { form }: ComparedWord, languages: readonly string[]) {
  const terms = [...new Set(languages.flatMap((language) => store.vocabulary.termOf(form, language) ?? []))];
  const frequency = highestFrequency(store, terms);
  return frequency === 0
    ? null
    : { terms, synonyms: [], weight: inverseDocumentFrequency(frequency, store.passages) };
}
