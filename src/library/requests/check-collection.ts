import { type Document, sourceOf } from '../../corpus/document.js';
import { unusedInEnglish } from '../../corpus/settings/folder-settings.js';
import { compareTexts } from '../../language/compare.js';
import { lacksStemmer } from '../../language/stems.js';
import type { Collection } from '../collection/collection.js';
import { listSources } from '../collection/list-sources.js';
import type { CheckReport, FileRemark, KeptOut } from '../library.js';

/** A paragraph of more units is rather a text whose paragraphs were not told apart. */
const GIANT_PARAGRAPH = 10_000;

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The sources, and what an admin may want to look at before anybody asks. */
export function checkCollection(collection: Collection): CheckReport {
  const remarks = [
    ...collection.unusedPatterns().map(({ file, pattern }) => ({ file, text: unusedInEnglish(pattern) })),
    ...collection.problems,
    ...repeated(collection),
    ...collection.documents.flatMap(remarksOn),
  ];
  return {
    ...listSources(collection),
    remarks: remarks.sort((a, b) => compareTexts(a.file, b.file)),
    keptOut: collection.documents.flatMap(keptOut),
  };
}

function remarksOn(document: Document): FileRemark[] {
  const { source, warnings, passages, text } = document;
  // Of a file whose text is taken from it, nothing here tells whether it is empty or could not be read.
  const nothing =
    text.trim() === '' ? 'holds no text that could be read' : 'holds no paragraph that can be quoted';
  const found = passages.length === 0 ? [nothing] : remarksOnPassages(document);
  return [...warnings, ...found].map((remark) => ({ file: source.file, text: remark }));
}

function remarksOnPassages(document: Document): string[] {
  const sources = document.passages.map((passage) => sourceOf(document, passage));
  const hasNoDate = sources.some(({ date }) => date === null);
  const hasNoOrigin = sources.some(({ author, publisher, credit }) => !author && !publisher && !credit);
  return [
    ...(hasNoDate ? ['has no date'] : []),
    ...(hasNoOrigin ? ['names no author, publisher or agency'] : []),
    ...remarksOnLength(document),
    ...remarksOnLanguage(document),
  ];
}

function remarksOnLength(document: Document): string[] {
  const longest = longestParagraph(document);
  if (longest <= GIANT_PARAGRAPH) return [];
  return [
    `has a paragraph of ${longest.toLocaleString('en')} characters, which is quoted in pieces: blank lines between its paragraphs would keep them whole`,
  ];
}

function remarksOnLanguage({ language }: Document): string[] {
  if (language === 'und') return ['is in a language that was not recognised'];
  if (!lacksStemmer(language)) return [];
  return [
    `is in ${LANGUAGE_NAMES.of(language) ?? language}, of which the endings of words are not known: a question finds the very words only`,
  ];
}

/** In UTF-16 units; a long paragraph is several passages. */
function longestParagraph({ passages }: Document): number {
  let longest = 0;
  let current = { paragraph: 0, start: 0 };
  for (const { place } of passages) {
    if (place.paragraph !== current.paragraph) current = place;
    longest = Math.max(longest, place.end - current.start);
  }
  return longest;
}

/** Signs that shape the text are too many to be looked through, and nobody misses them. */
function keptOut({ source: { file }, text, noise }: Document): KeptOut[] {
  return noise
    .filter(({ kind }) => kind !== 'markup')
    .map(({ kind, start, end }) => ({ file, kind, text: text.slice(start, end) }));
}

function repeated({ documents }: Collection): FileRemark[] {
  const first = new Map<string, string>();
  const remarks: FileRemark[] = [];
  for (const { source, text } of documents) {
    if (text.trim() === '') continue;
    const same = first.get(text);
    if (same === undefined) first.set(text, source.file);
    else remarks.push({ file: source.file, text: `has the same text as ${same}` });
  }
  return remarks;
}
