import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../files/file-reason.js';
import type { Listing } from '../files/list-files.js';
import { reasonInEnglish } from '../unread-in-english.js';
import { closedSettings, type FolderSettings, NO_SETTINGS } from './folder-settings.js';
import { isSettingsFile, SETTINGS_FILES } from './settings-file.js';

/**
 * Reads the settings of a corpus folder: `footnote.yaml` in it, or `footnote.json`. Each entry of `defaults` says what is
 * the same for the files that its pattern matches; see `readDefaults`. Each entry of `channels` says where files are
 * shown; see `channelRules`. Each entry of `columns` says what the columns of tables hold; the last one that matches a
 * file counts.
 *
 * ```yaml
 * defaults:
 *   - files: news/**
 *     publisher: Harwick Gazette
 *     url: https://example.org/{name}
 * columns:
 *   - files: faq/*.csv
 *     heading: question
 *     text: answer
 * channels:
 *   - channels: [123456789012345678]
 *     files: board/**
 * ```
 *
 * Defaults and columns that are wrong are left out. Where the rules for channels are wrong, or may be there but cannot be read,
 * nothing is shown in any channel.
 */
export async function readFolderSettings(folder: string, listing: Listing): Promise<FolderSettings> {
  const [settings, second] = listing.files.filter(({ file }) => isSettingsFile(file));
  if (settings && second) {
    return closedSettings(
      second.file,
      `There are both ${settings.file} and ${second.file}; keep one of them.`,
    );
  }
  if (settings) {
    // What checks them takes a while to load, and most folders have none.
    const { readSettings } = await import('./read-settings.js');
    return readSettings(settings.file, settings.path);
  }
  for (const name of SETTINGS_FILES) {
    if (!(await exists(join(folder, name)))) continue;
    const listed = listing.skipped.find(({ file }) => file === name);
    return closedSettings(
      name,
      listed ? reasonInEnglish(listed.reason) : 'It was not read, because there are too many files.',
    );
  }
  return NO_SETTINGS;
}

async function exists(path: string): Promise<boolean> {
  return fs.lstat(path).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  );
}
