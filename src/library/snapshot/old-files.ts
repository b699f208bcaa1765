import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files of a folder that were not touched for a while, as paths.
 *
 * @param isMeant tells by its name whether a file is one of those
 * @param milliseconds how long they were not touched at least
 * @throws as `node:fs` does where the folder cannot be listed
 */
export async function oldFiles(
  folder: string,
  isMeant: (name: string) => boolean,
  milliseconds: number,
): Promise<string[]> {
  const old: string[] = [];
  for (const name of (await readdir(folder)).filter(isMeant)) {
    const path = join(folder, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > milliseconds) old.push(path);
  }
  return old;
}
