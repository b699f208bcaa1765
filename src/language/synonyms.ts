import { addToList } from '../shared/lists-by-key.js';
import { memoized } from '../shared/memoized.js';
import { fold } from './fold.js';
import { stem } from './stems.js';
import { ENGLISH } from './synonyms/english.js';
import { FRENCH } from './synonyms/french.js';
import { GERMAN } from './synonyms/german.js';
import { SPANISH } from './synonyms/spanish.js';

/** Lists by ISO 639-1: a notion a line, the words for it with spaces between them. */
const NOTIONS: Readonly<Record<string, string>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };

/** A word of such a list, in one of its meanings. */
interface Entry {
  readonly form: string;
  /** What has to stand behind it: *up* of *sign-up*; `null` where nothing has to. */
  readonly particle: string | null;
  /** All words for the same notion that need no particle. */
  readonly notion: readonly string[];
}

/** So many letters a word and its stem begin with alike: only words with the same ones are stemmed to compare them. */
const ALIKE = 2;

/** The entries whose words begin with the same letters. */
interface Alike {
  readonly language: string;
  readonly entries: readonly Entry[];
}

const alikeOf = memoized((language: string): ReadonlyMap<string, Alike> => {
  const found = new Map<string, Entry[]>();
  for (const line of NOTIONS[language]?.trim().split('\n') ?? []) {
    const words = line
      .trim()
      .split(' ')
      .map((word) => {
        const [form = '', particle = null] = fold(word, language).split('-');
        return { form, particle };
      });
    const notion = words.flatMap(({ form, particle }) => (particle === null ? [form] : []));
    for (const word of words) addToList(found, word.form.slice(0, ALIKE), { ...word, notion });
  }
  return new Map([...found].map(([start, entries]) => [start, { language, entries }]));
});

const byStem = memoized(({ language, entries }: Alike): ReadonlyMap<string, readonly Entry[]> => {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) addToList(found, stem(entry.form, language), entry);
  return found;
});

/**
 * Everyday and formal words that mean about the same as a word, in any of its meanings: *waste* for *trash*. Of a verb with a
 * particle behind it (“kick them *out*”) what it means with that.
 *
 * @param form as `words` gives it
 * @param behind the forms of the words behind it
 * @param language ISO 639-1, or `und`; of others than some large ones none are known
 */
export function synonymsOf(form: string, behind: readonly string[], language: string): readonly string[] {
  const own = stem(form, language);
  const alike = alikeOf(language).get(own.slice(0, ALIKE));
  const same = (alike && byStem(alike).get(own)) ?? [];
  const joined = same.filter(({ particle }) => particle !== null && behind.includes(particle));
  const meant = joined.length > 0 ? joined : same.filter(({ particle }) => particle === null);
  return [...new Set(meant.flatMap(({ notion }) => notion))];
}
