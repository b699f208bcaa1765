import type { SkippedFile } from '../document.js';
import type { ColumnRoles, Metadata } from '../reader.js';
import { unread } from '../unread-reason.js';
import { brokenRules, type ChannelRules, NO_RULES } from './channel-rules.js';

/** A pattern in the settings that fits no file, and where it stands: probably a slip. */
export interface UnusedPattern {
  readonly file: string;
  /** As it is written. */
  readonly pattern: string;
}

/** What is wrong with such a pattern; the words of the settings are English. */
export function unusedInEnglish(pattern: string): string {
  return `no file fits “${pattern}”`;
}

/** What a corpus folder says about its files. */
export interface FolderSettings {
  /** What holds for a file where neither it nor its side file says otherwise. */
  defaultsFor(file: string): Metadata;
  /** What the columns of a table hold; absent where nothing is said about the file. */
  columnsFor(file: string): ColumnRoles | undefined;
  readonly channelRules: ChannelRules;
  /** @param files all that there are */
  unusedPatterns(files: readonly string[]): UnusedPattern[];
  /** What could not be read and is left out. */
  readonly skipped: readonly SkippedFile[];
}

/** What a folder without settings says. */
export const NO_SETTINGS: FolderSettings = {
  defaultsFor: () => ({}),
  columnsFor: () => undefined,
  unusedPatterns: () => [],
  channelRules: NO_RULES,
  skipped: [],
};

/**
 * What stands for settings that cannot be read: whoever writes rules means to hide something, and where it is not known what,
 * all is hidden.
 */
export function closedSettings(file: string, sentence: string): FolderSettings {
  const problem = sentence.replace(/\.$/, '');
  return {
    ...NO_SETTINGS,
    channelRules: brokenRules(file, problem),
    skipped: [{ file, reason: unread('inSettings', nothingShown(problem)) }],
  };
}

/** What a start says of it; a reload keeps what was shown before. */
export function nothingShown(problem: string): string {
  return `Nothing is shown in Discord until this file is put right: ${problem}.`;
}
