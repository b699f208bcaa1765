import type { Ranking } from '../../src/retrieval/answer.js';
import { buildIndex } from '../../src/retrieval/passage-index.js';
import { bakery, harbour, library } from './documents.js';

export const documents = [harbour, library, bakery];

/** Over the documents about Port Ellery and the one about a bakery. */
export const index = await buildIndex(documents);

export function ask(text: string, limit = 3): Ranking {
  return index.rank({ text, limit });
}

export function textOf(ranking: Ranking, at = 0): string | undefined {
  const ranked = ranking.passages[at];
  return ranked && documents[ranked.document]?.passages[ranked.passage]?.text;
}

export function markedIn(ranking: Ranking): string | undefined {
  const [span] = ranking.passages[0]?.highlights ?? [];
  return span && textOf(ranking)?.slice(span.start, span.end);
}
