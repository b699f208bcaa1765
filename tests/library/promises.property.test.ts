import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitedPassage, Library } from '../../src/library/library.js';
import { openLibrary } from '../../src/library/open-library.js';
import { folderWith, writeFiles } from '../support/folder.js';
import { libraryOver } from '../support/library.js';
import { paragraphOf, textOf } from './generated.js';

// The promises of the design over random folders: what is shown is what stands in the file, nothing is said by
// someone without evidence, and nothing that fails loses anything.

const paragraph = paragraphOf(
  'river bridge flood ferry council mayor said told “We will not wait,” Ingrid Sollberg he she . ! ? 😀 é 橋 مدينة',
  40,
);
const text = fc.oneof(textOf(paragraph, 8), textOf(paragraph, 8, '\r\n'));
const folder = fc.dictionary(
  fc.constantFrom('a.txt', 'b.md', 'c/d.txt', 'e.txt'),
  fc.oneof(text, fc.string()),
  {
    maxKeys: 4,
  },
);
const question = fc.oneof(paragraph, fc.string());

const runs = { numRuns: 60 };

describe('the promises', () => {
  it('shows every passage and quotation as it stands in its file', async () => {
    await fc.assert(
      fc.asyncProperty(folder, question, async (files, asked) => {
        const library = await libraryOver(files);
        const shown = await everythingShown(library, asked, Object.keys(files));
        for (const { file, text, start, end } of shown) {
          const decoded = (files[file] ?? '').replace(/^\ufeff/, '');
          expect(decoded.slice(start, end)).toBe(text);
        }
      }),
      runs,
    );
  });

  it('marks at most one sentence of a passage, inside of it', async () => {
    await fc.assert(
      fc.asyncProperty(folder, question, async (files, asked) => {
        const library = await libraryOver(files);
        const { passages } = await library.ask({ question: asked, limit: 30, source: null });
        for (const { text, highlights } of passages) {
          expect(highlights.length).toBeLessThanOrEqual(1);
          for (const { start, end } of highlights)
            expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
      runs,
    );
  });

  it('gives nobody a quotation without a mention and a word that attributes', async () => {
    await fc.assert(
      fc.asyncProperty(folder, async (files) => {
        const library = await libraryOver(files);
        for (const { file } of (await library.sources()).sources) {
          for (const { speaker, mention, cue } of (await library.quotations(file)).quotations) {
            if (speaker !== null) expect([mention, cue]).not.toContain(null);
          }
        }
      }),
      runs,
    );
  });

  it('gives the same answer to the same question, also after a start anew', async () => {
    await fc.assert(
      fc.asyncProperty(folder, question, async (files, asked) => {
        const path = await folderWith(files);
        const request = { question: asked, limit: 30, source: null };
        const first = await (await openLibrary({ folder: path })).ask(request);
        const again = await openLibrary({ folder: path });
        expect(await again.ask(request)).toEqual(first);
        await again.reload();
        expect(await again.ask(request)).toEqual(first);
      }),
      runs,
    );
  });

  it('answers after any changes and reloads as if it had just been started, or as before where nothing can be read', async () => {
    await fc.assert(
      fc.asyncProperty(folder, folder, question, async (before, after, asked) => {
        const path = await folderWith(before);
        const library = await openLibrary({ folder: path });
        const request = { question: asked, limit: 30, source: null };
        const known = await library.ask(request);
        for (const file of Object.keys(before)) await rm(join(path, file));
        await writeFiles(path, after);
        const refusal = await library.reload().then(
          () => null,
          (error: unknown) => error,
        );
        const fresh = await openLibrary({ folder: path });
        if (refusal === null) {
          expect(await library.ask(request)).toEqual(await fresh.ask(request));
          expect(await library.sources()).toEqual(await fresh.sources());
        } else {
          expect(refusal).toMatchObject({ code: 'unreadable-corpus' });
          expect((await fresh.sources()).sources).toEqual([]);
          expect(await library.ask(request)).toEqual(known);
        }
      }),
      runs,
    );
  });

  it('reads the other documents whatever one file holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        const path = await folderWith({ 'good.txt': 'Good\n\nThe bridge is closed.\n' });
        await writeFile(join(path, 'any.txt'), bytes);
        const library = await openLibrary({ folder: path });
        const { sources } = await library.sources();
        expect(sources.map(({ file }) => file)).toContain('good.txt');
        const { passages } = await library.ask({ question: 'bridge', limit: 5, source: 'good.txt' });
        expect(passages[0]?.text).toBe('The bridge is closed.');
      }),
      runs,
    );
  });
});

interface Shown {
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

async function everythingShown(
  library: Library,
  question: string,
  files: readonly string[],
): Promise<Shown[]> {
  const { passages } = await library.ask({ question, limit: 30, source: null });
  const shown: Shown[] = passages.map(shownPassage);
  for (const passage of passages) {
    const context = await library.context(passage.reference);
    if (context.state !== 'gone') shown.push(...context.passages.map(shownPassage));
  }
  const { sources } = await library.sources();
  for (const { file } of sources.filter((source) => files.includes(source.file))) {
    for (const { text, start, end, mention, passage } of (await library.quotations(file)).quotations) {
      shown.push({ file, text, start, end }, shownPassage(passage));
      if (mention) shown.push({ file, ...mention });
    }
  }
  return shown;
}

function shownPassage({ text, place, source }: CitedPassage): Shown {
  return { file: source.file, text, start: place.start, end: place.end };
}
