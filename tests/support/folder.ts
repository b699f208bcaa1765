import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What stands in a folder: paths with forward slashes, and contents. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Takes what is to be done when something is not needed any more, at the end of the test by default. */
export type AtEnd = (cleanUp: () => Promise<void>) => void;

/** A folder with these files; it is gone when the test has finished, and so is what a test has put beside it. */
export async function folderWith(files: Files, atEnd: AtEnd = onTestFinished): Promise<string> {
  const around = await mkdtemp(join(tmpdir(), 'footnote-'));
  atEnd(() => rm(around, { recursive: true, force: true }));
  const folder = join(around, 'documents');
  await mkdir(folder);
  await writeFiles(folder, files);
  return folder;
}

export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}
