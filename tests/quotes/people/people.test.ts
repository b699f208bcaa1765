import { describe, expect, it } from 'vitest';
import { completePeople } from '../../../src/quotes/people/complete-people.js';
import { matchPerson } from '../../../src/quotes/people/match-person.js';
import { collectPeople, type People } from '../../../src/quotes/people/people.js';
import { quotationsIn } from '../document.js';

function peopleIn(...texts: string[]): People {
  return collectPeople(texts.map((text) => quotationsIn(text)));
}

/** What a query leads to: one name, several or none. */
function find(people: People, query: string): string | string[] | null {
  const match = matchPerson(people, query);
  if (match.kind === 'one') return match.person.name;
  return match.kind === 'several' ? match.people.map(({ name }) => name) : null;
}

const talks =
  'Wang Yi met Takeshi Iwaya. “We are ready,” Wang said. “So are we,” Iwaya said.\n“There is time,” José Álvarez said.';

it('a clause about what is said speaks for nobody', () => {
  const [quotation] = quotationsIn(
    'What a report does not tell readers is that the bridge must be closed in May.',
  );
  expect(quotation?.speaker ?? null).toBeNull();
});

describe('who speaks in a corpus', () => {
  it('the same full name is one person in all documents', () => {
    const people = peopleIn(
      '“Yes, we are,” Anna Berg said.',
      '“No, we are not,” Anna Berg said. “Not yet,” Berg said.',
    );
    expect(people).toEqual([
      {
        name: 'Anna Berg',
        words: ['anna', 'berg'],
        otherWords: [],
        quotations: [
          { document: 0, quotation: 0 },
          { document: 1, quotation: 0 },
          { document: 1, quotation: 1 },
        ],
      },
    ]);
  });

  it('a family name alone is the one person elsewhere who bears it', () => {
    const people = peopleIn('“Yes, we are,” Anna Berg said.', '“No, we are not,” Berg said.');
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([['Anna Berg', 2]]);
  });

  it('also where somebody is quoted under it more often than a call takes arguments', () => {
    const whole = quotationsIn('“Yes,” Anna Hill Berg said.');
    const often = (text: string) => quotationsIn(text).flatMap((each) => Array(150_000).fill(each));
    const people = collectPeople([whole, often('“No,” Mr. Berg said.'), often('“No,” Hill Berg said.')]);
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ['Anna Hill Berg', 300_001],
    ]);
  });

  it('a family name in the capitals of a transcript is the one person elsewhere who bears it', () => {
    const people = peopleIn(
      'MAYOR OST: Good evening, everyone.\nMR. BERG: Thank you, Mayor. I am late.\nMAYOR OST: You are.\nMR. BERG: I know.',
      '“We are ready,” Lena Ost said.',
    );
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ['Lena Ost', 3],
      ['Berg', 2],
    ]);
    expect(find(people, 'Ost')).toBe('Lena Ost');
  });

  it('an initial is the one of the family whose given name begins so', () => {
    const [ready, late] = ['“We are ready,” Lena Ost said.', '“We are late,” L. Ost said.'];
    expect(peopleIn(ready, late).map(({ name }) => name)).toEqual(['Lena Ost']);
    expect(peopleIn(ready, late, '“Me too,” Lars Ost said.')).toHaveLength(3);
  });

  it('a family name alone stays apart where two people elsewhere bear it', () => {
    const people = peopleIn(
      '“Yes, we are,” Anna Berg said.',
      '“No, we are not,” Tom Berg said.',
      '“Who knows it,” Berg said.',
    );
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Anna Berg', 'Berg', 'Tom Berg']);
  });

  it('a name with a middle name or an initial is the same person', () => {
    const people = peopleIn(
      '“Yes, we are,” Anna M. Berg said.',
      '“No, we are not,” Anna Berg said.',
      '“Not yet,” Anna Maria Berg said. “Not at all,” Anna Berg said.',
    );
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([['Anna Berg', 4]]);
    expect(find(people, 'Anna Maria Berg')).toBe('Anna Berg');
    expect(find(people, 'Anna X. Berg')).toBeNull();
  });

  it('middle initials that differ are two people, and whoever is named without stays apart', () => {
    const people = peopleIn(
      '“Yes, we are,” Tom W. Berg said.',
      '“No, we are not,” Tom P. Berg said.',
      '“Who knows it,” Tom Berg said.',
    );
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Tom Berg', 'Tom P. Berg', 'Tom W. Berg']);
    expect(find(people, 'Tom W. Berg')).toBe('Tom W. Berg');
    expect(find(people, 'Tom Berg')).toHaveLength(3);
  });

  it('a family name of two words, or the first of them, is the person who bears it', () => {
    const people = peopleIn(
      '“Yes, we are,” Anna Hillman Berg said.',
      '“No, we are not,” Hillman Berg said.',
      '“Not yet,” Ms. Hillman said.',
    );
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ['Anna Hillman Berg', 3],
    ]);
  });

  it('a short form of the given name is the same person, and leads to it', () => {
    const people = peopleIn(
      '“Yes, we are,” Joseph R. Berg said. “Quite,” Berg said.',
      '“No, we are not,” Joe Berg said.',
    );
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([['Joseph R. Berg', 3]]);
    for (const query of ['Joe Berg', 'Joseph Berg', 'Joe', 'berg, joe'])
      expect(find(people, query)).toBe('Joseph R. Berg');
    expect(completePeople(people, 'joe b', 5)).toEqual([{ name: 'Joseph R. Berg', quotations: 3 }]);
  });

  it.each([
    ['two have short forms', ['Bob Berg', 'Robbie Berg', 'Robert Berg']],
    ['two may be meant', ['Chris Berg', 'Christine Berg', 'Christopher Berg']],
    ['middle names differ', ['Ben S. Berg', 'Benjamin L. Berg']],
    ['the family name differs', ['Joe Berg', 'Joseph Hill']],
  ])('a short form of the given name may be somebody else: %s', (_, names) => {
    const people = peopleIn(...names.map((name) => `“Yes, we are,” ${name} said.`));
    expect(people.map(({ name }) => name).toSorted()).toEqual(names);
  });

  it('a short form leads to the long one, and the long one to it', () => {
    const people = peopleIn('“Yes, we are,” Joe Berg said. “We are not,” Tom Berg said.');
    expect(find(people, 'Joseph Berg')).toBe('Joe Berg');
    expect(find(people, 'Thomas Berg')).toBe('Tom Berg');
    expect(find(people, 'William Berg')).toBeNull();
  });

  it('an apostrophe is the same, however it is written', () => {
    const people = peopleIn('“Yes, we are,” Sean O’Neill said.', "“We are not,” Sean O'Neill said.");
    expect(people.map(({ quotations }) => quotations.length)).toEqual([2]);
    expect(find(people, "o'neill")).toBe(people[0]?.name);
  });

  it('a group is the same everywhere, and not a larger name that has it', () => {
    const people = peopleIn(
      'Democrats said that the bridge must be closed in May.',
      'Democrats said that the bridge must stay open.',
      'Riverton Democrats said that the bridge must be built anew.',
    );
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ['Democrats', 2],
      ['Riverton Democrats', 1],
    ]);
    expect(find(people, 'democrats')).toBe('Democrats');
  });

  it('somebody’s campaign is nobody of that name', () => {
    const people = peopleIn(
      '“Yes, we are,” Anna Berg said.',
      'Berg’s campaign said that it would win.',
      '“We are ready,” Berg said.',
    );
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toContainEqual(['Anna Berg', 2]);
  });

  it('a party, a place or an employer and what somebody is are no name', () => {
    const people = peopleIn(
      'Several aides said that it was late. The Republican presidential candidate said that it was not.',
      'A Riverton spokesman said that it was late. Riverton officials said that it was not.',
      'Berg’s campaign said that it would win.',
    );
    expect(people.map(({ name }) => name)).toEqual(['Berg’s campaign']);
  });

  it('what a name stands with is no part of it', () => {
    const people = peopleIn('“Yes, we are,” Democrat Anna Berg said.', '“No, we are not,” Anna Berg said.');
    expect(people.map(({ name }) => name)).toEqual(['Anna Berg']);
  });

  it('a country is the same everywhere, and speakers without a name are nobody', () => {
    const people = peopleIn(
      'Japan said on Monday that it would act soon.',
      'Japan said on Friday that it had acted.',
      '“We will act,” a senior official said.',
    );
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([['Japan', 2]]);
  });
});

describe('finding a person', () => {
  const people = peopleIn(talks);

  it.each([
    ['full name', 'Wang Yi', 'Wang Yi'],
    ['family name', 'Iwaya', 'Takeshi Iwaya'],
    ['given name', 'Takeshi', 'Takeshi Iwaya'],
    ['the other order', 'Iwaya Takeshi', 'Takeshi Iwaya'],
    ['lower case', 'wang yi', 'Wang Yi'],
    ['title', 'foreign minister Iwaya', 'Takeshi Iwaya'],
    ['title and article', 'the Japanese foreign minister Takeshi Iwaya', 'Takeshi Iwaya'],
    ['short title', 'Mr. Wang', 'Wang Yi'],
    ['possessive', "Iwaya's", 'Takeshi Iwaya'],
    ['curly possessive', 'Iwaya’s', 'Takeshi Iwaya'],
    ['without accents', 'jose alvarez', 'José Álvarez'],
    ['initial', 'T. Iwaya', 'Takeshi Iwaya'],
    ['a letter left out', 'Takeshi Iwya', 'Takeshi Iwaya'],
    ['letters exchanged', 'Alvraez', 'José Álvarez'],
    ['somebody else', 'John Smith', null],
    ['another given name', 'John Iwaya', null],
    ['nothing', '  ', null],
  ])('%s', (_name, query, name) => {
    expect(find(people, query)).toBe(name);
  });

  it('offers everybody of a name', () => {
    const both = peopleIn('“Yes, we are,” Anna Berg said. “We are not,” Tom Berg said.');
    expect(find(both, 'Berg')).toEqual(['Anna Berg', 'Tom Berg']);
    expect(find(both, 'Tom Berg')).toBe('Tom Berg');
  });

  it('a family name is everybody who bears it, also where a document gives no other, and nobody else', () => {
    const all = peopleIn(
      '“Yes, we are,” Anna Berg said. “We are not,” Tom Berg said.',
      '“Who knows it,” Berg said.',
      '“It works,” the Berg Foundation said. Berg Foundation members left.',
      'Berg’s campaign said that it would win.',
    );
    expect(find(all, 'Berg')).toEqual(['Anna Berg', 'Berg', 'Tom Berg']);
    expect(find(all, 'the Berg Foundation')).toBe('Berg Foundation');
  });

  it('an initial is one of a given name', () => {
    const all = peopleIn(
      '“Yes, we are,” Anna Berg said. “We are not,” Tom Berg said.',
      '“Who knows it,” Berg said.',
    );
    expect(find(all, 'A. Berg')).toBe('Anna Berg');
  });

  it('the first letters are an organisation’s where nobody is called so', () => {
    const all = peopleIn('The Riverton Trade Council said that the bridge must be closed in May.');
    expect(find(all, 'RTC')).toBe('Riverton Trade Council');
    expect(find(all, 'RT')).toBeNull();
  });

  it('a title that only a woman bears leaves out men', () => {
    const all = peopleIn('“Yes, we are,” Anna Berg said. “We are not,” Tom Berg said.');
    expect(find(all, 'Mrs. Berg')).toBe('Anna Berg');
    expect(find(all, 'Mr Berg')).toBe('Tom Berg');
    expect(find(all, 'Senator Berg')).toEqual(['Anna Berg', 'Tom Berg']);
  });

  it('family names that are nouns for people are no titles', () => {
    const all = peopleIn('“Yes, we are,” Anna Singer Berg said. “We are not,” Hunter Berg said.');
    expect(find(all, 'hunter berg')).toBe('Hunter Berg');
  });

  it('a short name is not taken for another', () => {
    expect(find(peopleIn('“Yes, we are,” Lu Kang said.'), 'Wang')).toBeNull();
  });

  it('a name with a typo leads to whom it leads to without', () => {
    const all = peopleIn(
      '“Yes, we are,” Anna Bergman said. “We are not,” Tom Bergman said.',
      '“It works,” the Bergmen Trust said. Bergmen Trust members left. “So it does,” Kim Bergmans said.',
    );
    expect(find(all, 'Bergmann')).toEqual(find(all, 'Bergman'));
    expect(find(all, 'Bergmann')).toEqual(['Anna Bergman', 'Tom Bergman']);
    expect(find(all, 'Anna Bergmann')).toBe('Anna Bergman');
  });

  it('offers those first who share the family name', () => {
    const all = peopleIn(
      '“Yes, we are,” John Hill said. “Quite,” John Hill said.',
      '“No,” John Vela said. “Never,” Anna Bergsen said.',
    );
    expect(matchPerson(all, 'John Bergsten')).toMatchObject({
      kind: 'none',
      nearest: ['Anna Bergsen', 'John Hill', 'John Vela'],
    });
  });

  it('offers the nearest names for an unknown one', () => {
    expect(matchPerson(people, 'John Iwaya')).toEqual({
      kind: 'none',
      nearest: ['Takeshi Iwaya'],
      isName: true,
    });
  });
});

describe('a Chinese name', () => {
  const people = collectPeople([quotationsIn('“我们准备好了”，市长王毅说。\n王毅说：“还有时间。”', 'zh')]);

  it('is the same with and without the title before it', () => {
    expect(find(people, '王毅')).toBe('王毅');
    expect(find(people, '市长王毅')).toBe('王毅');
    expect(people.map(({ quotations }) => quotations.length)).toEqual([2]);
  });
});

describe('completing a name', () => {
  const people = peopleIn(talks, '“It goes on,” Takeshi Iwaya said.');

  it('by any part, those with most quotations first', () => {
    expect(completePeople(people, 'iw', 5)).toEqual([{ name: 'Takeshi Iwaya', quotations: 2 }]);
    expect(completePeople(people, 'Takeshi I', 5)).toEqual([{ name: 'Takeshi Iwaya', quotations: 2 }]);
    expect(completePeople(people, 'alv', 5)).toEqual([{ name: 'José Álvarez', quotations: 1 }]);
    expect(completePeople(people, '', 2)).toEqual([
      { name: 'Takeshi Iwaya', quotations: 2 },
      { name: 'José Álvarez', quotations: 1 },
    ]);
    expect(completePeople(people, 'x', 5)).toEqual([]);
  });
});

it('a name that several documents give alone is offered once, with all quotations', () => {
  const people = peopleIn(
    '“Yes, we are,” Berg said.',
    '“No, we are not,” Berg said.',
    '“Who knows it,” Anna Berg said. “It is late,” Tom Berg said.',
  );
  expect(completePeople(people, 'berg', 5)).toEqual([
    { name: 'Berg', quotations: 2 },
    { name: 'Anna Berg', quotations: 1 },
    { name: 'Tom Berg', quotations: 1 },
  ]);
});

describe('function words alone', () => {
  const people = peopleIn(
    '“It is late,” Theresa May said. “Quite,” Will Rogers said. “No,” some of the women said. “Yes,” Adam A. Olsen said.',
    '“We are ready,” Most of the Candidates said.',
  );

  it.each(['he', 'She', 'they', 'the', 'of the', 'a', 'of', 'all', 'it'])('%j is no name', (query) => {
    expect(matchPerson(people, query)).toEqual({ kind: 'none', nearest: [], isName: false });
  });

  it('are a name where somebody is called so', () => {
    expect(find(people, 'may')).toBe('Theresa May');
    expect(find(people, 'Will')).toBe('Will Rogers');
  });

  it('are those of the documents’ languages', () => {
    const er = matchPerson(peopleIn('“Nein”, Erna Berg said.'), 'er', ['en', 'de']);
    expect(er).toMatchObject({ isName: false });
  });
});
