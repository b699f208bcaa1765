import { expect, test } from 'vitest';
import { checkCommand } from '../../src/commands/check.js';
import { libraryOver } from '../support/library.js';
import { FIRST_PAGE } from './shown.js';

test('what is odd about a file is one sentence, though some of it is a sentence by itself', async () => {
  const library = await libraryOver({ 'a.md': '---\ntitle: Lock: closed\n---\n\nThe lock is closed.\n' });
  const { parts } = await checkCommand.run(library, {}, FIRST_PAGE);
  const detail =
    'The front matter is left out: line 2 has a second colon: put what stands behind the first one in quotation marks; has no date; names no author, publisher or agency';
  expect(parts).toContainEqual({ type: 'list', items: [{ text: 'a.md', detail, url: null }] });
});
