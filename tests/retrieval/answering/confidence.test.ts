import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { ask } from '../asking.js';
import { documentOf, harbour, library } from '../documents.js';

describe('a question', () => {
  it.each([
    'what is the capital of France',
    'how do I reset my password',
    'zzzz qqqq',
    'the of and',
    '🙂',
    '',
  ])('that the documents do not answer is declined: %s', (question) => {
    const ranking = ask(question);
    expect(ranking.status).toBe('unanswered');
    expect(ranking.confidence).toBeLessThan(0.35);
  });

  it('for a measure need not find its word, but a number that is no year', async () => {
    const boats = await buildIndex([
      documentOf('Boats', ['A boat sails up to three fields in one turn.', 'The old pier was dug in 1874.']),
    ]);
    const statusOf = (text: string) => boats.rank({ text, limit: 1 }).status;
    expect(statusOf('how far can a boat sail')).toBe('answered');
    expect(statusOf('how deep is the pier')).toBe('unsure');
    expect(statusOf('how many people dug the pier')).not.toBe('answered');
  });

  it('for somebody is not sure to be answered where nobody is named', async () => {
    const exams = await buildIndex([
      documentOf('Exams', ['In serious cases the dean can exclude you from further exams.']),
      documentOf('Council', ['The warden of the pier is Maud Carrow.']),
      documentOf('学校', ['严重时，院长可以取消考试资格。']),
    ]);
    const statusOf = (text: string) => exams.rank({ text, limit: 1 }).status;
    expect(statusOf('who is the dean')).toBe('unsure');
    expect(statusOf('who is the warden')).toBe('answered');
    // Chinese writes no name with a capital.
    expect(statusOf('谁可以取消考试资格')).toBe('answered');
  });

  it('for a place is not sure to be answered where nothing tells where, nor for a time beside another thing', async () => {
    const town = await buildIndex([
      documentOf('Town', [
        'The spare key may be a red one.',
        'The fuse box hangs behind the mirror.',
        'Cards give 20 % off the pool. The guards watch from 10:00 to 18:00.',
        'You may row here. The regatta is rowed on May 5.',
      ]),
    ]);
    const statusOf = (text: string) => town.rank({ text, limit: 1 }).status;
    expect(statusOf('where is the spare key')).toBe('unsure');
    expect(statusOf('where is the fuse box')).toBe('answered');
    expect(statusOf('when do the pool cards work')).toBe('unsure');
    expect(statusOf('when do the guards watch')).toBe('answered');
  });

  it('about what one may do comes before what has that verb alone', async () => {
    const club = await buildIndex([
      documentOf('Club', [
        'Each member may bring two guests.',
        'Dogs are not allowed in boats. They may come onto the terrace on a lead.',
        'The kennel for the dogs of guests is behind the shed.',
        'No pets in the hall.',
      ]),
    ]);
    const { status, passages } = club.rank({ text: 'can i bring my dog', limit: 4 });
    expect(status).toBe('unsure');
    expect(passages.map(({ passage }) => passage)).toEqual([1, 2, 3, 0]);
    const scores = passages.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('about what one may do need not have the verb that the rule has', async () => {
    const rules = await buildIndex([
      documentOf(
        'House rules',
        [
          'Snakes and other reptiles over one metre are not permitted.',
          'Forward UDP 27015 and 27016.',
          'Please keep the windows closed when it rains, and open the door slowly.',
          'Whoever rents a bed may keep it for three years in a row.',
          'We keep the key of the shed behind the counter of the office.',
        ],
        [null, 'Ports', null, null, null],
      ),
      documentOf('Acqua', [
        'È vietato innaffiare prati e giardini tra le otto e le venti.',
        'Il mercato apre alle otto.',
      ]),
    ]);
    const first = (text: string) => {
      const { status, passages } = rules.rank({ text, limit: 1 });
      return [status, passages[0]?.document, passages[0]?.passage];
    };
    expect(first('can i keep a snake')).toEqual(['unsure', 0, 0]);
    expect(first('what ports do i have to open')).toEqual(['unsure', 0, 1]);
    expect(first('posso bagnare il giardino')).toEqual(['unsure', 1, 0]);
    // What is done to what is what it is about.
    expect(first('keep a snake')[0]).toBe('unanswered');
    expect(first('can i keep a snake in the bathtub')[0]).toBe('unanswered');
  });

  it('about something that no document knows is never sure to be answered', async () => {
    const steps = documentOf('Steps', ['The regatta ends on 24 April.', 'A report is due on 20 May.']);
    const { confidence } = (await buildIndex([steps, harbour, library])).rank({
      text: 'when is the regatta for canoeists',
      limit: 1,
    });
    expect(confidence).toBe(0.5);
  });

  it('of a word or two is as good as answered where a passage has them all', async () => {
    const game = await buildIndex([
      documentOf('Rules', ['Whoever has the most crates wins.', 'A storm takes a crate from every boat.']),
    ]);
    expect(game.rank({ text: 'how do you win', limit: 1 })).toMatchObject({
      status: 'unsure',
      passages: [{ passage: 0 }],
    });
    // What was put right may be another word.
    expect(game.rank({ text: 'how do you mst', limit: 1 }).status).toBe('unanswered');
  });

  it('about somebody whom it does not name is never sure to be answered', () => {
    expect(ask('what did Carrow raise').status).toBe('answered');
    const { status, confidence, passages } = ask('what worries did they raise');
    expect(status).toBe('answered');
    expect(confidence).toBeGreaterThan(0.5);
    expect(passages).not.toEqual([]);
    expect(ask('when did they raise several worries')).toMatchObject({ status: 'unsure', confidence: 0.5 });
  });
});

it('takes no number with a unit of measure for a time', async () => {
  const syllabus = (...paragraphs: string[]) =>
    buildIndex([documentOf('Syllabus', [...paragraphs, 'Write to the tutor if you have a question.'])]);
  const share = 'Midterm 20 %, final exam 50 %, homework 30 %.';
  const asked = { text: 'when is the midterm', limit: 3 };
  const status = async (...paragraphs: string[]) => (await syllabus(...paragraphs)).rank(asked).status;
  expect(await status(share)).toBe('unsure');
  expect(await status('Midterm 20 October, final exam 12 December, homework each week.')).toBe('answered');
  expect(await status('Midterm on Tuesday: 20 %, final exam on Friday: 50 %, homework 30 %.')).toBe(
    'answered',
  );
  expect((await syllabus(share)).rank({ ...asked, text: 'how much is the midterm' }).status).toBe('answered');
  const both = await syllabus(share, 'The midterm is on 14 October in room 3.');
  expect(both.rank(asked).passages[0]?.passage).toBe(1);
});
