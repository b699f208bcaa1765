import { basename, extname } from 'node:path/posix';
import type { Source } from './document.js';
import { folded, foldersOf, meantBy } from './names-within.js';

/** What has a name that a person may mean. */
interface Named {
  readonly source: Pick<Source, 'file' | 'title'>;
}

type Test = (document: Named) => boolean;

/**
 * Which documents a person means by a file, a folder or a title, as indices. The closest kind of match counts and the
 * others are not looked at: the very file, else a folder and everything below it, else a title or a file's name with or
 * without its ending, else titles that contain it, else a file or folder whose name was given without its middle. Small and
 * capital letters and white space do not matter.
 */
export function matchSources(documents: readonly Named[], query: string): Set<number> {
  const wanted = folded(query);
  if (wanted === '') return new Set();
  const folder = wanted.endsWith('/') ? wanted : `${wanted}/`;
  const isMeant = meantBy(wanted);
  const tests: Test[] = [
    ({ source }) => source.file === query.trim(),
    ({ source }) => folded(source.file) === wanted,
    ({ source }) => folded(source.file).startsWith(folder),
    ({ source }) => folded(source.title) === wanted || namesOf(source.file).includes(wanted),
    ({ source }) => folded(source.title).includes(wanted),
  ];
  if (isMeant !== null) {
    tests.push(({ source }) =>
      [source.file, ...foldersOf(source.file)].some((name) => isMeant(folded(name))),
    );
  }
  for (const test of tests) {
    const found = new Set<number>();
    for (const [index, document] of documents.entries()) if (test(document)) found.add(index);
    if (found.size > 0) return found;
  }
  return new Set();
}

function namesOf(file: string): string[] {
  const name = basename(file);
  return [name, basename(file, extname(file)), file.slice(0, file.length - extname(file).length)].map(folded);
}
