import { describe, expect, it } from 'vitest';
import { answerFrom } from '../asking.js';
import { documentOf } from '../documents.js';

const club = [
  documentOf(
    'Paddling club',
    [
      'Waste is collected on Thursdays.',
      'The annual subscription is 40 pounds.',
      'The fee for a locker is 5 pounds.',
      'Members who repeatedly break the rules are expelled.',
      'Whoever wishes to resign writes to the committee.',
      'Please be quiet in the hall.',
      'The gate is locked at ten, and invoices hang beside it.',
      'Cars stand behind the shed.',
    ],
    [null, null, null, null, null, null, null, 'Vehicles'],
  ),
];

describe('where the documents have another word for it', () => {
  it('a paragraph with that is found, not for sure, and what was read as what is told', async () => {
    expect(await answerFrom(club, 'when is the trash collected')).toMatchObject({
      status: 'unsure',
      passage: 'Waste is collected on Thursdays.',
      marked: 'Waste is collected on Thursdays.',
      read: [{ asked: 'trash', as: 'Waste' }],
    });
  });

  it('no few words are sure by it', async () => {
    for (const question of ['is the annual fee for a locker 5 pounds', 'the automobiles behind the shed'])
      expect((await answerFrom(club, question)).status, question).not.toBe('answered');
  });

  it('what has the very word goes before it', async () => {
    const asked = await answerFrom(club, 'what is the fee');
    expect(asked.passage).toContain('The fee');
    expect(asked.read).toEqual([]);
  });

  it('a verb is read together with what belongs to it', async () => {
    expect((await answerFrom(club, 'can they kick me out')).passage).toContain('expelled');
  });

  it('a word is no slip of another one that looks like it', async () => {
    const asked = await answerFrom(club, 'how do i quit');
    expect(asked).toMatchObject({ suggestions: [], read: [{ asked: 'quit', as: 'resign' }] });
  });

  it('what stands below a heading with it is found', async () => {
    expect((await answerFrom(club, 'where do we put automobiles')).passage).toContain('Cars stand');
  });

  it('a name is read as nothing else', async () => {
    expect(await answerFrom(club, 'who is Bill Gates')).toMatchObject({ status: 'unanswered', read: [] });
  });
});
