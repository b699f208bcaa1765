import { expect, test } from 'vitest';
import { findCommand } from '../../src/commands/find.js';
import { english } from '../../src/commands/texts/english.js';
import { openLibrary } from '../../src/library/open-library.js';
import { allTexts } from '../support/discord/any-texts.js';
import { folderWith } from '../support/folder.js';

test('words that were sought in one document only are not said to stand in none', async () => {
  const folder = await folderWith({
    'mill.txt': 'The mill grinds rye from May to October.\n',
    'goats.txt': 'Goats live behind the house of my uncle.\n',
  });
  const library = await openLibrary({ folder });
  for (const texts of allTexts) {
    const said = async (words: string, source: string | null) => {
      const { parts } = await findCommand.run(library, { words, source }, { texts, page: 1, limit: null });
      return parts.flatMap((part) => (part.type === 'text' || part.type === 'heading' ? [part.text] : []));
    };
    const goats = 'Goats live behind the house of my uncle.';
    const both = `The mill grinds rye from May to October. ${goats}`;
    expect((await said(goats, 'mill.txt'))[0]).toContain('mill.txt');
    expect((await said(both, 'mill.txt')).at(-1)).toContain('mill.txt');
    expect(await said('The lighthouse was sold to a baker.', null)).toEqual([texts.find.notFound(null)]);
  }
});

test('words of a list are shown with the item that they stand in, and no other', async () => {
  const list = 'Opening hours\nMill, Monday to Friday\nFerry, from May to October\nLighthouse, on Sundays\n';
  const library = await openLibrary({ folder: await folderWith({ 'hours.txt': `Hours\n\n${list}` }) });
  const context = { texts: english, page: 1, limit: null };
  const { parts } = await findCommand.run(
    library,
    { words: 'Ferry from May to October', source: null },
    context,
  );
  const shown = parts.flatMap((part) => (part.type === 'quote' ? [part.text] : []));
  expect(shown).toEqual(['Ferry, from May to October']);
});
