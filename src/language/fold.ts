/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ё: 'е',
  ς: 'σ',
  // The two Devanagari signs for a nasal vowel.
  '\u0901': '\u0902',
  // Arabic writes these interchangeably; Persian and Urdu keyboards give other code points for the same letter.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Soft hyphens, joiners, direction marks and the Arabic stretching mark are seen by nobody and divide nothing. */
const INVISIBLE = /\p{Variation_Selector}|[\p{Cf}\u0640]/gu;
/** Arabic vowel signs, left out by most writers. */
const ARABIC_VOWELS = /[\u064b-\u065f\u0670]/g;
/** Accents over Latin, Greek and (only the stress mark) Cyrillic letters. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+|\u0301/gu;
/** The dot under borrowed Devanagari letters, which many leave out. */
const NUKTA = /\u093c/g;
const DIGIT_SEPARATORS = /(?<=\d)[,\u066c](?=\d{3})/g;
/** Digits of other scripts than Latin: Arabic, Devanagari, Thai and many more. */
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
// Nothing but these characters needs none of the work below, and most words of most texts are of this kind.
const PLAIN = /^[a-z0-9]+$/;

/**
 * The form under which a word is looked up: lower case, one form for compatible characters, no accents, no invisible
 * characters and for the digits of all scripts, no separators of thousands. Vietnamese keeps its marks, which tell words apart.
 *
 * @param language ISO 639-1, or `und`
 */
export function fold(word: string, language: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(OTHER_DIGITS, asciiDigit)
    .replace(DIGIT_SEPARATORS, '');
  if (PLAIN.test(lower)) return lower;
  if (language === 'vi') return lower.normalize('NFC');
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '$1')
    .replace(NUKTA, '')
    .normalize('NFC')
    .replace(ARABIC_VOWELS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

const DIGIT = /\p{Nd}/u;

/** Unicode keeps the ten digits of each script together. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
