import type { z } from 'zod';

/** Said of an entry that does not say which files it is about. */
export const NEEDS_FILES = 'must be a pattern of files';

const lists = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * What is said of an entry that is no mapping, or has a key that there is not.
 *
 * @param keys all that there are
 */
export function wrongEntry(keys: readonly string[]): z.core.$ZodErrorMap {
  return (issue) => {
    const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    if (unknown === undefined) return `must hold lines such as “${keys[0]}: …”`;
    return `there is no setting “${unknown}”, only ${lists.format(keys.map((key) => `“${key}”`))}`;
  };
}

/** The first thing that is wrong with a setting and where it stands: `channels, entry 2, servers: must be a list of ids`. */
export function problemOf({ issues: [issue] }: z.ZodError, setting: string): string {
  if (!issue) return `${setting}: not what it should be`;
  const way = issue.path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)));
  return `${[setting, ...way].join(', ')}: ${issue.message}`;
}
