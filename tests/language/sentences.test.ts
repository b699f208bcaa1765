import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsSentence, sentences } from '../../src/language/sentences.js';
import { anyLanguage, anyText } from './texts.js';

const cut = (text: string, language = 'en') =>
  sentences({ text }, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('cover any text but for the white space between them', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, fc.constantFrom('lines', undefined), (text, language, form) => {
        let last = 0;
        for (const { start, end } of sentences({ text, form }, language)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  it.each([
    'Dr. Meyer met Mr. Lee on Jan. 5 in St. Louis.',
    'J. R. R. Tolkien wrote it.',
    'The U.S. Congress voted.',
    'It costs 3.50 dollars, i.e. Very little.',
    'She asked "Why?" and left.',
    'See fig. 3 on p. 4.',
    'The case was Smith v. Jones, and it changed the law.',
    'The sea…and the land.',
  ])('keep %s whole', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('keep the number of a list with what it numbers', () => {
    expect(cut('1. First place: a boat\n2. Second place: an oar')).toEqual([
      '1. First place: a boat',
      '2. Second place: an oar',
    ]);
    expect(cut('They won in 12. Then they left.')).toHaveLength(2);
  });

  it('end behind a capital that is the pronoun, where another begins', () => {
    expect(cut('So did Tom and I. The boat had left.')).toEqual(['So did Tom and I.', 'The boat had left.']);
    expect(cut('It was Tom I. Berg.')).toHaveLength(1);
  });

  it('end with the Greek question mark in Greek, which is a semicolon elsewhere', () => {
    const [asking, telling] = ['Πότε ανοίγει ο μύλος;', 'Στις εννέα.'];
    for (const mark of [';', '\u037e']) {
      const asked = asking?.replace(';', mark);
      expect(cut(`${asked} ${telling}`, 'el')).toEqual([asked, telling]);
    }
    expect(cut('The mill is old; Ada Holm owns it.')).toHaveLength(1);
  });

  it('are the lines of a text whose lines are whole by themselves, but for those that go on', () => {
    const lines = [
      '/home NAME - go home',
      '| Ost | 3 |',
      'Two crowns. No dogs.',
      '- A list that\n  goes on',
      'And\nso on',
    ];
    for (const lineBreak of ['\n', '\r\n']) {
      const text = lines.join('\n').replaceAll('\n', lineBreak);
      const found = sentences({ text, form: 'lines' }, 'en').map(({ start, end }) => text.slice(start, end));
      expect(found.map((line) => line.replaceAll(lineBreak, '\n'))).toEqual([
        ...lines.slice(0, 2),
        'Two crowns.',
        'No dogs.',
        ...lines.slice(3),
      ]);
    }
    expect(cut('Two\nCrowns')).toEqual(['Two\nCrowns']);
  });

  it('end at wide spaces in Thai, and at a narrow one behind so much text that a sentence must have ended', () => {
    const clause = 'แมวนอนอยู่บนเสื่อในบ้านหลังเล็ก';
    expect(cut(`${clause} ${clause}  ${clause}`, 'th')).toEqual([`${clause} ${clause}`, clause]);
    const long = Array.from({ length: 6 }, () => clause).join(' ');
    expect(cut(`${long} ${clause}`, 'th').length).toBe(2);
    expect(cut(`${clause} 2567 ${clause}`, 'th')).toHaveLength(1);
  });

  it('are soon found in Thai where a letter carries more marks than any script puts on one', () => {
    const text = `ก${'\u0308'.repeat(60_000)} ก`;
    expect(cut(text, 'th')).toEqual(text.split(' '));
  });

  it('end at full stops, questions, exclamations and empty lines', () => {
    expect(cut('He came. Did he? Yes! Well')).toEqual(['He came.', 'Did he?', 'Yes!', 'Well']);
    expect(cut('A heading\r\n\r\nThe text')).toEqual(['A heading', 'The text']);
    expect(cut('He lives in the U.S. The rest do not.')).toEqual([
      'He lives in the U.S.',
      'The rest do not.',
    ]);
  });

  it('are the items of a list and the rows of a table, the names of the columns with the rule below them', () => {
    expect(cut('Bring:\n- a pen\n- paper\nand time')).toEqual(['Bring:', '- a pen', '- paper\nand time']);
    expect(cut('| Date | Event |\n| --- | --- |\n| 3 May | Fair |\r\n| 9 May | Race |')).toEqual([
      '| Date | Event |\n| --- | --- |',
      '| 3 May | Fair |',
      '| 9 May | Race |',
    ]);
    expect(cut('Fare | Price\nAdults | 4\nChildren | 2')).toEqual([
      'Fare | Price',
      'Adults | 4',
      'Children | 2',
    ]);
    expect(cut('The chance P(A | B)\nof a flood')).toEqual(['The chance P(A | B)\nof a flood']);
  });

  it('keep the quotation marks that close them', () => {
    expect(cut('“We met. We talked.” They left.')).toEqual(['“We met.', 'We talked.”', 'They left.']);
    expect(cut('„Das ist gut.“ Dann ging er.', 'de')).toEqual(['„Das ist gut.“', 'Dann ging er.']);
    expect(cut('»Das ist gut!« Dann ging er.', 'de')).toEqual(['»Das ist gut!«', 'Dann ging er.']);
    expect(cut('He left. “We met.” They left.')).toEqual(['He left.', '“We met.”', 'They left.']);
    expect(cut('他说：“好。”然后走了。', 'zh')).toEqual(['他说：“好。”', '然后走了。']);
  });

  it('follow the habits of the language', () => {
    expect(cut('Am 3. Oktober kam sie. Er blieb.', 'de')).toEqual(['Am 3. Oktober kam sie.', 'Er blieb.']);
    expect(cut('वह आया। वह गया।', 'hi')).toEqual(['वह आया।', 'वह गया।']);
    expect(cut('ماذا حدث؟ لا شيء.', 'ar')).toEqual(['ماذا حدث؟', 'لا شيء.']);
  });
});

it.each([
  ['The mill is old.', true],
  ['“Is the mill old?”', true],
  ['**The mill (by the sea).**', true],
  ['„Ist die Mühle alt?“', true],
  ['磨坊很旧。', true],
  ['चक्की पुरानी है।', true],
  ['The mill, which is', false],
  ['What we need:', false],
  ['The mill. It', false],
])('%s ends as sentences do: %s', (text, isSo) => {
  expect(endsSentence(text)).toBe(isSo);
});
