import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { answerFrom } from '../asking.js';
import { documentOf, harbour } from '../documents.js';

describe('a question that a heading asks', () => {
  const asked = documentOf(
    'Questions about the ferry',
    [
      'At six.',
      'Two crowns.',
      'From the quay.',
      'The ferry and the fare are old. When they leave, a bell rings.',
      '五元。',
    ],
    [
      'When does the ferry leave?',
      'What is the fare on Sundays?',
      'Where does the ferry leave from?',
      null,
      '渡轮票价是多少',
    ],
  );
  const first = async (text: string, others: readonly ReturnType<typeof documentOf>[] = []) => {
    const { passage, status } = await answerFrom([asked, ...others], text);
    return [passage, status];
  };

  it.each([
    ['when does the ferry leave', 'At six.'],
    ['when is the ferry leaving?', 'At six.'],
    ['What is the fare on Sundays?', 'Two crowns.'],
    ['Where does the ferry leave from?', 'From the quay.'],
    ['渡轮票价是多少', '五元。'],
  ])('is answered by what stands below it, even without a word of it: %s', async (question, answer) => {
    expect(await first(question)).toEqual([answer, 'answered']);
  });

  it('is another one where it asks with another word, or about more or less', async () => {
    for (const question of ['why does the ferry leave', 'when does the old ferry leave', 'what is the fare'])
      expect((await first(question))[0]).toBe(asked.passages[3]?.text);
  });

  it('is nobody’s where many headings ask it', async () => {
    const others = Array.from({ length: 6 }, (_, at) =>
      documentOf(`Ferry ${at}`, [`At ${at} sharp.`], ['When does the ferry leave?']),
    );
    expect((await first('when does the ferry leave', others))[0]).toBe(asked.passages[3]?.text);
  });

  it('is answered in a part only by the part’s documents', async () => {
    const index = await buildIndex([asked, harbour]);
    expect(index.partWith([1]).rank({ text: 'when does the ferry leave', limit: 3 }).status).toBe(
      'unanswered',
    );
    const { passages } = index.partWith([0]).rank({ text: 'when does the ferry leave', limit: 3 });
    expect(passages[0]?.passage).toBe(0);
  });
});

describe('a heading that names what is asked about and asks nothing', () => {
  const club = documentOf(
    'The harbour club',
    [
      'Six of them, for members who swim. They lie by the mill.',
      'The boats are painted blue each spring. In Port Ellery, where the river begins, stands a crane.',
      'Jonas Lindqvist keeps a list.',
      'Behind the mill.',
      'The crane, the keys and the parking are the business of nobody.',
    ],
    ['Boats', null, 'Keys', 'Where do I park?', null],
  );
  const rank = async (text: string) => {
    const { passages, status } = (await buildIndex([club])).rank({ text, limit: 1 });
    return [passages[0]?.passage, status];
  };

  it.each([
    ['how many boats', 0],
    ['what about boats', 0],
    ['who has the keys', 2],
  ])('answers where what is asked for stands below it: %s', async (question, passage) => {
    expect(await rank(question)).toEqual([passage, 'answered']);
  });

  it.each([
    ['where are the boats', 0],
    ['who are the boats', 0],
    ['what about their boats', 0],
  ])('may answer where nothing of that kind does: %s', async (question, passage) => {
    expect(await rank(question)).toEqual([passage, 'unsure']);
  });

  it('may have several names for it', async () => {
    const options = documentOf(
      'The lamp',
      [
        'It says nothing.',
        'It says all. The q of the lamp is an old sign, and q is short.',
        'Three of each.',
      ],
      ['-q, --quiet', '-v, --verbose', 'Which boats, keys and lamps are there?'],
    );
    const index = await buildIndex([options, harbour]);
    expect(index.rank({ text: 'what does -q do', limit: 1 })).toMatchObject({
      status: 'answered',
      passages: [{ passage: 0 }],
    });
    expect(index.rank({ text: 'what about boats', limit: 1 }).status).not.toBe('answered');
  });

  it('is another thing than one that asks, whatever stands below that', async () => {
    expect(await rank('where do they park')).toEqual([3, 'answered']);
  });
});
