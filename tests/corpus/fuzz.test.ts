import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { isQuotedItself } from '../../src/corpus/formats.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { folderWith } from '../support/folder.js';
import { inEnglish } from '../support/in-english.js';
import { pdfOf } from './pdf-file.js';
import { expectSound } from './sound.js';

const prose = 'The ferry carries forty people, “and a dog”, from dawn to dusk. It is old.';

/** A small whole file of each format. */
const samples: Readonly<Record<string, Uint8Array>> = {
  'a.txt': Buffer.from(`The Ferry\n\nBy Lena Ost\n\n${prose}\n\nPress/Lena Ost`),
  'a.md': Buffer.from(
    `---\ntitle: Ferry\ntags: [a, {b: c}]\n---\n\n# The *Ferry*\n\n> ${prose}\n\n- a\n- b\n\n| a |\n|---|\n| b |\n\n%% no %% {% raw %}\n{{< a >}}\n\n<details>\n<summary>Q</summary>\n\nA <!-- no --> b ^c\n\n</details>\n`,
  ),
  'a.html': Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>F</title><script type="application/ld+json">{"@type":"Article","headline":"F"}</script></head><body><article><h1>F</h1><p>${prose}</p><ul><li>a<li>b</ul><dl><dt>Q<dd>A<dt>R<dd>B</dl><details><summary>Q</summary>A</details><table><tr><td>c</table></article></body></html>`,
  ),
  'a.vtt': Buffer.from(`WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Lena>${prose}\n`),
  'a.srt': Buffer.from(`1\n00:00:01,000 --> 00:00:02,000\n- ${prose}\n- Yes.\n`),
  'a.csv': Buffer.from(`day,words\nMonday,"${prose}"\nSunday,"a ""b"""\n`),
  'a.json': Buffer.from(`{"a":[{"title":"F","body":${JSON.stringify(`<p>${prose}</p>`)}},{"b":[{"c":1}]}]}`),
  'a.jsonl': Buffer.from(`{"title":"F","text":${JSON.stringify(prose)}}\n[1,{"a":null}]\n`),
  'a.eml': Buffer.from(
    `From: Lena <l@example.org>\r\nSubject: =?utf-8?q?F=C3=A9?=\r\nDate: Wed, 25 Dec 2024 10:00:00 +0000\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(prose).toString('base64')}\r\n--b--\r\n`,
  ),
  'a.docx': zipSync({
    'word/document.xml': strToU8(
      `<w:document><w:body><w:p><w:r><w:t>${prose}</w:t></w:r></w:p></w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(
      '<w:styles><w:style w:styleId="a"><w:name w:val="Title"/></w:style></w:styles>',
    ),
  }),
  'a.epub': zipSync({
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
    ),
    'a.opf': strToU8(
      '<package><manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>',
    ),
    'c.xhtml': strToU8(`<html><body><p>${prose}</p></body></html>`),
  }),
  'a.pdf': pdfOf([[[70, 700, 11, prose.replace(/[“”]/g, '')]], [[70, 700, 11, 'Page two.']]], {
    Title: 'Ferry',
  }),
};

/** A whole file cut off somewhere, with some of its bytes changed, or with a stretch of it gone or many times there. */
const damaged = fc.constantFrom(...Object.entries(samples)).chain(([file, whole]) => {
  const at = fc.nat({ max: whole.length - 1 });
  const cut = at.map((length) => whole.subarray(0, length));
  const changed = fc
    .array(fc.tuple(at, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })
    .map((changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [index, byte] of changes) bytes[index] = byte;
      return bytes;
    });
  const stretches = fc
    .tuple(at, fc.integer({ min: 1, max: 64 }), fc.constantFrom(0, 2, 500))
    .map(([from, length, times]) => {
      const stretch = whole.subarray(from, from + length);
      const parts = Array.from({ length: times }, () => stretch);
      return Buffer.concat([whole.subarray(0, from), ...parts, whole.subarray(from + length)]);
    });
  return fc.tuple(fc.constant(file), fc.oneof(cut, changed, stretches));
});

it.each(Object.entries(samples))('the whole %s is read', async (file, bytes) => {
  const { documents, skipped } = await readCorpus(await folderWith({ [file]: bytes }));
  expect(skipped).toEqual([]);
  expect(documents[0]?.passages.map(({ text }) => text).join(' ')).toContain('forty people');
});

it.each(Object.entries(samples))(
  'it is known whether what is quoted of %s is the file itself',
  async (file, bytes) => {
    const { documents } = await readCorpus(await folderWith({ [file]: bytes }));
    expect(documents[0]?.text === new TextDecoder().decode(bytes)).toBe(isQuotedItself(file));
  },
);

it('a damaged file of any format is read or named, and never hides the file beside it', async () => {
  const folder = await folderWith({ 'z.txt': prose });
  await fc.assert(
    fc.asyncProperty(damaged, async ([file, bytes]) => {
      await writeFile(join(folder, file), bytes);
      const { documents, skipped } = await readCorpus(folder);
      await rm(join(folder, file));
      expect(documents.at(-1)?.source.file).toBe('z.txt');
      for (const document of documents) expectSound(document);
      for (const { reason } of inEnglish(skipped)) expect(reason).toMatch(/^It .+[^.]\.$/);
      expect(documents.length + skipped.length).toBe(2);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 1_000) },
  );
});

it('a paragraph of millions of lines is cut into passages, whatever else that is', async () => {
  const lines = 'river\n'.repeat(300_000);
  const { documents, skipped } = await readCorpus(await folderWith({ 'a.txt': lines }));
  expect(skipped).toEqual([]);
  expect(documents[0]?.passages.length).toBeGreaterThan(100);
});

it.each([
  ['millions of elements', '<w:p><w:t/></w:p>'.repeat(1_100_000)],
  ['elements within each other', '<w:p>'.repeat(20_000)],
])('a small archive that unfolds into %s is named, before they take all memory and time', async (_, xml) => {
  const bomb = zipSync({ 'word/document.xml': strToU8(xml) });
  const { skipped } = await readCorpus(await folderWith({ 'a.docx': bomb }));
  expect(inEnglish(skipped)).toEqual([
    { file: 'a.docx', reason: 'It is made of more pieces than a document can have.' },
  ]);
});
