import type { Attribution } from '../attribution/attribution.js';
import type { FoundQuotation } from '../found-quotation.js';
import { meansSaying } from '../lexicon/cue-verbs.js';
import type { ParsedSentence } from '../parsing/cues.js';
import { framesOf } from '../parsing/frames.js';
import { opensMessage } from '../parsing/message-heads.js';
import type { ParsedDocument, ParsedParagraph } from '../parsing/parse.js';
import { behindBlockMark } from './block-marks.js';
import { signedBy } from './signatures.js';

/**
 * Quoted blocks without quotation marks: the paragraph above a line that consists of a dash and a name, as Markdown
 * and HTML cite the author of a block quote.
 */
export function findSignedBlocks(document: ParsedDocument): FoundQuotation[] {
  const { paragraphs } = document;
  return paragraphs.flatMap((signature, index): FoundQuotation[] => {
    const block = paragraphs[index - 1];
    const attribution = signatureIn(signature);
    if (attribution === null || block === undefined || block.isHeading || block.marked.length > 0) return [];
    const start = startOfWords(block);
    if (start === null || isItem(signature, [block, paragraphs[index + 1]])) return [];
    return [{ start, end: block.end, kind: 'direct', paragraph: index - 1, attribution, sureness: 1 }];
  });
}

/** Block quotes of Markdown or mail without quotation marks below a sentence that says whose they are: *As Berg put it:* */
export function findIntroducedBlocks(document: ParsedDocument): FoundQuotation[] {
  const { text, paragraphs } = document;
  return paragraphs.flatMap((block, index): FoundQuotation[] => {
    const start = behindBlockMark(text, block);
    if (start === null || block.isHeading || block.marked.length > 0 || opensMessage(text, start)) return [];
    const introduction = paragraphs[index - 1]?.sentences.at(-1);
    const attribution = introduction === undefined ? null : introducedBy(introduction);
    if (attribution === null) return [];
    return [{ start, end: block.end, kind: 'direct', paragraph: index, attribution, sureness: 1 }];
  });
}

/** The one who says what follows a sentence that ends with a colon. */
function introducedBy(sentence: ParsedSentence): Attribution | null {
  const { units, cues } = sentence;
  if (units.at(-1)?.tag !== 'colon') return null;
  const cue = cues.findLast(({ kind }) => kind !== 'colon');
  const verb = units[cue?.first ?? -1];
  if (cue === undefined || verb === undefined) return null;
  if (verb.verb === null || !meansSaying(verb.verb)) return null;
  const frame = framesOf(sentence, cue).find(({ ruling }) => ruling === 'ruled');
  return frame === undefined ? null : { sentence, frame };
}

/** The dash and the name of a paragraph that is nothing else, behind Markdown's mark for a block quote. */
function signatureIn({ sentences, isHeading }: ParsedParagraph): Attribution | null {
  const [sentence] = sentences;
  if (sentence === undefined || sentences.length > 1 || isHeading) return null;
  return signedBy(sentence, sentence.units[0]?.text === '>' ? 1 : 0);
}

/** Whether a paragraph is an item of a list: one beside it begins with a dash as well. */
function isItem(paragraph: ParsedParagraph, beside: readonly (ParsedParagraph | undefined)[]): boolean {
  const mark = ({ sentences }: ParsedParagraph) => sentences[0]?.units[0];
  const own = mark(paragraph)?.text;
  return beside.some((other) => other && mark(other)?.tag === 'dash' && mark(other)?.text === own);
}

function startOfWords({ sentences }: ParsedParagraph): number | null {
  const units = sentences[0]?.units ?? [];
  return units.find(({ text }) => text !== '>')?.start ?? null;
}
