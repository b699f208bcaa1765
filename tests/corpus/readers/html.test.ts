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

  it('is a thread where a page has nothing but comments', async () => {
    const thread = `<div>ana wrote this:<div class="comment">${prose}</div></div>`;
    expect(passageTexts(await readOne('a.html', page(thread)))).toEqual(['ana wrote this:', prose]);
    const story = `<p>Another one. ${prose}</p>${thread}`;
    expect(passageTexts(await readOne('a.html', page(story)))).not.toContain(prose);
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

describe('metadata', () => {
  const read = async (head: string, body = `<p>${prose}</p>`) =>
    (await readOne('a.html', page(body, head))).source;

  it('is read from JSON-LD', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Gazette' },
        {
          '@type': ['NewsArticle'],
          headline: 'The Ferry Retires',
          datePublished: '2024-05-03T10:00:00+02:00',
          author: [{ '@type': 'Person', name: 'Lena Ost' }, 'Karl Weg'],
          publisher: { name: 'Harwick Gazette' },
          url: 'https://example.org/ferry',
        },
      ],
    };
    expect(await read(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toMatchObject({
      title: 'The Ferry Retires',
      author: 'Lena Ost, Karl Weg',
      publisher: 'Harwick Gazette',
      date: '2024-05-03',
      url: 'https://example.org/ferry',
    });
  });

  const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it('is read from JSON-LD whose people are described elsewhere, lists of names, or partly without a name', async () => {
    const article = {
      '@type': 'Article',
      headline: 'The Ferry &#8211; Retires',
      datePublished: '2024-05-03',
    };
    const graph = [
      { ...article, author: { '@id': '#lena' }, publisher: { '@id': '#gazette' } },
      { '@type': 'Person', '@id': '#lena', name: 'Lena Ost' },
      { '@type': 'Organization', '@id': '#gazette', name: 'Harwick Gazette' },
    ];
    const people = [{ name: ['Lena Ost', 'Karl Weg'] }, { url: 'x' }, 7];
    expect(await read(linked({ '@graph': graph }))).toMatchObject({
      title: 'The Ferry – Retires',
      author: 'Lena Ost',
      publisher: 'Harwick Gazette',
    });
    expect(await read(linked([[], { ...article, author: people }]))).toMatchObject({
      author: 'Lena Ost, Karl Weg',
      date: '2024-05-03',
    });
  });

  it('that is no date leaves the word to the next', async () => {
    const head = `${linked({ '@type': 'Article', datePublished: '0000-00-00' })}<meta name="citation_publication_date" content="2024/05/03">
      <meta name="citation_author" content="Ost, Lena"><meta name="citation_author" content="Weg, Karl">`;
    expect(await read(head)).toMatchObject({ author: 'Ost, Lena; Weg, Karl', date: '2024-05-03' });
  });

  it('of a blog is what it marks as such', async () => {
    const body = `<h1><a href="/">Gazette</a></h1><h1>The Ferry Retires</h1><p>Posted by <a rel="author" href="/lena">Lena Ost</a>
      <time class="entry-date published" datetime="2024-05-03T10:00:00+02:00">3 May</time></p><p>${prose}</p>`;
    expect(await read('<title>The Ferry Retires | Gazette</title>', body)).toMatchObject({
      title: 'The Ferry Retires',
      author: 'Lena Ost',
      date: '2024-05-03',
    });
    expect(await read('<title>Gazette | The Ferry</title>', body)).toMatchObject({
      title: 'Gazette | The Ferry',
    });
  });

  it('is read from OpenGraph and Dublin Core', async () => {
    const head = `<title>Ferry - Gazette</title><link rel="canonical" href="https://example.org/f">
      <meta property="og:title" content="The Ferry Retires"><meta property="og:site_name" content="Harwick Gazette">
      <meta name="DC.creator" content="Lena Ost"><meta property="article:published_time" content="2024-05-03T08:00:00Z">`;
    expect(await read(head)).toMatchObject({
      title: 'The Ferry Retires',
      author: 'Lena Ost',
      publisher: 'Harwick Gazette',
      date: '2024-05-03',
      url: 'https://example.org/f',
    });
  });

  it('that is broken or of another kind is left out', async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": 7, "author": {"url": "x"}, "datePublished": "soon"}</script>
      <script type="application/ld+json">{ broken</script><link rel="canonical" href="/relative">
      <meta property="article:author" content="https://example.org/lena">`;
    expect(await read(head)).toEqual({
      file: 'a.html',
      title: 'a',
      author: null,
      publisher: null,
      credit: null,
      date: null,
      url: null,
    });
  });

  it('of an author is the name on the card, without what else stands there', async () => {
    const card = `<p>by <span class="author vcard"><a class="url fn n" href="/lena">Lena Ost</a></span></p><p>${prose}</p>`;
    expect(await read('', card)).toMatchObject({ author: 'Lena Ost' });
    const item = `<div itemprop="author" itemscope><span itemprop="name">Lena Ost</span><i>1,231 points</i></div><p>${prose}</p>`;
    expect(await read('', item)).toMatchObject({ author: 'Lena Ost' });
    const others = `<p class="h-card p-author"><b class="p-name">Karl Weg</b></p>${card.replace('by ', '')}`;
    expect((await read('', others)).author).toBeNull();
  });

  it('is not repeated as text where only the author’s name stands below the title', async () => {
    const head = '<meta name="author" content="Lena Ost">';
    const document = await readOne(
      'a.html',
      page(`<h1>The Ferry</h1><a href="/l">Lena Ost</a><p>${prose}</p>`, head),
    );
    expect(noiseOf(document)).toEqual(['byline: Lena Ost']);
    expect(passageTexts(document)).toEqual([prose]);
  });

  it('has the heading of the article as the title, not that of the site', async () => {
    const site = '<header><h1>The Ferry Book</h1></header>';
    const self = '<h1 id="fares"><a href="#fares">Fares and Times</a></h1>';
    const titles = await Promise.all([
      read('<title>Fares - The Ferry Book</title>', `${site}<main>${self}<p>${prose}</p></main>`),
      read(
        '<title>Fares and times - The Ferry Book</title>',
        `${site}<main><h2>Fares and Times</h2><p>${prose}</p></main>`,
      ),
      read(
        '<title>The Ferry Book - News</title>',
        `<header><h1>The Ferry Book</h1></header><main><p>${prose}</p></main>`,
      ),
      read('', `<p class="MsoTitle">Rules of the ferry</p><h1>1. Fares</h1><p>${prose}</p>`),
    ]);
    expect(titles.map(({ title }) => title)).toEqual([
      'Fares and Times',
      'Fares and Times',
      'The Ferry Book',
      'Rules of the ferry',
    ]);
  });

  it('falls back to the page’s title', async () => {
    expect((await read('<title> The Ferry </title>')).title).toBe('The Ferry');
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
    '<div>'.repeat(50_000) + prose,
    '<ul><li>'.repeat(20_000) + prose.repeat(20),
    '<table><tr><td>'.repeat(10_000) + prose,
    `<p>${prose}</p>${'<b>'.repeat(50_000)}`,
    `<p>${prose}${'<br>x'.repeat(50_000)}`,
    `<p>${prose}</p>${'<span>x </span>'.repeat(50_000)}`,
    `${'<article>'.repeat(5_000)}${prose}`,
    `<p>${prose}</p><h3>${'<button>Copy it</button>'.repeat(30_000)}</h3>`,
    `<p>${prose}</p>${'<h3><i>'.repeat(5_000)}${'<button>Copy it</button>'.repeat(20_000)}`,
    `<title>F - G</title><p>${prose}</p>${'<h1><a href="/">'.repeat(10_000)}`,
    `<p>${prose}</p>${'<div class="author">'.repeat(20_000)}`,
    `<p>${prose}</p>&lt;${'&'.repeat(100_000)}`,
    `${prose}<!--${'<!--'.repeat(50_000)}`,
  ];
  for (const bomb of bombs) {
    const document = await readOne('a.html', bomb, { fileMilliseconds: 20_000 });
    expect(document.passages[0]?.text.startsWith(prose)).toBe(true);
  }
});

describe('questions and answers', () => {
  const headed = async (body: string) => {
    const document = await readOne('a.html', page(`<main><h1>The ferry</h1><h2>Fares</h2>${body}</main>`));
    expectSound(document);
    return document.passages.map(({ heading, text }) => [heading, text]);
  };

  it('a term heads what belongs to it, and nothing behind its list', async () => {
    const list =
      '<dl><dt>May dogs come?</dt><dd><p>Yes, on a lead.</p><p>They pay nothing.</p></dd><div><dt>Cats?</dt><dt>Birds?</dt><dd>In a cage only.</dd></div></dl>';
    expect(await headed(`${list}<p>${prose}</p>`)).toEqual([
      ['May dogs come?', 'Yes, on a lead.'],
      ['May dogs come?', 'They pay nothing.'],
      ['Birds?', 'In a cage only.'],
      ['Fares', prose],
    ]);
  });

  it('so does a question that opens its answer, also within another and above headings of its own', async () => {
    const inner = '<details><summary>With a dog?</summary><p>A crown.</p></details>';
    const body = `<details><summary><b>What does it cost?</b></summary><p>Two crowns.</p>${inner}<p>Less in winter.</p><h3>Groups</h3><p>Half.</p></details><p>${prose}</p>`;
    expect(await headed(body)).toEqual([
      ['What does it cost?', 'Two crowns.'],
      ['With a dog?', 'A crown.'],
      ['What does it cost?', 'Less in winter.'],
      ['Groups', 'Half.'],
      ['Fares', prose],
    ]);
  });

  it('a button in a heading is the heading, and elsewhere is none of the text', async () => {
    const body = `<h3><button>Is it <i>safe</i>?</button></h3><div><p>Nobody ever fell in.</p><button>Send</button></div>`;
    expect(await headed(body)).toEqual([['Is it safe?', 'Nobody ever fell in.']]);
    const beside = `<h3>Copying it <span><button>Copy this link</button></span></h3><p>Nobody ever did.</p>`;
    expect(await headed(beside)).toEqual([['Copying it', 'Nobody ever did.']]);
  });

  it('an answer that the page keeps folded is read, below what opens it', async () => {
    const named = (more: string) =>
      `<button aria-expanded="false" aria-controls="a">What is it?</button>${more}<div id="a" role="tabpanel" aria-hidden="true" style="height: 0; display: none"><p>Two crowns</p></div>`;
    expect(await headed(named(''))).toEqual([['What is it?', 'Two crowns']]);
    const behind = [
      '<h3><button>What is it?</button></h3><div style="display:none">Two crowns</div>',
      '<h3 aria-expanded="false">What is it?</h3><div hidden>Two crowns</div>',
      '<div role="button" tabindex="0">What is it?</div><div hidden>Two crowns</div>',
      '<button class="accordion">What is it?</button><div style="display: none;">Two crowns</div>',
    ];
    for (const body of behind) expect(await headed(body)).toEqual([['What is it?', 'Two crowns']]);
  });

  it('“Read more” heads nothing of what it opens', async () => {
    for (const opened of [
      '<button aria-expanded="false" aria-controls="a">Read more</button><div id="a" hidden><p>Two crowns.</p></div>',
      '<details><summary>Show more…</summary><p>Two crowns.</p></details>',
    ]) {
      expect(await headed(`<h2>Fares</h2><p>${prose}</p>${opened}`)).toEqual([
        ['Fares', prose],
        ['Fares', 'Two crowns.'],
      ]);
    }
  });

  it('of two elements with the name that a button opens, it opens the first, as browsers do', async () => {
    const body = `<button aria-controls="a">What is it?</button><div id="a" hidden>Two crowns</div><p>${prose}</p><div id="a" hidden>No</div>`;
    expect(await headed(body)).toEqual([
      ['What is it?', 'Two crowns'],
      ['What is it?', prose],
    ]);
  });

  it('a button deeper in a heading opens what stands behind that', async () => {
    const body = '<h3><span><button>What is it?</button></span></h3><div hidden>Two crowns</div>';
    expect(await headed(body)).toEqual([['What is it?', 'Two crowns']]);
  });

  it.each([
    `<button aria-controls="a">Larger letters</button><div id="a"><p>${prose}</p></div>`,
    `<div id="a"><button aria-expanded="true" aria-controls="a">Close</button><p>${prose}</p></div>`,
    `<div id="a" hidden><p>${prose}</p></div><button aria-expanded="false" aria-controls="a">Show all</button>`,
  ])('a button that does not stand in front of what it opens heads nothing: %s', async (body) => {
    expect(await headed(body)).toEqual([['Fares', prose]]);
  });

  it('what nothing opens stays hidden, and so does a menu', async () => {
    const menu = '<ul hidden id="m"><li><a href="/a">Home</a></li><li><a href="/b">About us</a></li></ul>';
    const body = `<button aria-controls="m" aria-expanded="false">Menu</button>${menu}<p>${prose}</p><p hidden>Draft.</p>`;
    expect(await headed(body)).toEqual([['Fares', prose]]);
    expect(await headed(`<button>Subscribe</button><p>${prose}</p>`)).toEqual([['Fares', prose]]);
  });

  it('terms that nothing belongs to, and questions without an answer to open, are text', async () => {
    const body = `<dl><dt>${prose}</dt></dl><summary>It is old.</summary>`;
    expect(await headed(body)).toEqual([
      ['Fares', prose],
      ['Fares', 'It is old.'],
    ]);
  });
});

it('a list of links within the page is its contents, which stand below once more', async () => {
  const contents =
    '<ul><li><a href="#a">The fares</a><ul><li><a href="#b">For dogs</a></li></ul></li><li><a href="#c">The way</a></li></ul>';
  const others = '<ul><li><a href="#a">The fares</a> are low</li><li><a href="/b">The map</a></li></ul>';
  const document = await readOne('a.html', page(`<p>${prose}</p>${contents}${others}`));
  expect(passageTexts(document)).toEqual([prose, 'The fares are low\nThe map']);
  expect(noiseOf(document)).toEqual(['related: The fares\nFor dogs\nThe way']);
});
