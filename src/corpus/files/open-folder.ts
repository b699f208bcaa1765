import { type Dirent, promises as fs } from 'node:fs';
import { UserError } from '../../shared/user-error.js';
import { codeOf, reasonOf } from './file-reason.js';

/**
 * The folder itself, with its entries.
 *
 * @throws UserError `unreadable-corpus` when it cannot be listed
 */
export async function openFolder(folder: string): Promise<{ path: string; entries: Dirent[] }> {
  try {
    const path = await fs.realpath(folder);
    return { path, entries: await fs.readdir(path, { withFileTypes: true }) };
  } catch (cause) {
    throw new UserError(whyNoCorpus(folder, cause), 'unreadable-corpus', { cause });
  }
}

function whyNoCorpus(folder: string, cause: unknown): string {
  const code = codeOf(cause);
  if (code === 'ENOENT') {
    return `The folder of documents “${folder}” does not exist: create it and put documents there, or name another folder.`;
  }
  if (code === 'ENOTDIR') {
    return `“${folder}” is not a folder: name the folder that holds the documents.`;
  }
  return `The folder of documents “${folder}” cannot be read: ${reasonOf(cause)}`;
}
