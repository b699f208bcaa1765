import type { Document } from '../corpus/document.js';
import type { Collection } from './collection.js';
import type { CheckReport, Remark } from './library.js';
import { listSources } from './list-sources.js';

/** A passage longer than this is hard to read in a chat, in UTF-16 units. */
const GIANT_PASSAGE = 3_000;

/** The sources, and what an admin may want to look at before anybody asks. */
export function checkCollection(collection: Collection): CheckReport {
  return {
    ...listSources(collection),
    remarks: [...repeated(collection), ...collection.documents.flatMap(remarksOn)],
  };
}

function remarksOn({ source, passages, language }: Document): Remark[] {
  const remarks: string[] = [];
  if (passages.length === 0) remarks.push('holds no paragraph that can be quoted');
  if (source.date === null) remarks.push('has no date');
  if (source.author === null && source.publisher === null && source.credit === null)
    remarks.push('names no author, publisher or agency');
  if (passages.some(({ text }) => text.length > GIANT_PASSAGE))
    remarks.push('has a paragraph too long to read in a chat');
  if (language === 'und') remarks.push('is in a language that was not recognised');
  return remarks.map((text) => ({ file: source.file, text }));
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
