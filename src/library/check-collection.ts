import type { Document } from '../corpus/document.js';
import type { Collection } from './collection.js';
import type { CheckReport, Remark } from './library.js';
import { listSources } from './list-sources.js';

/** A passage longer than this is hard to read in a chat, in UTF-16 units. */
const GIANT_PASSAGE = 3_000;

/** Of the lines kept out, in UTF-16 units and lines: enough to recognise them. */
const LONGEST_EXCERPT = 60;
const MOST_EXCERPTS = 5;

/** The sources, and what an admin may want to look at before anybody asks. */
export function checkCollection(collection: Collection): CheckReport {
  return {
    ...listSources(collection),
    remarks: [
      ...unusedPatterns(collection),
      ...collection.problems,
      ...repeated(collection),
      ...collection.documents.flatMap(remarksOn),
    ],
  };
}

function unusedPatterns({ channelRules, documents, skipped }: Collection): Remark[] {
  const files = [...documents.map(({ source }) => source.file), ...skipped.map(({ file }) => file)];
  return channelRules
    .patternsWithoutFiles(files)
    .map((pattern) => ({ file: 'footnote.yaml', text: `no file fits “${pattern}”` }));
}

function remarksOn(document: Document): Remark[] {
  const { source, passages, language, warnings } = document;
  const remarks = [...warnings, ...keptOut(document)];
  if (passages.length === 0) remarks.push('holds no paragraph that can be quoted');
  else {
    if (source.date === null) remarks.push('has no date');
    if (source.author === null && source.publisher === null && source.credit === null) {
      remarks.push('names no author, publisher or agency');
    }
    if (passages.some(({ text }) => text.length > GIANT_PASSAGE)) {
      remarks.push('has a paragraph too long to read in a chat');
    }
    if (language === 'und') remarks.push('is in a language that was not recognised');
  }
  return remarks.map((text) => ({ file: source.file, text }));
}

/** What was taken for noise, so that an admin sees when it was not. */
function keptOut({ text, noise }: Document): string[] {
  const lines = noise
    .filter(({ kind }) => kind !== 'markup')
    .map(({ start, end }) => `“${text.slice(start, Math.min(end, start + LONGEST_EXCERPT)).trim()}”`);
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_EXCERPTS;
  return [
    `kept out of search: ${lines.slice(0, MOST_EXCERPTS).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  ];
}

function repeated({ documents }: Collection): Remark[] {
  const first = new Map<string, string>();
  const remarks: Remark[] = [];
  for (const { source, hash } of documents) {
    const same = first.get(hash);
    if (same === undefined) first.set(hash, source.file);
    else remarks.push({ file: source.file, text: `is the same as ${same}` });
  }
  return remarks;
}
