import { describe, expect, it } from 'vitest';
import { encode } from '../encode.js';
import { noiseOf, passageTexts, readOne, texts } from '../read-one.js';
import { expectSound } from '../sound.js';

const prose = 'The ferry carries forty people and runs every half hour from dawn to dusk.';

/** A page with these lines in its head and these in its body. */
function page(body: string, head = ''): string {
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>`;
}

describe('an article', () => {
  const saved = page(
    `<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article>
<header><h1>The Ferry&nbsp;Retires</h1><p>By Lena Ost</p><time datetime="2024-05-03">3 May 2024</time></header>
<p>The ferry   at <em>Harwick</em>
carries <a href="/f">forty people</a>&mdash;and a dog.<br>It is old.</p>
<div class="share-buttons"><a href="#">Share</a></div>
<h2>What is <i>next</i></h2>
<blockquote><p>“I will miss it,” she said.</p></blockquote>
<p style="display: none">Hidden words.</p><p hidden>More of them.</p><script>words()</script>
<h3>Related articles</h3>
<ul><li><a href="/b">The bridge</a></li><li><a href="/m">The mill</a></li></ul>
<p>${prose}</p>
</article><aside>Subscribe!</aside></main>
<footer>Imprint</footer>`,
    '<title>The Ferry Retires | Harwick Gazette</title>',
  );

  it('is told from what stands around it', async () => {
    const document = await readOne('a.html', saved);
    expect(passageTexts(document)).toEqual([
      'The ferry at Harwick carries forty people—and a dog.\nIt is old.',
      '“I will miss it,” she said.',
      prose,
    ]);
    expect(noiseOf(document)).toEqual([
      'byline: By Lena Ost',
      'date: 3 May 2024',
      'related: Related articles',
      'related: The bridge\nThe mill',
    ]);
    expectSound(document);
  });

  it('has the facts that a wiki puts in a box beside it', async () => {
    const box = `<aside role="region" class="portable-infobox pi-theme-wiki"><h2 class="pi-title">Fen Troll</h2>
<figure><img src="troll.png"></figure>
<section><h2>Fight</h2><div class="pi-item"><h3 class="pi-data-label">Health</h3><div class="pi-data-value">4,800</div></div>
<div class="pi-item"><h3 class="pi-data-label">Immune to</h3><div class="pi-data-value"><ul><li>Fire</li><li>Rust</li></ul></div></div></section></aside>`;
    const body = (aside: string) => `<main><h1>Fen Troll</h1>${aside}<p>${prose}</p></main>`;
    const document = await readOne('a.html', page(body(box)));
    expect(passageTexts(document)).toEqual(['Health | 4,800\nImmune to | Fire Rust', prose]);
    expect(document.passages.map(({ heading }) => heading)).toEqual([null, null]);
    expectSound(document);
    const table =
      '<aside class="infobox"><table><tr><th>Health</th><td>4,800</td></tr><tr><th>Weak to</th><td>Frost</td></tr></table></aside>';
    expect(passageTexts(await readOne('a.html', page(body(table))))).toEqual([
      'Health | 4,800\nWeak to | Frost',
      prose,
    ]);
  });

  it('has its title above no passage, also where something stands in front of it', async () => {
    const page = `<title>The Ferry</title><article><p>LOCAL</p><h1>The Ferry</h1><p>${prose}</p><div class="relacionados"><h3>Te puede interesar</h3><p>El puente</p></div><h2>Fares</h2><p>${prose}</p></article>`;
    const document = await readOne('a.html', page);
    expect(document.passages.map(({ heading, above = [] }) => [...above, heading])).toEqual([
      [null],
      [null],
      ['Fares'],
    ]);
  });

  it('has headings', async () => {
    const document = await readOne('a.html', saved);
    expect(texts(document, document.headings)).toEqual(['The Ferry\u00a0Retires', 'What is next']);
    expect(document.passages.map(({ heading }) => heading)).toEqual([null, 'What is next', 'What is next']);
  });

  it('is found by its paragraphs where the page does not mark it', async () => {
    const body = `<div><div><a href="/">Home</a> <p>Short teaser.</p></div></div><div id="x"><p>${prose}</p><p>${prose}</p><div><p>${prose}</p></div></div>`;
    expect(passageTexts(await readOne('a.html', page(body)))).toEqual([prose, prose, prose]);
  });

  it('is not the foot of a page that has its only paragraphs there, also where it is folded up', async () => {
    const foot = `<footer><section><p>This page was made by a program on Monday.</p></section></footer>`;
    const list = '<ul><li>Fares</li><li>Dogs</li></ul>';
    expect(passageTexts(await readOne('a.html', page(`<div>${list}</div>${foot}`)))).toEqual(['Fares\nDogs']);
    const folded = `<div><button aria-expanded="false">Fares</button><div hidden><p>${prose}</p></div></div>`;
    const both = `${folded}<div><p>Call us.</p></div>${foot}`;
    expect(passageTexts(await readOne('b.html', page(both)))).toEqual([prose]);
  });

  it('has no signs that lead to notes, and none for editing', async () => {
    const body = `<div class="has-sidebar"><p class="noprint">From the free encyclopedia.</p><p>${prose}<sup class="reference"><a href="/wiki/Ferry#note-1">[1]</a></sup></p>
      <h2>History<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><p>It has 2 m<sup>2</sup> of deck.</p></div>`;
    const document = await readOne('a.html', page(body));
    expect(passageTexts(document)).toEqual([prose, 'It has 2 m2 of deck.']);
    expect(texts(document, document.headings)).toEqual(['History']);
  });

  it('has the foot of a block quote, which says whose words they are', async () => {
    const body = `<p>${prose}</p><blockquote><p>I miss it.</p><footer>— Ada Holm</footer></blockquote>
      <figure><blockquote>So do I.</blockquote><figcaption class="blockquote-footer">— Tom Reiss</figcaption></figure><footer>Imprint</footer>`;
    expect(passageTexts(await readOne('a.html', page(body)))).toEqual([
      prose,
      'I miss it.',
      '— Ada Holm',
      'So do I.',
      '— Tom Reiss',
    ]);
  });

  it('has no sign that leads to its own heading or back from a note', async () => {
    const permalink = '<a class="headerlink" href="#ferry">¶</a>';
    const body = `<h1>The Ferry${permalink}</h1><p>${prose} See <a href="#n7">note 7</a>.</p><h2>Fares${permalink}</h2>
      <p id="n7"><b><a href="#r7">^</a></b> Ada Holm, 1990. <a href="#r7">↩︎</a></p>`;
    const document = await readOne('a.html', page(body));
    expect(document.source.title).toBe('The Ferry');
    expect(texts(document, document.headings)).toEqual(['The Ferry', 'Fares']);
    expect(passageTexts(document)).toEqual([`${prose} See note 7.`, 'Ada Holm, 1990.']);
  });

  it('has a section whatever its heading is called, and none of the comments of a margin', async () => {
    const body = `<div role="main"><section id="the-ferry"><h1>The ferry</h1><p>${prose}<a href="#n1">[1]</a></p>
      <section id="sharing"><span id="a"></span><h2>Sharing<a href="#sharing">¶</a></h2><p>Two may share a cabin.</p></section>
      <div id="comments" class="section level2"><h2 id="comments">Comments</h2><p>There is a book for them.</p></div></section>
      <h2 id="social-events">Social events</h2><p>There is a dance.</p><div id="social-links"><a href="/x">Follow us</a></div>
      <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Do we still dance?</span></p></div></div>`;
    const { passages } = await readOne('a.html', page(body));
    expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
      [null, prose],
      ['Sharing', 'Two may share a cabin.'],
      ['Comments', 'There is a book for them.'],
      ['Social events', 'There is a dance.'],
    ]);
  });

  it('is what is seen: without words for those who listen, ways to read a sign, and formulas written twice', async () => {
    const body = `<p>The ferry runs at night<span class="visually-hidden"> (opens in a new window)</span>.</p>
      <p>It costs two crowns. <span class="sr-only">Two stars.</span></p>
      <p style="visibility:hidden">Not yet decided.</p>
      <p>Ein Blick auf <ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>.</p>
      <p>The deck has <math><semantics><mi>r</mi><annotation encoding="application/x-tex">\\bar r</annotation></semantics></math> metres.</p>`;
    expect(passageTexts(await readOne('a.html', page(body)))).toEqual([
      'The ferry runs at night.',
      'It costs two crowns.',
      'Ein Blick auf 東京.',
      'The deck has r metres.',
    ]);
  });

  it('has a space beside a time and a source, which pages set apart by other means', async () => {
    const post = `<p>${prose}</p><p><span>ana</span><time>4 March</time>1</p><blockquote><cite>Karl wrote:</cite>${prose}</blockquote><p>(<time>4 May</time>, <cite>Ost</cite>)</p><p><time>5月4日</time>に開く。</p>`;
    expect(passageTexts(await readOne('a.html', page(post)))).toEqual([
      prose,
      'ana 4 March 1',
      `Karl wrote: ${prose}`,
      '(4 May, Ost)',
      '5月4日に開く。',
    ]);
  });

  it('has what a page shows in a part of its own, and no template', async () => {
    const body = `<app-root><template shadowrootmode="open"><main><h1>Fares</h1><p>${prose}</p></main></template></app-root><template><p>Not yet.</p></template>`;
    expect(passageTexts(await readOne('a.html', page(body)))).toEqual([prose]);
  });

  it('has nothing of the categories that a wiki puts it in', async () => {
    const body = `<p>${prose}</p><div id="catlinks" class="catlinks"><a href="/c">Categories</a>: <ul><li>Boats</li></ul></div>`;
    expect(passageTexts(await readOne('a.html', page(body)))).toEqual([prose]);
  });

  it('is a thread where a page has nothing but comments', async () => {
    const thread = `<div>ana wrote this:<div class="comment">${prose}</div></div>`;
    expect(passageTexts(await readOne('a.html', page(thread)))).toEqual(['ana wrote this:', prose]);
    const story = `<p>Another one. ${prose}</p>${thread}`;
    expect(passageTexts(await readOne('a.html', page(story)))).not.toContain(prose);
  });

  it('has no navigation for the only reason that it has no sentences', async () => {
    const body = `<div><div class="breadcrumbs"><a href="/">Harbour</a></div><h2>Fares</h2><p>Two crowns</p></div>`;
    expect((await readOne('a.html', page(body))).text).toBe('Fares\n\nTwo crowns');
  });

  it('is the whole of a page that has several of them', async () => {
    const body = `<article><p>${prose}</p></article><article><p>Second. ${prose}</p></article>`;
    expect(passageTexts(await readOne('a.htm', page(body)))).toEqual([prose, `Second. ${prose}`]);
  });
});

describe('blocks', () => {
  it('short lists and tables are one paragraph each, long lists one for each item', async () => {
    const items = Array.from({ length: 10 }, (_, index) => `<li>${prose} Number ${index}.</li>`);
    const body = `<p>${prose}</p><ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul>
      <table><tr><th>Day</th><th>Fare</th></tr><tr><td>Monday</td><td>2</td></tr></table><ul>${items.join('')}</ul>`;
    const passages = passageTexts(await readOne('a.html', page(body)));
    expect(passages.slice(1, 3)).toEqual(['One\nTwo\nThree', 'Day | Fare\nMonday | 2']);
    expect(passages.slice(3)).toEqual(items.map((item) => item.replace(/<[^>]*>/g, '')));
  });

  it('tables have their caption above them, paragraphs in their cells, and a bar for an empty cell', async () => {
    const body = `<p>${prose}</p><table><caption>Fares</caption><tr><th>Day</th><th>Adult</th><th>Child</th></tr>
      <tr><td><p>Monday</p></td><td></td><td><p>2</p></td></tr><tr><td></td></tr></table>`;
    expect(passageTexts(await readOne('a.html', page(body)))).toEqual([
      prose,
      'Fares\n\nDay | Adult | Child\nMonday |  | 2',
    ]);
  });

  it('a list in a cell stays in its cell', async () => {
    const list = '<ul><li>nine to five</li><li>later in summer</li></ul>';
    const body = `<p>${prose}</p><table><tr><th>Day</th><th>Open</th></tr><tr><td>Monday</td><td>${list}</td></tr></table>`;
    expect((await readOne('a.html', page(body))).text).toContain('Monday | nine to five later in summer');
  });

  it('a table of one column lays out a page, and is read like one', async () => {
    const body = `<table><tr><td>The ferry</td></tr><tr><td>${prose}<br><br>It is old.</td></tr></table>`;
    expect(passageTexts(await readOne('a.html', page(body)))).toEqual([prose, 'It is old.']);
  });

  it('a picture with its caption in a cell leaves a table what it is', async () => {
    const picture = '<td colspan="2"><span><img src="a.jpg"></span><div>The ferry in May</div></td>';
    const body = `<main><p>${prose}</p><table><tr>${picture}</tr><tr><th>Built</th><td>1867</td></tr></table></main>`;
    expect(passageTexts(await readOne('a.html', page(body)))[1]).toBe('The ferry in May\nBuilt | 1867');
  });

  it('code is kept but is no passage, other preformatted text is read like text', async () => {
    const body = `<p>${prose}</p><pre><code>ferry  --help\n  now</code></pre><pre>${prose}\n\nAnother one.</pre>`;
    const document = await readOne('a.html', page(body));
    expect(noiseOf(document)).toEqual(['code: ferry  --help\n  now']);
    expect(passageTexts(document)).toEqual([prose, prose, 'Another one.']);
  });

  it('two line breaks part paragraphs', async () => {
    const body = `<div>${prose}<br>\n<br>Another one.<br>Its second line.</div>`;
    expect(passageTexts(await readOne('a.html', page(body)))).toEqual([
      prose,
      'Another one.\nIts second line.',
    ]);
  });
});

it('is decoded as it says itself, unless it is UTF-8', async () => {
  const russian =
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Мост открыт.</p>';
  expect(passageTexts(await readOne('a.html', encode(russian, 'windows-1251')))).toEqual(['Мост открыт.']);
  expect(passageTexts(await readOne('a.html', russian))).toEqual(['Мост открыт.']);
  const xml = '<?xml version="1.0" encoding="KOI8-R"?><html><body><p>Мост открыт.</p></body></html>';
  const document = await readOne('a.xhtml', encode(xml, 'koi8-r'));
  expect([passageTexts(document), document.warnings]).toEqual([['Мост открыт.'], []]);
});

it('is read however deep it is nested and however it is broken', async () => {
  const bombs = [
    '<div>'.repeat(9_000) + prose,
    '<ul><li>'.repeat(4_000) + prose.repeat(20),
    '<table><tr><td>'.repeat(3_000) + prose,
    `<p>${prose}</p>${'<b>'.repeat(9_000)}`,
    `<p>${prose}${'<br>x'.repeat(50_000)}`,
    `<p>${prose}</p>${'<span>x </span>'.repeat(50_000)}`,
    `${'<article>'.repeat(5_000)}${prose}`,
    `<p>${prose}</p><h3>${'<button>Copy it</button>'.repeat(30_000)}</h3>`,
    `<p>${prose}</p>${'<h3><i>'.repeat(4_000)}${'<button>Copy it</button>'.repeat(20_000)}`,
    `<title>F - G</title><p>${prose}</p>${'<h1><a href="/">'.repeat(4_000)}`,
    `<p>${prose}</p>${'<div class="author">'.repeat(9_000)}`,
    `<p>${prose}</p>&lt;${'&'.repeat(100_000)}`,
    `${prose}<!--${'<!--'.repeat(50_000)}`,
  ];
  for (const bomb of bombs) {
    const document = await readOne('a.html', bomb, { fileMilliseconds: 20_000 });
    expect(document.passages[0]?.text.startsWith(prose)).toBe(true);
  }
});

it('a list of links within the page is its contents, which stand below once more', async () => {
  const contents =
    '<ul><li><a href="#a">The fares</a><ul><li><a href="#b">For dogs</a></li></ul></li><li><a href="#c">The way</a></li></ul>';
  const others = '<ul><li><a href="#a">The fares</a> are low</li><li><a href="/b">The map</a></li></ul>';
  const document = await readOne('a.html', page(`<p>${prose}</p>${contents}${others}`));
  expect(passageTexts(document)).toEqual([prose, 'The fares are low\nThe map']);
  expect(noiseOf(document)).toEqual(['related: The fares\nFor dogs\nThe way']);
});
