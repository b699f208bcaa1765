import { fileTitle } from '../../corpus/passages/title.js';
import type { Span } from '../../language/span.js';
import { words } from '../../language/words.js';
import type { Phrase } from '../question/phrases.js';
import type { AnalysedQuestion } from '../question/question-words.js';
import type { Ranked } from '../ranking/rank-passages.js';
import { type PassageStore, passageAt } from '../store/passage-store.js';

const MAX_SUGGESTIONS = 3;
/** Passages further down are too far away to lend their names. */
const NAMING = 5;

/**
 * What a question asks for and no document contains, as the question writes it: words, those without a space between them
 * as one, and phrases that stand nowhere though each of their words does. A Chinese word of which the documents lack a
 * character is named whole.
 *
 * @param absent the phrases that stand nowhere
 * @param absentCodes where in the question codes are that stand nowhere, which are named whole
 */
export function missingParts(
  { text, language, words: asked }: AnalysedQuestion,
  absent: readonly Phrase[],
  absentCodes: readonly Span[] = [],
): string[] {
  const lacking = asked.filter(
    ({ kind, terms, corrected }) => kind === 'content' && (terms.length === 0 || corrected !== null),
  );
  const spans: Span[] = [];
  const lacks = [...lacking, ...absentCodes];
  for (const { start, end } of lacks.length === 0 ? [] : words(text, language)) {
    const isInCode = absentCodes.some((code) => code.start <= start && end <= code.end);
    if (!isInCode && !lacks.some((word) => start <= word.start && word.end <= end)) continue;
    const last = spans.at(-1);
    if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  const missing = spans.map(({ start, end }) => text.slice(start, end));
  const phrases = absent.map((phrase) => phrase.text);
  return [
    ...new Set([...phrases.filter((phrase) => !missing.some((word) => phrase.includes(word))), ...missing]),
  ];
}

/** The question with the words that were probably meant in the place of misspelt ones; `null` where none was. */
export function respelt({ text, words: asked, slips }: AnalysedQuestion): string | null {
  const corrections = asked.flatMap(({ start, end, corrected }) =>
    corrected === null ? [] : [{ start, end, meant: corrected }],
  );
  let question = '';
  let from = 0;
  for (const { start, end, meant } of [...corrections, ...slips].sort((a, b) => a.start - b.start)) {
    const capital = /^\p{Lu}/u.test(text.slice(start, end));
    question += text.slice(from, start) + (capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant);
    from = end;
  }
  question += text.slice(from);
  return question === text ? null : question;
}

/**
 * What a person may ask instead: the question as it was probably meant, and the headings and titles of the nearest
 * passages. A file's name is none: it need not say what the file is about.
 *
 * @param meant the question as it was probably meant; `null` where nobody would be helped by it
 */
export function suggest(store: PassageStore, meant: string | null, nearest: readonly Ranked[]): string[] {
  const suggestions = new Set(meant === null ? [] : [meant]);
  for (const { passage } of nearest.slice(0, NAMING)) {
    const name = nameOf(store, passage);
    if (name !== null) suggestions.add(name);
  }
  return [...suggestions].slice(0, MAX_SUGGESTIONS);
}

/** The heading above a passage, or the title of its document; `null` where it has neither. */
function nameOf(store: PassageStore, passage: number): string | null {
  const found = passageAt(store, passage);
  if (found === null) return null;
  const { title, file } = found.document.source;
  return found.passage.heading ?? (title === fileTitle(file) ? null : title);
}
