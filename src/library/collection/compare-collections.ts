import type { SkippedFile } from '../../corpus/document.js';
import { reasonInEnglish } from '../../corpus/unread-in-english.js';
import type { ReloadReport } from '../library.js';
import type { Collection } from './collection.js';
import { passageCount } from './list-sources.js';

/** What a reload changed, by the contents of the files. */
export function compareCollections(before: Collection, after: Collection, ms: number): ReloadReport {
  const old = hashes(before);
  const now = hashes(after);
  const files = [...now.keys()];
  return {
    added: files.filter((file) => !old.has(file)),
    changed: files.filter((file) => old.has(file) && old.get(file) !== now.get(file)),
    removed: [...old.keys()].filter((file) => !now.has(file)),
    skipped: after.skipped,
    newlySkipped: newlySkipped(before, after),
    unusedPatterns: after.unusedPatterns(),
    passages: passageCount(after),
    ms,
  };
}

function newlySkipped(before: Collection, after: Collection): SkippedFile[] {
  const known = new Map(before.skipped.map(({ file, reason }) => [file, reasonInEnglish(reason)]));
  return after.skipped.filter(({ file, reason }) => known.get(file) !== reasonInEnglish(reason));
}

function hashes({ documents }: Collection): Map<string, string> {
  return new Map(documents.map((document) => [document.source.file, document.hash]));
}
