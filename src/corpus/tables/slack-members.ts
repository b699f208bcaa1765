import { createHash } from 'node:crypto';
import { memoized } from '../../shared/memoized.js';
import type { ListedFile } from '../files/list-files.js';
import { loadFile } from '../files/load-file.js';

/** The members of a chat. */
export interface Members {
  /** By their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Another one where the list is another one. */
  readonly hash: string;
}

/** A file of a channel lies in the channel's folder, and beside that folder `users.json`. */
const OF_CHANNEL = /^((?:.*\/)?)[^/]+\/[^/]+\.json$/i;

/**
 * Who is who in files of channels that Slack exported, where only the ids stand; `undefined` for all other files.
 *
 * @param files all that there are
 * @param limit of a file, in bytes
 */
export function findMembers(
  files: readonly ListedFile[],
  limit: number,
): (file: string) => Promise<Members | undefined> {
  const lists = new Map(
    files.flatMap(({ file, path }) => (/(?:^|\/)users\.json$/.test(file) ? [[file, path]] : [])),
  );
  const membersIn = memoized(async (path: string) => {
    const loaded = await loadFile(path, limit);
    if ('reason' in loaded) return undefined;
    // What checks them takes a while to load, and most folders have none.
    const { namesOfMembers } = await import('./slack.js');
    const names = namesOfMembers(loaded.bytes);
    return names && { names, hash: createHash('sha256').update(loaded.bytes).digest('base64url') };
  });
  return async (file) => {
    const [, above] = OF_CHANNEL.exec(file) ?? [];
    const path = above === undefined ? undefined : lists.get(`${above}users.json`);
    return path === undefined ? undefined : membersIn(path);
  };
}
