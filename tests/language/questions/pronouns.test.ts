import { expect, it } from 'vitest';
import { pointsToNobody } from '../../../src/language/questions/pronouns.js';

it.each([
  ['where did they meet', true],
  ['And what is his plan?', true],
  ['when exactly did she resign', true],
  ['where did Iwaya and Wang meet', false],
  ['what did Iwaya say when he returned', false],
  ['how did the monks keep their vows', false],
  ['what did the family do with their house', false],
  ['what did they decide (on Tuesday)', true],
  ['what did the', false],
  ['', false],
])('%j speaks of somebody without a name: %s', (question, expected) => {
  expect(pointsToNobody(question)).toBe(expected);
});
