import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { documentOf } from '../documents.js';

describe('a text that asks', () => {
  const ferry = documentOf(
    'The ferry',
    [
      'Lena Ost: Welcome aboard. First of all: where is the life raft?',
      'Karl Weg: It hangs behind the funnel, in the red box.',
      'Lena Ost: Is the ladder long enough for the quay?',
      'Karl Weg: And who carries the ladder?',
      'Lena Ost: You do. Why is the horn so loud? Because of the fog. It can be heard in Ost.',
      'Three crowns. Dogs travel free.',
    ],
    [null, null, null, null, null, 'How much is the fare?'],
  );
  const answerTo = async (text: string, limit = 3) => {
    const { passages } = (await buildIndex([ferry])).rank({ text, limit });
    return passages.map(({ passage, highlights: [span] }) => [
      passage,
      span && ferry.passages[passage]?.text.slice(span.start, span.end),
    ]);
  };

  it('has the answer behind the question, in the same passage', async () => {
    expect((await answerTo('why is the horn loud'))[0]).toEqual([4, 'Because of the fog.']);
  });

  it('has it in the next passage, which is shown first, and neither twice', async () => {
    expect(await answerTo('where is the life raft')).toEqual([
      [1, 'Karl Weg: It hangs behind the funnel, in the red box.'],
      [0, undefined],
    ]);
    expect((await answerTo('where is the life raft', 1))[0]?.[0]).toBe(1);
  });

  it('has none where the next passage asks as well, or belongs to another document', async () => {
    expect((await answerTo('is the ladder long enough'))[0]?.[0]).toBe(2);
    const alone = documentOf('A', ['Where is the life raft?']);
    const [first] = (await buildIndex([alone, documentOf('B', ['Cats travel free.'])])).rank({
      text: 'where is the life raft',
      limit: 1,
    }).passages;
    expect(first).toMatchObject({ document: 0, passage: 0 });
  });

  it('has none below another heading: a question may close a chapter', async () => {
    const chapters = documentOf(
      'Ferries',
      ['Where is the life raft?', 'Cats travel free.'],
      ['Safety', 'Cats'],
    );
    const { passages } = (await buildIndex([chapters])).rank({ text: 'where is the life raft', limit: 3 });
    expect(passages).toMatchObject([{ passage: 0, highlights: [] }]);
  });

  it('has the number that is asked for in the next passage', async () => {
    const club = documentOf('The club', [
      'How many boats does the club own?',
      'Twelve, all of them made of wood.',
      'The boats of the club are old.',
    ]);
    const none = documentOf('The club', [
      'How many boats does the club own?',
      'Some, all of them made of wood.',
    ]);
    const statusIn = async (document: typeof club) =>
      (await buildIndex([document])).rank({ text: 'how many boats does the club own', limit: 1 }).status;
    expect([await statusIn(club), await statusIn(none)]).toEqual(['answered', 'unsure']);
  });

  it('has the number there also where it tells of what it asks for', async () => {
    const talk = documentOf('The quay', [
      'Lena Ost: Trees at the quay will be felled. How many?',
      'Karl Weg: Eleven, and we plant thirty.',
      'Lena Ost: The quay cost 40 crowns. Who paid?',
      'Karl Weg: All 300 members.',
    ]);
    const firstFor = async (text: string) =>
      (await buildIndex([talk])).rank({ text, limit: 1 }).passages[0]?.passage;
    expect(await firstFor('how many trees will be felled')).toBe(1);
    expect(await firstFor('how much did the quay cost')).toBe(2);
  });

  it('has it at the beginning of what stands below, if it is a heading', async () => {
    expect((await answerTo('how much is the fare'))[0]).toEqual([5, 'Three crowns.']);
  });
});
