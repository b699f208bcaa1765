import { type Dirent, promises as fs } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareTexts } from '../../language/compare.js';
import type { SkippedFile } from '../document.js';
import type { CorpusLimits } from '../limits.js';
import { unread } from '../unread-reason.js';
import { namedCodeOf, refusalOf } from './file-reason.js';
import { openFolder } from './open-folder.js';

/** A file of the folder that may be read. */
export interface ListedFile {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  /** Where it really lies, with symbolic links resolved. */
  readonly path: string;
}

export interface Listing {
  /** In the order of the UTF-16 units of their names, which is the same on every machine. */
  readonly files: readonly ListedFile[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * Lists the files below a folder. Names that begin with a dot, lock files of office programs, editors' copies of what
 * stood there before (`a.txt~`) and the files that desktops leave in folders are passed over in silence; whatever else
 * cannot be read is named with the reason.
 *
 * A symbolic link to a file inside the folder is read like a file. Links that lead out of the folder and links to
 * folders are not followed.
 *
 * @throws UserError `unreadable-corpus` when the folder itself cannot be listed
 */
export async function listFiles(
  folder: string,
  limits: Pick<CorpusLimits, 'files' | 'depth'>,
): Promise<Listing> {
  const root = await openFolder(folder);
  const files: ListedFile[] = [];
  const skipped: SkippedFile[] = [];
  for await (const found of walk(
    { ...root, prefix: '', above: 0 },
    { root: root.path, depth: limits.depth },
  )) {
    if ('reason' in found) {
      skipped.push(found);
    } else if (files.length < limits.files) {
      files.push(found);
    } else {
      skipped.push({ file: found.file, reason: unread('tooManyFiles', limits.files) });
      break;
    }
  }
  return { files, skipped };
}

/** A folder whose entries are known. */
interface OpenFolder {
  readonly path: string;
  readonly entries: readonly Dirent[];
  /** What the names of its files begin with: nothing, or its own path below the corpus folder and a slash. */
  readonly prefix: string;
  /** How many folders it lies in, below the corpus folder. */
  readonly above: number;
}

/** What the walk goes by everywhere. */
interface Bounds {
  /** The corpus folder, with symbolic links resolved. */
  readonly root: string;
  readonly depth: number;
}

async function* walk(folder: OpenFolder, bounds: Bounds): AsyncGenerator<ListedFile | SkippedFile> {
  for (const entry of inPathOrder(folder.entries)) {
    const file = `${folder.prefix}${entry.name}`;
    const path = join(folder.path, entry.name);
    if (entry.name.includes('\ufffd') && !(await isThere(path))) {
      yield { file, reason: unread('nameNotUtf8') };
    } else if (entry.isDirectory()) {
      yield* walkBelow({ path, prefix: `${file}/`, above: folder.above + 1 }, bounds);
    } else {
      yield {
        file,
        ...(entry.isSymbolicLink() ? await followLink(bounds.root, path) : plainFile(entry, path)),
      };
    }
  }
}

async function* walkBelow(
  folder: Omit<OpenFolder, 'entries'>,
  bounds: Bounds,
): AsyncGenerator<ListedFile | SkippedFile> {
  if (folder.above > bounds.depth) {
    yield { file: folder.prefix, reason: unread('tooDeep', bounds.depth) };
    return;
  }
  const entries = await list(folder.path);
  if (Array.isArray(entries)) yield* walk({ ...folder, entries }, bounds);
  else yield { file: folder.prefix, reason: entries.reason };
}

/** Bytes of a name that mean nothing became U+FFFD, and by that name there is no file. */
async function isThere(path: string): Promise<boolean> {
  return fs.lstat(path).then(
    () => true,
    () => false,
  );
}

async function list(path: string): Promise<Dirent[] | Pick<SkippedFile, 'reason'>> {
  try {
    return await fs.readdir(path, { withFileTypes: true });
  } catch (error) {
    return { reason: refusalOf(error) };
  }
}

function plainFile(entry: Dirent, path: string): { path: string } | Pick<SkippedFile, 'reason'> {
  return entry.isFile() ? { path } : { reason: unread('notFile') };
}

async function followLink(
  root: string,
  path: string,
): Promise<{ path: string } | Pick<SkippedFile, 'reason'>> {
  try {
    const target = await fs.realpath(path);
    const way = relative(root, target);
    if (way === '..' || way.startsWith(`..${sep}`) || way === target) {
      return { reason: unread('linkOutside') };
    }
    const status = await fs.stat(target);
    if (status.isDirectory()) {
      return { reason: unread('linkToFolder') };
    }
    return status.isFile() ? { path: target } : { reason: unread('linkToDevice') };
  } catch (error) {
    return { reason: unread('brokenLink', namedCodeOf(error)) };
  }
}

/** A folder sorts as if its name ended in a slash, so that a walk meets the files in the order of their paths. */
function inPathOrder(entries: readonly Dirent[]): Dirent[] {
  const key = (entry: Dirent) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  return entries.filter((entry) => !isPassedOver(entry.name)).sort((a, b) => compareTexts(key(a), key(b)));
}

/** Whether a file or folder of this name is no document, and not worth a word either. */
export function isPassedOver(name: string): boolean {
  return /^(?:\.|~\$)|~$/.test(name) || name === 'Thumbs.db' || name === 'desktop.ini';
}
