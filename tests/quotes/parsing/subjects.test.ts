import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/quotes/parsing/parse.js';
import { subjectBefore } from '../../../src/quotes/parsing/subjects.js';
import { atOnce } from '../../../src/shared/turns.js';
import { documentOf } from '../document.js';

/** The subject of the verb between asterisks. */
function subjectIn(marked: string): string | null {
  const text = marked.replaceAll('*', '');
  for (const { sentences } of atOnce(parseDocument(documentOf(text))).paragraphs) {
    for (const sentence of sentences) {
      const verb = sentence.units.findIndex(({ start }) => start === marked.indexOf('*'));
      const subject = verb < 0 ? null : subjectBefore(sentence, verb);
      if (subject !== null) return text.slice(subject.start, subject.end);
    }
  }
  return null;
}

describe('the subject of a verb', () => {
  it.each([
    ['Anna Berg *said* that the work is done.', 'Anna Berg'],
    ['Tom Hill left the hall after Anna Berg *claimed* that the work is done.', 'Anna Berg'],
    ['Tom Hill spoke in the hall as the crowd *shouted* his name.', 'the crowd'],
    ['Tom Hill as mayor *said* nothing.', 'Tom Hill'],
    ['The crowd pushed the door, with Anna Berg *shouting* for calm.', 'Anna Berg'],
    ['Anna Berg (D-Mass.) on Wednesday *called* the bill a shame.', 'Anna Berg'],
    ['A report published Sunday *said* that the work is done.', 'A report'],
    ['Anna Berg herself *said* that the work is done.', 'Anna Berg'],
    ['Only 49 percent of the voters *said* that the work is done.', '49 percent'],
    ['In Riverton, about half of the voters *said* that the work is done.', 'half of the voters'],
    ['Anna Berg, the author of “The Old Bridge,” *said* that the work is done.', 'Anna Berg'],
    ['As Anna Berg, the mayor, *said*, the work is done.', 'Anna Berg'],
    ['The friend of Tom Hill *said* that the work is done.', 'The friend'],
    ['Secretary of State Tom Hill *said* that the work is done.', 'Secretary of State Tom Hill'],
    ['Anna Berg landed in hot water by *saying* that the work is done.', 'Anna Berg'],
    ['Anna Berg is trying to *explain* that the work is done.', 'Anna Berg'],
    ['Anna Berg wants to try to *explain* that the work is done.', 'Anna Berg'],
    ['“We are ready,” said Anna Berg, *adding* that the work is done.', 'Anna Berg'],
    ['Anna Berg called the plan “a waste of good money,” *adding* that the work is done.', 'Anna Berg'],
  ])('%s', (sentence, subject) => {
    expect(subjectIn(sentence)).toBe(subject);
  });

  it('is nobody where infinitives go on without end', () => {
    expect(subjectIn(`Anna Berg wants ${'to try '.repeat(20_000)}to *say* it.`)).toBeNull();
  });
});
