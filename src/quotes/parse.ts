import type { Document } from '../corpus/document.js';
import { findCues, type ParsedSentence } from './frames.js';
import { findMarkedSpans, type MarkedSpan } from './marks.js';
import { nounPhrases } from './noun-phrases.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { frameSentences } from './sentences.js';

/** A paragraph with what stands between quotation marks in it, and its sentences around that. */
export interface ParsedParagraph extends Paragraph {
  readonly marked: readonly MarkedSpan[];
  readonly sentences: readonly ParsedSentence[];
}

/** Where something between quotation marks stands in a parsed document. */
export interface QuotedSite {
  readonly span: MarkedSpan;
  readonly paragraph: number;
  readonly sentence: number;
  /** Index of its unit in the sentence. */
  readonly unit: number;
}

export interface ParsedDocument {
  readonly text: string;
  readonly paragraphs: readonly ParsedParagraph[];
  /** Everything between quotation marks, in the order of the text. */
  readonly sites: readonly QuotedSite[];
}

/** Reads a document's paragraphs and headings as far as finding quotations and their speakers needs it. */
export function parseDocument(document: Document): ParsedDocument {
  const { text } = document;
  const ordinary = ordinaryWords(text);
  const isOrdinary = (lower: string) => ordinary.has(lower);
  const paragraphs = paragraphsOf(document).map((paragraph): ParsedParagraph => {
    const marked = findMarkedSpans(text, paragraph.start, paragraph.end);
    const sentences = frameSentences(text, paragraph.start, paragraph.end, marked, isOrdinary).map(
      ({ units }) => ({
        units,
        phrases: nounPhrases(units),
        cues: findCues(units),
      }),
    );
    return { ...paragraph, marked, sentences };
  });
  return { text, paragraphs, sites: sitesOf(paragraphs) };
}

/** The words that a text writes without a capital somewhere. */
function ordinaryWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}'’])\p{Ll}+(?![\p{L}])/gu));
}

function sitesOf(paragraphs: readonly ParsedParagraph[]): QuotedSite[] {
  const sites: QuotedSite[] = [];
  for (const [paragraph, { marked, sentences }] of paragraphs.entries()) {
    for (const [sentence, { units }] of sentences.entries()) {
      for (const [unit, { marked: index }] of units.entries()) {
        const span = marked[index];
        if (span !== undefined) sites.push({ span, paragraph, sentence, unit });
      }
    }
  }
  return sites;
}
