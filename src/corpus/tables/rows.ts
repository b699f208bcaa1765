import { addToList } from '../../lists-by-key.js';
import type { PassageFacts } from '../document.js';
import type { Piece } from '../extracted-text.js';
import { parseHtml } from '../html/markup-tree.js';
import { piecesOfMarkup } from '../html/pieces.js';
import { type MetadataResult, validMetadata } from '../metadata/metadata.js';
import type { ColumnRole, ColumnRoles } from '../reader.js';
import { findRoles } from './columns.js';

/** A row of a table: its named values in order. Names are empty where the table has none. */
export type Row = readonly (readonly [column: string, value: string])[];

/** Makes passages of the rows of one table. */
export interface RowReader {
  piecesOf(row: Row): Piece[];
  /** What was odd about the rows so far, in sentences for an admin. */
  warnings(): string[];
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
export function createRowReader(named?: ColumnRoles): RowReader {
  const known = named && keysOf(named);
  const found = new Map<string, Keys>();
  const met = new Set<string>();
  const unread = new Set<string>();
  const warnings = new Set<string>();

  function rolesOf(values: readonly Value[]): Keys {
    if (known) return known;
    const columns = values.map(({ name }) => name);
    const key = columns.join('\n');
    const roles = found.get(key) ?? keysOf(findRoles(columns));
    found.set(key, roles);
    return roles;
  }

  return {
    piecesOf(row) {
      const values = row.flatMap(([column, given]) => {
        const value = shownText(given).trim();
        return value === '' ? [] : [{ name: column.trim(), key: keyOf(column), value }];
      });
      const { about, quoted, facts, others } = partsOf(values, rolesOf(values));
      if (known) {
        for (const { key } of values) met.add(key);
        for (const { name } of others) unread.add(name);
      }
      const { metadata, warnings: wrong } =
        Object.keys(facts).length === 0 ? NONE : validMetadata(facts, 'some rows');
      for (const warning of wrong) warnings.add(warning);
      return headedRow(about, quoted, metadata);
    },

    warnings() {
      const missing = Object.values(known ?? {})
        .flat()
        .filter((name) => !met.has(name));
      return [
        ...warnings,
        ...(missing.length === 0
          ? []
          : [`It has no column called ${list(missing)}, which the settings name.`]),
        ...(unread.size === 0 ? [] : [`Columns that are not read: ${list([...unread])}.`]),
      ];
    },
  };
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
  const valuesOf = (names: readonly string[] = []) => names.flatMap((name) => byKey.get(name) ?? []);
  const facts: Record<string, string> = {};
  for (const fact of FACTS) {
    const told = valuesOf(roles[fact]);
    if (told.length > 0) facts[fact] = told.map(({ value }) => value).join(', ');
  }
  const about = valuesOf(roles.heading ?? roles.title);
  const used = new Set(Object.entries(roles).flatMap(([role, names]) => (role === 'text' ? [] : names)));
  const rest = values.filter(({ key }) => !used.has(key));
  const quoted = roles.text ? valuesOf(roles.text) : rest;
  const read = new Set(quoted);
  return {
    about: about.map(({ value }) => value).join(' · '),
    quoted,
    facts,
    others: rest.filter((value) => !read.has(value)),
  };
}

function headedRow(about: string, values: readonly Value[], facts: PassageFacts): Piece[] {
  const [only] = values;
  const heading: Piece[] = about === '' || !only ? [] : [{ type: 'heading', text: about }];
  if (!only)
    return about === '' ? [] : [{ type: 'paragraph', text: about, heading: null, ...factsOf(facts) }];
  const lines = values.map(({ name, value }) => (name === '' ? value : `${name}: ${value}`));
  return [
    ...heading,
    {
      type: 'paragraph',
      ...(heading.length > 0 ? {} : { heading: null }),
      ...factsOf(facts),
      ...(values.length === 1 ? { text: only.value } : { form: 'fields', text: lines.join('\n') }),
    },
  ];
}

function factsOf(facts: PassageFacts): { readonly facts?: PassageFacts } {
  return Object.keys(facts).length === 0 ? {} : { facts };
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

const NONE: MetadataResult = { metadata: {}, warnings: [] };

/** Whether a first row names the columns that the settings name. */
export function namesColumns(row: readonly string[], named: ColumnRoles | undefined): boolean {
  const wanted = new Set(Object.values(keysOf(named ?? {})).flat());
  return row.some((name) => wanted.has(keyOf(name)));
}

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
