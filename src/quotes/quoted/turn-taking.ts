import type { ParsedDocument, QuotedSite } from '../parsing/parse.js';

/**
 * A text is told as a dialogue, as stories are, where so many questions are answered in the next paragraph: in a short one
 * for every few paragraphs, since reports hold a rhetorical question or two as well.
 */
const MANY_ANSWERS = 6;
const FEWEST_ANSWERS = 2;
const PARAGRAPHS_AN_ANSWER = 8;

/**
 * Whether a text is told as a dialogue, where every paragraph that begins with a quotation is another's than the one before.
 * Reports give one person's words in several paragraphs.
 */
export function isDialogue(document: ParsedDocument): boolean {
  const { paragraphs, sites } = document;
  let answers = 0;
  for (const [index, site] of sites.entries()) {
    const before = sites[index - 1];
    if (before !== undefined && isAnswer(document, before, site)) answers++;
  }
  if (answers >= MANY_ANSWERS) return true;
  return answers >= FEWEST_ANSWERS && answers * PARAGRAPHS_AN_ANSWER >= paragraphs.length;
}

/** Whether a question begins or ends a paragraph, and the next begins with another quotation. */
function isAnswer(document: ParsedDocument, first: QuotedSite, second: QuotedSite): boolean {
  const { text, paragraphs } = document;
  const before = paragraphs[first.paragraph];
  return (
    followsOn(document, first, second) &&
    (before?.marked[0]?.outerStart === before?.start || first.span.outerEnd === before?.end) &&
    text.charAt(first.span.end - 1) === '?'
  );
}

/** Whether a quotation opens the paragraph below another one, which was closed: in a dialogue it is another's. */
export function followsOn({ paragraphs }: ParsedDocument, first: QuotedSite, second: QuotedSite): boolean {
  if (second.paragraph !== first.paragraph + 1 || !first.span.closed) return false;
  return paragraphs[second.paragraph]?.start === second.span.outerStart;
}
