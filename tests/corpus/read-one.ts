import type { Document } from '../../src/corpus/document.js';
import type { CorpusLimits } from '../../src/corpus/limits.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import type { Span } from '../../src/language/span.js';
import { folderWith } from '../support/folder.js';
import { inEnglish } from '../support/in-english.js';

/** Reads a folder that holds this one file. */
export async function readOne(
  file: string,
  content: string | Uint8Array,
  limits: Partial<CorpusLimits> = {},
): Promise<Document> {
  const { documents, skipped } = await readCorpus(await folderWith({ [file]: content }), { limits });
  const [document] = documents;
  if (!document) throw new Error(`${file} was skipped: ${inEnglish(skipped)[0]?.reason}`);
  return document;
}

/** What a document has as passages, headings or noise, as texts. */
export function texts(document: Document, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => document.text.slice(start, end));
}

export function passageTexts({ passages }: Document): string[] {
  return passages.map(({ text }) => text);
}

/** Noise as `kind: text`. */
export function noiseOf(document: Document): string[] {
  return document.noise.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`);
}
