import { expect, test } from 'vitest';
import { fencedCode } from '../../../src/commands/parts/fenced-code.js';
import { english } from '../../../src/commands/texts/english.js';
import { quoteBlock } from '../../../src/discord/rendering/quote-block.js';
import { nodesOf, readMarkdown } from '../../support/discord/markdown.js';

test('code that a message ends in is shown like other words, and what follows it is no code', () => {
  const code = `\`\`\`\n${'run it\n'.repeat(500)}\`\`\``;
  const text = `${code}\nBetween.\n\`\`\`\nlast\n\`\`\`\nBehind.`;
  const block = quoteBlock(
    {
      text,
      highlights: [],
      code: fencedCode(text),
      language: 'en',
      label: null,
      citation: [],
      omittedBefore: null,
      omittedAfter: null,
    },
    english,
    { ifFirst: null, ifLast: null },
  );
  const [first, second] = block.split(3_000, true) ?? [];
  const codeIn = (shown = '') => nodesOf(readMarkdown(shown), 'code').map((node) => node.text);
  expect(codeIn(block.text)).toHaveLength(2);
  expect(codeIn(first?.text)).toEqual([]);
  expect(codeIn(second?.text)).toEqual(['```\nlast\n```']);
});
