import { expect, test } from 'vitest';
import { knownCommand } from '../../src/commands/command.js';
import { commands } from '../../src/commands/commands.js';
import { remarkIn } from '../../src/language/questions/remark.js';
import { allTexts } from '../support/discord/any-texts.js';
import { libraryOver } from '../support/library.js';
import { FIRST_PAGE, textsOf } from './shown.js';

test('help says that replies go on from an answer where they are answered, with words that do so', async () => {
  const help = knownCommand('help', commands);
  const library = await libraryOver({});
  for (const texts of allTexts) {
    const said = async (takesReplies: boolean) =>
      textsOf((await help.run(library, {}, { ...FIRST_PAGE, texts, takesReplies })).parts, 'text');
    expect(await said(false)).not.toContain(texts.help.replies);
    expect(await said(true)).toContain(texts.help.replies);
    const [, ...more] = [...texts.help.replies.matchAll(/[“„«「]\s?(.+?)\s?[”“»」]/gu)];
    expect(more.map(([, word]) => remarkIn(word ?? ''))).toEqual(['more']);
  }
});

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
