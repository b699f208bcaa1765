import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../user-error.js';
import type { SkippedFile } from '../document.js';
import { decode } from '../files/decode.js';
import { codeOf } from '../files/file-reason.js';
import type { Listing } from '../files/list-files.js';
import { loadFile } from '../files/load-file.js';
import type { ColumnRoles, Metadata } from '../reader.js';
import {
  brokenRules,
  type ChannelRules,
  channelRules,
  channelRulesSchema,
  NO_RULES,
} from './channel-rules.js';
import { columnsSchema } from './column-rules.js';
import { readDefaults } from './defaults.js';
import { globTestWithFolders } from './glob.js';
import { isSettingsFile, SETTINGS_FILES } from './settings-file.js';
import { problemOf } from './settings-problem.js';

/** A larger file holds no settings, in bytes. */
const LARGEST = 1024 * 1024;

const NO_FACTS: Pick<FolderSettings, 'defaultsFor' | 'columnsFor' | 'unusedPatterns'> = {
  defaultsFor: () => ({}),
  columnsFor: () => undefined,
  unusedPatterns: () => [],
};

/** A pattern in the settings that fits no file, and where it stands: probably a slip. */
export interface UnusedPattern {
  readonly file: string;
  /** As it is written. */
  readonly pattern: string;
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
    return closed(second.file, `There are both ${settings.file} and ${second.file}; keep one of them.`);
  }
  if (settings) return readSettings(settings.file, settings.path);
  for (const name of SETTINGS_FILES) {
    if (!(await exists(join(folder, name)))) continue;
    const listed = listing.skipped.find(({ file }) => file === name);
    return closed(name, listed?.reason ?? 'It was not read, because there are too many files.');
  }
  return { ...NO_FACTS, channelRules: NO_RULES, skipped: [] };
}

async function readSettings(file: string, path: string): Promise<FolderSettings> {
  const read = await readValues(path);
  if ('reason' in read) return closed(file, read.reason);
  const { defaults = [], columns = [], channels = [], ...unknown } = read.values;
  const { defaultsFor, patterns, problems: wrongDefaults } = readDefaults(defaults);
  const tables = columnsSchema.safeParse(columns);
  const rules = readRules(file, channels, unknown);
  const problems = [
    ...wrongDefaults,
    ...(tables.success ? [] : [`Its columns are left out: ${problemOf(tables.error, 'columns')}.`]),
    ...(rules.broken === null ? [] : [nothingShown(rules.broken.problem)]),
  ];
  return {
    defaultsFor,
    columnsFor: columnsOf(tables.data ?? []),
    channelRules: rules,
    unusedPatterns(files) {
      const all = [...patterns, ...(tables.data ?? []).map((table) => table.files), ...rules.patterns];
      const unused = all.filter((pattern) => !files.some(globTestWithFolders(pattern)));
      return [...new Set(unused)].map((pattern) => ({ file, pattern }));
    },
    skipped: problems.length === 0 ? [] : [{ file, reason: problems.join(' ') }],
  };
}

/** Where there is a setting that is not known, it may be a slip for the one that hides something. */
function readRules(file: string, channels: unknown, unknown: object): ChannelRules {
  const [key] = Object.keys(unknown);
  if (key !== undefined) return brokenRules(file, unknownKey(key));
  const { data, error } = channelRulesSchema.safeParse(channels);
  return error ? brokenRules(file, problemOf(error, 'channels')) : channelRules(data);
}

/** Whoever writes rules means to hide something: where it is not known what, all is. */
function closed(file: string, sentence: string): FolderSettings {
  const problem = sentence.replace(/\.$/, '');
  return {
    ...NO_FACTS,
    channelRules: brokenRules(file, problem),
    skipped: [{ file, reason: nothingShown(problem) }],
  };
}

/** What a start says of it; a reload keeps what was shown before. */
function nothingShown(problem: string): string {
  return `Nothing is shown in Discord until this file is put right: ${problem}.`;
}

function unknownKey(key: string): string {
  return `there is no setting “${key}”, only “defaults”, “columns” and “channels”`;
}

async function readValues(
  path: string,
): Promise<{ readonly values: Readonly<Record<string, unknown>> } | { readonly reason: string }> {
  const loaded = await loadFile(path, LARGEST);
  if ('reason' in loaded) return loaded;
  let text: string;
  try {
    ({ text } = await decode(loaded.bytes));
  } catch (error) {
    if (error instanceof UserError) return { reason: error.message };
    throw error;
  }
  // Reading YAML takes a while to load, and most folders have none.
  const { readYaml } = await import('../metadata/yaml-problem.js');
  const read = readYaml(text);
  if ('problem' in read) return { reason: read.problem };
  const { data, error } = z.record(z.string(), z.unknown()).safeParse(read.values || {});
  return error ? { reason: 'it holds no lines such as “channels:”' } : { values: data };
}

async function exists(path: string): Promise<boolean> {
  return fs.lstat(path).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  );
}

function columnsOf(tables: z.output<typeof columnsSchema>): FolderSettings['columnsFor'] {
  const patterns = tables.map(({ files, ...roles }) => ({ fits: globTestWithFolders(files), roles }));
  return (file) => patterns.findLast(({ fits }) => fits(file))?.roles;
}
