import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

describe('who is quoted, within a sentence', () => {
  it.each([
    ['behind', '“We are ready,” Anna Berg said.'],
    ['behind, inverted', '“We are ready,” said Anna Berg.'],
    ['behind, inverted, with an apposition', '“We are ready,” said Anna Berg, the mayor of Riverton.'],
    ['in front, comma', 'Anna Berg said, “We are ready.”'],
    ['in front, colon', 'Anna Berg told reporters on Monday: “We are ready.”'],
    ['an adverb between', 'Anna Berg later proudly said, “We are ready.”'],
    ['a relative clause between', 'Anna Berg, who has led the town for years, said, “We are ready.”'],
    ['an apposition between', 'Anna Berg, the mayor of Riverton, said, “We are ready.”'],
    ['a place between', '“We are ready,” Anna Berg of The Daily Star wrote.'],
    ['brackets between', '“We are ready,” Anna Berg (D-Mass.) said.'],
    ['according to', '“We are ready,” according to Anna Berg.'],
    ['a participle', 'Anna Berg praised the crew, adding: “We are ready.”'],
    ['a second verb', 'Anna Berg praised the crew and said, “We are ready.”'],
    ['a phrasal verb', '“We are ready,” Anna Berg pointed out.'],
    ['a question', '“Are we ready?” Anna Berg asked.'],
    ['a tweet', 'Anna Berg tweeted: "We are ready!"'],
    ['a letter', '“We are ready,” Anna Berg wrote in a letter to the council.'],
    ['a name and a colon', 'Anna Berg: “We are ready.”'],
    ['a signature', '“We are ready.”\n— Anna Berg, mayor'],
    ['a noun', "Anna Berg's statement that “we are ready for the flood” surprised nobody."],
  ])('%s', (_name, sentence) => {
    const [quotation] = quotationsIn(sentence);
    expect(quotation).toMatchObject({ speaker: 'Anna Berg' });
    expect(quotation?.text.toLowerCase()).toMatch(/^are we ready|^we are ready/);
  });

  it('in the middle: both parts', () => {
    expect(whoSaysWhat('“The bridge,” said Anna Berg, “is open again to everybody.”')).toEqual([
      'Anna Berg: The bridge,',
      'Anna Berg: is open again to everybody.',
    ]);
  });

  it('names the mention and the cue as evidence', () => {
    expect(quotationsIn('“We are ready,” mayor Anna Berg said.')).toEqual([
      {
        start: 1,
        end: 14,
        text: 'We are ready,',
        kind: 'direct',
        speaker: 'Anna Berg',
        mention: { start: 16, end: 31, text: 'mayor Anna Berg' },
        cue: 'said',
        passage: 0,
        sureness: expect.closeTo(1, 1),
      },
    ]);
  });

  it.each([
    'Anna Berg, the head of the Riverton Bridge Trust, a private group that has paid for two bridges, said that “the work is done.”',
    'Anna Berg, 58, a retired welder from Harwick, said that “the work is done.”',
    'Anna Berg this week said that “the work is done.”',
    'Anna Berg said Monday that “the work is done.”',
    'The leader of the party, Anna Berg, said that “the work is done.”',
    'Secretary of State Anna Berg said that “the work is done.”',
    'Korean-born Anna Berg spoke. “The work is done.” Berg said.',
  ])('finds the name behind or before what hangs on it: %s', (sentence) => {
    expect(quotationsIn(sentence)).toMatchObject([{ speaker: 'Anna Berg' }]);
  });

  it('people seldom speak of themselves by name', () => {
    const text =
      'Anna Berg met Tom Hill on Friday. “Tom Hill is right about the bridge,” she said. Hill praised Karl Weber. “Weber has built a wonder,” he said.';
    expect(quotationsIn(text).map(({ speaker }) => speaker)).toEqual(['Anna Berg', 'Tom Hill']);
  });

  it('tells how sure it is', () => {
    const text =
      'Anna Berg met Tom Hill. “We are ready,” Hill said. “It works.”\nThey spoke for an hour. “Perhaps.”';
    const [sure, next, unattributed] = quotationsIn(text).map(({ sureness }) => sureness);
    expect(sure).toBeGreaterThan(0.95);
    expect(next).toBeLessThan(sure ?? 0);
    expect(unattributed ?? null).toBeNull();
  });

  it('a heading between dashes signs nothing', () => {
    expect(whoSaysWhat('“We are ready for the flood.”\n– Bridge Race –')).toEqual([
      '?: We are ready for the flood.',
    ]);
  });

  it('groups and countries speak, too', () => {
    expect(whoSaysWhat('Japan has expressed “grave concern over the launch” of the rocket.')).toEqual([
      'Japan: grave concern over the launch',
    ]);
    expect(whoSaysWhat('“We will act,” the ministry said in a statement.')).toEqual([
      'ministry: We will act,',
    ]);
  });

  it('in a headline', () => {
    expect(whoSaysWhat("# Berg: 'serious concerns' about the bridge\nThe bridge is old.")).toEqual([
      'Berg: serious concerns',
    ]);
  });
});

describe('who is quoted, across sentences', () => {
  it('goes on in the same paragraph and in the next', () => {
    expect(
      whoSaysWhat('“We are ready,” Anna Berg said. “The others are not.”\n“They never will be ready.”'),
    ).toEqual([
      'Anna Berg: We are ready,',
      'Anna Berg: The others are not.',
      'Anna Berg: They never will be ready.',
    ]);
  });

  it('one quotation goes over several paragraphs', () => {
    const [quotation, ...others] = quotationsIn(
      'Anna Berg said: “We begin today. It is late.\n“But it is not too late for us.”\nThe bridge is old.',
    );
    expect(others).toEqual([]);
    expect(quotation).toMatchObject({
      speaker: 'Anna Berg',
      text: 'We begin today. It is late.\n“But it is not too late for us.',
      passage: 0,
    });
  });

  it('a quotation left open is apart from the next one where that has a speaker of its own', () => {
    const text =
      'Anna Berg said the plan was “no position to have.\n“We debate it. We vote on it,” Tom Hill said.';
    expect(whoSaysWhat(text)).toEqual([
      'Anna Berg: no position to have.',
      'Tom Hill: We debate it. We vote on it,',
    ]);
  });

  it('an introduction that ends with a colon', () => {
    expect(
      whoSaysWhat('Anna Berg wrote to the council:\n“The bridge is not safe. It must be closed.”'),
    ).toEqual(['Anna Berg: The bridge is not safe. It must be closed.']);
  });

  it('two speakers in turn', () => {
    expect(
      whoSaysWhat(
        '“The bridge is safe,” Anna Berg said. Tom Hill disagreed. “It is not safe at all,” he said.',
      ),
    ).toEqual(['Anna Berg: The bridge is safe,', 'Tom Hill: It is not safe at all,']);
  });
});

describe('whose words they are in', () => {
  it.each([
    'Anna Berg is a councillor. In Berg’s words, “a field is easy to lose and hard to get back”.',
    'Anna Berg is a councillor. In her own words, “a field is easy to lose and hard to get back”.',
    'It was, in the words of Anna Berg, “a field that is hard to get back”.',
  ])('%s', (text) => {
    expect(quotationsIn(text).map(({ speaker }) => speaker)).toEqual(['Anna Berg']);
  });

  it('a sign has words, whatever stands between', () => {
    const text = 'Anna Berg lost the match. A banner behind the goal read “Nineteen and counting”.';
    expect(quotationsIn(text)).toMatchObject([{ speaker: 'banner', cue: 'read' }]);
  });
});

describe('what nobody has said', () => {
  it.each([
    'Whoever says “last card” too late draws two cards.',
    'A player who says “pass this time” loses the turn.',
    'But anyone who says “we cannot do it” has not met the team.',
    'What the document calls “a relevant service” runs twice a day.',
  ])('%s', (text) => {
    expect(quotationsIn(`Anna Berg came late. ${text}`).filter(({ speaker }) => speaker !== null)).toEqual(
      [],
    );
  });

  it('but a woman who said something has said it', () => {
    expect(whoSaysWhat('A woman who said “we cannot do it” wept.')).toEqual(['woman: we cannot do it']);
  });
});

describe('what is no quotation', () => {
  it.each([
    ['a title', 'Anna Berg read “The Old Man and the Sea” on the train last week.'],
    ['a slogan', 'The “Keep It Clean” campaign opened in May.'],
    ['a name', 'They met at the “Old Bridge” inn.'],
    ['a show', "Anna Berg appeared on the channel's “Good Morning Riverton” on Monday."],
  ])('%s', (_name, sentence) => {
    expect(quotationsIn(sentence)).toEqual([]);
  });
});

describe('kinds', () => {
  it('whole sentences are direct, words within a sentence mixed, and without marks indirect', () => {
    const text =
      '“We are ready,” Anna Berg said.\nAnna Berg called the plan “a gift to the whole town” on Monday.\nAnna Berg said that the bridge would be closed.';
    expect(quotationsIn(text).map(({ kind }) => kind)).toEqual(['direct', 'mixed', 'indirect']);
  });

  it('a capital behind a word that says nothing is no beginning of a sentence', () => {
    const text =
      'Anna Berg praised the “Great and good people of Riverton.”\nAnna Berg said “We are ready to go.”';
    expect(quotationsIn(text).map(({ kind }) => kind)).toEqual(['mixed', 'direct']);
  });
});

describe('speech without marks', () => {
  it('turns of a transcript', () => {
    expect(
      whoSaysWhat(
        'HILL: We need more time.\nBERG: How much more?\nHILL: A week at least.\nBERG: You can have it.',
      ),
    ).toEqual([
      'HILL: We need more time.',
      'BERG: How much more?',
      'HILL: A week at least.',
      'BERG: You can have it.',
    ]);
  });

  it('questions and answers stay unattributed', () => {
    const text = 'Q: How long does it take?\nA: A week at least.\nQ: And then?\nA: Then it is done.';
    expect(whoSaysWhat(text)).toEqual([
      '?: How long does it take?',
      '?: A week at least.',
      '?: And then?',
      '?: Then it is done.',
    ]);
  });

  it('a block quote with its author', () => {
    expect(whoSaysWhat('> The flood will come again.\n> — Anna Berg')).toEqual([
      'Anna Berg: The flood will come again.',
    ]);
  });

  it('a list with colons is no transcript', () => {
    expect(quotationsIn('Place: the old bridge.\nTime: at noon.\nCost: nothing.\nFood: enough.')).toEqual([]);
  });
});
