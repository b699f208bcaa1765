import type { FoundQuotation } from './found-quotation.js';
import type { Frame } from './frames.js';
import type { ParsedDocument, ParsedParagraph } from './parse.js';

/** A signature is a dash and a name, perhaps with what its bearer is; longer lines are sentences. */
const LONGEST_SIGNATURE = 14;

/**
 * Quoted blocks without quotation marks: the paragraph above a line that consists of a dash and a name, as Markdown
 * and HTML cite the author of a block quote.
 */
export function findSignedBlocks(document: ParsedDocument): FoundQuotation[] {
  const { paragraphs } = document;
  return paragraphs.flatMap((signature, index): FoundQuotation[] => {
    const block = paragraphs[index - 1];
    const frame = signatureOf(signature);
    if (frame === null || block === undefined || block.isHeading || block.marked.length > 0) return [];
    const start = startOfWords(block);
    if (start === null) return [];
    const attribution = { paragraph: index, sentence: 0, frame };
    return [{ start, end: block.end, kind: 'direct', paragraph: index - 1, attribution }];
  });
}

/** The dash and the name of a paragraph that is nothing else, behind Markdown's mark for a block quote. */
function signatureOf({ sentences, isHeading }: ParsedParagraph): Frame | null {
  const sentence = sentences[0];
  if (sentence === undefined || sentences.length > 1 || isHeading) return null;
  const { units, phrases } = sentence;
  const dash = units[0]?.text === '>' ? 1 : 0;
  const phrase = phrases[0];
  if (units[dash]?.tag !== 'dash' || phrase?.kind !== 'name' || phrase.first !== dash + 1) return null;
  if (units.length > LONGEST_SIGNATURE || units.some(({ tag }) => tag === 'verb' || tag === 'auxiliary'))
    return null;
  return { cue: { first: dash, behind: dash + 1, kind: 'dash' }, phrase };
}

function startOfWords({ sentences }: ParsedParagraph): number | null {
  const units = sentences[0]?.units ?? [];
  return units.find(({ text }) => text !== '>')?.start ?? null;
}
