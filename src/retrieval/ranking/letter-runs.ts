import { UNSPACED } from '../../language/words.js';
import { B, inverseDocumentFrequency, K1 } from '../bm25.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import { formOf, type PassageStore, SENTENCE_BREAK, tokensOf } from '../store/passage-store.js';

/** Scripts whose characters are syllables or words. */
const DENSE = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** What is asked for, as runs of letters; each run is numbered. */
interface Runs {
  readonly numbers: ReadonlyMap<string, number>;
  /** In letters. */
  readonly size: number;
  /** What stands between two words. */
  readonly space: string;
  /** By `fingerprintOf`, whether any of them has this fingerprint. Most places of a text are told from it to hold none. */
  readonly fingerprints: Uint8Array;
}

const FINGERPRINTS = 0x1_0000;

/** A number of the letters of a run, below `FINGERPRINTS`, that other runs seldom share. */
function fingerprintOf(text: string, at: number, size: number): number {
  const first = Math.imul(text.charCodeAt(at), 961) + Math.imul(text.charCodeAt(at + 1), 31);
  return (first + text.charCodeAt(at + size - 1)) & (FINGERPRINTS - 1);
}

/**
 * The runs of the question's wording, since how words follow each other tells as much as what they are. Where two characters
 * are a run, those of function words are everywhere: only words of content are taken.
 */
function runsOf({ content, pieces }: AnalysedQuestion): Runs {
  const forms = content.map(({ form }) => form);
  const together = forms.join('');
  const isDense = DENSE.test(together);
  // A dictionary may divide the words of the question in other places than those of a text.
  const space = UNSPACED.test(together) ? '' : ' ';
  const size = isDense ? 2 : space === '' ? 3 : 4;
  const numbers = new Map<string, number>();
  const fingerprints = new Uint8Array(FINGERPRINTS);
  for (const piece of isDense ? [forms.join(space)] : pieces) {
    const text = space + (space === '' ? piece.replaceAll(' ', '') : piece) + space;
    for (let at = 0; at + size <= text.length; at++) {
      const run = text.slice(at, at + size);
      if (!numbers.has(run)) numbers.set(run, numbers.size);
      fingerprints[fingerprintOf(text, at, size)] = 1;
    }
  }
  return { numbers, size, space, fingerprints };
}

/**
 * How much of the question's letters each of some texts holds: BM25 over runs of four letters (fewer in scripts whose
 * characters are syllables or words), where a run is worth the more the fewer of these texts hold it. It sees what stems
 * and dictionaries miss: compounds, prefixes, names written in two ways, words divided in two ways.
 *
 * @returns for each text a share of the highest possible score
 */
function score({ numbers, size, fingerprints }: Runs, texts: readonly string[]): number[] {
  const frequencies = new Float64Array(numbers.size);
  const counts = texts.map((text) => {
    const counted = new Float64Array(numbers.size);
    for (let at = 0; at + size <= text.length; at++) {
      if (fingerprints[fingerprintOf(text, at, size)] === 0) continue;
      const run = numbers.get(text.slice(at, at + size));
      if (run !== undefined) counted[run] = (counted[run] ?? 0) + 1;
    }
    counted.forEach((count, run) => {
      if (count > 0) frequencies[run] = (frequencies[run] ?? 0) + 1;
    });
    return counted;
  });
  const average = Math.max(1, texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length));
  const weights = frequencies.map((frequency) => inverseDocumentFrequency(frequency, texts.length));
  const possible = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return counts.map((counted, at) => {
    const norm = K1 * (1 - B + (B * (texts[at]?.length ?? 0)) / average);
    const sum = counted.reduce(
      (held, count, run) =>
        count > 0 ? held + ((weights[run] ?? 0) * count * (K1 + 1)) / (count + norm) : held,
      0,
    );
    return sum / possible;
  });
}

/** The forms of a passage's words. */
function textOf(store: PassageStore, passage: number, space: string): string {
  let text = space;
  for (const token of tokensOf(store, passage)) {
    if (token !== SENTENCE_BREAK) text += formOf(store, token) + space;
  }
  return text;
}

/** How much of the question's letters each passage holds, from 0 to about 2; see `score`. */
export function letterRunsOfPassages(
  store: PassageStore,
  question: AnalysedQuestion,
  passages: readonly number[],
): number[] {
  const runs = runsOf(question);
  return score(
    runs,
    passages.map((passage) => textOf(store, passage, runs.space)),
  );
}
