import { addToList } from '../../shared/lists-by-key.js';
import type { PassageFacts } from '../document.js';
import { extractedText, type Piece, writtenBy } from '../extracted-text.js';
import { parseHtml } from '../html/parse-markup.js';
import { piecesOfMarkup } from '../html/pieces.js';
import { validMetadata } from '../metadata/metadata.js';
import type { ColumnRole, ColumnRoles, Extract } from '../reader.js';
import { findRoles } from './columns.js';

/** A row of a table: its named values in order. Names are empty where the table has none. */
export type Row = readonly (readonly [column: string, value: string])[];

/** Makes a document of the rows of one table. */
export interface TableReader {
  add(row: Row): void;
  /**
   * All rows so far: a passage for each.
   *
   * @param warnings what else was odd about the file, in sentences for an admin
   */
  extract(warnings: readonly string[]): Extract;
}

/** The names of columns as they are compared: in small letters. */
type Keys = { readonly [Role in ColumnRole]?: readonly string[] };

const FACTS = [
  'title',
  'author',
  'publisher',
  'date',
  'url',
] as const satisfies readonly (keyof PassageFacts)[];

/**
 * A row becomes a passage. What it is about becomes its heading, what it says about its origin the passage's source. Of
 * the other values a single one stands by itself; several stand on a line each behind the names of their columns.
 *
 * @param named what the columns hold; absent: what their names suggest
 */
export function createTableReader(named?: ColumnRoles): TableReader {
  const known = named && keysOf(named);
  const found = new Map<string, Keys>();
  const met = new Set<string>();
  const unread = new Set<string>();
  const wrong = new Set<string>();
  const pieces: Piece[] = [];

  function rolesOf(values: readonly Value[]): Keys {
    if (known) return known;
    const columns = values.map(({ name }) => name);
    const key = columns.join('\n');
    const roles = found.get(key) ?? keysOf(findRoles(columns));
    found.set(key, roles);
    return roles;
  }

  return {
    add(row) {
      const values = valuesOf(row);
      const { about, quoted, facts, others, isMessage } = partsOf(values, rolesOf(values));
      for (const { key } of values) met.add(key);
      for (const { name } of others) unread.add(name);
      const { metadata, warnings } = validMetadata(facts, 'some rows');
      for (const warning of warnings) wrong.add(warning);
      if (isMessage && metadata.author && quoted.length > 0) pieces.push(writtenBy(metadata.author));
      pieces.push(...headedRow(about, quoted, metadata));
    },

    extract(warnings) {
      const columns = known ? columnWarnings(known, met, unread) : [];
      return {
        ...extractedText(pieces),
        metadata: {},
        layout: 'rows',
        warnings: [...warnings, ...wrong, ...columns],
      };
    },
  };
}

/** What the settings say of a table's columns that is not so, and which columns they say nothing of. */
function columnWarnings(named: Keys, met: ReadonlySet<string>, unread: ReadonlySet<string>): string[] {
  const missing = Object.values(named)
    .flat()
    .filter((name) => !met.has(name));
  return [
    ...(missing.length === 0 ? [] : [`It has no column called ${list(missing)}, which the settings name.`]),
    ...(unread.size === 0 ? [] : [`Columns that are not read: ${list([...unread])}.`]),
  ];
}

function valuesOf(row: Row): Value[] {
  return row.flatMap(([column, given]) => {
    const value = shownText(given).trim();
    return value === '' ? [] : [{ name: column.trim(), key: keyOf(column), value }];
  });
}

/** A value of a row that is not empty, with the name of its column. */
interface Value {
  readonly name: string;
  readonly key: string;
  readonly value: string;
}

/** What of a row is its heading, its text and its source, and what is none of them. */
function partsOf(values: readonly Value[], roles: Keys) {
  const byKey = new Map<string, Value[]>();
  for (const value of values) addToList(byKey, value.key, value);
  const called = (names: readonly string[] = []) => names.flatMap((name) => byKey.get(name) ?? []);
  const facts: Record<string, string> = {};
  for (const fact of FACTS) {
    const told = called(fact === 'author' ? (roles.writer ?? roles.author) : roles[fact]);
    if (told.length > 0) facts[fact] = told.map(({ value }) => value).join(', ');
  }
  const about = called(roles.heading ?? roles.title);
  const used = new Set(Object.entries(roles).flatMap(([role, names]) => (role === 'text' ? [] : names)));
  const rest = values.filter(({ key }) => !used.has(key));
  const quoted = roles.text ? called(roles.text) : rest;
  const read = new Set(quoted);
  return {
    about: about.map(({ value }) => value).join(' · '),
    quoted,
    facts,
    others: rest.filter((value) => !read.has(value)),
    isMessage: roles.writer !== undefined,
  };
}

/** A row without text is what it is about. */
function headedRow(about: string, values: readonly Value[], facts: PassageFacts): Piece[] {
  const own = Object.keys(facts).length === 0 ? {} : { facts };
  const [only, ...others] = values;
  if (!only) return about === '' ? [] : [{ type: 'paragraph', text: about, heading: null, ...own }];
  const lines = values.map(({ name, value }) => (name === '' ? value : `${name}: ${value}`));
  const said: Piece = {
    type: 'paragraph',
    ...(about === '' ? { heading: null } : {}),
    ...own,
    ...(others.length === 0 ? { text: only.value } : { form: 'fields', text: lines.join('\n') }),
  };
  return about === '' ? [said] : [{ type: 'heading', text: about }, said];
}

/** What a page of HTML holds: ends of paragraphs and the like, or breaks of lines. */
const HTML = /<\/(?:p|div|li|h[1-6]|blockquote|table)>|<br ?\/?>/i;

/** A value that was taken from a web page, as a browser shows it. */
function shownText(value: string): string {
  if (!HTML.test(value)) return value;
  return [...piecesOfMarkup(parseHtml(value))].map(({ text }) => text).join('\n\n');
}

function keyOf(column: string): string {
  return column.trim().toLowerCase();
}

/** Each name once: a row may have thousands of values beyond the columns that have names. */
function keysOf(roles: ColumnRoles): Keys {
  return Object.fromEntries(
    Object.entries(roles).map(([role, names = []]) => [role, [...new Set(names.map(keyOf))]]),
  );
}

/** Whether a first row names the columns that the settings name. */
export function namesColumns(row: readonly string[], named: ColumnRoles | undefined): boolean {
  const wanted = new Set(Object.values(keysOf(named ?? {})).flat());
  return row.some((name) => wanted.has(keyOf(name)));
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
