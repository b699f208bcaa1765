import type { SkippedFile } from '../../src/corpus/document.js';
import { reasonInEnglish } from '../../src/corpus/unread-in-english.js';

/** The files that were left out, as programs are told of them. */
export function inEnglish(skipped: readonly SkippedFile[]): { file: string; reason: string }[] {
  return skipped.map(({ file, reason }) => ({ file, reason: reasonInEnglish(reason) }));
}
