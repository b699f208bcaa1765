import { extname } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import { decode } from '../files/decode.js';
import type { Extract, LoadedFile } from '../reader.js';
import { isUsualName } from '../tables/columns.js';
import { createTableReader, namesColumns } from '../tables/rows.js';
import { type UnreadReason, unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/** The delimiter is told from the beginning of a file, in UTF-16 units. */
const SAMPLE = 20_000;

/** Names of columns are short. */
const LONGEST_NAME = 60;

/** What spreadsheets write into the first line for each other. */
const DELIMITER_LINE = /^sep=([^\n\r])(?:\r\n|[\n\r])/i;

/** Programs that write tables number the rows in a first column without a name. */
const INDEX = /^\d+$/;

/**
 * Reads a table of comma-, semicolon-, tab- or bar-separated values: a passage for each row. The first row names the
 * columns when it looks like names, or holds a name that the settings of the folder give.
 */
export async function readCsv({ file, bytes, pace, columns: given }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  const [line = '', said] = DELIMITER_LINE.exec(text) ?? [];
  const delimiter = said ?? (extname(file).toLowerCase() === '.tsv' ? '\t' : delimiterOf(text));
  const table = createTableReader(given);
  let names: readonly string[] | null = null;
  for await (const row of rowsOf(text.slice(line.length), delimiter)) {
    await pace();
    if (names === null) {
      names = areNames(row) || namesColumns(row, given) ? row : [];
      if (names.length > 0) continue;
    }
    const columns = names;
    const named = row.map((value, index) => [columns[index] ?? '', value] as const);
    table.add(columns[0] === '' && INDEX.test(row[0] ?? '') ? named.slice(1) : named);
  }
  return table.extract(warnings);
}

async function* rowsOf(text: string, delimiter: string): AsyncGenerator<string[]> {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  try {
    yield* parse(text, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable(reasonFor(error), error);
  }
}

function reasonFor({ code, message }: CsvError): UnreadReason {
  return code === 'CSV_QUOTE_NOT_CLOSED' ? unread('unclosedQuote') : unread('noTable', message);
}

/** The sign that stands most often outside of quotation marks, a comma where none does. */
function delimiterOf(text: string): string {
  const plain = text.slice(0, SAMPLE).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: plain.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

/**
 * Short, different and not numbers: what people call columns. The first and the last may have no name, and `No.` is no
 * sentence; where one is called as columns often are, others may be questions.
 */
function areNames(row: readonly string[]): boolean {
  const names = row.slice(row[0] === '' ? 1 : 0, row.findLastIndex((name) => name !== '') + 1);
  const isUsual = names.some(isUsualName);
  return (
    names.length > 1 &&
    new Set(names).size === names.length &&
    names.every((name) => /\p{L}/u.test(name) && (isUsual || isName(name)))
  );
}

function isName(name: string): boolean {
  return name.length <= LONGEST_NAME && (!/[.!?]\s*$/.test(name) || /^\p{L}{1,3}\.$/u.test(name));
}
