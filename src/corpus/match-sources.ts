import { basename, extname } from 'node:path/posix';
import type { Source } from './document.js';

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
  const tests: readonly Test[] = [
    ({ source }) => source.file === query.trim(),
    ({ source }) => folded(source.file) === wanted,
    ({ source }) => folded(source.file).startsWith(folder),
    ({ source }) => folded(source.title) === wanted || namesOf(source.file).includes(wanted),
    ({ source }) => folded(source.title).includes(wanted),
    ({ source }) => [source.file, ...foldersOf(source.file)].some((name) => isMeant(folded(name))),
  ];
  for (const test of tests) {
    const found = new Set<number>();
    for (const [index, document] of documents.entries()) if (test(document)) found.add(index);
    if (found.size > 0) return found;
  }
  return new Set();
}

/** Stands in a name for a middle that had no room. */
const LEFT_OUT = '…';

/** So much of the room goes to a name's beginning. The end comes first, because it tells the files of a folder apart. */
const BEGINNINGS = [0.3, 0.5, 0.7, 0.1];

/**
 * Gives the names of files and folders in so many UTF-16 units: a longer one goes without its middle,
 * `archive/2023…/index.html`, where `matchSources` finds the same documents by that, and is `null` otherwise.
 */
export function namesWithin(longest: number, documents: readonly Named[]): (name: string) => string | null {
  const files = documents.map(({ source }) => source.file);
  let known: readonly string[] | null = null;
  return (name) => {
    if (name.length <= longest) return name;
    const all = known ?? [...files, ...new Set(files.flatMap(foldersOf))].map(folded);
    known = all;
    const short = BEGINNINGS.map((part) => withoutMiddle(name, Math.floor(part * longest), longest)).find(
      (candidate) => {
        const [meant, ...others] = all.filter(meantBy(folded(candidate)));
        return meant === folded(name) && others.length === 0;
      },
    );
    return short ?? null;
  };
}

/** A name cut between characters as they are read, never within one. */
function withoutMiddle(name: string, beginning: number, longest: number): string {
  const places = [...new Intl.Segmenter('und').segment(name)].map(({ index }) => index);
  const start = places.findLast((place) => place <= beginning) ?? 0;
  const end =
    places.find((place) => place >= name.length - (longest - LEFT_OUT.length - start)) ?? name.length;
  return name.slice(0, start) + LEFT_OUT + name.slice(end);
}

/** Tells the names that a name without its middle may mean. */
function meantBy(short: string): (name: string) => boolean {
  const [start = '', end = '', ...more] = short.split(LEFT_OUT);
  if (start === '' || end === '' || more.length > 0) return () => false;
  return (name) => name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

/** `a/b/c.txt` stands in `a/` and in `a/b/`. */
export function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`);
}

function namesOf(file: string): string[] {
  const name = basename(file);
  return [name, basename(file, extname(file)), file.slice(0, file.length - extname(file).length)].map(folded);
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
