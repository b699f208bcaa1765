import { z } from 'zod';
import { decode } from '../files/decode.js';
import { loadFile } from '../files/load-file.js';
import { readYaml } from '../metadata/read-yaml.js';
import { reasonInEnglish } from '../unread-in-english.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';
import { brokenRules, type ChannelRules, channelRules } from './channel-rules.js';
import { channelRulesSchema } from './channel-rules-schema.js';
import { readColumns } from './columns.js';
import { readDefaults } from './defaults.js';
import { closedSettings, type FolderSettings, nothingShown } from './folder-settings.js';
import { globTestWithFolders } from './glob.js';
import { problemOf } from './settings-problem.js';

/** A larger file holds no settings, in bytes. */
const LARGEST = 1024 * 1024;

/** Reads a settings file; see `readFolderSettings`. */
export async function readSettings(file: string, path: string): Promise<FolderSettings> {
  const read = await readValues(path);
  if ('problem' in read) return closedSettings(file, read.problem);
  const { defaults = [], columns = [], channels = [], ...unknown } = read.values;
  const facts = readDefaults(defaults);
  const tables = readColumns(columns);
  const rules = readRules(file, channels, unknown);
  const patterns = [...facts.patterns, ...tables.patterns, ...rules.patterns];
  const problems = [
    ...facts.problems,
    ...tables.problems,
    ...(rules.broken === null ? [] : [nothingShown(rules.broken.problem)]),
  ];
  return {
    defaultsFor: facts.defaultsFor,
    columnsFor: tables.columnsFor,
    channelRules: rules,
    unusedPatterns(files) {
      const unused = patterns.filter((pattern) => !files.some(globTestWithFolders(pattern)));
      return [...new Set(unused)].map((pattern) => ({ file, pattern }));
    },
    skipped: problems.length === 0 ? [] : [{ file, reason: unread('inSettings', problems.join(' ')) }],
  };
}

/** Where there is a setting that is not known, it may be a slip for the one that hides something. */
function readRules(file: string, channels: unknown, unknown: object): ChannelRules {
  const [key] = Object.keys(unknown);
  if (key !== undefined) return brokenRules(file, unknownKey(key));
  const { data, error } = channelRulesSchema.safeParse(channels);
  return error ? brokenRules(file, problemOf(error, 'channels')) : channelRules(data);
}

function unknownKey(key: string): string {
  return `there is no setting “${key}”, only “defaults”, “columns” and “channels”`;
}

async function readValues(
  path: string,
): Promise<{ readonly values: Readonly<Record<string, unknown>> } | { readonly problem: string }> {
  const loaded = await loadFile(path, LARGEST);
  if ('reason' in loaded) return { problem: reasonInEnglish(loaded.reason) };
  let text: string;
  try {
    ({ text } = await decode(loaded.bytes));
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.message };
    throw error;
  }
  const read = readYaml(text);
  if ('problem' in read) return read;
  const { data, error } = z.record(z.string(), z.unknown()).safeParse(read.values || {});
  return error ? { problem: 'it holds no lines such as “channels:”' } : { values: data };
}
