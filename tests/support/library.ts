import { openLibrary } from '../../src/library/open-library.js';
import { type AtEnd, type Files, folderWith } from './folder.js';

/** A library over a folder with these files, in the test's own thread. */
export async function libraryOver(files: Files, atEnd?: AtEnd) {
  return openLibrary({ folder: await folderWith(files, atEnd) });
}
