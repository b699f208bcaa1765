import type { Steps } from '../../shared/turns.js';
import type { Quotable } from '../quotation.js';
import { findCues, type ParsedSentence } from './cues.js';
import { isInstruction } from './instructions.js';
import { beginsWithCapital } from './letters.js';
import { findMarkedSpans, type MarkedSpan } from './marks.js';
import { nounPhrases } from './noun-phrases.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { frameSentences } from './sentences.js';
import { type Capitals, capitalsOf, ordinaryWords } from './written-words.js';

/** A paragraph with what stands between quotation marks in it, and its sentences around that. */
export interface ParsedParagraph extends Paragraph {
  readonly marked: readonly MarkedSpan[];
  readonly sentences: readonly ParsedSentence[];
  /** Whether it is written like a headline, with capitals throughout. */
  readonly isHeadline: boolean;
}

/** Where a sentence stands: the index of its paragraph, and its own in there. */
export interface SentencePlace {
  readonly paragraph: number;
  readonly sentence: number;
}

/** Where something between quotation marks stands in a parsed document. */
export interface QuotedSite extends SentencePlace {
  readonly span: MarkedSpan;
  /** Index of its unit in the sentence. */
  readonly unit: number;
}

/** A document as far as it must be understood to find quotations. */
export interface ParsedDocument {
  readonly text: string;
  readonly paragraphs: readonly ParsedParagraph[];
  /** Everything between quotation marks, in the order of the text. */
  readonly sites: readonly QuotedSite[];
  /** Whether it tells its reader what to do. */
  readonly isInstruction: boolean;
  /** Whether the text also writes a word, given in lower case, without a capital. */
  readonly isOrdinary: (lower: string) => boolean;
}

/** Reads a document's paragraphs and headings as far as finding quotations and their speakers needs it. */
export function* parseDocument(document: Quotable): Steps<ParsedDocument> {
  const { text } = document;
  const ordinary = ordinaryWords(text);
  const isOrdinary = (lower: string) => ordinary.has(lower);
  let capitals: Capitals | null = null;
  const isParted = (first: string, second: string) => {
    capitals ??= capitalsOf(text);
    return (capitals.words.get(first) ?? 0) > 1 && (capitals.pairs.get(`${first} ${second}`) ?? 0) < 2;
  };
  const paragraphs: ParsedParagraph[] = [];
  for (const { start, end, passage, isHeading } of paragraphsOf(document)) {
    const marked = findMarkedSpans(text, start, end);
    const isHeadline = isHeading || isTitleCase(text.slice(start, end));
    const spelling = { isHeadline, isOrdinary, isParted };
    const sentences: ParsedSentence[] = [];
    for (const units of frameSentences(text, start, end, marked, spelling)) {
      sentences.push({
        units,
        phrases: nounPhrases(units),
        cues: findCues(units),
        isBare: units.every(({ tag }) => tag === 'quotation' || tag === 'stop' || tag === 'comma'),
        subject: undefined,
      });
      yield;
    }
    paragraphs.push({ start, end, passage, isHeading, marked, sentences, isHeadline });
  }
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  return { text, paragraphs, sites: sitesOf(paragraphs), isInstruction: isInstruction(all), isOrdinary };
}

/** A line longer than this is no headline, however it is written. */
const LONGEST_HEADLINE = 200;

/** Whether nearly all long words of a line have a capital. */
function isTitleCase(line: string): boolean {
  if (line.length > LONGEST_HEADLINE) return false;
  const words = line.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  const capitals = words.filter(beginsWithCapital);
  return words.length > 3 && capitals.length >= words.length * 0.8;
}

function sitesOf(paragraphs: readonly ParsedParagraph[]): QuotedSite[] {
  const sites: QuotedSite[] = [];
  for (const { parsed, paragraph, sentence, marked } of sentencesOf(paragraphs)) {
    if (marked.length === 0) continue;
    for (const [unit, { marked: index }] of parsed.units.entries()) {
      const span = marked[index];
      if (span !== undefined) sites.push({ span, paragraph, sentence, unit });
    }
  }
  return sites;
}

/** The sentence at a place; `undefined` where there is none. */
export function sentenceAt(
  { paragraphs }: ParsedDocument,
  { paragraph, sentence }: SentencePlace,
): ParsedSentence | undefined {
  return paragraphs[paragraph]?.sentences[sentence];
}

/** Where the sentence before another stands, which may be the last of the paragraph above. */
export function placeBefore(
  { paragraphs }: ParsedDocument,
  { paragraph, sentence }: SentencePlace,
): SentencePlace {
  if (sentence > 0) return { paragraph, sentence: sentence - 1 };
  return { paragraph: paragraph - 1, sentence: (paragraphs[paragraph - 1]?.sentences.length ?? 0) - 1 };
}

/** Whether two things stand in the same sentence. */
export function isSameSentence(one: SentencePlace, other: SentencePlace): boolean {
  return one.paragraph === other.paragraph && one.sentence === other.sentence;
}

/** A sentence with its place. */
interface PlacedSentence extends SentencePlace {
  readonly parsed: ParsedSentence;
  readonly isHeadline: boolean;
  /** What stands between quotation marks in its paragraph. */
  readonly marked: readonly MarkedSpan[];
}

/** The sentences of all paragraphs, in the order of the text. */
export function* sentencesOf(paragraphs: readonly ParsedParagraph[]): Generator<PlacedSentence> {
  for (const [paragraph, { sentences, isHeadline, marked }] of paragraphs.entries()) {
    for (const [sentence, parsed] of sentences.entries()) {
      yield { parsed, paragraph, sentence, isHeadline, marked };
    }
  }
}
