import { describe, expect, it } from 'vitest';
import { passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

const prose = 'The ferry carries forty people and runs every half hour.';

describe('front matter', () => {
  it('may stand below blank lines, two rules with text between them may too', async () => {
    const matter = await readOne('a.md', '\n \r\n---\ntitle: Rules\n---\n\nDogs stay on a lead.\n');
    expect([matter.source.title, passageTexts(matter)]).toEqual(['Rules', ['Dogs stay on a lead.']]);
    expectSound(matter);
    const rules = await readOne('a.md', '\n---\n\nDogs stay on a lead.\n\n---\n\nCats too.\n');
    expect(passageTexts(rules)).toEqual(['Dogs stay on a lead.', 'Cats too.']);
  });

  it('says where a document comes from', async () => {
    const document = await readOne(
      'a.md',
      `---
title: "The Ferry: a history"
author: [Lena Ost, Karl Weg]
publisher: Harwick Gazette
credit: PP
date: 3 May 2024
url: https://example.org/ferry?a=1
language: EN-gb
tags: [boats, {deep: 1}]
---

${prose}
`,
    );
    expect(document.source).toEqual({
      file: 'a.md',
      title: 'The Ferry: a history',
      author: 'Lena Ost, Karl Weg',
      publisher: 'Harwick Gazette',
      credit: 'PP',
      date: '2024-05-03',
      url: 'https://example.org/ferry?a=1',
    });
    expect(document.language).toBe('en');
    expect(document.warnings).toEqual([]);
    expect(passageTexts(document)).toEqual([prose]);
    expect(document.passages[0]?.place.lines).toEqual([12, 12]);
    expect(document.noise).toEqual([
      { kind: 'markup', start: 0, end: document.text.indexOf(`\n\n${prose}`) },
    ]);
  });

  it('is understood as site generators write it', async () => {
    const expected = { title: 'The Ferry: a history', author: 'Lena Ost, Karl Weg', date: '2024-05-03' };
    const title = 'title: "The Ferry: a history"';
    const jekyll = `---\n${title}\nauthors:\n  - name: Lena Ost\n    affiliation: Port\n  - Karl Weg\nlang: de\ndate: 2024-05-03 10:00:00 +0200\n---\n\n${prose}`;
    const hugo = `+++\ntitle = "The Ferry: a history"\ndate = 2024-05-03T10:00:00+02:00\nauthors = [\n  'Lena Ost',\n  "Karl Weg",\n]\nlang = 'de'\n[params]\n  author = 'x'\n+++\n\n${prose}`;
    for (const text of [jekyll, hugo, hugo.replaceAll('\n', '\r\n')]) {
      const document = await readOne('a.md', text);
      expect(document.source).toMatchObject(expected);
      expect(document.language).toBe('de');
      expect(document.warnings).toEqual([]);
      expect(passageTexts(document)).toEqual([prose]);
    }
  });

  it('may hold links to other notes, which are no part of names', async () => {
    const matter = '---\ntitle: The [[Ferry]]\nauthor: "[[people/lena|Lena Ost]]"\n---\n\n';
    const { source } = await readOne('a.md', `${matter}${prose}`);
    expect([source.title, source.author]).toEqual(['The Ferry', 'Lena Ost']);
  });

  it('keeps what is right where something is wrong, and says what', async () => {
    const document = await readOne(
      'ferry.md',
      `---\ntitle:\nauthor: {first: Lena}\ndate: someday\nurl: javascript:alert(1)\nlanguage: English\npublisher: 7\n---\n${prose}`,
    );
    expect(document.source).toEqual({
      file: 'ferry.md',
      title: 'ferry',
      author: null,
      publisher: '7',
      credit: null,
      date: null,
      url: null,
    });
    expect(document.warnings).toEqual([
      'The author in the front matter is not a name or a list of names and is left out.',
      'The date in the front matter is not a date such as 2024-12-25 and is left out.',
      'The url in the front matter is not an address that begins with http:// or https:// and is left out.',
      'The language in the front matter is not a code such as en and is left out.',
    ]);
  });

  it('that is not YAML is left out, and the text is read', async () => {
    const document = await readOne('a.md', `---\ntitle: "open\nauthor: x\n---\n\n${prose}\n`);
    expect(document.source.author).toBeNull();
    expect(document.warnings).toHaveLength(1);
    expect(document.warnings).toEqual([
      'The front matter is left out: line 2 has a quotation mark that is never closed.',
    ]);
    expect(passageTexts(document)).toEqual([prose]);
  });

  it('does not expand aliases without end', async () => {
    const levels = Array.from({ length: 12 }, (_, at) => {
      const aliases = `[${`*a${at},`.repeat(9)}]`;
      return `a${at + 1}: &a${at + 1} ${aliases}`;
    });
    const document = await readOne(
      'a.md',
      `---\na0: &a0 x\n${levels.join('\n')}\ntitle: Ferry\n---\n${prose}`,
    );
    expect(passageTexts(document)).toEqual([prose]);
    expect(document.warnings).toHaveLength(1);
  });

  it('is not what stands between two rules', async () => {
    const document = await readOne('a.md', `---\n${prose}\n\n---\n${prose}`);
    expect(passageTexts(document)).toEqual([prose, prose]);
    expect(document.warnings).toEqual([]);
  });

  it('that nothing closes is read as text, and that is said', async () => {
    const document = await readOne('a.md', `---\ntitle: The ferry\n\n${prose}\n`);
    expect(passageTexts(document)).toContain(prose);
    expect(document.warnings).toEqual([
      'The front matter has no line of three hyphens (---) at its end, so it is read as text.',
    ]);
    expect((await readOne('a.md', `---\n\n${prose}\n`)).warnings).toEqual([]);
  });

  it('keeps its offsets with CRLF', async () => {
    const document = await readOne('a.md', `---\r\ntitle: Ferry\r\n---\r\n\r\n# Fares\r\n\r\n${prose}\r\n`);
    expect(document.source.title).toBe('Ferry');
    expect(document.passages).toMatchObject([{ text: prose, heading: 'Fares', place: { lines: [7, 7] } }]);
  });
});

it('JSON at its top is front matter, and an object of another kind is text', async () => {
  const json = '{\n  "title": "The Ferry",\n  "date": "2024-05-03T10:00:00+02:00",\n  "tags": ["a"]\n}\n';
  const document = await readOne('a.md', `${json}\n${prose}\n`);
  expect(document.source).toMatchObject({ title: 'The Ferry', date: '2024-05-03' });
  expect(passageTexts(document)).toEqual([prose]);
  expect(passageTexts(await readOne('a.md', `{\n  title\n\n${prose}\n`))).toHaveLength(2);
});
