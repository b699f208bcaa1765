import { decode } from '../files/decode.js';
import type { Extract, LoadedFile } from '../reader.js';
import { rowOfJson } from '../tables/json-row.js';
import { createTableReader, type Row } from '../tables/rows.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/** Reads JSON Lines: a passage for each line that holds JSON. Lines that hold none are counted in a warning. */
export async function readJsonLines({ bytes, pace, columns }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  const table = createTableReader(columns);
  const broken: number[] = [];
  for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
    await pace();
    if (line.trim() === '') continue;
    const row = rowOf(line);
    if (row) table.add(row);
    else broken.push(index + 1);
  }
  const extract = table.extract([...warnings, ...whatIsBroken(broken)]);
  if (extract.blocks.length === 0 && broken.length > 0) {
    throw new Unreadable(unread('noJsonLines'));
  }
  return extract;
}

/** `null` where the line is not JSON, or its values lie too deep within each other to be read. */
function rowOf(line: string): Row | null {
  try {
    return rowOfJson(JSON.parse(line));
  } catch {
    return null;
  }
}

function whatIsBroken(lines: readonly number[]): string[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  return [
    others.length === 0
      ? `Line ${first} is not JSON and is left out.`
      : `${lines.length} lines are not JSON and are left out, the first of them line ${first}.`,
  ];
}
