import { decode } from '../files/decode.js';
import type { Extract, LoadedFile } from '../reader.js';
import { rowOfJson } from '../tables/json-row.js';
import { readRows } from '../tables/read-rows.js';
import type { Row } from '../tables/rows.js';
import { unread } from '../unread-reason.js';

/** Reads JSON Lines: a passage for each line that holds JSON. Lines that hold none are counted in a warning. */
export async function readJsonLines(file: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(file.bytes);
  const leftOut = {
    warning: (first: number, count: number) =>
      count === 1
        ? `Line ${first} is not JSON and is left out.`
        : `${count} lines are not JSON and are left out, the first of them line ${first}.`,
    reason: unread('noJsonLines'),
  };
  return readRows(text.split(/\r\n|[\n\r]/), rowOf, file, leftOut, warnings);
}

/** `null` where the line is not JSON, or its values lie too deep within each other to be read. */
function rowOf(line: string): Row | null {
  if (line.trim() === '') return [];
  try {
    return rowOfJson(JSON.parse(line));
  } catch {
    return null;
  }
}
