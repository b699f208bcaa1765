import type { ColumnRoles } from '../reader.js';
import { findRoles } from './columns.js';
import { rowOfJson } from './json-row.js';
import { namesColumns } from './rows.js';

/** Whether a list holds what is asked for is told by so many of its entries. */
const SAMPLE = 20;

/**
 * The list of entries in a value of JSON. Where programs write down more than the list, it is one whose entries have a text
 * by the names of their values, else any; an outer one before those within it, a longer one before others. An object that
 * has a text, and no such list, is an entry by itself. `null` where there is none.
 *
 * @param columns what the columns hold; absent: what their names suggest
 */
export function listIn(value: unknown, columns: ColumnRoles | undefined): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const outer = valuesOf(value);
  const lists = longestFirst(outer);
  const inner = longestFirst(outer.flatMap(valuesOf));
  return (
    [...lists, [value], ...inner].find((list) => holdsText(list, columns)) ?? lists[0] ?? inner[0] ?? null
  );
}

function holdsText(list: readonly unknown[], named: ColumnRoles | undefined): boolean {
  return list.slice(0, SAMPLE).some((entry) => {
    const names = (rowOfJson(entry) ?? []).flatMap(([name, value]) => (value === '' ? [] : [name]));
    return named ? namesColumns(names, named) : findRoles(names).text !== undefined;
  });
}

/** The values of an object; of anything else, none. */
function valuesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [];
}

function longestFirst(values: readonly unknown[]): (readonly unknown[])[] {
  return values.filter(isListOfObjects).toSorted((a, b) => b.length - a.length);
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => typeof entry === 'object' && entry !== null)
  );
}
