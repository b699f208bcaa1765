import { expect, test } from 'vitest';
import { knownCommand } from '../../src/commands/command.js';
import { commands } from '../../src/commands/commands.js';
import { allTexts } from '../support/discord/any-texts.js';
import { libraryOver } from '../support/library.js';
import { FIRST_PAGE } from './shown.js';

test('help has no space behind the full stops of languages that set none', async () => {
  const library = await libraryOver({});
  for (const texts of allTexts) {
    const context = { ...FIRST_PAGE, texts };
    const { parts } = await knownCommand('help', commands).run(library, {}, context);
    const details = parts.flatMap((part) =>
      part.type === 'list' ? part.items.map(({ detail }) => detail) : [],
    );
    expect(details).toContain(texts.help.forAdmins(texts.commands.reload.description));
    expect(details.join('\n')).not.toMatch(/[。！？] /);
  }
});
