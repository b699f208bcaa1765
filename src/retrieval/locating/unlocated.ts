import type { Span } from '../../language/span.js';
import { type ComparedText, spanOf, type WordRange } from './compared-text.js';

/** Fewer words in a row are a turn of phrase, or say who speaks. */
const LEAST = 5;

/**
 * What of a text was not located: sentences of which nothing was, and longer parts of what stands between quotation
 * marks. The words around a quotation that was located are the writer's own, and nobody claims that they are quoted.
 */
export function unlocated(text: ComparedText, located: readonly WordRange[]): Span[] {
  const isLocated = (word: number) => located.some(({ from, to }) => from <= word && word < to);
  const touched = ({ from, to }: WordRange) => located.some((each) => each.from < to && from < each.to);
  const sentences = text.sentences.filter((sentence) => !touched(sentence));
  const parts = text.quoted
    .filter((quoted) => !sentences.some(({ from, to }) => from < quoted.to && quoted.from < to))
    .flatMap((quoted) => runsIn(quoted, (word) => !isLocated(word)));
  return [...sentences, ...parts]
    .filter(({ from, to }) => to - from >= LEAST)
    .sort((a, b) => a.from - b.from)
    .map((range) => spanOf(text, range));
}

function runsIn({ from, to }: WordRange, belongs: (word: number) => boolean): WordRange[] {
  const runs: { from: number; to: number }[] = [];
  for (let word = from; word < to; word++) {
    if (!belongs(word)) continue;
    const last = runs.at(-1);
    if (last?.to === word) last.to = word + 1;
    else runs.push({ from: word, to: word + 1 });
  }
  return runs;
}
