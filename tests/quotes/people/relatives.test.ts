import { describe, expect, it } from 'vitest';
import { matchPerson } from '../../../src/quotes/people/match-person.js';
import { collectPeople } from '../../../src/quotes/people/people.js';
import { quotationsIn } from '../document.js';

function speakers(text: string): (string | null)[] {
  return quotationsIn(text).map(({ speaker }) => speaker);
}

describe('two of one family', () => {
  const wife =
    'Martin Keel was sent to prison. “I am sorry,” Keel said. Keel’s wife, Joanna, wept.\n“I have not slept since,” said Mrs Keel.';

  it('a title that is not theirs means the relative of whom the text tells', () => {
    expect(speakers(wife)).toEqual(['Martin Keel', 'Mrs Keel']);
    expect(
      speakers('Sheila Ward is 71. Her husband Colin agreed. “It is a warm room,” said Mr Ward.'),
    ).toEqual(['Mr Ward']);
  });

  it('without a relative there is only the one whom the text names', () => {
    expect(speakers('Lindsey Berg arrived. “We are ready,” said Mr. Berg.')).toEqual(['Lindsey Berg']);
    expect(speakers('Martin Berg arrived. “We are ready,” said Mrs Berg.')).toEqual(['Martin Berg']);
  });

  it('titles of a man and a woman are those of two, whom “he” and “she” follow, also where the text names neither in full', () => {
    const couple =
      'Mr. Berg came with Mrs. Berg. Mrs. Berg was late. “I lost my hat,” she said. Mr. Berg laughed. “I did not,” he said. “Nobody did,” Ms. Berg said.';
    expect(speakers(couple)).toEqual(['Mrs. Berg', 'Mr. Berg', 'Mrs. Berg']);
    expect(
      speakers('Lindsey Berg and Mr. Berg came. “We are ready,” said Mr. Berg. “We are,” said Mrs. Berg.'),
    ).toEqual(['Mr. Berg', 'Lindsey Berg']);
    expect(speakers('Mr. Berg came. “We are ready,” said Berg.')).toEqual(['Berg']);
  });

  it('the two are two people for whoever asks', () => {
    const people = collectPeople([quotationsIn(wife), quotationsIn('“We are ready,” said Martin Keel.')]);
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ['Martin Keel', 2],
      ['Mrs Keel', 1],
    ]);
    expect(matchPerson(people, 'Mrs Keel')).toMatchObject({ kind: 'one', person: { name: 'Mrs Keel' } });
  });

  it.each([
    'The mayor, Lucian Harrow, left on Friday, after a row over a firm owned by his cousin, Damian Harrow.',
    'The mayor, Lucian Harrow, left on Friday, after a row over Lucian Harrow’s son, Damian Harrow, and a bridge.',
    'The mayor, Lucian Harrow, left on Friday, with Ms. Ost, whose 12-year-old nephew Damian Harrow sang.',
  ])('the family name alone means the one whose relative the other is: %s', (text) => {
    expect(speakers(`${text}\n“It is over,” Mr. Harrow said.`)).toEqual(['Lucian Harrow']);
  });

  it('the relative may be named behind what they are', () => {
    const text = 'Lucian Harrow left on Friday, and his brother, the novelist Damian Harrow, stayed.';
    expect(speakers(`${text}\n“It is over,” Harrow said.`)).toEqual(['Lucian Harrow']);
  });

  it('what somebody is to another tells who “he”, “she” and a title mean', () => {
    const brother =
      'Alan Harrow has a garage, and his brother Velmo Harrow a farm. Velmo Harrow said it was late.';
    expect(speakers(`${brother} “We are ready,” he said.`).at(-1)).toBe('Velmo Harrow');
    const mother = `${brother} Their mother, Ruxa Harrow, was away.\n“They are late,” said Mrs Harrow.`;
    expect(speakers(mother).at(-1)).toBe('Ruxa Harrow');
    const cousin =
      'Alan Harrow has a garage. His cousin Tamvira does not like it. “It is too loud,” she says.';
    expect(speakers(cousin)).toEqual(['Tamvira']);
  });

  it('an age is that of the person behind whose name it stands', () => {
    const text =
      'Jan Moss, 33, is the captain, and Bence Varga, 19, the youngest.\nIt was late. “My mother cried,” the 19-year-old said. “So did mine,” said the 33-year-old.';
    expect(speakers(text)).toEqual(['Bence Varga', 'Jan Moss']);
  });
});
