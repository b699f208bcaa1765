import { expect, it } from 'vitest';
import { fullDatesIn } from '../../src/language/full-dates.js';

it.each([
  ['The meeting is on 12 March 2026.', 'en', ['2026-03-12']],
  ['March 12th, 2026', 'en', ['2026-03-12']],
  ['[2.5.0] - 2026-03-14', 'en', ['2026-03-14']],
  ['from the 6th to the 8th of October 2026', 'en', ['2026-10-08']],
  ['6–8 October 2026', 'en', ['2026-10-06', '2026-10-08']],
  ['4 April 2026. 13 December 2025', 'en', ['2026-04-04', '2025-12-13']],
  ['March 2026', 'en', ['2026-03']],
  ['minutes-2026-03.md', 'en', ['2026-03', '2026']],
  ['minutes-2026-03-12.md', 'en', ['2026-03-12']],
  ['founded in 1961', 'en', ['1961']],
  ['Sitzung vom 9. April 2026', 'de', ['2026-04-09']],
  ['Sitzung vom 09.04.2026', 'de', ['2026-04-09']],
  ['Réunion du 5 décembre 2025', 'fr', ['2025-12-05']],
  ['5 de septiembre de 2025', 'es', ['2025-09-05']],
  ['版本 1.2（2025年11月3日）', 'zh', ['2025-11-03']],
  ['2026年5月7日に', 'ja', ['2026-05-07']],
  ['on 12 March, at 19:00', 'en', []],
  ['port 8421, version 1.2', 'en', []],
])('the dates of “%s”', (text, language, expected) => {
  expect(fullDatesIn(text, language)).toEqual(expected);
});
