import { describe, expect, it } from 'vitest';
import { framesOf } from '../../../src/quotes/parsing/frames.js';
import { parseDocument } from '../../../src/quotes/parsing/parse.js';
import { atOnce } from '../../../src/shared/turns.js';
import { documentOf } from '../document.js';

/** The heads of the phrases that may be the subject of the verb between asterisks, as they are listed. */
function phrasesAround(marked: string): string[] {
  const { sentences } = atOnce(parseDocument(documentOf(marked.replaceAll('*', ''))));
  return sentences.flatMap((sentence) => {
    const { units, cues } = sentence;
    const cue = cues.find(({ first }) => units[first]?.start === marked.indexOf('*'));
    return cue === undefined
      ? []
      : framesOf(sentence, cue).map(({ phrase }) => units[phrase.head]?.text ?? '');
  });
}

describe('the phrases around a cue', () => {
  it.each([
    ['Hill and the crew *said* that the work is done.', ['Hill', 'crew', 'work']],
    [
      'While Hill lagged behind Berg in *calling* for the repair of an old bridge, she has been calm.',
      ['Hill', 'Berg', 'repair', 'bridge', 'she'],
    ],
  ])('stand in the order of the text: %s', (sentence, heads) => {
    expect(phrasesAround(sentence)).toEqual(heads);
  });
});
