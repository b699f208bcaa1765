import type { PassageStore } from './passage-store.js';
import type { AnalysedQuestion } from './question-words.js';
import type { Ranked } from './rank-passages.js';

const MAX_SUGGESTIONS = 3;

/** The words of a question that no document contains, as the question writes them. */
export function missingWords({ words }: AnalysedQuestion): string[] {
  return words
    .filter(({ kind, terms, corrected }) => kind === 'content' && (terms.length === 0 || corrected !== null))
    .map(({ text }) => text);
}

/** The question with words of the documents in the place of misspelt ones; `null` where none was. */
export function respelt({ text, words }: AnalysedQuestion): string | null {
  let question = '';
  let from = 0;
  for (const { start, end, text: written, corrected } of words) {
    if (corrected === null) continue;
    const capital = /^\p{Lu}/u.test(written);
    const meant = capital ? corrected.charAt(0).toUpperCase() + corrected.slice(1) : corrected;
    question += text.slice(from, start) + meant;
    from = end;
  }
  question += text.slice(from);
  return question === text ? null : question;
}

/**
 * What a person may ask instead: the question as it was probably meant, and, where the documents do not answer, the
 * headings and titles of the nearest passages.
 */
export function suggest(
  store: PassageStore,
  question: AnalysedQuestion,
  nearest: readonly Ranked[],
  answered: boolean,
): string[] {
  const suggestions = new Set<string>();
  const meant = respelt(question);
  if (meant !== null) suggestions.add(meant);
  if (!answered) {
    for (const { passage } of nearest) {
      const document = store.documents[store.documentOf[passage] ?? 0];
      const name = document?.passages[store.passageOf[passage] ?? 0]?.heading ?? document?.source.title;
      if (name) suggestions.add(name);
    }
  }
  return [...suggestions].slice(0, MAX_SUGGESTIONS);
}
