import { oneLine } from '../language/one-line.js';

/** Stands in a name for a middle that had no room. */
const LEFT_OUT = '…';

/** So much of the room goes to a name's beginning, tried in this order: it is by their ends that files of a folder differ. */
const BEGINNINGS = [0.3, 0.5, 0.7, 0.1];

/**
 * Gives the names of files and their folders in so many UTF-16 units: a longer one goes without its middle,
 * `archive/2023…/index.html`, where `matchSources` finds the same by that, and is `null` otherwise.
 *
 * @param files all that there are
 */
export function namesWithin(longest: number, files: readonly string[]): (name: string) => string | null {
  let known: readonly string[] | null = null;
  return (name) => {
    if (name.length <= longest) return name;
    known ??= [...files, ...new Set(files.flatMap(foldersOf))].map(folded);
    const places = [...CHARACTERS.segment(name)].map(({ index }) => index);
    for (const part of BEGINNINGS) {
      const short = withoutMiddle(name, places, Math.floor(part * longest), longest);
      const isMeant = meantBy(folded(short));
      const [meant, ...others] = isMeant === null ? [] : known.filter(isMeant);
      if (meant === folded(name) && others.length === 0) return short;
    }
    return null;
  };
}

const CHARACTERS = new Intl.Segmenter('und');

/**
 * A name cut between characters as they are read, never within one.
 *
 * @param places where its characters begin
 */
function withoutMiddle(name: string, places: readonly number[], beginning: number, longest: number): string {
  const start = places.findLast((place) => place <= beginning) ?? 0;
  const end =
    places.find((place) => place >= name.length - (longest - LEFT_OUT.length - start)) ?? name.length;
  return name.slice(0, start) + LEFT_OUT + name.slice(end);
}

/** Tells the names, folded, that a name without its middle may mean; `null` of a name that is none such. */
export function meantBy(short: string): ((name: string) => boolean) | null {
  const [start = '', end = '', ...more] = short.split(LEFT_OUT);
  if (start === '' || end === '' || more.length > 0) return null;
  return (name) => name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

/** `a/b/c.txt` stands in `a/` and in `a/b/`. */
export function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`);
}

/** A name as others are compared with it: small and capital letters and white space do not matter. */
export function folded(text: string): string {
  return oneLine(text.normalize('NFC').toLowerCase());
}
