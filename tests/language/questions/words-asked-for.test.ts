import { describe, expect, it } from 'vitest';
import { questionFor, wordsAskedFor } from '../../../src/language/questions/words-asked-for.js';

describe('a question for a person’s words', () => {
  it.each([
    ['what did Wang Yi say about stability?', { person: 'Wang Yi', about: 'stability' }],
    ['What has the mayor said', { person: 'the mayor', about: null }],
    ['what else did Iwaya say on North Korea', { person: 'Iwaya', about: 'North Korea' }],
    ['Can you tell me what Wang Yi said about trade?', { person: 'Wang Yi', about: 'trade' }],
    ['please tell me what did Iwaya say', { person: 'Iwaya', about: null }],
    ['do you know what the mayor has said on the flood', { person: 'the mayor', about: 'the flood' }],
    ['what was said about the flood', null],
    ['what has been said about the flood', null],
    ['tell me what he said', null],
    ['what did he say?', null],
    ['what did Iwaya raise', null],
    ['who said that Asia will be stable', null],
  ])('%j', (question, expected) => {
    expect(wordsAskedFor(question)).toEqual(expected);
    if (expected) expect(wordsAskedFor(questionFor(expected))).toEqual(expected);
  });
});
