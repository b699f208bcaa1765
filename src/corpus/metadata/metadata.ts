import { z } from 'zod';
import { oneLine } from '../../language/one-line.js';
import type { Metadata } from '../reader.js';
import { parseWrittenDate } from './written-date.js';

/** The facts that a person or a program wrote down about a document, and what was wrong with them. */
export interface MetadataResult {
  readonly metadata: Metadata;
  /** In sentences for an admin. */
  readonly warnings: readonly string[];
}

/** `[[Lena Ost]]`, `[[people/lena|Lena Ost]]`: a link to another note. */
const NOTE_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g;

const line = z
  .string()
  .transform((text) => oneLine(text.replace(NOTE_LINK, '$1')))
  .pipe(z.string().min(1));

/** A byline holds a name behind a word that is none of it. */
const name = line.transform((text) => text.replace(/^by (?=\p{Lu})/iu, ''));

/** A name, or what is known of a person, of which the name counts. */
const person = z.union([name, z.looseObject({ name }).transform((known) => known.name)]);

/** A name may be written with the family name before a comma. */
const people = z
  .array(person)
  .min(1)
  .transform((names) => names.join(names.some((each) => each.includes(',')) ? '; ' : ', '));

/** What each fact has to be, and how that is said where it is something else. */
const FACTS: Readonly<Record<keyof Metadata, readonly [schema: z.ZodType<string>, expected: string]>> = {
  title: [line, 'a line of text'],
  author: [z.union([person, people]), 'a name or a list of names'],
  publisher: [line, 'a line of text'],
  credit: [line, 'a line of text'],
  date: [z.string().transform(isoDate).pipe(z.string()), 'a date such as 2024-12-25'],
  url: [z.url({ protocol: /^https?$/ }), 'an address that begins with http:// or https://'],
  language: [z.string().transform(languageCode).pipe(z.string()), 'a code such as en'],
};

/** What site generators call some of them. */
const OTHER_NAMES = { author: 'authors', language: 'lang' } as const;

/**
 * Keeps the facts that are what they should be, and warns of the others. Empty values count as absent; `Title` is `title`.
 */
export function validMetadata(values: Readonly<Record<string, unknown>>, where: string): MetadataResult {
  const given: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values))
    if (value !== '' && value !== null) given[key.toLowerCase()] ??= value;
  for (const [key, other] of Object.entries(OTHER_NAMES)) given[key] ??= given[other];
  const metadata: Record<string, string> = {};
  const warnings: string[] = [];
  for (const [key, [schema, expected]] of Object.entries(FACTS)) {
    if (given[key] === undefined) continue;
    const { data } = schema.safeParse(given[key]);
    if (data === undefined) warnings.push(`The ${key} in ${where} is not ${expected} and is left out.`);
    else metadata[key] = data;
  }
  return { metadata, warnings };
}

/** Warns of keys that are no facts: where nothing else is meant to stand, they are probably slips. */
export function warningsOfOthers(keys: readonly string[], where: string): string[] {
  const facts = Object.keys(FACTS);
  const known = [...facts, ...Object.values(OTHER_NAMES)];
  const others = keys.filter((key) => !known.includes(key.toLowerCase()));
  if (others.length === 0) return [];
  return [`${where} can only give ${facts.join(', ')}; left out: ${others.join(', ')}.`];
}

/** Seconds or milliseconds since 1970, as programs write a time. */
const UNIX_TIME = /^(\d{10})(?:\d{3}|\.\d+)?$/;

/** A date as ISO 8601, however it is written; `undefined` where it is none. */
export function isoDate(text: string): string | undefined {
  const [, seconds] = UNIX_TIME.exec(text) ?? [];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  return /^[12]\d{3}$/.test(text) ? text : (parseWrittenDate(text) ?? undefined);
}

/** `en` for `en`, `en-GB` and `EN_us`. */
function languageCode(text: string): string | undefined {
  return /^([a-z]{2})(?:[-_][a-z0-9-_]{2,20})?$/i.exec(text.trim())?.[1]?.toLowerCase();
}
