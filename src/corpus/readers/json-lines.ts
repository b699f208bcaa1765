import { extractedText, type Piece } from '../extracted-text.js';
import { decode } from '../files/decode.js';
import type { Extract, LoadedFile } from '../reader.js';
import { rowOfJson } from '../tables/json-row.js';
import { createRowReader, type Row } from '../tables/rows.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/** Reads JSON Lines: a passage for each line that holds JSON. Lines that hold none are counted in a warning. */
export async function readJsonLines({ bytes, pace, columns }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  const rows = createRowReader(columns);
  const pieces: Piece[] = [];
  const broken: number[] = [];
  let number = 0;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    await pace();
    number++;
    if (line.trim() === '') continue;
    const row = rowOf(line);
    if (row) pieces.push(...rows.piecesOf(row));
    else broken.push(number);
  }
  if (pieces.length === 0 && broken.length > 0) {
    throw new Unreadable(unread('noJsonLines'));
  }
  return {
    ...extractedText(pieces),
    metadata: {},
    layout: 'rows',
    warnings: [...warnings, ...(broken.length === 0 ? [] : [warningOf(broken)]), ...rows.warnings()],
  };
}

/** `null` where the line is not JSON, or its values lie too deep within each other to be read. */
function rowOf(line: string): Row | null {
  try {
    return rowOfJson(JSON.parse(line));
  } catch {
    return null;
  }
}

function warningOf(broken: readonly number[]): string {
  const [first] = broken;
  return broken.length === 1
    ? `Line ${first} is not JSON and is left out.`
    : `${broken.length} lines are not JSON and are left out, the first of them line ${first}.`;
}
