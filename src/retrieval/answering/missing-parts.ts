import { type Span, textAt } from '../../language/span.js';
import { words } from '../../language/words.js';
import type { AnalysedQuestion } from '../question/analyse-question.js';
import type { Required } from '../question/required.js';

/**
 * What a question asks for and no document contains, as the question writes it: words, those without a space between them
 * as one, codes, and phrases that stand nowhere though each of their words does. A Chinese word of which the documents lack a
 * character is named whole.
 */
export function missingParts(
  { text, language, content }: AnalysedQuestion,
  { absentPhrases, absentCodes }: Pick<Required, 'absentPhrases' | 'absentCodes'>,
): string[] {
  const lacking = content.filter(({ terms, corrected }) => terms.length === 0 || corrected !== null);
  const spans: Span[] = [];
  const lacks = [...lacking, ...absentCodes];
  for (const { start, end } of lacks.length === 0 ? [] : words(text, language)) {
    const isInCode = absentCodes.some((code) => code.start <= start && end <= code.end);
    if (!isInCode && !lacks.some((word) => start <= word.start && word.end <= end)) continue;
    const last = spans.at(-1);
    if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  const missing = spans.map((span) => textAt(text, span));
  const phrases = absentPhrases.map((phrase) => phrase.text);
  return [
    ...new Set([...phrases.filter((phrase) => !missing.some((word) => phrase.includes(word))), ...missing]),
  ];
}
