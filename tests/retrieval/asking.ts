import type { Document } from '../../src/corpus/document.js';
import type { Ranking } from '../../src/retrieval/answer.js';
import { buildIndex } from '../../src/retrieval/passage-index.js';
import { bakery, harbour, library } from './documents.js';

export const documents = [harbour, library, bakery];

/** Over the documents about Port Ellery and the one about a bakery. */
export const index = await buildIndex(documents);

export function ask(text: string, limit = 3): Ranking {
  return index.rank({ text, limit });
}

/**
 * What a question gets from other documents: how sure, the text of the first passage, and what is marked in it.
 *
 * @param before the question that it goes on from
 */
export async function answerFrom(from: readonly Document[], text: string, before: string | null = null) {
  const { status, passages, suggestions, read } = (await buildIndex(from)).rank({ text, before, limit: 3 });
  const [first] = passages;
  const passage = (first && from[first.document]?.passages[first.passage]?.text) ?? '';
  const [marked] = first?.highlights ?? [];
  return { status, passage, marked: marked && passage.slice(marked.start, marked.end), suggestions, read };
}

export function textOf(ranking: Ranking, at = 0): string | undefined {
  const ranked = ranking.passages[at];
  return ranked && documents[ranked.document]?.passages[ranked.passage]?.text;
}

export function markedIn(ranking: Ranking): string | undefined {
  const [span] = ranking.passages[0]?.highlights ?? [];
  return span && textOf(ranking)?.slice(span.start, span.end);
}
