import { sentences } from '../../language/sentences.js';
import { tokenize } from '../parsing/tokens.js';
import type { Quotation } from '../quotation.js';
import { framedQuotation } from './framed-quotation.js';
import type { Reading } from './reading.js';
import { reportedClause } from './reported-clauses.js';
import { unspacedReport } from './unspaced-frames.js';

/** Where words stand between marks, those are what is quoted. */
const MARKS = /[„“”«»"]/u;
/** A mark that opens the next sentence, where no space parts the two. */
const OPENS_NEXT = /[„“«]$/u;
/** No sentence that reports is longer, in UTF-16 units. */
const LONGEST = 800;

/** What the sentences of a paragraph report without quotation marks, as far as what stands beside it tells whose it is. */
export function findReportedSentences(reading: Reading, index: number): Quotation[] {
  const { text, paragraphs, language, table } = reading;
  const paragraph = paragraphs[index];
  if (table === undefined || paragraph === undefined || paragraph.isHeading) return [];
  const { start, end } = paragraph;
  return sentences({ text: text.slice(start, end) }, language).flatMap((sentence) => {
    const from = start + sentence.start;
    const to = from + text.slice(from, start + sentence.end).replace(OPENS_NEXT, '').length;
    if (to - from > LONGEST || MARKS.test(text.slice(from, to))) return [];
    const clause =
      table.script === 'spaced'
        ? reportedClause(tokenize(text, from, to), table)
        : unspacedReport(text, { start: from, end: to }, table);
    return clause === null ? [] : framedQuotation(reading, { ...clause, kind: 'indirect', paragraph: index });
  });
}
