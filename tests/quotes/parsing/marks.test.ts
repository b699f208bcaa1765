import { describe, expect, it } from 'vitest';
import { findMarkedSpans } from '../../../src/quotes/parsing/marks.js';

function marked(text: string): string[] {
  return findMarkedSpans(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

describe('pairs of quotation marks', () => {
  it.each([
    ['curly', 'She said “the bridge is open” today.'],
    ['straight', 'She said "the bridge is open" today.'],
    ['single curly', 'She said ‘the bridge is open’ today.'],
    ['single straight', "She said 'the bridge is open' today."],
    ['two apostrophes', "She said ''the bridge is open'' today."],
    ['backticks', "She said ``the bridge is open'' today."],
    ['guillemets', 'She said «the bridge is open» today.'],
    ['guillemets inwards', 'She said »the bridge is open« today.'],
    ['German', 'She said „the bridge is open“ today.'],
    ['Polish', 'She said „the bridge is open” today.'],
    ['corner', 'She said 「the bridge is open」 today.'],
    ['white corner', 'She said 『the bridge is open』 today.'],
    ['mixed', 'She said “the bridge is open" today.'],
    ['mixed the other way', 'She said "the bridge is open” today.'],
    ['opening mark for a closing one', 'She said “the bridge is open“ today.'],
  ])('%s', (_name, text) => {
    expect(marked(text)).toEqual(['the bridge is open']);
  });

  it('gives the outer one of nested pairs', () => {
    expect(marked('“He said ‘never again’ and left,” she said.')).toEqual([
      'He said ‘never again’ and left,',
    ]);
    expect(marked('"The “Old Bridge” is open," she said.')).toEqual(['The “Old Bridge” is open,']);
    expect(marked("''He said, 'Never again,''' she said.")).toEqual(["He said, 'Never again,'"]);
  });

  it.each([
    ['He said «they told us: «Wait» and we waited», she added.', 'they told us: «Wait» and we waited'],
    ['He said «they told us: «Wait»», she added.', 'they told us: «Wait»'],
    ['Sie sagt: „Er rief: „Warte“, und ging.“', 'Er rief: „Warte“, und ging.'],
    ['他说：“所谓“第一长桥”的口号不好。”', '所谓“第一长桥”的口号不好。'],
    ['「彼は「待て」と言った」と話した。', '彼は「待て」と言った'],
  ])('a pair within a pair of its own kind: %s', (text, words) => {
    expect(marked(text)).toEqual([words]);
  });

  it('a mark that nothing closes opens no pair within', () => {
    expect(marked('«One «two» and «three»')).toEqual(['One «two', 'three']);
  });

  it.each([
    ['apostrophes', "The players' bus didn't stop at Tom's in the '90s, 'twas said."],
    ['feet and inches', 'The board is 6\'2" long and 4" wide, the other 5\'1".'],
    ['curly apostrophes', 'The players’ bus didn’t stop at Tom’s.'],
  ])('passes over %s', (_name, text) => {
    expect(marked(text)).toEqual([]);
  });

  it('gives a quotation that is left open up to the end of the paragraph', () => {
    const text = 'She said: “We begin. And so';
    expect(findMarkedSpans(text, 0, text.length)).toEqual([
      { start: 11, end: 27, outerStart: 10, outerEnd: 27, closed: false },
    ]);
  });

  it('looks at its own paragraph only', () => {
    const text = '“one” “two” “three”';
    expect(findMarkedSpans(text, 6, 11).map(({ start, end }) => text.slice(start, end))).toEqual(['two']);
  });
});
