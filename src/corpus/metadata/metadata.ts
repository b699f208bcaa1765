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

const line = z.string().transform(oneLine).pipe(z.string().min(1));

/** A byline holds a name behind a word that is none of it. */
const name = line.transform((text) => text.replace(/^by (?=\p{Lu})/iu, ''));

/** A name, or what is known of a person, of which the name counts. */
const person = z.union([name, z.looseObject({ name }).transform((known) => known.name)]);

const schema = z.object({
  title: line.optional(),
  author: z
    .union([
      person,
      z
        .array(person)
        .min(1)
        // A name may be written with the family name before a comma.
        .transform((names) => names.join(names.some((each) => each.includes(',')) ? '; ' : ', ')),
    ])
    .optional(),
  publisher: line.optional(),
  credit: line.optional(),
  date: z.string().transform(isoDate).pipe(z.string()).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().transform(languageCode).pipe(z.string()).optional(),
});

/** What a field should be, for the warning when it is something else. */
const EXPECTED: Readonly<Record<keyof z.input<typeof schema>, string>> = {
  title: 'a line of text',
  author: 'a name or a list of names',
  publisher: 'a line of text',
  credit: 'a line of text',
  date: 'a date such as 2024-12-25',
  url: 'an address that begins with http:// or https://',
  language: 'a code such as en',
};

/** Other names that site generators have for the same. */
const ALSO_CALLED = [
  ['author', 'authors'],
  ['language', 'lang'],
] as const;

/**
 * Keeps the facts that are what they should be, and warns of the others. Empty values count as absent; `Title` is `title`.
 */
export function validMetadata(values: Readonly<Record<string, unknown>>, where: string): MetadataResult {
  const given: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values))
    if (value !== '' && value !== null) given[key.toLowerCase()] ??= value;
  for (const [key, other] of ALSO_CALLED) given[key] ??= given[other];
  const warnings: string[] = [];
  for (const [key, expected] of Object.entries(EXPECTED)) {
    if (given[key] === undefined) continue;
    const field = schema.safeParse({ [key]: given[key] });
    if (field.success) continue;
    warnings.push(`The ${key} in ${where} is not ${expected} and is left out.`);
    delete given[key];
  }
  const { title, author, publisher, credit, date, url, language } = schema.parse(given);
  return {
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(author === undefined ? {} : { author }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(credit === undefined ? {} : { credit }),
      ...(date === undefined ? {} : { date }),
      ...(url === undefined ? {} : { url }),
      ...(language === undefined ? {} : { language }),
    },
    warnings,
  };
}

/** What programs write where a name belongs and they know none. */
const NO_NAME =
  /^(?:admin(?:istrator)?|\(?anonymous\)?|author|default|guest|microsoft office user|owner|python-docx|root|unknown|user|windows user)$/i;

/** A name that a file's properties give, unless a program made it up. */
export function nameOfPerson(name: string | undefined): string | undefined {
  return name === undefined || NO_NAME.test(name.trim()) ? undefined : name;
}

function isoDate(text: string): string | undefined {
  return /^[12]\d{3}$/.test(text) ? text : (parseWrittenDate(text) ?? undefined);
}

/** `en` for `en`, `en-GB` and `EN_us`. */
function languageCode(text: string): string | undefined {
  return /^([a-z]{2})(?:[-_][a-z0-9-_]{2,20})?$/i.exec(text.trim())?.[1]?.toLowerCase();
}
