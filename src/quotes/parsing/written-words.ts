/** The words that a text writes without a capital somewhere; of *don't*, what stands before the apostrophe. */
export function ordinaryWords(text: string): ReadonlySet<string> {
  return new Set(text.match(OTHER_LETTER.test(text) ? ORDINARY : ORDINARY_ASCII));
}

/** What may be a letter beyond ASCII: all but spaces, punctuation and signs of money. */
const OTHER_LETTER = /[^\0-\xa9\u2000-\u206f\u20a0-\u20bf]/;

const ORDINARY = /(?<![\p{L}'’])\p{Ll}+(?!\p{L})/gu;

/** The same for most English texts, in half the time. */
const ORDINARY_ASCII = /(?<![A-Za-z'’])[a-z]+(?![A-Za-z])/g;

/** How often a text has words with a capital, and pairs of them with a space between. */
export interface Capitals {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
}

/** Counts the words that begin with a capital. */
export function capitalsOf(text: string): Capitals {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  let before = '';
  let behind = -1;
  for (const { 0: word, index } of text.matchAll(CAPITALIZED)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    if (index === behind + 1 && text[behind] === ' ') {
      const pair = `${before} ${word}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    before = word;
    behind = index + word.length;
  }
  return { words, pairs };
}

/** A word as tokens have it; of a possessive, what stands before the apostrophe. */
const CAPITALIZED =
  /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-.'’&](?!s\b)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
