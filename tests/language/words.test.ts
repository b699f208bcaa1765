import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/language/words.js';
import { anyLanguage, anyText } from './texts.js';

const formsOf = (text: string, language = 'en') => words(text, language).map(({ form }) => form);

describe('words', () => {
  it('stand in order, do not overlap, and are not empty, in any text', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        let last = 0;
        for (const { start, end, form } of words(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(form).not.toBe('');
          last = end;
        }
      }),
    );
  });

  it('leave no letter and no digit outside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = text;
        for (const { start, end } of words(text, 'en').reverse()) {
          rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
        }
        expect(rest).not.toMatch(/[\p{L}\p{Nd}]/u);
      }),
    );
  });

  it('have one form for different ways to write them', () => {
    expect(formsOf('CAFÉ cafe\u0301 Café')).toEqual(['cafe', 'cafe', 'cafe']);
    expect(formsOf('co\u00adoperate')).toEqual(['cooperate']);
    expect(formsOf('U.S. u.s.')).toEqual(['us', 'us']);
    expect(formsOf('1,000 1000 6.5')).toEqual(['1000', '1000', '6.5']);
    expect(formsOf('أحمد احمد', 'ar')).toEqual(['احمد', 'احمد']);
    expect(formsOf('ДЁРН дерн', 'ru')).toEqual(['дерн', 'дерн']);
  });

  it('have the digits of every script in one form', () => {
    expect(formsOf('٢٠١٥ ۲۰۱۵ २०१५ ๒๐๑๕ ２０１５')).toEqual(Array(5).fill('2015'));
    expect(formsOf('١٬٠٠٠', 'ar')).toEqual(['1000']);
  });

  it('are whole where a number is written in Chinese characters', () => {
    expect(formsOf('三十年战争', 'zh')).toEqual(['三十', '年', '战争']);
    expect(formsOf('第二十一届', 'zh')).toEqual(['第', '二十一', '届']);
    expect(formsOf('一九四五年八月', 'zh')).toEqual(['一九四五', '年', '八月']);
  });

  it('are divided at every kind of separator', () => {
    expect(formsOf('a\tb`c$d+e=f<g>h|i^j~k\u200bl/m-n_o')).toEqual([...'abcdefghijklmno']);
    expect(formsOf("Wang's ministers' isn’t")).toEqual(['wang', 's', 'ministers', 'isn', 't']);
  });

  it('keep Vietnamese marks and lose Turkish endings behind an apostrophe', () => {
    expect(formsOf('Bà ba', 'vi')).toEqual(['bà', 'ba']);
    expect(formsOf("İstanbul'da IRAK", 'tr')).toEqual(['istanbul', 'irak']);
  });

  it('are soon found where a letter carries more marks than any script puts on one', () => {
    const marks = '\u0308'.repeat(60_000);
    expect(formsOf(`п${marks} a${marks}`, 'ru')).toEqual([`п${marks}`, 'a']);
  });

  it.each([
    ['th', 'ภาษาไทยสวยมาก'],
    ['zh', '外交部长在北京会谈'],
    ['ja', '東京で会議が開かれました'],
  ])('are found where %s writes no spaces', (language, text) => {
    expect(words(text, language).length).toBeGreaterThan(2);
  });
});
