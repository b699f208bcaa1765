import { memoized } from '../shared/memoized.js';
import { fold } from './fold.js';
import { sharedStart } from './shared-start.js';
import { stem } from './stems.js';
import { words } from './words.js';

/** Names of countries and continents begin alike in both kinds of word; fewer shared letters are chance. */
const SHARED = 3;
/** The United Nations' numbers for Africa, the Americas, Asia, Europe and Oceania, which `Intl` names as well. */
const CONTINENTS = ['002', '019', '003', '142', '150', '009'];
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

const tableOf = memoized(readTable);

/**
 * What a land's people, language and things are called beside what the land is called, and the other way round:
 * `japanese` gives the stem of `japan`, `china` that of `chinese`. Taken from the names of regions and languages in
 * Unicode's locale data, which `Intl` brings along for every language; in English also by the rules that make such
 * words (`Canada`, `Canadian`).
 *
 * @param stemmed a word's stem, as `stem` gives it
 * @param language ISO 639-1, or `und`
 * @returns stems
 */
export function demonymsOf(stemmed: string, language: string): readonly string[] {
  return language === 'und' ? [] : (tableOf(language).get(stemmed) ?? []);
}

function readTable(language: string): Map<string, string[]> {
  const table = new Map<string, string[]>();
  const link = (one: string, other: string) => {
    const known = table.get(one);
    if (!known) table.set(one, [other]);
    else if (!known.includes(other)) known.push(other);
  };
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  for (const code of regionCodes()) {
    const land = nameIn(regions.of(code), language, 'last');
    if (land === null) continue;
    const spoken = code.length === 2 ? new Intl.Locale(`und-${code}`).maximize().language : undefined;
    const adjectives = [spoken ? nameIn(languages.of(spoken), language, 'first') : null];
    if (language === 'en') adjectives.push(...englishAdjectives(land));
    for (const adjective of adjectives) {
      if (adjective === null || sharedStart(fold(land, 'und'), fold(adjective, 'und')) < SHARED) continue;
      const [one, other] = [stem(land, language), stem(adjective, language)];
      if (one === other) continue;
      link(one, other);
      link(other, one);
    }
  }
  return table;
}

function regionCodes(): string[] {
  return [...LETTERS.flatMap((one) => LETTERS.map((other) => one + other)), ...CONTINENTS];
}

/** Of a name of several words the one that tells most: `South Korea`, `Norwegian Bokmål`. */
function nameIn(name: string | undefined, language: string, which: 'first' | 'last'): string | null {
  return name === undefined ? null : (words(name, language).at(which === 'first' ? 0 : -1)?.form ?? null);
}

/** Brazil, Brazilian; Australia, Australian; Canada, Canadian; Iraq, Iraqi; Senegal, Senegalese; Europe, European. */
function englishAdjectives(land: string): string[] {
  const bare = land.replace(/(?:[aeiy]|as)$/, '');
  return [`${land}n`, `${bare}n`, `${bare}an`, `${bare}ian`, `${bare}ean`, `${land}i`, `${bare}ese`];
}
