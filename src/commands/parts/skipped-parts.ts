import type { SkippedFile } from '../../corpus/document.js';
import { isSettingsFile } from '../../corpus/settings/settings-file.js';
import { tellReason } from '../../corpus/unread-reason.js';
import type { Part } from '../reply.js';
import type { Texts } from '../texts/texts.js';

/** More than this would bury the rest; the number says how many there are. */
const MOST_SHOWN = 10;

/** Says which files could not be read, and why, and what is wrong in the folder's settings. */
export function skippedParts(skipped: readonly SkippedFile[], texts: Texts): Part[] {
  const { files, settings } = partSettings(skipped);
  return [...fileParts(files, texts), ...section(texts.reload.inSettings, settings, texts)];
}

/** What is left out of the settings is not a document that is. */
export function partSettings(skipped: readonly SkippedFile[]): {
  readonly files: readonly SkippedFile[];
  readonly settings: readonly SkippedFile[];
} {
  return {
    files: skipped.filter(({ file }) => !isSettingsFile(file)),
    settings: skipped.filter(({ file }) => isSettingsFile(file)),
  };
}

function fileParts(files: readonly SkippedFile[], texts: Texts): Part[] {
  const parts = section(texts.reload.filesLeftOut(files.length), files.slice(0, MOST_SHOWN), texts);
  const rest = files.length - MOST_SHOWN;
  return rest > 0 ? [...parts, { type: 'text', text: texts.reload.moreLeftOut(rest) }] : parts;
}

function section(heading: string, skipped: readonly SkippedFile[], { unread }: Texts): Part[] {
  if (skipped.length === 0) return [];
  const items = skipped.map(({ file, reason }) => ({
    text: file,
    detail: tellReason(reason, unread),
    url: null,
  }));
  return [
    { type: 'caution', text: heading },
    { type: 'list', items },
  ];
}
