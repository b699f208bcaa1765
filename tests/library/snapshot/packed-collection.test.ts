import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCollection } from '../../../src/library/collection/collection.js';
import { packCollection, unpackCollection } from '../../../src/library/snapshot/packed-collection.js';
import { bytesOf, inPieces, joined, PIECE_BYTES } from '../../../src/library/snapshot/pieces.js';
import { folderWith } from '../../support/folder.js';

it('a list of numbers is the same when its pieces are joined again, however long it is', () => {
  const most = PIECE_BYTES / Uint32Array.BYTES_PER_ELEMENT;
  const length = fc.oneof(fc.nat(3), fc.nat(3 * most), fc.constantFrom(most - 1, most, most + 1, 2 * most));
  fc.assert(
    fc.property(length, fc.nat(3), (numbers, from) => {
      const list = Uint32Array.from({ length: from + numbers }, (_, at) => at * at).subarray(from);
      const pieces = [...inPieces(bytesOf(list))];
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(PIECE_BYTES);
      expect(Buffer.compare(bytesOf(joined(pieces)), bytesOf(list))).toBe(0);
    }),
    { numRuns: 20 },
  );
});

it('a collection is made of chunks that take a short turn each, however much was read, and answers the same', async () => {
  const words = PIECE_BYTES / Uint32Array.BYTES_PER_ELEMENT + 1_000;
  const paragraph = `${'y '.repeat(499)}ferry.`;
  const long = Array.from({ length: Math.ceil(words / 500) }, () => paragraph).join('\n\n');
  const folder = await folderWith({
    'long.txt': long,
    'mill.md': '# The mill\n\nThe mill grinds rye.\n\n## Prices\n\nA sack costs two crowns.\n',
    'empty.txt': '',
  });
  const collection = await readCollection(folder, {}, null);
  const chunks: Uint8Array[] = [];
  for await (const chunk of packCollection(collection)) chunks.push(chunk);
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(PIECE_BYTES);
  const back = await unpackCollection(chunks);
  expect(back.documents).toEqual(collection.documents);
  expect(back.quotations).toEqual(collection.quotations);
  for (const text of ['what does a sack cost', 'ferry', 'the mill', 'prices']) {
    expect(back.index.rank({ text, limit: 5 })).toEqual(collection.index.rank({ text, limit: 5 }));
  }
});
