import { type PassageStore, SENTENCE_BREAK, wordOfToken } from './passage-store.js';
import { inverseDocumentFrequency } from './question-words.js';

/**
 * How much of the question's letters each candidate holds: BM25 over runs of four letters (two in scripts whose signs
 * are words or syllables), where a run is worth the more the fewer of the candidates hold it. It sees what stems and
 * dictionaries miss: compounds, prefixes, names written in two ways, words divided in two ways.
 *
 * @returns a score for each candidate, as a share of the highest possible one
 */
export function scoreLetterRuns(
  store: PassageStore,
  forms: readonly string[],
  candidates: readonly number[],
): Float64Array {
  const scores = new Float64Array(candidates.length);
  const spaced = !UNSPACED.test(forms.join(''));
  const question = spaced ? ` ${forms.join(' ')} ` : forms.join('');
  const size = DENSE.test(question) ? 2 : spaced ? 4 : 3;
  const runs = new Map<string, number>();
  for (let at = 0; at + size <= question.length; at++) {
    const run = question.slice(at, at + size);
    if (!runs.has(run)) runs.set(run, runs.size);
  }
  if (runs.size === 0) return scores;
  const frequency = new Float64Array(runs.size);
  const counts = candidates.map((passage) => {
    const counted = new Float64Array(runs.size);
    const text = formsOf(store, passage, spaced ? ' ' : '');
    for (let at = 0; at + size <= text.length; at++) {
      const run = runs.get(text.slice(at, at + size));
      if (run !== undefined) counted[run] = (counted[run] ?? 0) + 1;
    }
    for (let run = 0; run < counted.length; run++)
      if (counted[run]) frequency[run] = (frequency[run] ?? 0) + 1;
    return { counted, length: text.length };
  });
  const average = counts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counts.length);
  let possible = 0;
  for (const [at, { counted, length }] of counts.entries()) {
    let score = 0;
    for (let run = 0; run < counted.length; run++) {
      const count = counted[run] ?? 0;
      if (count === 0) continue;
      const weight = inverseDocumentFrequency(frequency[run] ?? 0, candidates.length);
      score += (weight * count * 2.2) / (count + 1.2 * (0.3 + (0.7 * length) / average));
    }
    scores[at] = score;
  }
  for (const df of frequency) possible += inverseDocumentFrequency(df, candidates.length);
  return scores.map((score) => score / possible);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const DENSE = /[\p{Script=Han}\p{Script=Hangul}]/u;

function formsOf(store: PassageStore, passage: number, space: string): string {
  let text = space;
  const end = store.tokensFrom[passage + 1] ?? 0;
  for (let at = store.tokensFrom[passage] ?? 0; at < end; at++) {
    const token = store.tokens[at] ?? SENTENCE_BREAK;
    if (token !== SENTENCE_BREAK) text += (store.vocabulary.forms[wordOfToken(token)] ?? '') + space;
  }
  return text;
}
