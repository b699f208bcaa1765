import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { folderWith } from '../../support/folder.js';
import { answerFrom } from '../asking.js';
import { bakery, documentOf, harbour } from '../documents.js';

describe('a question for what something means', () => {
  const tides = documentOf('Tides', [
    'Six hours of ebb mean six hours of waiting, and what the ebb leaves is mud; ebb after ebb.',
    'There is no harbour without it. The ebb is the time in which the water falls. The ebb at Port Ellery is late.',
    'Whatever they mean by it, the pilots mean well.',
  ]);
  const answer = async (text: string) => {
    const { status, marked } = await answerFrom([tides, bakery], text);
    return [status, marked];
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

it('answers what goes on from another question by what is asked now', async () => {
  const pets = documentOf('Pets', ['A dog is welcome, though not on the beds. Cats must stay at home.']);
  const { marked } = await answerFrom([pets, bakery], 'cats', 'dogs welcome?');
  expect(marked).toBe('Cats must stay at home.');
});

describe('the names of the columns of a table', () => {
  it('are marked as no answer; a row is', async () => {
    const table = '| Fare | Price |\n| --- | --- |\n| Adults | four crowns |\n| Dogs | one crown |';
    const fares = [documentOf('Fares', [table]), bakery];
    expect((await answerFrom(fares, 'the price for dogs')).marked).toBe('| Dogs | one crown |');
    expect(await answerFrom(fares, 'price')).toMatchObject({ passage: table, marked: undefined });
  });
});

it('marks the row that is about what is asked, not one that only names it', async () => {
  const table =
    '| Metal | Found at | Heat |\n| --- | --- | --- |\n| Tin | riverbeds | 450 |\n| Bronze | copper with 1 tin | 900 |';
  const { marked } = await answerFrom([documentOf('Metals', [table]), bakery], 'where do i find tin');
  expect(marked).toBe('| Tin | riverbeds | 450 |');
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
  const marked = async (text: string) => (await answerFrom(read, text)).marked;
  expect(await marked('let a player build')).toBe('/trust PLAYER - let a player build in your claim');
  expect(await marked('how many homes has a settler')).toBe('| Settler | 4 |');
  // The names of the columns are no row.
  expect(await marked('who is the tutor of group c')).toBe('| C | Karl Weg |');
  expect(await marked('tutor group')).toBeFalsy();
  expect(await marked('who is the cook')).toBe('name: Karl Weg\nrole: cook\nphone: 102');
});
