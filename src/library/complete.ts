import { completePeople } from '../quotes/people.js';
import type { Collection } from './collection.js';
import type { Completion } from './library.js';

/** People who are quoted and whose name begins as typed, those with most quotations first. */
export function completePerson(collection: Collection, typed: string, limit: number): Completion[] {
  return completePeople(collection.people, typed, limit).map(({ name, quotations }) => ({
    label: `${name} (${quotations})`,
    value: name,
  }));
}

/** Titles and folders in which the typed words stand; those that begin with them first. */
export function completeSource({ documents }: Collection, typed: string, limit: number): Completion[] {
  const wanted = typed.trim().toLowerCase();
  const folders = new Set(documents.flatMap(({ source }) => foldersOf(source.file)));
  const choices: Completion[] = [
    ...documents.map(({ source }) => ({ label: source.title, value: source.file })),
    ...[...folders].map((folder) => ({ label: folder, value: folder })),
  ];
  const place = ({ label, value }: Completion) => {
    const at = label.toLowerCase().indexOf(wanted);
    return at >= 0 ? at : value.toLowerCase().indexOf(wanted);
  };
  return choices
    .map((choice) => ({ choice, at: place(choice) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1) || compare(a.choice.label, b.choice.label))
    .slice(0, limit)
    .map(({ choice }) => choice);
}

/** `a/b/c.txt` stands in `a/` and in `a/b/`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
