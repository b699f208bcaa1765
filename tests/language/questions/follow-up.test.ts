import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goesOn, resolveFollowUp } from '../../../src/language/questions/follow-up.js';
import { inOneText } from '../../../src/language/questions/question-before.js';

/** What is asked behind a question that says all by itself, in one text with it where it says too little. */
function meantBehind(before: string, asked: string): string {
  return inOneText(resolveFollowUp(asked, { question: before, before: null }));
}

describe('what is asked behind another question', () => {
  it.each([
    // What the question before is about.
    [
      'and about North Korea?',
      'what did Iwaya say about the East China Sea',
      'what did Iwaya say about North Korea',
    ],
    [
      'what about North Korea?',
      'what did Iwaya say about the East China Sea?',
      'what did Iwaya say about North Korea?',
    ],
    ['and about North Korea?', 'what did Iwaya raise', 'what did Iwaya raise about North Korea'],
    ['And in May?', 'how much did the ferry cost in March?', 'how much did the ferry cost in May?'],
    // The one whom it asks about.
    ['and Wang Yi?', 'what did Iwaya say about security', 'what did Wang Yi say about security'],
    ['and wang yi', 'what did iwaya say about security', 'what did wang yi say about security'],
    ['Wang Yi?', 'what did Takeshi Iwaya raise?', 'what did Wang Yi raise?'],
    [
      'and Wang Yi about stability?',
      'what did Iwaya say about North Korea',
      'what did Wang Yi say about stability',
    ],
    ['and Wang Yi on trade?', 'what did Iwaya raise?', 'what did Wang Yi raise on trade?'],
    ['and the council?', 'what did the mayor say this week', 'what did the council say this week'],
    ['and milk?', 'what is the price of bread?', 'what is the price of milk?'],
    ['and the mayor?', 'who is the ferryman', 'who is the mayor'],
    ['and a brig?', 'how many oars has a sloop?', 'how many oars has a brig?'],
    // Pronouns.
    ['what did he say then?', 'what did Iwaya raise', 'what did Iwaya say?'],
    [
      'and when did she resign?',
      'what did Mayor Ingrid Sollberg say about the flood',
      'when did Mayor Ingrid Sollberg resign',
    ],
    ['what is his plan?', 'who is Anton Reiss', 'what is Anton Reiss’s plan?'],
    ['who met him there?', 'where did Reiss go', 'who met Reiss there?'],
    ['when was it found?', 'who installed the buoy?', 'when was it found (who installed the buoy)'],
    ['what did they decide?', 'who met on Tuesday', 'what did they decide (who met on Tuesday)'],
    // Question words.
    ['why?', 'what did Iwaya raise', 'why did Iwaya raise'],
    ['When?', 'where will the talks be held?', 'When will the talks be held?'],
    ['how', 'repair of the bridge', 'how repair of the bridge'],
    ['how long?', 'how do I appeal a ban?', 'how long do I appeal a ban?'],
    ['to whom', 'how do I appeal a ban', 'to whom do I appeal a ban'],
    ['why not?', 'is there a night ferry', 'why not is there a night ferry'],
    ['who else?', 'who keeps the ferry?', 'who else keeps the ferry?'],
    ['how much?', 'the prize', 'how much the prize'],
    ['who won?', 'when was the tournament', 'who won?'],
    // Whoever asks stays the same.
    ['and the role?', 'how do I reset my password', 'how do I reset the role'],
    ['and my cat?', 'can I bring my dog to the pool?', 'can I bring my cat to the pool?'],
    ['and the mill?', 'how do we get to the ferry', 'how do we get to the mill'],
    ['and cats?', 'am I allowed to bring a dog', 'am I allowed to bring cats'],
    ['and vape?', 'can I smoke', 'vape (can I smoke)'],
    ['and in May?', 'do I have to pay', 'do I have to pay in May'],
    // Nothing that could take a place.
    ['no', 'what did Iwaya raise', 'no'],
    ['really?', 'what did Iwaya raise', 'really?'],
    ['and then?', 'what did Iwaya raise', 'and then?'],
    ['and Italy?', 'what did Iwaya raise', 'what did Italy raise'],
    ['and him?', 'what did Iwaya raise', 'and him?'],
    // Other languages.
    ['und zu Nordkorea?', 'was sagte Iwaya über China?', 'what did Iwaya say about Nordkorea'],
    ['et sur le pont ?', 'what did Anne Dupont say', 'what did Anne Dupont say about le pont'],
    ['und zum Hafen?', 'wann fährt die Fähre?', 'zum Hafen (wann fährt die Fähre)'],
    ['¿y en mayo?', 'cuánto cuesta', 'en mayo (cuánto cuesta)'],
    ['und Nordkorea?', 'was sagte Iwaya über China?', 'Nordkorea (was sagte Iwaya über China)'],
    // What says all by itself.
    ['who installed the buoy?', 'what did Iwaya raise', 'who installed the buoy?'],
    [
      'what did Wang Yi say about it in Beijing?',
      'who installed the buoy',
      'what did Wang Yi say about it in Beijing?',
    ],
    ['', 'what did Iwaya raise', 'what did Iwaya raise'],
  ])('%j behind %j is %j', (asked, before, meant) => {
    expect(meantBehind(before, asked)).toBe(meant);
  });

  it('is never empty, never endless, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (asked, before) => {
          const meant = meantBehind(before, asked);
          expect(meant.length).toBeLessThanOrEqual(asked.length + before.length + 12);
          expect(meant.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('what is asked behind a question that goes on from another one itself', () => {
  const last = { question: 'when was it found?', before: 'who installed the buoy?' };

  it.each([
    ['why?', { question: 'why was it found?', before: 'who installed the buoy?' }],
    ['who paid?', { question: 'who paid?', before: null }],
    [
      'where is it now?',
      { question: 'where is it now?', before: 'when was it found (who installed the buoy)' },
    ],
    ['', last],
  ])('%j keeps what it needs of both', (asked, meant) => {
    expect(resolveFollowUp(asked, last)).toEqual(meant);
  });

  it('keeps brackets that somebody typed in the question', () => {
    const typed = { question: 'how many oars has a sloop (or a brig)', before: null };
    expect(resolveFollowUp('how many men does it need?', typed)).toEqual({
      question: 'how many men does it need?',
      before: typed.question,
    });
    expect(resolveFollowUp('what does a pram (a small boat) weigh?', typed).before).toBeNull();
  });

  it('is meant as it stands where there is none', () => {
    expect(resolveFollowUp(' why? ', null)).toEqual({ question: ' why? ', before: null });
  });
});

describe('a question that goes on from the one before', () => {
  it.each([
    'and about North Korea?',
    'what about Wang Yi',
    'why?',
    'how long?',
    'to whom',
    'where did they meet',
    'und Nordkorea?',
  ])('%j says so', (question) => {
    expect(goesOn(question)).toBe(true);
  });

  it.each([
    'North Korea',
    'bridge',
    'who won',
    'how many teams',
    'what did Iwaya say when he came',
    'why did the bridge close',
    '',
  ])('%j does not', (question) => {
    expect(goesOn(question)).toBe(false);
  });

  it('is soon told of what only looks like a question', () => {
    for (const mark of ['.', '’', ' ']) {
      const odd = `a${mark.repeat(300_000)}b`;
      expect(goesOn(odd)).toBe(false);
      expect(meantBehind(odd, 'why?')).toBe(`why ${odd}`);
      expect(meantBehind('what did Wang Yi say?', `and about ${odd}?`)).toContain(odd);
    }
  });
});
