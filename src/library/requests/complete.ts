import { foldersOf, namesWithin } from '../../corpus/names-within.js';
import { compareTexts } from '../../language/compare.js';
import { completePeople } from '../../quotes/people/complete-people.js';
import type { Collection, IndexedDocuments } from '../collection/collection.js';
import type { Completion } from '../library.js';
import { meantPeople } from './find-quotes.js';

/**
 * People who are quoted and whose name begins as typed, those with most quotations first.
 *
 * @param longest how many UTF-16 units a value may have; somebody whom no part of so many leads to is left out
 */
export function completePerson(
  collection: Collection,
  typed: string,
  limit: number,
  longest: number,
): Completion[] {
  return completePeople(collection.people, typed, limit).flatMap(({ name, quotations }) => {
    const value = personWithin(longest, name, collection);
    return value === null ? [] : { label: `${name} (${quotations})`, value };
  });
}

/** As many of the first or last words of a name as have room, where they mean nobody else. */
function personWithin(longest: number, name: string, collection: Collection): string | null {
  if (name.length <= longest) return name;
  const words = name.split(' ');
  const first = words.map((_, left) => words.slice(0, words.length - left).join(' '));
  const last = words.map((_, left) => words.slice(left).join(' '));
  const short = [first, last]
    .flatMap((parts) => parts.find((part) => part.length <= longest) ?? [])
    .find((part) => {
      const meant = meantPeople(collection, part);
      return meant.kind === 'one' && meant.person.name === name;
    });
  return short ?? null;
}

/**
 * Titles and folders in which the typed words stand; those that begin with them first.
 *
 * @param longest how many UTF-16 units a value may have; what no name of so many leads to is left out
 */
export function completeSource(
  { documents }: IndexedDocuments,
  typed: string,
  limit: number,
  longest: number,
): Completion[] {
  const within = namesWithin(
    longest,
    documents.map(({ source }) => source.file),
  );
  const wanted = typed.trim().toLowerCase();
  const folders = new Set(documents.flatMap(({ source }) => foldersOf(source.file)));
  const choices: Completion[] = [
    ...documents.map(({ source }) => ({ label: source.title, value: source.file })),
    ...[...folders].map((folder) => ({ label: folder, value: folder })),
  ];
  return choices
    .map((choice) => ({ choice, fit: fitOf(choice, wanted) }))
    .filter(({ fit }) => fit !== null)
    .sort((a, b) => Number(a.fit) - Number(b.fit) || compareTexts(a.choice.label, b.choice.label))
    .slice(0, limit)
    .flatMap(({ choice: { label, value } }) => {
      const name = within(value);
      return name === null ? [] : { label, value: name };
    });
}

/** 0 where the label begins with the typed words, 1 where it holds them, 2 where only the file's name does. */
function fitOf({ label, value }: Completion, wanted: string): number | null {
  const at = label.toLowerCase().indexOf(wanted);
  if (at >= 0) return Math.min(at, 1);
  return value.toLowerCase().includes(wanted) ? 2 : null;
}
