import { expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.js';
import { answerFrom } from '../asking.js';
import { bakery, documentOf, harbour, library } from '../documents.js';

async function firstFor(question: string, documents: readonly Document[]): Promise<string> {
  return (await answerFrom([harbour, ...documents, library, bakery], question)).passage;
}

const fixes = documentOf(
  'Changelog',
  ['The scheduler keeps the hour.', 'Archives open again.', 'Memory use of the indexer.'],
  ['Patch 2.4 (20 January 2026)', 'Patch 2.5 (14 March 2026)', 'Patch 2.3 (2 November 2025)'],
);

const minutes = ['4 September 2025', '15 January 2026', '6 November 2025'].map((day, at) =>
  documentOf(`Committee of ${day}`, [
    `Dario read the report on the canoes, of which ${at + 3} leak.`,
    `The next committee will sit on the ${at + 11}th at seven.`,
  ]),
);

it('leads to the newest by the dates of headings, wherever that stands', async () => {
  expect(await firstFor('what is in the latest patch?', [fixes])).toBe('Archives open again.');
});

it('leads to the newest by the dates of titles', async () => {
  expect(await firstFor('when is the next committee?', minutes)).toContain('on the 12th');
  expect(await firstFor('what did the last report on the canoes say', minutes)).toContain('4 leak');
});

it('leads to the newest by the dates of the files', async () => {
  const [old, recent] = ['2025-09', '2026-01'].map((month) => {
    const notes = documentOf(`Notes ${month}`, [`The canoes were counted in the week of notes ${month}.`]);
    return { ...notes, source: { ...notes.source, title: 'Notes', file: `notes-${month}.txt` } };
  });
  if (!old || !recent) throw new Error('two documents');
  expect(await firstFor('last canoes counted', [old, recent])).toContain('2026-01');
});

it('leads to the newest by the date of a source', async () => {
  const [old, recent] = ['2024-03-02', '2025-03-02'].map((date) => {
    const report = documentOf(`Strike ${date}`, [
      'The dockers went on strike over their wages in the harbour.',
    ]);
    const text = `${report.text} It was ${date.slice(0, 4) === '2024' ? 'short' : 'long'}.`;
    const passages = report.passages.map((each) => ({ ...each, text }));
    return { ...report, text, passages, source: { ...report.source, title: 'Strike', date } };
  });
  if (!old || !recent) throw new Error('two documents');
  expect(await firstFor('when was the last strike of the dockers', [old, recent])).toContain('long');
  expect(await firstFor('when was the last strike of the dockers', [recent, old])).toContain('long');
});

it('leads to the newest by the dates in the passages themselves', async () => {
  const cups = documentOf('Cups', [
    'Winter cup, 13 December 2025. Won by team Ember.',
    'Summer cup, 11 July 2026. Won by team Quill.',
    'Spring cup, 4 April 2026. Won by team Lantern.',
  ]);
  expect(await firstFor('who won the last cup?', [cups])).toContain('Quill');
  expect(await firstFor('who won the last winter cup?', [cups])).toContain('Ember');
});

it('leads to the newest in other languages', async () => {
  const sitzungen = documentOf('Sitzungen', [
    'Die nächste Sitzung ist am 9. April 2026 um 19 Uhr.',
    'Die nächste Sitzung ist am 11. Juni 2026 um 19 Uhr.',
    'Die nächste Sitzung ist am 12. Februar 2026 um 19 Uhr.',
  ]);
  expect(await firstFor('Wann ist die nächste Sitzung?', [sitzungen])).toContain('Juni');
  const huiyi = documentOf('会议记录', [
    '下次会议在2026年3月5日晚上七点。',
    '下次会议在2026年5月7日晚上七点。',
  ]);
  expect(await firstFor('下次会议是什么时候', [huiyi])).toContain('5月7日');
});

it('leaves a question alone that asks for nothing new', async () => {
  const canoes = documentOf('Canoes', [
    'The red canoe of the club leaks since 4 March 2024 at the bow.',
    'Somebody has to look after a red canoe.',
  ]);
  expect(await firstFor('who looks after the red canoe', [canoes])).toContain('Somebody');
});

it('puts nothing new before what fits better', async () => {
  const notes = documentOf(
    'Notes',
    ['The ferry to Ellery was painted green by the crew.', 'The ferry was late.'],
    ['2 May 2025', '9 May 2026'],
  );
  expect(await firstFor('when was the ferry to Ellery last painted green', [notes])).toContain('green');
});

const sittings = ['3 March 2026', '5 May 2026', '7 July 2026'].map((day, at) =>
  documentOf(
    `Minutes of the sitting of ${day}`,
    [
      `Present were ${at + 4} of us.`,
      `After ${at < 2 ? 'four minutes' : 'a while'} the roof was settled, for ${at + 1}00 pounds.`,
      `Next sitting: ${at + 4} September 2026 at seven.`,
    ],
    [null, 'Roof', 'Roof'],
  ),
);

it('leads to the beginning of the newest of what titles name, whatever words stand elsewhere', async () => {
  expect(await firstFor('latest minutes', sittings)).toBe('Present were 6 of us.');
  expect(await firstFor('newest patch', [{ ...fixes, source: { ...fixes.source, title: 'Patches' } }])).toBe(
    'Archives open again.',
  );
});

it('leads to the newest time that is told, below the newest title', async () => {
  expect(await firstFor('when is the next sitting', sittings)).toContain('6 September');
  expect(await firstFor('next sitting', sittings)).toContain('6 September');
});

it('does not lead whoever asks for somebody to something newer that names nobody', async () => {
  const dated = (date: string, text: string) => {
    const document = documentOf(`Notes of ${date}`, [text]);
    return { ...document, source: { ...document.source, date } };
  };
  const notes = [
    dated('2026-03-02', 'At the next rehearsal Ada Moss sings.'),
    dated('2026-04-02', 'The next rehearsal is a long one.'),
  ];
  expect((await answerFrom(notes, 'who is at the next rehearsal')).passage).toContain('Ada Moss');
});

it('leads to the newest year of a list', async () => {
  const albums = ['Blue was made in 1998', 'Jade was made in 2004', 'Grey was made in 2001'];
  const band = documentOf(
    'Band',
    albums.map((each) => `The album ${each} by us`),
  );
  const list = { ...band, passages: band.passages.map((each) => ({ ...each, form: 'lines' as const })) };
  expect((await answerFrom([list], 'latest album')).passage).toContain('Jade');
});

it('does not lead whoever asks how to do something to the newest version', async () => {
  const changes = documentOf(
    'Changes of Tessel',
    ['Maps are rounder.', 'Archives open.'],
    ['2.1.0', '2.0.0'],
  );
  const all = [harbour, changes, library];
  expect((await answerFrom(all, 'newest version')).status).toBe('answered');
  expect((await answerFrom(all, 'how do i install the newest version')).status).not.toBe('answered');
});
