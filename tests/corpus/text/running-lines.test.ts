import { describe, expect, it } from 'vitest';
import { noiseOf, passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

const sentence = 'The council met on Monday evening and spoke about the new bridge for three hours.';

describe('a text for a printer', () => {
  const pages = [
    `The Ferry Protocol\n\nContents\n\n   1. Introduction ........................ 1\n   2. Fares . . . . . . . . . . . . . . . 2\n\n   ${sentence}`,
    `It is old, and it is\ngrey, as boats are that`,
    'were built in iron.',
  ];
  const foot = (page: number) => `Ost                    Informational                 [Page ${page}]`;
  const head = 'Note 12                The Ferry Protocol               May 2024';

  it.each([
    ['form feeds', '\f\n'],
    ['only blank lines', '\n\n'],
  ])('has none of what its pages repeat, with %s between them', async (_, between) => {
    const text = pages
      .map((page, at) => `${at === 0 ? '' : `${head}\n\n`}${page}\n\n\n${foot(at + 1)}\n`)
      .concat(`${head}\n\nThe last page.\n\n${foot(4)}\n`)
      .join(between);
    const document = await readOne('a.txt', text);
    expect(passageTexts(document)).toEqual([
      sentence,
      'It is old, and it is\ngrey, as boats are that',
      'were built in iron.',
      'The last page.',
    ]);
    expect(document.source.title).toBe('The Ferry Protocol');
    expect(noiseOf(document).filter((noise) => noise.startsWith('running-head: '))).toHaveLength(7);
    expectSound(document);
  });

  it('keeps what only stands in columns, or once at the edge of a page', async () => {
    const rows = ['Apples      3      4', 'Pears      3      4', 'Apples      5      6'];
    const document = await readOne('a.txt', `${sentence}\n\n${rows.join('\n\n')}`);
    expect(passageTexts(document)).toEqual([sentence, ...rows]);
    expect(passageTexts(await readOne('a.txt', `${sentence}\n\fTwo crowns.\n\fNo dogs.\n`))).toEqual([
      sentence,
      'Two crowns.',
      'No dogs.',
    ]);
  });
});
