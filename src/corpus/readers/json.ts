import { UserError } from '../../user-error.js';
import { decode } from '../decode.js';
import { extractedText, type Piece } from '../extracted-text.js';
import { rowOfJson } from '../json-row.js';
import type { Extract, LoadedFile } from '../reader.js';
import { createRowReader } from '../rows.js';

/**
 * Reads a list in JSON: a passage for each of its entries, as in JSON Lines. Where programs write down more than the list,
 * it is the longest one that the outermost object holds; its other values are left out.
 */
export async function readJson({ bytes, pace, columns }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  const entries = listIn(parsed(text));
  const rows = createRowReader(columns);
  const pieces: Piece[] = [];
  for (const entry of entries) {
    await pace();
    pieces.push(...rows.piecesOf(rowOfJson(entry)));
  }
  return {
    ...extractedText(pieces),
    metadata: {},
    layout: 'rows',
    warnings: [...warnings, ...rows.warnings()],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError('It is not JSON, or not all of it.', 'unreadable-corpus', { cause });
  }
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const lists = Object.values(value ?? {}).filter(isListOfObjects);
  const [first] = lists;
  if (!first) throw new UserError('It holds no list of entries.', 'unreadable-corpus');
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), first);
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => typeof entry === 'object' && entry !== null)
  );
}
