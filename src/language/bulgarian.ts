import { stemmer } from '@orama/stemmers/bulgarian';

/** The letters of a word, of which some can be put in the place of others, as in no string. */
class Letters extends Array<string> {
  substring(from: number, to: number): string {
    return this.slice(from, to).join('');
  }
}

/**
 * The part of a Bulgarian word that its inflected forms share (Dolamic and Savoy, 2009, as in Lucene). The package changes
 * letters within the word that it is given, which throws where that is a string; all else that it asks of the word, an
 * array of letters has too.
 */
export function stemBulgarian(word: string): string {
  return stemmer(Letters.from(word) as unknown as string);
}
