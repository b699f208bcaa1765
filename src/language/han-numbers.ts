const DIGITS = new Map(Array.from('零一二三四五六七八九', (sign, value) => [sign, value] as const))
  .set('〇', 0)
  .set('两', 2)
  .set('兩', 2);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const D = `[${[...DIGITS.keys()].join('')}]`;

/**
 * A number in Chinese characters: 二十一, 三百二十, and years digit by digit, 一九四五. What is counted in 万 and 亿 has those
 * behind digits of either kind, and they are words of their own. A single character may be a part of any word.
 */
export const HAN_NUMBER = new RegExp(
  `[一二]${D}{3}|(?=${D}?[十百千]${D}|${D}[十百千])(?:${D}千零?)?(?:${D}百零?)?(?:${D}?十)?${D}?`,
  'u',
);
const WHOLE = new RegExp(`^(?:${HAN_NUMBER.source}|[二三四五六七八九十两兩])$`, 'u');

/**
 * The digits of a word that is a number in Chinese characters, `null` for other words. 一 (one) is mostly an article.
 *
 * @param form as `fold` gives it
 */
export function digitsOfHan(form: string): string | null {
  if (!WHOLE.test(form)) return null;
  const signs = Array.from(form);
  if (signs.every((sign) => DIGITS.has(sign))) return signs.map((sign) => DIGITS.get(sign)).join('');
  let value = 0;
  let digit: number | null = null;
  for (const sign of signs) {
    const unit = UNITS.get(sign);
    if (unit === undefined) digit = DIGITS.get(sign) ?? null;
    else {
      value += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return String(value + (digit ?? 0));
}
