import { describe, expect, it } from 'vitest';
import { noiseOf, passageTexts, readOne, texts } from '../read-one.js';
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

describe('headings', () => {
  it('name the passages below them; the first one is the title', async () => {
    const document = await readOne(
      'a.md',
      `# The *Ferry* at \`H\`\n\n${prose}\n\n## Fares and [times](/t) ##\n\n${prose}\n\nWinter\n------\n\n${prose}`,
    );
    expect(document.source.title).toBe('The Ferry at H');
    expect(document.passages.map(({ heading }) => heading)).toEqual([null, 'Fares and times', 'Winter']);
    expect(texts(document, document.headings)).toEqual([
      '# The *Ferry* at `H`',
      '## Fares and [times](/t) ##',
      'Winter\n------',
    ]);
  });

  it('below the first paragraph give no title', async () => {
    const document = await readOne('ferry.md', `${prose}\n\n# Fares\n\n${prose}`);
    expect(document.source.title).toBe('ferry');
    expect(document.passages.map(({ heading }) => heading)).toEqual([null, 'Fares']);
  });
});

describe('blocks', () => {
  it('keep their inline markup, and leave their marks outside', async () => {
    const marked = 'The **ferry** carries [forty people](https://example.org) and `runs`\nevery *half* hour.';
    const document = await readOne(
      'a.md',
      `${marked}\n\n> ${prose}\n> ${prose}\n\n1. ${prose}\n\n   ${prose}\n2. ${prose}`,
    );
    expect(passageTexts(document)).toEqual([marked, `${prose}\n> ${prose}`, prose, prose, prose]);
    expect(noiseOf(document)).toEqual(['markup: >', 'markup: 1.', 'markup: 2.']);
  });

  it('short lists are one paragraph, long ones have a paragraph for each item', async () => {
    const short = '- forty people\n- two dogs\n  - or a cat\n- one cart';
    const items = Array.from({ length: 12 }, (_, index) => `${prose} It has number ${index}.`);
    const document = await readOne('a.md', `${prose}\n\n${short}\n\n${prose}\n\n- ${items.join('\n- ')}`);
    expect(passageTexts(document)).toEqual([prose, short, prose, ...items]);
  });

  it('tables are one paragraph', async () => {
    const table = '| day | fare |\n| --- | ---: |\n| Monday | 2 |\n| Sunday | 3 |';
    expect(passageTexts(await readOne('a.md', `${prose}\n\n${table}\n`))).toEqual([prose, table]);
  });

  it('code is kept but is no passage', async () => {
    const document = await readOne('a.md', `${prose}\n\n\`\`\`sh\nferry --help\n\`\`\`\n\n    indented()\n`);
    expect(passageTexts(document)).toEqual([prose]);
    expect(noiseOf(document)).toEqual(['code: ```sh\nferry --help\n```', 'code: indented()']);
  });

  it('rules, pictures, link definitions and tags without words are markup', async () => {
    const parts = ['***', '![The ferry](ferry.png)', '[a]: https://example.org', '<br>', '<!-- later -->'];
    const document = await readOne('a.md', `${prose}\n\n${parts.join(`\n\n${prose}\n\n`)}`);
    expect(passageTexts(document)).toEqual(parts.map(() => prose));
    expect(noiseOf(document)).toEqual(parts.map((part) => `markup: ${part}`));
  });

  it('of HTML with words are passages', async () => {
    const html = '<div align="center">\nTwo <b>crowns</b>.\n</div>';
    expect(passageTexts(await readOne('a.md', `${prose}\n\n${html}`))).toEqual([prose, 'Two <b>crowns</b>.']);
  });

  it('are told from page furniture as in text', async () => {
    const document = await readOne('a.md', `# Ferry\n\nBy Lena Ost\n\n${prose}\n\nComments are closed.`);
    expect(document.source.author).toBe('Lena Ost');
    expect(passageTexts(document)).toEqual([prose]);
  });
});

it('is read in time however its marks are heaped', async () => {
  const heaps = [
    '>'.repeat(50_000),
    '- '.repeat(20_000),
    '[a]: <'.repeat(20_000),
    '<!--'.repeat(50_000),
    '|a'.repeat(50_000),
    '%% '.repeat(50_000),
    'a %%b '.repeat(50_000),
    '{/*'.repeat(50_000),
    '{% comment %}'.repeat(20_000),
    '{% highlight '.repeat(20_000),
    '{% endcomment '.repeat(20_000),
    '`{{< '.repeat(50_000),
    '#a '.repeat(50_000),
    '#a\n'.repeat(50_000),
    '> [!a]\n'.repeat(20_000),
    ':::a\n'.repeat(20_000),
    'import a\n'.repeat(20_000),
    '[^a]: '.repeat(20_000),
    '<details><summary>a</summary>'.repeat(600),
    '<details>\n<summary>a</summary>\n\n'.repeat(5_000),
    `<h1>${' '.repeat(19_000)}`,
    `<summary>${' '.repeat(19_000)}`,
    `${'<div>'.repeat(3_000)}a${'</div>'.repeat(300)}b`,
  ];
  for (const heap of heaps) {
    const document = await readOne('a.md', `${prose}\n\n${heap}`, { fileMilliseconds: 20_000 });
    expect(document.passages[0]?.text).toBe(prose);
  }
});

it('the head of a README is its title, and its badges are none of its words', async () => {
  const text = `<h1 align="center">The Ferry</h1>\n\n[![Build](https://x/b.svg)](https://x) [![Fare][fare]][fares]\n\n${prose}\n\n[fare]: https://x/f.svg\n[fares]: https://x\n`;
  const document = await readOne('README.md', text);
  expect(document.source.title).toBe('The Ferry');
  expect(texts(document, document.headings)).toEqual(['<h1 align="center">The Ferry</h1>']);
  expect(passageTexts(document)).toEqual([prose]);
});

it('white space that Markdown does not know as such is at no end of a passage', async () => {
  expect(passageTexts(await readOne('a.md', `> \u2029${prose}`))).toEqual([prose]);
});

describe('comments that no reader of the page is shown', () => {
  it('are none of the text, and part the paragraph in which they stand', async () => {
    const document = await readOne(
      'a.mdx',
      `%% The ferry was sold. %%

%%
A second remark

in two paragraphs.
%%

The ferry sails. %%Is that so?%% It is old. <!-- Ask
Lena. --> It is grey.

{/* Nobody sees this. */}

{% comment %}
Secret.
{% endcomment %}

{% highlight ruby %}
puts 1

puts 2
{% endhighlight %}

${prose}
`,
    );
    expect(passageTexts(document)).toEqual(['The ferry sails.', 'It is old.', 'It is grey.', prose]);
    expectSound(document);
  });

  it('are shown in code, where one is never closed, and where signs of per cent are no comment', async () => {
    const paragraphs = [
      'Write `%%` or `<!--` before a comment, and `%%` or `-->` behind it.',
      'It rose by 5%% and fell by 7%% again.',
      'A mark %% in one line.',
      'Another %% in the next.',
      '{/* is never closed.',
    ];
    const text = `${paragraphs.join('\n\n')}\n\n\`\`\`\n%% a\n\`\`\`\n\n${prose}\n\n\`\`\`\n%%\n\`\`\`\n`;
    expect(passageTexts(await readOne('a.md', text))).toEqual([...paragraphs, prose]);
  });
});

describe('lines for the programs that make pages of the files', () => {
  it('are none of the text', async () => {
    for (const end of ['\n', '\r\n']) {
      const lines = `{{< figure src="a.jpg" >}}

{{% notice warning %}}
The ferry does not sail at night.
{{% /notice %}}

{% if site.fares %}
${prose}
{: .lead}
{% endif %}

* TOC
{:toc}

![[ferry.png|300]]

#boats #harbour/old

It is old. ^age

import Tabs from '@theme/Tabs';
import './style.css';

export const meta = {
  author: 'x',
};

:::tip Good to know

It is grey.

:::

[^1]: It was blue in 1990.

[Back to the top](#ferry)

![ferry](a.png){: width="300" }
`.replaceAll('\n', end);
      const document = await readOne('a.md', lines);
      expect(passageTexts(document)).toEqual([
        'The ferry does not sail at night.',
        prose,
        'It is old.',
        'Good to know',
        'It is grey.',
        'It was blue in 1990.',
      ]);
      expectSound(document);
    }
  });

  it('are text within a sentence, and where they only look alike', async () => {
    const paragraphs = [
      'It costs {{ site.fare }} crowns, see {{< ref "fares.md" >}}.',
      'import duties were paid from ‘Harwick’.',
      'Fares are {reduced} in winter.',
    ];
    expect(passageTexts(await readOne('a.md', paragraphs.join('\n\n')))).toEqual(paragraphs);
  });

  it('that name the kind of a box are not, and its title is', async () => {
    const text =
      '> [!note]\n> It is old.\n\n> [!WARNING]- At night\n> It does not sail.\n\n> [!faq]+ And dogs?\n';
    const document = await readOne('a.md', text);
    expect(passageTexts(document)).toEqual(['It is old.', 'At night\n> It does not sail.', 'And dogs?']);
    expectSound(document);
  });
});

it('a heading has no attributes', async () => {
  const document = await readOne('a.md', `# Ferry\n\n## Fares {#fares .wide}\n\n${prose}\n`);
  expect(document.passages.map(({ heading }) => heading)).toEqual(['Fares']);
});

it('a list of links within the page is its contents, which stand below once more', async () => {
  const contents = '- [Fares](#fares)\n  1. [Dogs](#dogs)\n- [The way](#way)';
  const document = await readOne(
    'a.md',
    `# Ferry\n\n${contents}\n\n${prose}\n\n- [Map](map.md)\n- [Fares](#fares)\n`,
  );
  expect(noiseOf(document)).toContain(`related: ${contents}`);
  expect(passageTexts(document)).toEqual([prose, '- [Map](map.md)\n- [Fares](#fares)']);
});

describe('HTML within it', () => {
  it('a question that opens its answer heads it, and nothing behind it', async () => {
    const document = await readOne(
      'a.md',
      `# Ferry

## Fares

<details>
<summary><b>May dogs</b> come?</summary>

Yes, on a lead.

<details><summary>And cats?</summary>In a cage.</details>

They pay nothing.

</details>

${prose}
`,
    );
    expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['May dogs come?', 'Yes, on a lead.'],
      ['And cats?', 'In a cage.'],
      ['May dogs come?', 'They pay nothing.'],
      ['Fares', prose],
    ]);
    expectSound(document);
  });

  it('has no tags around its words', async () => {
    const document = await readOne(
      'a.mdx',
      `<Callout type="info">\n  The ferry is <b>old</b>.\n</Callout>\n\n<Tabs>\n<Item label="a">\n\n${prose}\n\n</Item>\n</Tabs>\n`,
    );
    expect(passageTexts(document)).toEqual(['The ferry is <b>old</b>.', prose]);
    expectSound(document);
  });
});

it('JSON at its top is front matter, and an object of another kind is text', async () => {
  const json = '{\n  "title": "The Ferry",\n  "date": "2024-05-03T10:00:00+02:00",\n  "tags": ["a"]\n}\n';
  const document = await readOne('a.md', `${json}\n${prose}\n`);
  expect(document.source).toMatchObject({ title: 'The Ferry', date: '2024-05-03' });
  expect(passageTexts(document)).toEqual([prose]);
  expect(passageTexts(await readOne('a.md', `{\n  title\n\n${prose}\n`))).toHaveLength(2);
});
