import { compareTexts } from '../language/compare.js';
import { completePeople } from '../quotes/people/match-person.js';
import type { Collection, IndexedDocuments } from './collection.js';
import type { Completion } from './library.js';

/** People who are quoted and whose name begins as typed, those with most quotations first. */
export function completePerson(collection: Collection, typed: string, limit: number): Completion[] {
  return completePeople(collection.people, typed, limit).map(({ name, quotations }) => ({
    label: `${name} (${quotations})`,
    value: name,
  }));
}

/** Titles and folders in which the typed words stand; those that begin with them first. */
export function completeSource({ documents }: IndexedDocuments, typed: string, limit: number): Completion[] {
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
    .map(({ choice }) => choice);
}

/** 0 where the label begins with the typed words, 1 where it holds them, 2 where only the file's name does. */
function fitOf({ label, value }: Completion, wanted: string): number | null {
  const at = label.toLowerCase().indexOf(wanted);
  if (at >= 0) return Math.min(at, 1);
  return value.toLowerCase().includes(wanted) ? 2 : null;
}

/** `a/b/c.txt` stands in `a/` and in `a/b/`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`);
}
