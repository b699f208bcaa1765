import { inOneText } from '../../language/questions/question-before.js';
import { citePassage, itemAt, otherSources } from '../collection/cite.js';
import type { IndexedDocuments } from '../collection/collection.js';
import { selectSources } from '../collection/select-sources.js';
import type { Answer, AskRequest } from '../library.js';

/** Ranks the passages for a question and cites the best. */
export function answerQuestion(collection: IndexedDocuments, request: AskRequest): Answer {
  const { question, before = null, limit } = request;
  const documents = selectSources(collection, request.source);
  const { passages, ...ranking } = collection.index.rank({
    text: question,
    before,
    limit,
    ...(documents && { documents }),
  });
  return {
    ...ranking,
    question: inOneText({ question, before }),
    passages: passages.map((ranked) => {
      const document = itemAt(collection.documents, ranked.document);
      return citePassage(document, ranked.passage, {
        highlights: ranked.highlights,
        score: ranked.score,
        alsoIn: otherSources(collection.documents, ranked, ranked.alsoIn),
      });
    }),
  };
}
