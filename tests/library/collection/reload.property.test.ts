import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library/library.js';
import { openLibrary } from '../../../src/library/open-library.js';
import { folderWith, writeFiles } from '../../support/folder.js';
import { paragraphOf, textOf } from '../generated.js';

// What was read before, in memory or on disk, is a shortcut only: whatever happens to the folder and to what was kept,
// the answers are those of a library that reads everything anew.

const paragraph = paragraphOf(
  'river bridge bridges flood council mayor said told that “We will not wait,” Ingrid Sollberg he she . 北京 été',
  25,
);
const text = textOf(paragraph, 5);
const files = ['a.txt', 'b.md', 'c/d.txt', 'e.txt'];

type Step =
  | { readonly type: 'write'; readonly file: string; readonly text: string }
  | { readonly type: 'remove'; readonly file: string }
  | { readonly type: 'reload' }
  | { readonly type: 'restart' }
  | { readonly type: 'damage'; readonly at: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('write' as const), file: fc.constantFrom(...files), text }),
  fc.record({ type: fc.constant('remove' as const), file: fc.constantFrom(...files) }),
  fc.constant({ type: 'reload' as const }),
  fc.constant({ type: 'restart' as const }),
  fc.record({ type: fc.constant('damage' as const), at: fc.nat() }),
);
const question = fc.oneof(paragraph, fc.constantFrom('wat did Sollberg sya', 'brigde', 'floods', 'zzz'));

describe('a library that keeps what it read', () => {
  it('answers like one that reads everything anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...files), text, { maxKeys: 4 }),
        fc.array(step, { maxLength: 12 }),
        question,
        async (first, steps, asked) => {
          const folder = await folderWith(first);
          const cache = await folderWith({});
          let library = await openLibrary({ folder, cache });
          for (const next of steps) {
            if (next.type === 'write') await writeFiles(folder, { [next.file]: next.text });
            else if (next.type === 'remove') await rm(join(folder, next.file), { force: true });
            else if (next.type === 'reload') await library.reload();
            else {
              await library.sources();
              await library.close();
              if (next.type === 'damage') await damage(cache, next.at);
              library = await openLibrary({ folder, cache });
            }
          }
          await library.reload();
          await library.close();
          const fresh = await openLibrary({ folder });
          const kept = await openLibrary({ folder, cache });
          const expected = await everythingAbout(fresh, asked);
          expect(await everythingAbout(library, asked)).toEqual(expected);
          expect(await everythingAbout(kept, asked)).toEqual(expected);
          await kept.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads nothing that it kept, and everything that has changed', async () => {
    const folder = await folderWith({
      'a.txt': 'One\n\nThe river rose.\n',
      'b.txt': 'Two\n\nThe bridge held.\n',
    });
    const cache = await folderWith({});
    const before = await openLibrary({ folder, cache });
    await before.sources();
    await before.close();
    await writeFiles(folder, { 'b.txt': 'Two\n\nThe bridge fell.\n' });
    const read: string[] = [];
    const library = await openLibrary({
      folder,
      cache,
      onReading: (reading) => {
        if (reading) read.push(reading.file);
      },
    });
    expect([...new Set(read)]).toEqual(['b.txt']);
    const { passages } = await library.ask({ question: 'bridge', limit: 5, source: null });
    expect(passages.map((passage) => passage.text)).toEqual(['The bridge fell.']);
  });

  it('answers all the same where nothing can be kept, and says so', async () => {
    const folder = await folderWith({ 'a.txt': 'One\n\nThe river rose.\n' });
    const problems: string[] = [];
    const library = await openLibrary({
      folder,
      cache: join(folder, 'a.txt'),
      onNotKept: (problem) => problems.push(problem),
    });
    await library.sources();
    await library.close();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /could not be kept for the next start, .* Folder “.*a\.txt”: there is a file where a folder should be\. /,
    );
    expect((await library.sources()).sources).toHaveLength(1);
  });
});

async function damage(cache: string, at: number): Promise<void> {
  for (const name of await readdir(cache)) {
    const bytes = await readFile(join(cache, name));
    const index = at % Math.max(1, bytes.length);
    bytes[index] = (bytes[index] ?? 0) ^ 0xff;
    await writeFile(join(cache, name), bytes);
  }
}

async function everythingAbout(library: Library, question: string) {
  const { sources, skipped } = await library.sources();
  return {
    sources,
    skipped,
    answer: await library.ask({ question, limit: 30, source: null }),
    quotes: await library.quotes({ person: 'Sollberg', about: question, source: null, limit: 30, offset: 0 }),
    quotations: await Promise.all(sources.map(({ file }) => library.quotations(file))),
    people: await library.complete('people', 'i', 10),
    check: await library.check(),
  };
}
