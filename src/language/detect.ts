import { FUNCTION_WORDS, QUESTION_WORDS } from './function-words.js';

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

/** Every function word of some languages, with the indices of those that have it. */
type WordTable = ReadonlyMap<string, readonly number[]>;

const tables = new Map<readonly string[], WordTable>();

function tableOf(languages: readonly string[]): WordTable {
  const known = tables.get(languages);
  if (known) return known;
  const table = new Map<string, number[]>();
  for (const [index, language] of languages.entries()) {
    const listed = `${FUNCTION_WORDS[language] ?? ''} ${QUESTION_WORDS[language] ?? ''}`;
    for (const word of new Set(listed.normalize('NFC').split(/\s+/))) {
      const having = table.get(word);
      if (having) having.push(index);
      else table.set(word, [index]);
    }
  }
  tables.set(languages, table);
  return table;
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
  const sample = sampleOf(text);
  // Most letters of most texts are ASCII: what is left is soon counted by script.
  const beyondAscii = sample.replace(/[\0-\x7f]+/g, '');
  const ascii = sample.replace(/[^A-Za-z]+/g, '').length;
  const letters = ascii + count(beyondAscii, /\p{L}/gu);
  if (letters === 0) return 'und';
  for (const [language, script] of SCRIPTS) {
    // A Japanese text is about half kana; a single Greek or Chinese name makes no Greek or Chinese text.
    if (count(beyondAscii, script) / letters > (language === 'ja' ? 0.1 : 0.5)) return language;
  }
  for (const [languages, script, isLatin] of BY_WORDS) {
    const written = count(beyondAscii, script) + (isLatin ? ascii : 0);
    if (written / letters > 0.5) return byFunctionWords(sample, languages);
  }
  return 'und';
}

const ASCII = /^[\0-\x7f]*$/;
/** Runs of letters and digits; for telling a language, what divides words more finely makes no difference. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

function byFunctionWords(sample: string, languages: readonly string[]): string {
  const table = tableOf(languages);
  const hits = new Float64Array(languages.length);
  const found = sample.toLowerCase().normalize('NFC').match(RUN) ?? [];
  for (const word of found) {
    const having = table.get(word) ?? [];
    for (const index of having) hits[index] = (hits[index] ?? 0) + 1;
    if (ASCII.test(word)) continue;
    for (const [index, language] of languages.entries()) {
      if (!having.includes(index) && OWN_LETTERS[language]?.test(word))
        hits[index] = (hits[index] ?? 0) + 0.5;
    }
  }
  let best = 'und';
  let most = Math.max(0.5, MINIMUM_SHARE * found.length) - Number.EPSILON;
  for (const [index, language] of languages.entries()) {
    const own = hits[index] ?? 0;
    if (own > most) {
      most = own;
      best = language;
    }
  }
  return best;
}
