import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/commands.js';
import { completeLine } from '../../src/console/complete-line.js';
import { harwick } from '../support/documents.js';
import { libraryOver } from '../support/library.js';

describe('Tab', () => {
  it('completes commands, people and sources', async () => {
    const mill =
      'The Mill\n\n“The mill grinds rye, and it will grind rye next year,” Anne-Marie Holm said.\n';
    const library = await libraryOver({ ...harwick, 'north-shore/mill.txt': mill });
    const complete = (line: string) => completeLine(line, commands, library);
    expect(await complete('/qu')).toEqual([['/quotes '], '/qu']);
    expect((await complete('/'))[0]).toEqual([
      '/ask ',
      '/quotes ',
      '/find ',
      '/sources ',
      '/reload ',
      '/help ',
    ]);
    expect(await complete('/quotes Ingr')).toEqual([['Ingrid Sollberg'], 'Ingr']);
    expect(await complete('/quotes Reiss --source notes/')).toEqual([['notes/', 'notes/ferry.md'], 'notes/']);
    expect(await complete('/ask what --source north-')).toEqual([
      ['north-shore/', 'north-shore/mill.txt'],
      'north-',
    ]);
    expect(await complete('/quotes Anne-M')).toEqual([['Anne-Marie Holm'], 'Anne-M']);
    expect(await complete('/quotes Reiss --about x --source notes/')).toEqual([
      ['notes/', 'notes/ferry.md'],
      'notes/',
    ]);
    expect(await complete('/QU')).toEqual([['/quotes '], '/QU']);
    expect(await complete('/zit')).toEqual([['/zitate '], '/zit']);
    expect(await complete('/zitate Ingr')).toEqual([['Ingrid Sollberg'], 'Ingr']);
    expect(await complete('/引')).toEqual([['/引语 '], '/引']);
    expect(await complete('/quotes Reiss --')).toEqual([['--about ', '--source '], '--']);
    expect(await complete('/zitate Reiss --qu')).toEqual([['--quelle '], '--qu']);
    expect(await complete('/zitate Reiss --quelle notes/f')).toEqual([['notes/ferry.md'], 'notes/f']);
    expect(await complete('what is')).toEqual([[], 'what is']);
    expect(await complete('/nonsense x')).toEqual([[], '/nonsense x']);
  });
});
