import { z } from 'zod';
import { validMetadata } from '../metadata/metadata.js';
import type { Metadata } from '../reader.js';
import { globTestWithFolders } from './glob.js';
import { NEEDS_FILES, problemOf, wrongEntry } from './settings-problem.js';

/** What can be the same for many files; a title and a date are a document's own. */
const FACTS: readonly string[] = ['author', 'publisher', 'url', 'language'];

const entriesSchema = z.array(
  z.looseObject(
    { files: z.string(NEEDS_FILES).min(1, NEEDS_FILES) },
    { error: wrongEntry(['files', ...FACTS]) },
  ),
  'must be a list',
);

type Values = Readonly<Record<string, unknown>>;

/** What holds for files where they say nothing themselves. */
export interface Defaults {
  defaultsFor(file: string): Metadata;
  /** The patterns of its entries, as they are written. */
  readonly patterns: readonly string[];
  /** What was left out, in sentences for an admin. */
  readonly problems: readonly string[];
}

/**
 * Reads `defaults` of `footnote.yaml`: each entry gives an author, a publisher, a URL or a language to the files that its
 * pattern matches, which may be a folder; later entries win. In a URL, `{path}` stands for a file's path, `{name}` for its name without folder
 * and ending. A value that is wrong or not known is left out, and the rest holds; where an entry is none, all is left out.
 */
export function readDefaults(given: unknown): Defaults {
  const { data = [], error } = entriesSchema.safeParse(given);
  const entries = data.map(({ files, ...values }, at) => ({
    fits: globTestWithFolders(files),
    ...readFacts(values, `entry ${at + 1} of its defaults`),
  }));
  return {
    defaultsFor(file) {
      const values: Values = Object.assign(
        {},
        ...entries.map(({ fits, facts }) => (fits(file) ? facts : {})),
      );
      return validMetadata(filledIn(values, file), 'the defaults').metadata;
    },
    patterns: data.map(({ files }) => files),
    problems: error
      ? [`Its defaults are left out: ${problemOf(error, 'defaults')}.`]
      : entries.flatMap(({ problems }) => problems),
  };
}

/** The facts that are what they should be, an address as it is written. */
function readFacts(values: Values, where: string): { readonly facts: Values; readonly problems: string[] } {
  const known = Object.entries(values).filter(([key]) => FACTS.includes(key));
  const { metadata, warnings } = validMetadata(filledIn(Object.fromEntries(known), 'folder/name.txt'), where);
  return {
    // An empty value takes back what an earlier entry gave.
    facts: Object.fromEntries(known.filter(([key, value]) => value === '' || Object.hasOwn(metadata, key))),
    problems: [
      ...Object.keys(values)
        .filter((key) => !FACTS.includes(key))
        .map((key) => `The ${key} in ${where} is left out, because defaults give only ${FACTS.join(', ')}.`),
      ...warnings,
    ],
  };
}

function filledIn(values: Values, file: string): Values {
  const { url } = values;
  if (typeof url !== 'string') return values;
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
  const path = file.split('/').map(encodeURIComponent).join('/');
  return {
    ...values,
    url: url.replaceAll('{path}', () => path).replaceAll('{name}', () => encodeURIComponent(name)),
  };
}
