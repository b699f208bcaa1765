import { decode } from '../files/decode.js';
import type { Extract, LoadedFile } from '../reader.js';
import { rowOfJson } from '../tables/json-row.js';
import { createTableReader } from '../tables/rows.js';
import { withSlackWords } from '../tables/slack.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/**
 * Reads a list in JSON: a passage for each of its entries, as in JSON Lines. Where programs write down more than the list,
 * it is the longest one that the outermost object holds, or, where it holds none, an object in it; other values are left out.
 */
export async function readJson({ bytes, pace, columns }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  const entries = withSlackWords(listIn(parsed(text)));
  const table = createTableReader(columns);
  const tooDeep: number[] = [];
  for (const [index, entry] of entries.entries()) {
    await pace();
    const row = rowOfJson(entry);
    if (row) table.add(row);
    else tooDeep.push(index + 1);
  }
  const extract = table.extract([...warnings, ...whatIsTooDeep(tooDeep)]);
  if (extract.blocks.length === 0 && tooDeep.length > 0) {
    throw new Unreadable(unread('jsonTooDeep'));
  }
  return extract;
}

function whatIsTooDeep(entries: readonly number[]): string[] {
  const [first, ...others] = entries;
  if (first === undefined) return [];
  return [
    others.length === 0
      ? `Entry ${first} is left out: its values lie too deep within each other.`
      : `${entries.length} entries are left out, the first of them entry ${first}: their values lie too deep within each other.`,
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unreadable(unread('noJson'), cause);
  }
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const outer = valuesOf(value);
  const lists = [outer, outer.flatMap(valuesOf)]
    .map((values) => values.filter(isListOfObjects))
    .find((found) => found.length > 0);
  if (!lists) throw new Unreadable(unread('noList'));
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest));
}

/** The values of an object; of anything else, none. */
function valuesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [];
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => typeof entry === 'object' && entry !== null)
  );
}
