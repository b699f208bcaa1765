import type { Extract, LoadedFile } from '../reader.js';
import type { UnreadReason } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';
import { createTableReader, type Row } from './rows.js';

/** What is said of items of a file that make no row. */
interface LeftOut {
  /** In a sentence for an admin; numbers count from 1. */
  warning(first: number, count: number): string;
  /** Where no item makes one. */
  readonly reason: UnreadReason;
}

/**
 * Makes a document of the items of one table: a passage for each.
 *
 * @param rowOf gives `null` where an item makes no row
 * @param warnings what else was odd about the file, in sentences for an admin
 * @throws Unreadable when no item makes a row
 */
export async function readRows<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => Row | null,
  { pace, columns }: LoadedFile,
  leftOut: LeftOut,
  warnings: readonly string[],
): Promise<Extract> {
  const table = createTableReader(columns);
  const left: number[] = [];
  for (const [index, item] of items.entries()) {
    await pace();
    const row = rowOf(item);
    if (row) table.add(row);
    else left.push(index + 1);
  }
  const [first] = left;
  if (first === undefined) return table.extract(warnings);
  const extract = table.extract([...warnings, leftOut.warning(first, left.length)]);
  if (extract.blocks.length === 0) throw new Unreadable(leftOut.reason);
  return extract;
}
