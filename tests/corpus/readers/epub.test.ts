import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { folderWith } from '../../support/folder.js';
import { inEnglish } from '../../support/in-english.js';
import { readOne, texts } from '../read-one.js';
import { expectSound } from '../sound.js';

const prose = 'The ferry carries forty people and runs every half hour.';

function epub(files: Record<string, string> = {}): Uint8Array {
  const all: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="book/a.opf"/></rootfiles></container>',
    'book/a.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
        <dc:title>The Ferry</dc:title><dc:creator>Lena Ost</dc:creator><dc:creator>Karl Weg</dc:creator>
        <dc:publisher>Harwick Press</dc:publisher><dc:date>2024-05-03</dc:date><dc:language>en-GB</dc:language></metadata>
      <manifest><item id="two" href="t/two%20b.xhtml"/><item id="one" href="one.xhtml"/><item id="nav" href="nav.xhtml" properties="nav"/></manifest>
      <spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>`,
    'book/nav.xhtml': '<html><body><ol><li>Contents</li></ol></body></html>',
    'book/one.xhtml': `<html><head><title>One</title></head><body><h1>The yard</h1><p>${prose}</p></body></html>`,
    'book/t/two b.xhtml': `<?xml version="1.0"?><html><body><h1>The river</h1><p>It is wide.</p></body></html>`,
    ...files,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, content]) => [name, strToU8(content)])));
}

it('a book has its chapters in order, with what its package says', async () => {
  const document = await readOne('a.epub', epub());
  expect(document.source).toEqual({
    file: 'a.epub',
    title: 'The Ferry',
    author: 'Lena Ost, Karl Weg',
    publisher: 'Harwick Press',
    credit: null,
    date: '2024-05-03',
    url: null,
  });
  expect(document.language).toBe('en');
  expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
    ['The yard', prose],
    ['The river', 'It is wide.'],
  ]);
  expect(texts(document, document.headings)).toEqual(['The yard', 'The river']);
  expectSound(document);
});

it('a book that does not say in which order its chapters are read has them as they are listed', async () => {
  for (const spine of ['', '<spine><itemref idref="gone"/></spine>']) {
    const unordered = `<package><manifest><item id="a" href="one.xhtml"/><item id="c" href="a.css"/><item id="b" href="t/two%20b.xhtml"/></manifest>${spine}</package>`;
    const document = await readOne('a.epub', epub({ 'book/a.opf': unordered }));
    expect(document.passages.map(({ text }) => text)).toEqual([prose, 'It is wide.']);
    expect(document.warnings).toEqual([]);
  }
});

it('a book is by those who wrote it, and not by who drew its pictures', async () => {
  const refined = `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:creator id="c1">Lena Ost</dc:creator><meta refines="#c1" property="role">aut</meta>
    <dc:creator id="c2">Karl Weg</dc:creator><meta refines="#c2" property="role">ill</meta></metadata>
    <manifest><item id="one" href="one.xhtml"/></manifest><spine><itemref idref="one"/></spine></package>`;
  const document = await readOne('a.epub', epub({ 'book/a.opf': refined }));
  expect(document.source.author).toBe('Lena Ost');
});

it('a book that lacks a chapter is read, and says so', async () => {
  const spine =
    '<package><manifest><item id="a" href="one.xhtml"/><item id="b" href="gone.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>';
  const document = await readOne('a.epub', epub({ 'book/a.opf': spine }));
  expect(document.passages.map(({ text }) => text)).toEqual([prose]);
  expect(document.warnings).toEqual(['It lacks what should be in it: book/gone.xhtml.']);
});

it('a book whose package is cut off is read, and says so', async () => {
  const cut =
    '<package><manifest><item id="a" href="one.xhtml"/></manifest><spine><itemref idref="a"/><itemref';
  const document = await readOne('a.epub', epub({ 'book/a.opf': cut }));
  expect(document.passages.map(({ text }) => text)).toEqual([prose]);
  expect(document.warnings).toEqual(['It is damaged and may lack some of its chapters: book/a.opf.']);
});

describe('what cannot be read', () => {
  it.each([
    [
      'a protected book',
      epub({
        'META-INF/encryption.xml':
          '<encryption><enc:CipherData><enc:CipherReference URI="book/one.xhtml"/></enc:CipherData></encryption>',
      }),
      'It is protected against copying and cannot be read.',
    ],
    [
      'another archive',
      zipSync({ 'a.txt': strToU8('a') }),
      'It is not an EPUB book: it does not say what it holds.',
    ],
  ])('is named: %s', async (_, bytes, reason) => {
    const { skipped } = await readCorpus(await folderWith({ 'a.epub': bytes }));
    expect(inEnglish(skipped)).toEqual([{ file: 'a.epub', reason }]);
  });
});

it('a chapter that a book names again and again, or outside of itself, is read once or not at all', async () => {
  const book = (spine: string) =>
    epub({
      'book/a.opf': `<package><manifest><item id="one" href="one.xhtml"/><item id="out" href="../../../etc/passwd"/></manifest><spine>${spine}</spine></package>`,
    });
  const document = await readOne('a.epub', book('<itemref idref="one"/>'.repeat(100_000)));
  expect(document.passages.map(({ text }) => text)).toEqual([prose]);
  const outside = await readOne('a.epub', book('<itemref idref="one"/><itemref idref="out"/>'));
  expect(outside.passages.map(({ text }) => text)).toEqual([prose]);
  expect(outside.warnings).toEqual(['It lacks what should be in it: ../../etc/passwd.']);
});

it('a chapter is read as the XML that it is, with its notes and without the signs that lead to them', async () => {
  const chapter = `<html xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><script src="a.js"/></head><body>
    <h1>The yard</h1><p><a id="page-5"/>The keeper came<a epub:type="noteref" href="#n1">1</a> at dawn<sup><a href="#n2">2</a></sup> and left.</p>
    <aside epub:type="footnote" id="n1"><p>He was called Jens. <a role="doc-backlink" href="#r1">↩</a></p></aside></body></html>`;
  const document = await readOne('a.epub', epub({ 'book/one.xhtml': chapter }));
  expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
    ['The yard', 'The keeper came at dawn and left.'],
    ['The yard', 'He was called Jens.'],
    ['The river', 'It is wide.'],
  ]);
});

it('a table of contents that is a page is left out, and who drew the pictures is no author', async () => {
  const page = (body: string) => `<html><body>${body}</body></html>`;
  const document = await readOne(
    'a.epub',
    epub({
      'book/a.opf': `<package><metadata><dc:title>The Yard</dc:title><dc:creator opf:role="aut">Lena Ost</dc:creator><dc:creator opf:role="ill">Karl Weg</dc:creator></metadata>
        <manifest><item id="toc" href="toc.html"/><item id="one" href="one.xhtml"/></manifest>
        <spine><itemref idref="toc"/><itemref idref="one"/></spine><guide><reference type="toc" href="toc.html#top"/></guide></package>`,
      'book/toc.html': page('<h1>Contents</h1><p><a href="one.xhtml">1. The Yard</a></p>'),
      'book/one.xhtml': page(`<p>${prose}</p>`),
    }),
  );
  expect(document.passages.map(({ text }) => text)).toEqual([prose]);
  expect(document.source.author).toBe('Lena Ost');
});
