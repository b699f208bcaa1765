import { expect, it } from 'vitest';
import { citationOf, placeInWords } from '../../../src/commands/parts/citation.js';
import { english } from '../../../src/commands/texts/english.js';
import { libraryOver } from '../../support/library.js';

it('says when in a recording something is said, as players show it', async () => {
  const cue = (from: string, until: string, words: string) => `${from} --> ${until}\n<v Ada Holm>${words}\n`;
  const talk = [
    'WEBVTT\n',
    cue('00:01:05.900', '00:01:07.000', 'The mill grinds rye.'),
    cue('01:02:03.000', '01:02:05.000', 'The mill is closed.'),
  ];
  const library = await libraryOver({ 'talk.vtt': talk.join('\n') });
  const { passages } = await library.ask({ question: 'the mill', source: null, limit: 5 });
  const places = passages.map((passage) => placeInWords(citationOf(passage), english));
  expect(places.sort()).toEqual(['1:02:03, ¶\u00a02', '1:05, ¶\u00a01']);
});

it('tells the lines of a file that is quoted itself, and none of a text that was taken out of one', async () => {
  const library = await libraryOver({
    'mill.txt': 'The Mill\n\nThe mill grinds rye.\n',
    'mill.html': '<html><body>\n\n\n<h1>The Mill</h1>\n<p>The mill grinds rye in May.</p></body></html>',
  });
  const { passages } = await library.ask({ question: 'what does the mill grind', source: null, limit: 5 });
  const lines = passages
    .map((passage) => citationOf(passage))
    .map((citation) => [citation.source.file, citation.lines]);
  expect(Object.fromEntries(lines)).toEqual({ 'mill.txt': [3, 3], 'mill.html': null });
});
