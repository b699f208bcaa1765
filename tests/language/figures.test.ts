import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/language/figures.js';

describe('the numbers of a text', () => {
  const read = (text: string, language: string) =>
    figuresIn(text, language).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);

  it.each([
    ['en', 'It cost 640 pounds, £13.50 or 12 USD.', ['640 amount', '13.50 amount', '12 amount']],
    ['en', 'Residents pay 40% less.', ['40 percentage']],
    ['en', 'Call 555 0134.', ['555 telephone', '0134 telephone']],
    ['en', 'At 6:40, and again at 7.30 pm.', ['6 clock', '40 clock', '7.30 clock']],
    ['en', 'At 5 o’clock, 10–15% off.', ['5 clock', '10 percentage', '15 percentage']],
    ['en', 'See www.eller.example/2024 or `step 12`.', ['2024 label', '12 label']],
    ['en', '1. Open it in 2024–2025.', ['1 label', '2024 year', '2025 year']],
    ['nl', 'Om 19 uur, 5 euro.', ['19 clock', '5 amount']],
    ['en', 'On 24 August 2024.', ['24 day', 'August day', '2024 year']],
    [
      'en',
      'Six weeks, 3 km and nine hundred boats.',
      ['Six duration', '3 measure', 'nine plain', 'hundred plain'],
    ],
    ['en', 'Tessel v2.4.1 on 10.0.20.53, the 1st of all.', ['2.4.1 label', '10.0.20.53 label', '1 label']],
    [
      'en',
      'From 1914-1918 there were 12 000 000.',
      ['1914 year', '1918 year', '12 plain', '000 plain', '000 plain'],
    ],
    [
      'de',
      'Um 19.30 Uhr, 4,10 Euro, 0123 / 44 55.',
      ['19.30 clock', '4,10 amount', '0123 telephone', '44 telephone', '55 telephone'],
    ],
    ['fr', 'À 14 h, 12 euros, trois heures.', ['14 clock', '12 amount', 'trois duration']],
    ['es', '4,90 € o 20 dólares.', ['4,90 amount', '20 amount']],
    ['zh', '上午8点，每月2.8元，3号楼。', ['8 clock', '2.8 amount', '3 plain']],
    ['ja', '21時から、3000円、48時間。', ['21 clock', '3000 amount', '48 duration']],
  ])('in %s are read for what they are: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it('are none where there is no number', () => {
    expect(figuresIn('', 'en')).toEqual([]);
    expect(figuresIn('Nobody came.', 'und')).toEqual([]);
  });
});
