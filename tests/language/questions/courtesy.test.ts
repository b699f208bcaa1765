import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courtesyIn, withoutGreeting } from '../../../src/language/questions/courtesy.js';

describe('what is said to be kind', () => {
  it.each([
    ['thanks!', 'thanks'],
    ['Thank you so much 🙏', 'thanks'],
    ['ok, thanks for the help', 'thanks'],
    ['no thanks', 'thanks'],
    ['Vielen Dank!', 'thanks'],
    ['merci beaucoup', 'thanks'],
    ['¡Muchas gracias!', 'thanks'],
    ['ありがとうございます！', 'thanks'],
    ['好的，谢谢你', 'thanks'],
    ['Hello!', 'greeting'],
    ['hi there', 'greeting'],
    ['你好', 'greeting'],
    ['ok', 'assent'],
    ['lol', 'assent'],
    ['got it.', 'assent'],
    ['that was very good', 'assent'],
    ['d’accord', 'assent'],
    ['了解です', 'assent'],
  ])('%j is %s', (text, kind) => {
    expect(courtesyIn(text)).toBe(kind);
  });

  it.each([
    'ok?',
    'thanks, and what about the flood',
    'ok and where',
    'who said thanks',
    'nice weather',
    'hello world',
    'why',
    'that is for you',
    'the okapi',
    '谢谢是谁说的',
    '好望角',
    '🙂',
    '',
  ])('%j is none', (text) => {
    expect(courtesyIn(text)).toBe(null);
  });

  it('takes no time over a long text', () => {
    // A run that could be read in many ways must not be tried in all of them.
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ok', 'you', 'thank', '好', '好的', '的', 'haha'), { maxLength: 400 }),
        (list) => {
          expect([null, 'thanks', 'greeting', 'assent']).toContain(courtesyIn(`${list.join(' ')} zebra`));
          expect(courtesyIn(`${list.join('')}马`)).toBe(null);
        },
      ),
    );
  });
});

describe('a greeting in front of what is asked', () => {
  it.each([
    ['hey, when does it open?', 'when does it open?'],
    ['Hello, Footnote! What does it cost, and when?', 'What does it cost, and when?'],
    ['Guten Tag. Wann öffnet das Bad?', 'Wann öffnet das Bad?'],
    ['¡Hola! ¿Cuándo abre?', '¿Cuándo abre?'],
    ['こんにちは、いつ開きますか', 'いつ開きますか'],
    ['thanks, and when does it close?', 'and when does it close?'],
  ])('is no part of it: %j', (text, question) => {
    expect(withoutGreeting(text)).toBe(question);
  });

  it.each([
    'hi there, everyone!',
    'Hello Kitty, the film',
    '“Hello, world” stands where?',
    'right, left or straight?',
    'hi',
    'when, where?',
    '/find hello, world',
    '',
  ])('is none in %j', (text) => {
    expect(withoutGreeting(text)).toBe(text);
  });
});
