import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.js';
import { startLibrary } from '../../../src/library/start-library.js';
import { folderWith, writeFiles } from '../../support/folder.js';
import { paragraphOf, textOf } from '../generated.js';
import { mortalWorker } from './mortal-worker.js';

// Whatever happens to the folder and to the thread, and in whatever order: every question is answered, or refused in a
// sentence that says to ask once more, and in the end the answers are those of a library that was just opened.

const paragraph = paragraphOf(
  'river bridge flood council mayor said “We will not wait,” Ingrid Sollberg she . 北京',
  20,
);
const text = textOf(paragraph, 4);
const file = fc.constantFrom('a.txt', 'b.md', 'c/d.txt', 'deadly.txt');

type Step =
  | { readonly type: 'write'; readonly file: string; readonly text: string }
  | { readonly type: 'remove'; readonly file: string }
  | { readonly type: 'reload' | 'two-reloads' | 'crash' }
  | { readonly type: 'ask'; readonly question: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('write' as const), file, text }),
  fc.record({ type: fc.constant('remove' as const), file }),
  fc.record({ type: fc.constantFrom('reload' as const, 'two-reloads' as const, 'crash' as const) }),
  fc.record({ type: fc.constant('ask' as const), question: paragraph }),
);

it('a library that crashes and reloads at any time answers in the end like one that was just opened', async () => {
  const workerFile = await mortalWorker('process.exit(1)');
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(file, text),
      fc.array(step, { minLength: 3, maxLength: 6 }),
      paragraph,
      async (first, steps, question) => {
        const folder = await folderWith(first);
        const library = await startLibrary({ folder, workerFile });
        const ask = () => library.ask({ question, limit: 20, source: null });
        for (const next of steps) {
          const jobs: Promise<unknown>[] = [ask()];
          if (next.type === 'write') await writeFiles(folder, { [next.file]: next.text });
          else if (next.type === 'remove') await rm(join(folder, next.file), { force: true });
          else if (next.type === 'ask')
            jobs.push(library.ask({ question: next.question, limit: 5, source: null }));
          else if (next.type === 'crash') jobs.push(library.quotations('die'));
          else jobs.push(library.reload(), ...(next.type === 'two-reloads' ? [library.reload()] : []));
          for (const outcome of await Promise.allSettled([...jobs, ask()])) {
            if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'UserError' });
          }
        }
        await rm(join(folder, 'deadly.txt'), { force: true });
        await library.reload().catch(() => library.reload());
        const fresh = await openLibrary({ folder });
        expect(await ask()).toEqual(await fresh.ask({ question, limit: 20, source: null }));
        expect(await library.sources()).toEqual(await fresh.sources());
        expect(await library.check()).toEqual(await fresh.check());
        await library.close();
      },
    ),
    { numRuns: 5 },
  );
});
