import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { folderWith } from '../../support/folder.js';
import { bakery, documentOf, harbour } from '../documents.js';

describe('a question for what something means', () => {
  const tides = documentOf('Tides', [
    'Six hours of ebb mean six hours of waiting, and what the ebb leaves is mud; ebb after ebb.',
    'There is no harbour without it. The ebb is the time in which the water falls. The ebb at Port Ellery is late.',
    'Whatever they mean by it, the pilots mean well.',
  ]);
  const answer = async (text: string) => {
    const { passages, status } = (await buildIndex([tides, bakery])).rank({ text, limit: 5 });
    const [first] = passages;
    const [mark = { start: 0, end: 0 }] = first?.highlights ?? [];
    return [status, tides.passages[first?.passage ?? 0]?.text.slice(mark.start, mark.end)];
  };

  it.each(['what does ebb mean', 'what is the ebb?', 'define ebb', 'ebb meaning'])(
    'is answered where it is defined: %s',
    async (question) => {
      expect(await answer(question)).toEqual(['answered', 'The ebb is the time in which the water falls.']);
    },
  );

  it('is not about the word “mean”', async () => {
    const { missing } = (await buildIndex([harbour])).rank({ text: 'what does ebb mean', limit: 1 });
    expect(missing).toEqual(['ebb']);
  });
});

describe('the names of the columns of a table', () => {
  it('are marked as no answer; a row is', async () => {
    const table = '| Fare | Price |\n| --- | --- |\n| Adults | four crowns |\n| Dogs | one crown |';
    const index = await buildIndex([documentOf('Fares', [table]), bakery]);
    const marked = (text: string) =>
      index.rank({ text, limit: 1 }).passages[0]?.highlights.map(({ start, end }) => table.slice(start, end));
    expect(marked('the price for dogs')).toEqual(['| Dogs | one crown |']);
    expect(marked('price')).toEqual([]);
  });
});

it('marks the line of a list or the row of a table, and all of a record', async () => {
  const folder = await folderWith({
    'commands.txt':
      'Commands\n\n/home NAME - go to a home of yours\n/trust PLAYER - let a player build in your claim\n/vote - where to vote for the server\n',
    'ranks.md': '# Ranks\n\n| Rank | Homes |\n| --- | --- |\n| Wanderer | 2 |\n| Settler | 4 |\n',
    'groups.md': '# Lab\n\n| Group | Tutor |\n| --- |:---:|\n| B | Lena Ost |\n| C | Karl Weg |\n',
    'people.csv': 'name,role,phone\nLena Ost,pilot,101\nKarl Weg,cook,102\n',
  });
  const { documents: read } = await readCorpus(folder);
  const lists = await buildIndex(read);
  const marked = (text: string) => {
    const [best] = lists.rank({ text, limit: 1 }).passages;
    const [span] = best?.highlights ?? [];
    return best && span && read[best.document]?.passages[best.passage]?.text.slice(span.start, span.end);
  };
  expect(marked('let a player build')).toBe('/trust PLAYER - let a player build in your claim');
  expect(marked('how many homes has a settler')).toBe('| Settler | 4 |');
  // The names of the columns are no row.
  expect(marked('who is the tutor of group c')).toBe('| C | Karl Weg |');
  expect(marked('tutor group')).toBeFalsy();
  expect(marked('who is the cook')).toBe('name: Karl Weg\nrole: cook\nphone: 102');
});
