import { expect, test } from 'vitest';
import { sourcesCommand } from '../../src/commands/sources.js';
import { openLibrary } from '../../src/library/open-library.js';
import { allTexts } from '../support/discord/any-texts.js';
import { type Files, folderWith } from '../support/folder.js';

const broken: Files = { 'notes.txt': new Uint8Array([0, 159, 0, 3]), 'scan.pdf': 'no PDF' };
const mistaken: Files = { 'footnote.yaml': 'defaults: 7\n' };

test.each([
  { files: {}, says: 'none' },
  { files: mistaken, says: 'none' },
  { files: broken, says: 'noneReadable' },
  { files: { ...broken, ...mistaken }, says: 'noneReadable' },
] as const)(
  'a folder of $files has no documents yet only where no file is there',
  async ({ files, says }) => {
    const library = await openLibrary({ folder: await folderWith(files) });
    for (const texts of allTexts) {
      const options = { document: null };
      const { status, parts } = await sourcesCommand.run(library, options, { texts, page: 1, limit: null });
      expect(status).toBe('unanswered');
      expect(parts[0]).toEqual({ type: 'text', text: texts.sources[says] });
    }
  },
);
