import type { SkippedFile } from '../../corpus/document.js';
import { type UnusedPattern, unusedInEnglish } from '../../corpus/settings/folder-settings.js';
import { isSettingsFile } from '../../corpus/settings/settings-file.js';
import { tellReason } from '../../corpus/unread-reason.js';
import type { ListItem, Part } from '../reply.js';
import type { Texts } from '../texts/texts.js';
import { headedList, listItem } from './lists.js';

/** More than this would bury the rest; the number says how many there are. */
const MOST_SHOWN = 10;

/**
 * Says which files could not be read, and why, and what is wrong in the folder's settings.
 *
 * @param unusedPatterns patterns in the settings that no file fits
 */
export function skippedParts(
  skipped: readonly SkippedFile[],
  texts: Texts,
  unusedPatterns: readonly UnusedPattern[] = [],
): Part[] {
  const { files, settings } = partSettings(skipped);
  const patterns = unusedPatterns
    .slice(0, MOST_SHOWN)
    .map(({ file, pattern }) => listItem(file, unusedInEnglish(pattern)));
  return [
    ...fileParts(files, texts),
    ...headedList(texts.reload.inSettings, [...itemsFor(settings, texts), ...patterns], 'caution'),
  ];
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
  const shown = itemsFor(files.slice(0, MOST_SHOWN), texts);
  const parts = headedList(texts.reload.filesLeftOut(files.length), shown, 'caution');
  const rest = files.length - MOST_SHOWN;
  return rest > 0 ? [...parts, { type: 'text', text: texts.reload.moreLeftOut(rest) }] : parts;
}

function itemsFor(skipped: readonly SkippedFile[], { unread }: Texts): ListItem[] {
  return skipped.map(({ file, reason }) => listItem(file, tellReason(reason, unread)));
}
