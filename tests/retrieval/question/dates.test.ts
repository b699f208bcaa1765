import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { documentOf } from '../documents.js';

describe('a date', () => {
  const rows = (language: string, ...dates: string[]) => ({
    ...documentOf(
      'Rows',
      dates.map((date, at) => `Number ${at + 6}: ${date}, six of them.`),
    ),
    language,
  });

  it.each([
    ['what is on oct 6', 'en', '2026-10-06', '2026-10-13'],
    ['10/06', 'en', 'October 6th', '6 November'],
    ['2026-10-06', 'en', '6 Oct. 2026', '7 Oct. 2026'],
    ['was ist am 6. Oktober', 'de', '06.10.2026', '06.11.2026'],
    ['qué hay el 6 de octubre', 'es', '06/10/2026', '10/06/2026'],
    ['10月6日', 'zh', '2026-10-06', '2026-06-10'],
  ])('asked for as “%s” is found however it is written', async (text, language, date, other) => {
    const { passages, status } = (await buildIndex([rows(language, other, date)])).rank({ text, limit: 2 });
    expect(status).not.toBe('unanswered');
    expect(passages[0]?.passage).toBe(1);
    expect(passages[0]?.highlights).toHaveLength(1);
  });

  it('is no number of anything', async () => {
    const notes = documentOf('Notes', ['The members met in the hall on 6 October.', 'Bring a cup.']);
    const { status } = (await buildIndex([notes])).rank({ text: 'how many members met', limit: 1 });
    expect(status).toBe('unsure');
  });
});
