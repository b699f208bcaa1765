import { addToList } from '../shared/lists-by-key.js';
import { memoized } from '../shared/memoized.js';
import { FREQUENT_VERBS, FUNCTION_WORDS, QUESTION_WORDS } from './function-words.js';

/** How much of a text is looked at, in UTF-16 units: three pieces of this length, from start, middle and end. */
const PIECE = 600;
/** A language is named when function words of it are at least this share of the words. */
const MINIMUM_SHARE = 0.08;

/** Letters that hardly another language of the same script writes; a word with one counts half a function word. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  de: /[äöüß]/,
  es: /[ñ¿¡]/,
  fr: /[çèêœ]/,
  pt: /[ãõ]/,
  ro: /[ăâîșțşţ]/,
  sv: /å|ä/,
  da: /[æø]/,
  no: /[æø]/,
  pl: /[ąęłńśźż]/,
  cs: /[ěřů]/,
  hu: /[őű]/,
  tr: /[ğışİ]/,
  vi: /[ạ-ỹơưđ]/,
  uk: /[іїєґ]/,
  bg: /ъ/,
  ru: /[ыэё]/,
  fa: /[پچژگ]/,
  ur: /[ٹڈڑںے]/,
};

/** Scripts that one language, or one above all, is written in. Kana comes before Han, which Japanese shares. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
];
const BY_WORDS: readonly (readonly [languages: readonly string[], script: RegExp, isLatin: boolean])[] = [
  ['en de es fr it pt nl ro sv da no fi pl cs hu tr vi id'.split(' '), /\p{Script=Latin}/gu, true],
  [['ru', 'uk', 'bg'], /\p{Script=Cyrillic}/gu, false],
  [['ar', 'fa', 'ur'], /\p{Script=Arabic}/gu, false],
  [['hi'], /\p{Script=Devanagari}/gu, false],
];

/** A language that has a word, by its index, and whether the word asks in it. */
interface Having {
  readonly index: number;
  readonly asks: boolean;
}

/** Every function word of some languages, with those that have it. */
type WordTable = ReadonlyMap<string, readonly Having[]>;

const tableOf = memoized((languages: readonly string[]): WordTable => {
  const table = new Map<string, Having[]>();
  for (const [index, language] of languages.entries()) {
    const asking = new Set(listed(QUESTION_WORDS[language]));
    const others = [...listed(FUNCTION_WORDS[language]), ...listed(FREQUENT_VERBS[language])];
    for (const word of new Set([...asking, ...others]))
      addToList(table, word, { index, asks: asking.has(word) });
  }
  return table;
});

function listed(words = ''): string[] {
  return words.normalize('NFC').split(/\s+/);
}

function sampleOf(text: string): string {
  if (text.length <= 3 * PIECE) return text;
  const middle = (text.length - PIECE) >> 1;
  return `${text.slice(0, PIECE)} ${text.slice(middle, middle + PIECE)} ${text.slice(-PIECE)}`;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The main language of a text as an ISO 639-1 code, or `und` where it cannot be told. The script decides where it
 * can, else the function words. The time does not grow with the text: at most 1,800 units of it are looked at.
 */
export function detectLanguage(text: string): string {
  return likelyLanguages(text)[0] ?? 'und';
}

/**
 * The languages that a text may be in, the likeliest first: several where it has too few words to tell, as in “quanto
 * custa”, none where nothing tells.
 */
export function likelyLanguages(text: string): string[] {
  const sample = sampleOf(text);
  // Most letters of most texts are ASCII: what is left is soon counted by script.
  const beyondAscii = sample.replace(/[\0-\x7f]+/g, '');
  const ascii = sample.replace(/[^A-Za-z]+/g, '').length;
  const letters = ascii + count(beyondAscii, /\p{L}/gu);
  if (letters === 0) return [];
  for (const [language, script] of SCRIPTS) {
    // A Japanese text is about half kana; a single Greek or Chinese name makes no Greek or Chinese text.
    if (count(beyondAscii, script) / letters > (language === 'ja' ? 0.1 : 0.5)) return [language];
  }
  for (const [languages, script, isLatin] of BY_WORDS) {
    const written = count(beyondAscii, script) + (isLatin ? ascii : 0);
    if (written / letters > 0.5) return byFunctionWords(sample, languages);
  }
  return [];
}

const ASCII = /^[\0-\x7f]*$/;
/** Runs of letters and digits; for telling a language, what divides words more finely makes no difference. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** What a letter of its own tells for a language, beside a function word that no other language has. */
const OWN_LETTER = 0.5;
/** What it tells that a language has a word that asks where questions begin: “ce” does in Romanian, not in French. */
const ASKS = 0.25;
/** Where questions begin, in words: “de ce”, “a chi”. */
const OPENING = 2;
/** Languages with less than this between them are equally likely. */
const CLOSE = 0.2;

/** What a function word tells for each of the languages that have it: the more they are, the less. */
const worth = (languages: number) => 0.5 + 0.5 / languages;

function byFunctionWords(sample: string, languages: readonly string[]): string[] {
  const table = tableOf(languages);
  const tallies = languages.map((language) => ({ language, hits: 0, told: 0, asks: 0 }));
  const found = sample.toLowerCase().normalize('NFC').match(RUN) ?? [];
  for (const [at, word] of found.entries()) {
    const having = table.get(word) ?? [];
    for (const { index, asks } of having) {
      const tally = tallies[index];
      if (!tally) continue;
      tally.hits++;
      tally.told += worth(having.length);
      if (asks && at < OPENING) tally.asks = ASKS;
    }
    if (ASCII.test(word)) continue;
    for (const [index, tally] of tallies.entries()) {
      if (!OWN_LETTERS[tally.language]?.test(word) || having.some((each) => each.index === index)) continue;
      tally.hits += OWN_LETTER;
      tally.told += OWN_LETTER;
    }
  }
  const least = Math.max(OWN_LETTER, MINIMUM_SHARE * found.length);
  const likely = tallies
    .filter(({ hits }) => hits >= least)
    .map(({ language, told, asks }) => ({ language, told: told + asks }))
    .sort((a, b) => b.told - a.told);
  const most = likely[0]?.told ?? 0;
  return likely.filter(({ told }) => told > most - CLOSE).map(({ language }) => language);
}
