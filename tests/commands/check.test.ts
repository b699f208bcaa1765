import { expect, test } from 'vitest';
import { checkCommand } from '../../src/commands/check.js';
import { english } from '../../src/commands/texts/english.js';
import { openLibrary } from '../../src/library/open-library.js';
import { folderWith } from '../support/folder.js';

test('what is odd about a file is one sentence, though some of it is a sentence by itself', async () => {
  const folder = await folderWith({ 'a.md': '---\ntitle: Lock: closed\n---\n\nThe lock is closed.\n' });
  const library = await openLibrary({ folder });
  const { parts } = await checkCommand.run(library, {}, { texts: english, page: 1, limit: null });
  const detail =
    'The front matter is left out: line 2 has a second colon: put what stands behind the first one in quotation marks; has no date; names no author, publisher or agency';
  expect(parts).toContainEqual({ type: 'list', items: [{ text: 'a.md', detail, url: null }] });
});
