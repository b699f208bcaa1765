import { z } from 'zod';
import type { ColumnRoles } from '../reader.js';
import { globTestWithFolders } from './glob.js';
import { NEEDS_FILES, problemOf, wrongEntry } from './settings-problem.js';

const names = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)], { error: 'must be the name of a column' })
  .transform((given) => (typeof given === 'string' ? [given] : given))
  .optional();

const ENTRY = {
  files: z.string(NEEDS_FILES).min(1, NEEDS_FILES),
  text: names,
  heading: names,
  title: names,
  author: names,
  publisher: names,
  date: names,
  url: names,
};

const entriesSchema = z.array(
  z.strictObject(ENTRY, { error: wrongEntry(Object.keys(ENTRY)) }),
  'must be a list',
);

/** What the columns of tables hold. */
export interface ColumnRules {
  /** Absent where nothing is said about the file. */
  columnsFor(file: string): ColumnRoles | undefined;
  /** The patterns of its entries, as they are written. */
  readonly patterns: readonly string[];
  /** What was left out, in sentences for an admin. */
  readonly problems: readonly string[];
}

/** Reads `columns` of `footnote.yaml`: the last entry whose pattern matches a file counts. What is wrong is left out as a whole. */
export function readColumns(given: unknown): ColumnRules {
  const { data = [], error } = entriesSchema.safeParse(given);
  const rules = data.map(({ files, ...roles }) => ({ fits: globTestWithFolders(files), roles }));
  return {
    columnsFor: (file) => rules.findLast(({ fits }) => fits(file))?.roles,
    patterns: data.map(({ files }) => files),
    problems: error ? [`Its columns are left out: ${problemOf(error, 'columns')}.`] : [],
  };
}
