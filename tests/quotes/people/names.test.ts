import { describe, expect, it } from 'vitest';
import { collectPeople } from '../../../src/quotes/people/people.js';
import { nameWords } from '../../../src/quotes/people/person-names.js';
import { quotationsIn, whoSaysWhat } from '../document.js';

/** The speakers of the quotations, in order. */
function speakers(text: string): string[] {
  return whoSaysWhat(text).map((line) => line.slice(0, line.indexOf(':')));
}

describe('the full name', () => {
  it.each([
    ['family name', 'Takeshi Iwaya arrived. “We are ready,” Iwaya said.', 'Takeshi Iwaya'],
    ['family name first', 'Wang Yi arrived. “We are ready,” Wang said.', 'Wang Yi'],
    ['hyphen', 'Ban Ki-moon arrived. “We are ready,” Ban said.', 'Ban Ki-moon'],
    ['title', 'Takeshi Iwaya arrived. “We are ready,” foreign minister Iwaya said.', 'Takeshi Iwaya'],
    ['abbreviated title', 'Jane Hill arrived. “We are ready,” Dr. Hill said.', 'Jane Hill'],
    ['a title that is a given name', 'Mayor Don Hill arrived. “We are ready,” Hill said.', 'Don Hill'],
    [
      'what is called after somebody',
      'They saw the Anna Berg Show on Friday. “We are ready,” Berg said.',
      'Anna Berg',
    ],
    [
      'title at the beginning of a sentence',
      'The defense of the town is dear. Defense Secretary Ash Hill arrived. “We are ready,” Hill said.',
      'Ash Hill',
    ],
    [
      'man of the name',
      'Ivanka Hill met Tom Hill and Ivanka Hill. “We are ready,” Mr. Hill said.',
      'Tom Hill',
    ],
    ['a family name that is a title, too', 'Anna King arrived. “We are ready,” King said.', 'Anna King'],
    [
      'a word before the name that has its capital from the sentence',
      'Many celebrities came. Celebrities Ruxa Berg and others sang. Ruxa Berg bowed. “We are ready,” Berg said.',
      'Ruxa Berg',
    ],
    ['initial', 'John F. Hill arrived. “We are ready,” Mr. Hill said.', 'John F. Hill'],
    [
      'particles',
      'Ursula von der Leyen arrived. “We are ready,” von der Leyen said.',
      'Ursula von der Leyen',
    ],
    [
      'an opening word that the text has once only',
      'Celebrities Anna Berg and others sang. “We are ready,” Berg said.',
      'Anna Berg',
    ],
    [
      'a reference in brackets',
      'They asked Ruxa Ilo Berg. The map is old. (See Berg for more.) “We are ready,” Berg said.',
      'Ruxa Ilo Berg',
    ],
    [
      'a place before the name in front of a thing',
      'Anna Berg spoke outside a Riverton Berg rally. The Riverton Berg rally ended. “We are ready,” Berg said.',
      'Anna Berg',
    ],
    [
      'a rare given name before a frequent one',
      'They met Norvin Leo Berg in May. Norvin Leo Berg laughed. “We are ready,” Berg said.',
      'Norvin Leo Berg',
    ],
    [
      'a verb between two names in a headline',
      '# Anna Berg Ties Tom Hill With New Poll\nThe race is open. Anna Berg spoke. “We are ready,” Hill said. Tom Hill laughed.',
      'Tom Hill',
    ],
    [
      'a verb behind the speaker in a headline',
      '# Berg Visits Riverton Works: ‘This Cannot Go On.’\nAnna Berg came. Berg was angry.',
      'Anna Berg',
    ],
    [
      'a title in front of another office',
      '“We are ready,” said former Riverton Gov. and Party Chairman Tom Hill.',
      'Tom Hill',
    ],
    [
      'a family name that is a word for things, too',
      'Anna Hill White came. “We are ready,” Ms. White said.',
      'Anna Hill White',
    ],
    [
      'a row with an article names a thing',
      'All of them came on the Berg Express. “We are ready,” Berg said.',
      'Berg',
    ],
    [
      'where somebody is from is no given name',
      'Anna Berg came. They met Port Riverton-area Berg friends, and Port Riverton-area Berg friends sang. “We are ready,” Berg said.',
      'Anna Berg',
    ],
    ['one of two with one family name', 'Tom and Mary Hill came. “We are ready,” he said.', 'Tom Hill'],
    ['a verb in front of its subject', 'Anna Berg came.\nAdded Berg: “We are ready for it.”', 'Anna Berg'],
    [
      'a word before the name that is none',
      'Given Berg and her plans, all is open. “We are ready,” Berg said.',
      'Berg',
    ],
    ['an abbreviated office', 'Anna Berg came. “We are ready,” Pres. Berg said.', 'Anna Berg'],
    ['a leader of a company', '“We are ready,” CEO Ruxa Berg said.', 'Ruxa Berg'],
    ['a year before the name', 'It was the Year Ruxa Berg came. “We are ready,” Berg said.', 'Ruxa Berg'],
    ['a newspaper', '“We are ready,” the New Riverton Times said.', 'New Riverton Times'],
    ['accents', 'José Álvarez arrived. “We are ready,” Alvarez said.', 'José Álvarez'],
    ['apostrophe', "Sean O'Neill arrived. “We are ready,” O'Neill said.", "Sean O'Neill"],
    ['the name stands later', '“We are ready,” Iwaya said. Takeshi Iwaya left at noon.', 'Takeshi Iwaya'],
    ['possessive', "Takeshi Iwaya's plane landed. “We are ready,” Iwaya said.", 'Takeshi Iwaya'],
    ['one name only', '“We are ready,” Iwaya said.', 'Iwaya'],
    ['in front of the name', 'Riverton Mayor Anna Berg said, “We are ready.”', 'Anna Berg'],
    ['office in capitals', 'The Mayor of Riverton, Anna Berg, said, “We are ready.”', 'Anna Berg'],
    ['office and a name with a title', 'The Director of Works, Mr. Hill, said, “We are ready.”', 'Hill'],
    ['office and apposition', 'The town’s mayor, Anna Berg, said, “We are ready.”', 'Anna Berg'],
  ])('%s', (_name, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('keeps two of one family name apart', () => {
    const text =
      'Tom Hill and Ann Hill came. “I am glad,” Mr. Hill said. “I am not,” Mrs. Hill said. “We will see,” Tom Hill said.';
    expect(speakers(text)).toEqual(['Tom Hill', 'Ann Hill', 'Tom Hill']);
  });
});

it('several who say something are nobody called so, and their capital is that of the sentence', () => {
  expect(speakers('Analysts say that prices will rise. Anna Berg disagrees.')[0]).toBe('analysts');
  expect(speakers('Editorialists said prices would rise. Anna Berg disagrees.')[0]).toBe('editorialists');
});

it('whoever writes is a person', () => {
  expect(speakers('Tamvira wrote that it was late. “It is too loud,” she said.')).toEqual([
    'Tamvira',
    'Tamvira',
  ]);
});

describe('who is no speaker', () => {
  it.each([
    ['a group by a place', 'Georgia Democrats met. “We are ready,” the Democrats said.', 'Democrats'],
    [
      'an aside beside a name',
      '“We are ready,” Anna Berg wrote. Berg, a top aide said, “is a bridge builder to all.”',
      'top aide',
    ],
    [
      'a person of whom an aside is told',
      'As Anna Berg spoke to Tom Hill, the guests chanted, “We are ready for it.”',
      'guests',
    ],
    [
      'a month',
      'They posted one story, and one in September that said the town would close its bridge.',
      '?',
    ],
    [
      'a word in brackets',
      'They asked Anna Berg. (That said, they were late.) “We are ready,” she said.',
      'Anna Berg',
    ],
    ['a word that opens a sentence', 'More from the talks: “We are ready for all of it.”', '?'],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text).at(-1) ?? '?').toBe(speaker);
  });
});

describe('pronouns and descriptions', () => {
  it('a description has no capital from its sentence', () => {
    expect(speakers('Several aides said that the bridge must be closed in May.')).toEqual(['several aides']);
    expect(speakers('Democrats said that the bridge must be closed in May.')).toEqual(['Democrats']);
  });

  it('a family name that the text also writes as a common word', () => {
    const text = 'Tom Pound came and paid one pound. Pound, who was late, praised the “courage of the town.”';
    expect(speakers(text)).toEqual(['Tom Pound']);
  });

  it.each([
    ['a place', 'It was warm in Puerto Sanvo that day. “We are ready,” he said.', '?'],
    [
      'a place that speaks once',
      'It was warm in Sanvo. Anna Berg came back to work in Sanvo. The court of Sanvo said no. “We are ready,” she said.',
      'Anna Berg',
    ],
    [
      'somebody in whom others have faith',
      'They believe in Ruxa Berg. Berg came. “We are ready,” she said.',
      'Ruxa Berg',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it('whoever was “he” is not “she”', () => {
    const text =
      'Sergeant Doyle came in.\n“Where is the key?” he said.\n“Here,” said Mia Hill.\nDoyle took it. The door opened, and Nora Hill came in with the tea.\n“Is he still here?” she asked.';
    expect(speakers(text).at(-1)).toBe('Nora Hill');
  });

  it('a given name is no proof of gender: a pronoun beside the name may say otherwise', () => {
    const text =
      'Senator Ashley Hill left his house on Friday.\nHill took his car.\nHill said, “We are losing.”\nHe continued, “We are late.”';
    expect(speakers(text).slice(-2)).toEqual(['Ashley Hill', 'Ashley Hill']);
  });

  it('but one pronoun alone may be somebody else’s', () => {
    const text =
      'Mia Torn joked about leaving if Ben Hill wins. She said that Hill cannot pay. “We know him,” she said.';
    expect(speakers(text).at(-1)).toBe('Mia Torn');
  });

  it('a title makes a person of a name that could be that of a place', () => {
    const text =
      'Minutes by Anna Hill.\nDr. Ngozi Park said that the roof leaks. “Keep the windows closed,” she said.';
    expect(speakers(text).at(-1)).toBe('Ngozi Park');
  });

  it('the only person who can be meant is not certain for being alone', () => {
    const text =
      'Anna Hill gave the letter to Tom Berg.\nHe continued, “I believe that Tom Berg is to blame.”';
    const [quotation] = quotationsIn(text).filter(({ kind }) => kind === 'direct');
    expect(quotation?.sureness).toBeLessThan(0.9);
  });

  it('he and she', () => {
    const text =
      'Anna Berg met Tom Hill on Monday. “We are ready,” she said.\nTom Hill was less sure. “We are not,” he said.';
    expect(speakers(text)).toEqual(['Anna Berg', 'Tom Hill']);
  });

  it.each([
    [
      'a title tells whom the pronoun does not mean',
      'Velmo Hill met Ruxa Berg on Monday. Mr. Hill thanked Ms. Berg. “We are ready,” she said.',
      'Ruxa Berg',
    ],
    [
      'a pronoun beside a name tells it, too',
      'Ruxa Berg left her house at noon. The bridge was built by Velmo Hill and his sons. “We are ready,” she said.',
      'Ruxa Berg',
    ],
    [
      'a name in the middle is that of the same person',
      'Anna Vela Febo leads the bank. Ms. Vela was late. “We are ready,” she said.',
      'Anna Vela Febo',
    ],
    [
      'the end of a longer name is that of the same person',
      'Ulla San Wu Kyi leads the party. Wu Kyi was late. “We are ready,” she said.',
      'Ulla San Wu Kyi',
    ],
    [
      'whoever is introduced between commas is whom the sentence is about, not whose lawyer it is',
      'Jill Torn came. Tom Berg’s lawyer, Imran Hill, was late. “We are ready,” he said.',
      'Imran Hill',
    ],
    [
      'one name, told by a relative clause',
      'They also heard Tamvira, who sang first. “We are ready,” she said.',
      'Tamvira',
    ],
    [
      'one name, told by an age',
      'Tom Hill was late. Tamvira, a 71-year-old from Riverton, waited all night. “We are ready,” she said.',
      'Tamvira',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('a pronoun means one person in all that stands beside it', () => {
    const text =
      'Tom Hill spoke to Ben Berg. “We are ready,” he said. “Ben Berg knows it,” Hill said.\n“Then,” he said, “we go.”';
    const names = speakers(text);
    expect(names.at(-1)).toBe(names.at(-2));
  });

  it('the mayor, the spokeswoman', () => {
    const text =
      'Mayor Anna Berg came with her spokeswoman Jane Hill. “We are ready,” the mayor said.\n“There is time,” the spokeswoman said.';
    expect(speakers(text)).toEqual(['Anna Berg', 'Jane Hill']);
  });

  it('the clerk, as minutes name one in brackets', () => {
    const text =
      'Present: Cllr Anna Berg (Chair), Cllr Ben Hill (Labour)\nIn attendance: Ruth Moss (Town Clerk)\nThe Clerk confirmed that it was late. The Chair said that nobody had come.';
    expect(speakers(text)).toEqual(['Ruth Moss', 'Anna Berg']);
  });

  it('a title of two titles is no part of a name', () => {
    const text = '“We are ready,” said U.N. Secretary-General Ruxa Berg. “There is time,” Berg said.';
    expect(speakers(text)).toEqual(['Ruxa Berg', 'Ruxa Berg']);
    expect(nameWords('Secretary-General Berg')).toEqual(['berg']);
  });

  it('who stands for the name before it', () => {
    expect(speakers('Nobody contradicted Anna Berg, who said “the bridge is safe for everybody.”')).toEqual([
      'Anna Berg',
    ]);
  });

  it('nobody is guessed for a pronoun without a name before it', () => {
    expect(speakers('“We are ready for the flood,” she said.')).toEqual(['?']);
  });
});

describe('somebody without a name', () => {
  it.each([
    ['A lot of people said that the bridge is old.', 'a lot of people'],
    ['“The bridge is old,” said a number of engineers.', 'a number of engineers'],
    ['“The bridge is old,” a person familiar with the talks said.', 'person familiar with the talks'],
    ['“The bridge is old,” people close to the mayor said.', 'people close to the mayor'],
    ['“The bridge is old,” a spokesman for the town said.', 'spokesman'],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
    expect(collectPeople([quotationsIn(text)])).toEqual([]);
  });
});
