import { openLibrary } from '../../src/library/open-library.js';
import { type AtEnd, type Files, folderWith } from './folder.js';

/** A library over a folder with these files, in the test's own thread. */
export async function libraryOver(files: Files, atEnd?: AtEnd) {
  return (await openedFolder(files, atEnd)).library;
}

/** The same, and the folder. */
export async function openedFolder(files: Files, atEnd?: AtEnd) {
  const folder = await folderWith(files, atEnd);
  return { folder, library: await openLibrary({ folder }) };
}
