import { createRequire } from 'node:module';
import { memoized } from '../shared/memoized.js';
import { stemArabic } from './arabic.js';
import { mendBulgarian } from './bulgarian.js';
import { nameOfMonthForm } from './dates.js';
import { regularEnglish } from './english.js';
import { digitsOf, digitsOfRank } from './numbers.js';

/** Gives the part of a word that its inflected forms share. */
export type Stemmer = (word: string) => string;

/** The languages whose words the package stems, by its names for them. */
const PACKAGED: ReadonlyMap<string, string> = new Map([
  ['hy', 'armenian'],
  ['bg', 'bulgarian'],
  ['da', 'danish'],
  ['nl', 'dutch'],
  ['en', 'english'],
  ['fi', 'finnish'],
  ['fr', 'french'],
  ['de', 'german'],
  ['el', 'greek'],
  ['hu', 'hungarian'],
  ['hi', 'indian'],
  ['id', 'indonesian'],
  ['ga', 'irish'],
  ['it', 'italian'],
  ['lt', 'lithuanian'],
  ['ne', 'nepali'],
  ['no', 'norwegian'],
  ['pt', 'portuguese'],
  ['ro', 'romanian'],
  ['ru', 'russian'],
  ['sr', 'serbian'],
  ['es', 'spanish'],
  ['sv', 'swedish'],
  ['ta', 'tamil'],
  ['tr', 'turkish'],
  ['uk', 'ukrainian'],
]);

/** Languages that have a stemmer here. */
const OWN: ReadonlyMap<string, Stemmer> = new Map([['ar', stemArabic]]);

/** Loads a stemmer when a word first needs it: there are many, and a folder has few languages. */
const load = createRequire(import.meta.url);

const stemmerFor = memoized((language: string): Stemmer | null => {
  const name = PACKAGED.get(language);
  if (name === undefined) return OWN.get(language) ?? null;
  const { stemmer } = load(`@orama/stemmers/${name}`) as { readonly stemmer: Stemmer };
  if (language === 'bg') return mendBulgarian(stemmer);
  return language === 'en' ? (form) => stemmer(regularEnglish(form)) : stemmer;
});

const HAS_DIGIT = /\p{N}/u;

/** Languages whose words keep one form, so that there is nothing to stem. */
const UNINFLECTED = new Set(['km', 'lo', 'my', 'th', 'vi', 'zh']);

/**
 * Whether the words of a language take endings that `stem` does not know.
 *
 * @param language ISO 639-1
 */
export function lacksStemmer(language: string): boolean {
  return !OWN.has(language) && !PACKAGED.has(language) && !UNINFLECTED.has(language);
}

/**
 * The part of a word that its inflected forms share: `raising` and `raised` both give `rais`. A number gives its digits, the
 * month of a date what its name does. Words of languages without a stemmer stay as they are.
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 */
export function stem(form: string, language: string): string {
  const digits = digitsOf(form, language) ?? (language === 'en' ? digitsOfRank(form) : null);
  if (digits !== null) return digits;
  const month = nameOfMonthForm(form, language);
  if (month !== null) return stem(month, language);
  const stemmer = stemmerFor(language);
  if (!stemmer || form.length < 3 || HAS_DIGIT.test(form)) return form;
  return stemmer(form) || form;
}
