import type { FoundQuotation } from '../found-quotation.js';
import type { Frame } from '../parsing/frames.js';
import type { ParsedDocument, ParsedParagraph } from '../parsing/parse.js';
import { signedBy } from './signatures.js';

/**
 * Quoted blocks without quotation marks: the paragraph above a line that consists of a dash and a name, as Markdown
 * and HTML cite the author of a block quote.
 */
export function findSignedBlocks(document: ParsedDocument): FoundQuotation[] {
  const { paragraphs } = document;
  return paragraphs.flatMap((signature, index): FoundQuotation[] => {
    const block = paragraphs[index - 1];
    const frame = signatureIn(signature);
    if (frame === null || block === undefined || block.isHeading || block.marked.length > 0) return [];
    const start = startOfWords(block);
    if (start === null) return [];
    const attribution = { paragraph: index, sentence: 0, frame };
    return [{ start, end: block.end, kind: 'direct', paragraph: index - 1, attribution, sureness: 1 }];
  });
}

/** The dash and the name of a paragraph that is nothing else, behind Markdown's mark for a block quote. */
function signatureIn({ sentences, isHeading }: ParsedParagraph): Frame | null {
  const [sentence] = sentences;
  if (sentence === undefined || sentences.length > 1 || isHeading) return null;
  return signedBy(sentence, sentence.units[0]?.text === '>' ? 1 : 0);
}

function startOfWords({ sentences }: ParsedParagraph): number | null {
  const units = sentences[0]?.units ?? [];
  return units.find(({ text }) => text !== '>')?.start ?? null;
}
