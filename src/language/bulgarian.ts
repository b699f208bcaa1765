import type { Stemmer } from './stems.js';

/** The letters of a word, of which some can be put in the place of others, as in no string. */
class Letters extends Array<string> {
  substring(from: number, to: number): string {
    return this.slice(from, to).join('');
  }
}

/**
 * The Bulgarian stemmer (Dolamic and Savoy, 2009, as in Lucene) of a package, which changes letters within the word that it
 * is given, and throws where that is a string; all else that it asks of the word, an array of letters has too.
 */
export function mendBulgarian(stemmer: Stemmer): Stemmer {
  return (word) => stemmer(Letters.from(word) as unknown as string);
}
