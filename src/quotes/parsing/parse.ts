import type { Steps } from '../../shared/turns.js';
import type { Quotable } from '../quotation.js';
import { findCues, type ParsedSentence } from './cues.js';
import { isDialogue } from './dialogue.js';
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
}

/** Where something between quotation marks stands in a parsed document. */
export interface QuotedSite {
  readonly span: MarkedSpan;
  readonly sentence: ParsedSentence;
  /** Index of its unit in the sentence. */
  readonly unit: number;
}

/** A document as far as it must be understood to find quotations. */
export interface ParsedDocument {
  readonly text: string;
  readonly paragraphs: readonly ParsedParagraph[];
  /** Those of all paragraphs, in the order of the text. */
  readonly sentences: readonly ParsedSentence[];
  /** Everything between quotation marks, in the order of the text. */
  readonly sites: readonly QuotedSite[];
  /** Whether it is told as a dialogue. */
  readonly isDialogue: boolean;
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
  const all: ParsedSentence[] = [];
  for (const { start, end, passage, isHeading, writer } of paragraphsOf(document)) {
    const marked = findMarkedSpans(text, start, end);
    const isHeadline = isHeading || isHeadlineCase(text.slice(start, end));
    const spelling = { isHeadline, isOrdinary, isParted };
    const sentences: ParsedSentence[] = [];
    for (const units of frameSentences(text, { start, end }, marked, spelling)) {
      const sentence = {
        paragraph: paragraphs.length,
        index: sentences.length,
        order: all.length,
        isHeadline,
        units,
        phrases: nounPhrases(units),
        cues: findCues(units),
        isBare: units.every(({ tag }) => tag === 'quotation' || tag === 'stop' || tag === 'comma'),
        subject: undefined,
      };
      sentences.push(sentence);
      all.push(sentence);
      yield;
    }
    paragraphs.push({ start, end, passage, isHeading, writer, marked, sentences });
  }
  const sites = paragraphs.flatMap(({ marked, sentences }) =>
    marked.length === 0 ? [] : sentences.flatMap(sitesIn),
  );
  return {
    text,
    paragraphs,
    sentences: all,
    sites,
    isDialogue: isDialogue({ text, paragraphs, sites }),
    isInstruction: isInstruction(all),
    isOrdinary,
  };
}

/** A line longer than this is no headline, however it is written. */
const LONGEST_HEADLINE = 200;

/** Whether nearly all long words of a line have a capital. */
function isHeadlineCase(line: string): boolean {
  if (line.length > LONGEST_HEADLINE) return false;
  const words = line.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  const capitals = words.filter(beginsWithCapital);
  return words.length > 3 && capitals.length >= words.length * 0.8;
}

function sitesIn(sentence: ParsedSentence): QuotedSite[] {
  return sentence.units.flatMap(({ marked }, unit) =>
    marked === null ? [] : { span: marked, sentence, unit },
  );
}

/** The sentence before another, which may be the last of the paragraph above. */
export function sentenceBefore(
  { paragraphs }: ParsedDocument,
  { paragraph, index }: ParsedSentence,
): ParsedSentence | undefined {
  return index > 0
    ? paragraphs[paragraph]?.sentences[index - 1]
    : paragraphs[paragraph - 1]?.sentences.at(-1);
}
