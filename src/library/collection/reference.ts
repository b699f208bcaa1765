import { createHash } from 'node:crypto';
import type { Document, Passage } from '../../corpus/document.js';

/** What a passage's reference says: which file, where in it, and what stood there. */
export interface PassageReference {
  readonly fileKey: string;
  /** Offset of the passage when the reference was made, in UTF-16 units. */
  readonly start: number;
  readonly textKey: string;
}

/** Characters of a key: 48 bits, so that two of a million files share one with a chance of 1 in 500. */
const KEY_LENGTH = 8;

/**
 * A short name for a passage that still leads to it after a restart, made only of what the passage is:
 * `<file>.<offset>.<text>`, at most 30 characters of `A-Z a-z 0-9 - _ .`.
 */
export function referenceOf(document: Document, passage: Passage): string {
  return [keyOf(document.source.file), passage.place.start.toString(36), keyOf(passage.text)].join('.');
}

/** @returns `null` when it is no reference */
export function parseReference(reference: string): PassageReference | null {
  const match = /^([\w-]{8})\.([0-9a-z]{1,10})\.([\w-]{8})$/.exec(reference);
  if (!match) return null;
  const [, file = '', start = '', text = ''] = match;
  return { fileKey: file, start: Number.parseInt(start, 36), textKey: text };
}

/** The short hash that stands for a file's name or a passage's text in a reference. */
export function keyOf(value: string): string {
  return createHash('sha256').update(value).digest('base64url').slice(0, KEY_LENGTH);
}
