import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

describe('reported speech', () => {
  it.each([
    ['Anna Berg said that the bridge would be closed.', 'that the bridge would be closed'],
    ['Anna Berg said the bridge would be closed.', 'the bridge would be closed'],
    ['The bridge will be closed for a year, Anna Berg said.', 'The bridge will be closed for a year'],
    ['The bridge will be closed for a year, said Anna Berg.', 'The bridge will be closed for a year'],
    ['According to Anna Berg, the bridge will be closed for a year.', 'the bridge will be closed for a year'],
    ['Anna Berg promised to open the bridge next year.', 'to open the bridge next year'],
    [
      'Anna Berg told reporters after the meeting and a lunch with the council that the bridge would be closed.',
      'that the bridge would be closed',
    ],
    [
      'Anna Berg stressed in the meeting that the bridge was older than the town.',
      'that the bridge was older than the town',
    ],
    ['Anna Berg asked whether the bridge would be closed.', 'whether the bridge would be closed'],
    ['Anna Berg said there was no money for the bridge.', 'there was no money for the bridge'],
    ['As Anna Berg noted, the bridge is old.', 'the bridge is old'],
    ['As Anna Berg announced in March, the bridge will be closed.', 'the bridge will be closed'],
    [
      'Anna Berg joined the council in calling for a new bridge over the river.',
      'for a new bridge over the river',
    ],
    [
      'Anna Berg began by explaining why the bridge had been closed for a year.',
      'why the bridge had been closed for a year',
    ],
    [
      'Anna Berg has long criticized the council for its neglect of the bridge.',
      'the council for its neglect of the bridge',
    ],
    ['The bridge, which Anna Berg said would open in May, is closed.', 'would open in May'],
    [
      'Anna Berg, who said that the bridge, which is old, would open in May, is ill.',
      'that the bridge, which is old, would open in May',
    ],
    // Of the ends that may be right, one that agrees with most of the others.
    [
      'Anna Berg said the new bridge, which cost four million, was closed after the flood, and the council agreed.',
      'the new bridge, which cost four million, was closed after the flood',
    ],
    // A clause that opens the sentence ends before the main clause.
    [
      'While Anna Berg has said that the bridge is safe, the council closed it on Friday.',
      'that the bridge is safe',
    ],
    // A day or a word of time behind a verb or before it.
    ['Anna Berg announced Sunday she would close the bridge.', 'she would close the bridge'],
    ['Anna Berg has since said she would close the bridge.', 'she would close the bridge'],
    // The longer one of two pieces.
    [
      'After the flood, Anna Berg said, the old bridge over the river had to be closed for a year.',
      'the old bridge over the river had to be closed for a year',
    ],
    [
      'The old bridge over the river had to be closed for a year, Anna Berg said, after the flood.',
      'The old bridge over the river had to be closed for a year',
    ],
  ])('%s', (sentence, words) => {
    expect(quotationsIn(sentence)).toMatchObject([{ kind: 'indirect', text: words, speaker: 'Anna Berg' }]);
  });

  it.each([
    ['The same polling suggests that the bridge is safe.', 'The same polling'],
    ['Some party figures declared that the bridge was safe.', 'Some party figures'],
    ['About 9 in 10 voters said that the bridge was safe.', '9 in 10 voters'],
    ['The bridge was safe, according to a newly uncovered letter.', 'a newly uncovered letter'],
    ['The bridge was safe, according to a poll released on Sunday.', 'a poll released on Sunday'],
    ['An analysis by the Berg Institute said that the bridge was safe.', 'An analysis by the Berg Institute'],
    ['A person familiar with the talks said that the bridge was safe.', 'A person familiar with the talks'],
    [
      'The old bridge over the river was safe, said a person familiar with the talks.',
      'a person familiar with the talks',
    ],
    [
      'The bridge was safe, according to a person familiar with the talks.',
      'a person familiar with the talks',
    ],
    ['People briefed on the talks said that the bridge was safe.', 'People briefed on the talks'],
    ['An earlier report in the paper said that the bridge was safe.', 'An earlier report in the paper'],
    ['One in five voters said that the bridge was safe.', 'One in five voters'],
    ['Officials who know the bridge on Monday said that it was safe.', 'Officials who know the bridge'],
  ])('names the whole source: %s', (sentence, mention) => {
    expect(quotationsIn(sentence)).toMatchObject([{ kind: 'indirect', mention: { text: mention } }]);
  });

  it.each([
    ['Anna Berg said there was no time.', 'there was no time'],
    ['Anna Berg reported having seen the boat.', 'having seen the boat'],
    ['The bridge is closed, and according to Anna Berg, it will open in May.', 'it will open in May'],
    ['The bridge is closed; according to Anna Berg, it will open in May.', 'it will open in May'],
  ])('begins where it should: %s', (sentence, words) => {
    expect(quotationsIn(sentence)).toMatchObject([{ text: words, speaker: 'Anna Berg' }]);
  });

  it.each([
    '“We are ready,” Anna Berg said when the meeting began.',
    '“We are ready,” said Anna Berg when the meeting began.',
    '“We are ready”, Anna Berg said if asked.',
  ])('tells when, where the words stand in a quotation: %s', (sentence) => {
    expect(quotationsIn(sentence)).toMatchObject([{ kind: 'direct', speaker: 'Anna Berg' }]);
  });

  it.each([
    'The bridge was built in 1923 and closed last year.',
    'Anna Berg walked to the bridge with her brother.',
    'The report lay on the table.',
    // Nobody said anything.
    'Neither Anna Berg nor Tom Hill would say who had closed the bridge.',
    'If anyone says that the bridge is closed, the road is longer.',
    // What somebody should say, or may, was not said.
    'Members must not post links to other servers.',
    'Members can report bugs in the support channel.',
    'Every team has to report its result by Sunday.',
    'Members need to confirm that they have read the rules.',
    // What is said whenever it comes to that, was not said.
    'If a player claims that the trick is lost, the round ends.',
    'The treasurer reports the balance at each meeting.',
    'Please send corrections to Joan by Friday and tell her if you can bake.',
    'Type /claims to see which districts are open to others.',
    // Who is asked says nothing.
    'Members are told in spring that the gate is locked.',
    'Anna Berg said nothing.',
    // A name is no quotation.
    'The bridge is now called “the Old Lady” in the valley.',
    'Tom Hill is known as “the Baker” in the valley.',
    'The bridge, nicknamed “the Old Lady”, was built in 1923.',
  ])('is not: %s', (sentence) => {
    expect(quotationsIn(sentence)).toEqual([]);
  });
});

describe('rules and handbooks', () => {
  const RULES =
    'Hosts announce the start and tell everybody where to meet. Players often ask whether they may return. The bot says that a channel is missing. You may write to it. ';

  it('hold nobody’s words where they tell their reader what anybody does', () => {
    expect(quotationsIn(RULES)).toEqual([]);
  });

  it('hold the words of whoever has said something', () => {
    expect(whoSaysWhat(`${RULES}Last year Anna Berg told the team that appeals were late.`)).toEqual([
      'Anna Berg: that appeals were late',
    ]);
  });
});

describe('minutes of a meeting', () => {
  it.each([
    ['Berg reminded members that the gate is locked.', 'that the gate is locked'],
    ['Berg proposed to raise the annual fee from £45 to £52.', 'to raise the annual fee from £45 to £52'],
    ['Cllr Berg reported that the path was flooded.', 'that the path was flooded'],
  ])('%s', (text, words) => {
    expect(whoSaysWhat(`Present: Cllr Anna Berg.\n${text}`)).toEqual([`Anna Berg: ${words}`]);
  });
});

it.each([
  'Anna Berg urged the council to take “a first step”, and to remove a wall that the storm had broken.',
  'Anna Berg told the council to close a bridge that nobody had used.',
])('what is told of a thing with which something is to be done is nobody’s words: %s', (text) => {
  const reported = quotationsIn(text).filter(({ kind }) => kind === 'indirect');
  expect(reported.map(({ text: words }) => words)).not.toContainEqual(expect.stringMatching(/^that/));
});
