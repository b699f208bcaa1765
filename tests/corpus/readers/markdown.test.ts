import { describe, expect, it } from 'vitest';
import { noiseOf, passageTexts, readOne, texts } from '../read-one.js';
import { expectSound } from '../sound.js';

const prose = 'The ferry carries forty people and runs every half hour.';

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
    const parts = [
      '***',
      '![The ferry](ferry.png)',
      `![The ferry](data:image/png;base64,${'QUJD'.repeat(1_000)})`,
      '[a]: https://example.org',
      '<br>',
      '<a id="fares"></a>',
      '<!-- later -->',
    ];
    const document = await readOne('a.md', `${prose}\n\n${parts.join(`\n\n${prose}\n\n`)}`);
    expect(passageTexts(document)).toEqual(parts.map(() => prose));
    expect(noiseOf(document)).toEqual(parts.map((part) => `markup: ${part}`));
  });

  it('of HTML with words are passages', async () => {
    const html = '<div align="center">\nTwo <b>crowns</b>.\n</div>';
    expect(passageTexts(await readOne('a.md', `${prose}\n\n${html}`))).toEqual([prose, 'Two <b>crowns</b>.']);
  });

  it('of HTML may have a heading with words below it, rows of a table, and items', async () => {
    const html = `<div align="center">
  <img src="logo.png">
  <h1>Ferry</h1>
  <p>Timetables for <em>small</em> harbours</p>
</div>

<table>
  <thead><tr><th>Who</th><th>Fare</th></tr></thead>
  <tr>
    <td><b>Adults</b></td>
    <td>Two crowns &amp; no more<br>in winter</td>
  </tr>
  <tr><td></td></tr>
</table>
<ul><li>No dogs</li><li><Link to="/cats">No cats</Link> either</li></ul>
<pre>ferry --help</pre>`;
    const document = await readOne('a.md', html);
    expectSound(document);
    expect(document.source.title).toBe('Ferry');
    expect(passageTexts(document)).toEqual([
      'Timetables for <em>small</em> harbours',
      'Fare',
      'Two crowns &amp; no more<br>in winter',
      'No dogs',
      'No cats</Link> either',
    ]);
    expect(document.passages.map(({ heading }) => heading)).toEqual([null, 'Who', 'Adults', null, null]);
    expect(noiseOf(document)).toContain('code: <pre>ferry --help</pre>');
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
  expect(texts(document, document.headings)).toEqual(['The Ferry']);
  expect(passageTexts(document)).toEqual([prose]);
});

it('the head of a README may hold a picture, and links within the page are no words', async () => {
  const text = `<h1 align="center">\n  <a href="https://x"><img src="f.png" alt="F"></a>\n  <br>\n  The Ferry\n</h1>\n\n<p align="center">\n  <a href="#fares">Fares</a> •\n  <a href="#dogs">Dogs</a>\n</p>\n\n${prose}\n`;
  const document = await readOne('README.md', text);
  expect(document.source.title).toBe('The Ferry');
  expect(passageTexts(document)).toEqual([prose]);
  expectSound(document);
});

it('a short line above the heading of all is no title', async () => {
  const document = await readOne('a.md', `Up: [[Boats]]\n\n# The Ferry\n\n${prose}\n`);
  expect(document.source.title).toBe('The Ferry');
  expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
    [null, 'Up: [[Boats]]'],
    [null, prose],
  ]);
});

it('white space that Markdown does not know as such is at no end of a passage', async () => {
  expect(passageTexts(await readOne('a.md', `> \u2029${prose}`))).toEqual([prose]);
});

it.each(['{#fares .wide}', '{/* #fares */}', '<!-- the old ones -->'])(
  'a heading has no attributes, comments or tags (%s)',
  async (behind) => {
    const document = await readOne('a.md', `# Ferry\n\n## <a name="fares"></a>Fares ${behind}\n\n${prose}\n`);
    expect(document.passages.map(({ heading }) => heading)).toEqual(['Fares']);
    expectSound(document);
  },
);

it('links to the notes before and behind, and one to a note alone, are no words of a note', async () => {
  const around = [
    '<< [[2024-03-03]] | [[2024-03-05|Tomorrow]] >>',
    '[Fares](Fares%20aabbccddeeff00112233445566778899.md)',
    '[← Back](a.md) | [Next →](../b.mdx)',
  ];
  const own = [
    '[[Karl Weg]], [[Ada Holm]]',
    '[[Karl Weg]]',
    '[Apache 2.0](LICENSE.md)',
    '[Statutes](statutes.pdf)',
    '[Site](https://example.org/a.md)',
    'See [Fares](f.md).',
  ];
  const document = await readOne('a.md', [...around, '# Ferry', ...own].join('\n\n'));
  expect(document.source.title).toBe('Ferry');
  expect(passageTexts(document)).toEqual(own);
  expect(noiseOf(document)).toEqual(around.map((line) => `related: ${line}`));
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

  it('may indent what stands in it, which is no code where components are written', async () => {
    const tabs = `<Tabs>\n  <Item label="a">\n\n    ${prose}\n\n  </Item>\n</Tabs>\n`;
    expect(passageTexts(await readOne('a.mdx', tabs))).toEqual([prose]);
    expect(passageTexts(await readOne('a.md', tabs))).toEqual([]);
  });
});
