import type { SkippedFile, Source } from '../corpus/document.js';
import { reasonInEnglish } from '../corpus/unread-in-english.js';
import type { Span } from '../language/span.js';
import type {
  Answer,
  CitedPassage,
  CitedQuotation,
  FileQuotations,
  Located,
  LocatedWords,
  QuotesAnswer,
  ReloadReport,
  SourcesAnswer,
} from '../library/library.js';
import type { AnswerStatus } from '../retrieval/answer.js';

// The JSON that other programs rely on: names, order and nesting of every key are fixed. Nothing that is only for
// people (missing words, references of passages) is in it.

/** → `{"ask": …}` */
export function answerData({ question, status, confidence, passages, suggestions }: Answer) {
  return { question, status, confidence, passages: passages.map(passageData), suggestions };
}

/** → `{"quotes": …}` */
export function quotesData({ person, status, quotations, suggestions }: QuotesAnswer) {
  return { person, status, quotations: quotations.map(quotationData), suggestions };
}

/** → `{"quotations": …}` */
export function fileQuotationsData({ file, quotations }: FileQuotations) {
  return { file, quotations: quotations.map(quotationData) };
}

/** → `{"find": …}` */
export function locatedData({ text, found, rest }: Located, status: AnswerStatus) {
  return {
    text,
    status,
    matches: found.map((words) => matchData(words, text)),
    rest: rest.map((span) => wordsData(text, span)),
  };
}

/** → `{"sources": true}` */
export function sourcesData({ sources, skipped }: SourcesAnswer) {
  return {
    sources: sources.map((entry) => ({
      ...sourceData(entry),
      passages: entry.passages,
      quotations: entry.quotations,
    })),
    skipped: skipped.map(skippedData),
  };
}

/** → `{"reload": true}` */
export function reloadData({ added, changed, removed, skipped, passages, ms }: ReloadReport) {
  return { added, changed, removed, skipped: skipped.map(skippedData), passages, ms };
}

function skippedData({ file, reason }: SkippedFile) {
  return { file, reason: reasonInEnglish(reason) };
}

function passageData(passage: CitedPassage) {
  return {
    text: passage.text,
    highlights: passage.highlights.map(({ start, end }) => ({ start, end })),
    score: passage.score,
    source: sourceData(passage.source),
    place: placeData(passage),
  };
}

function quotationData(quotation: CitedQuotation) {
  const { text, kind, start, end, speaker, mention, cue, passage } = quotation;
  return {
    text,
    kind,
    start,
    end,
    speaker,
    mention: mention && { text: mention.text, start: mention.start, end: mention.end },
    cue,
    passage: passage.text,
    source: sourceData(passage.source),
    place: placeData(passage),
  };
}

function matchData({ given, passage, differences, quotation, claim }: LocatedWords, text: string) {
  return {
    ...wordsData(text, given),
    match: differences.length === 0 ? 'verbatim' : 'nearly',
    differences: differences.map(({ given: words, document }) => ({
      given: words && wordsData(text, words),
      document: document && wordsData(passage.text, document),
    })),
    speaker: quotation?.speaker ?? null,
    claim: claim && { speaker: claim.speaker, holds: claim.holds },
    passage: passage.text,
    highlights: passage.highlights.map(({ start, end }) => ({ start, end })),
    source: sourceData(passage.source),
    place: placeData(passage),
  };
}

function wordsData(text: string, { start, end }: Span) {
  return { text: text.slice(start, end), start, end };
}

function sourceData({ file, title, author, publisher, credit, date, url }: Source) {
  return { file, title, author, publisher, credit, date, url };
}

function placeData({ place: { paragraph, start, end, lines, page } }: CitedPassage) {
  return { paragraph, start, end, lines, page };
}
