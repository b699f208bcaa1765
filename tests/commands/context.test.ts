import { expect, test } from 'vitest';
import { contextCommand } from '../../src/commands/context.js';
import { english } from '../../src/commands/texts/english.js';
import { writeFiles } from '../support/folder.js';
import { libraryOver, openedFolder } from '../support/library.js';
import { FIRST_PAGE } from './shown.js';

test('headings stand above the passages that they stand above in the document', async () => {
  const notes = [
    '# Notes',
    'What changed.',
    '## 2.4',
    'The mill grinds rye.',
    'And oats.',
    '## 2.3',
    'It is new.',
  ];
  const library = await libraryOver({ 'notes.md': `${notes.join('\n\n')}\n` });
  const { passages } = await library.ask({ question: 'what does the mill grind', limit: 1, source: null });
  const reply = await contextCommand.run(library, { reference: passages[0]?.reference ?? '' }, FIRST_PAGE);
  expect(reply.heading).toBe(english.context.heading);
  expect(reply.parts.map((part) => ('text' in part ? part.text : part.type))).toEqual([
    'source',
    'What changed.',
    '2.4',
    'The mill grinds rye.',
    'And oats.',
    '2.3',
    'It is new.',
  ]);
  expect(reply.parts.filter((part) => part.type === 'quote' && part.citation?.section !== null)).toEqual([]);
});

test('the passage that was asked for is named among others, and only where it is that passage', async () => {
  const report = (...paragraphs: string[]) => ({ 'mill.txt': `The Mill\n\n${paragraphs.join('\n\n')}\n` });
  const rye = 'The mill grinds rye from May to October.';
  const others = ['It is older than the church.', 'Its owner lives abroad.'];
  const { folder, library } = await openedFolder(report(rye, ...others));
  const { passages } = await library.ask({ question: 'what does the mill grind', limit: 1, source: null });
  const labels = async () => {
    const { parts } = await contextCommand.run(
      library,
      { reference: passages[0]?.reference ?? '' },
      FIRST_PAGE,
    );
    return parts.flatMap((part) => (part.type === 'quote' ? [part.label] : []));
  };
  expect(await labels()).toEqual([english.context.thisOne, null, null]);
  await writeFiles(folder, report(rye));
  await library.reload();
  expect(await labels()).toEqual([null]);
  await writeFiles(folder, report('A baker bought everything.', ...others));
  await library.reload();
  expect(await labels()).toEqual([null, null, null]);
});
