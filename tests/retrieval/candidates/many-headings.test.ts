import { expect, it } from 'vitest';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { documentOf } from '../documents.js';

/** A document with a heading for each paragraph, and how often one of the headings was read. */
function manual(size: number, headingAt: (at: number) => string) {
  let reads = 0;
  const document = documentOf(
    'The manual',
    Array.from({ length: size }, (_, at) => `It was mended in the year ${at} by the men of the town.`),
  );
  const passages = document.passages.map((passage, at) => ({
    ...passage,
    above: [`Part ${at % 7}`, 'The harbour of Ostwick'],
    get heading() {
      reads++;
      return headingAt(at);
    },
  }));
  return { document: { ...document, passages }, reads: () => reads };
}

it.each(['what is the harbour of Ostwick', 'harbour wall part', '"by the men" of the harbour'])(
  'does not take thousands of headings apart for the question %j',
  async (text) => {
    const { document, reads } = manual(5_000, (at) => `-q${at}, --quiet, the harbour, harbour wall ${at}`);
    const index = await buildIndex([document]);
    const before = reads();
    index.rank({ text, limit: 10 });
    expect(reads() - before).toBeLessThan(document.passages.length / 4);
  },
);
