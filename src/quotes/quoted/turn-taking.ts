import type { ParsedDocument, QuotedSite } from '../parsing/parse.js';

/**
 * A text is told as a dialogue, as stories are, where so many questions are answered in the next paragraph: in a short one
 * for every few paragraphs, since reports hold a rhetorical question or two as well.
 */
const MANY_ANSWERS = 6;
const FEWEST_ANSWERS = 2;
const PARAGRAPHS_AN_ANSWER = 8;

/** Whether of two quotations the second is another's than the first, for all that their paragraphs tell. */
export type TurnTaking = (first: QuotedSite, second: QuotedSite) => boolean;

/**
 * Tells where somebody else speaks: in a dialogue, every paragraph that begins with a quotation is another's than the one
 * before. Reports give one person's words in several paragraphs.
 */
export function turnTaking(document: ParsedDocument): TurnTaking {
  return isDialogue(document) ? (first, second) => followsOn(document, first, second) : () => false;
}

function isDialogue(document: ParsedDocument): boolean {
  const { paragraphs, sites } = document;
  let answers = 0;
  for (const [index, site] of sites.entries()) {
    const before = sites[index - 1];
    if (before !== undefined && isAnswer(document, before, site)) answers++;
  }
  if (answers >= MANY_ANSWERS) return true;
  return answers >= FEWEST_ANSWERS && answers * PARAGRAPHS_AN_ANSWER >= paragraphs.length;
}

/** Whether a paragraph that begins with a quotation ends with a question, and the next begins with another quotation. */
function isAnswer(document: ParsedDocument, first: QuotedSite, second: QuotedSite): boolean {
  const { text, paragraphs } = document;
  const before = paragraphs[first.paragraph];
  return (
    followsOn(document, first, second) &&
    before?.marked[0]?.outerStart === before?.start &&
    text.charAt(first.span.end - 1) === '?'
  );
}

/** Whether a quotation opens the paragraph below another one, which was closed. */
function followsOn({ paragraphs }: ParsedDocument, first: QuotedSite, second: QuotedSite): boolean {
  if (second.paragraph !== first.paragraph + 1 || !first.span.closed) return false;
  return paragraphs[second.paragraph]?.start === second.span.outerStart;
}
