import { describe, expect, it } from 'vitest';
import { noiseOf, passageTexts, readOne } from '../read-one.js';

const prose = 'The ferry carries forty people and runs every half hour from dawn to dusk.';

/** A page with these lines in its head and these in its body. */
function page(body: string, head = ''): string {
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>`;
}

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

  it('has its title from the name of an article, which a wiki has beside what it is about', async () => {
    const article = { '@type': 'Article', name: 'Harwick Ferry', headline: 'old boat on a river' };
    expect((await read(linked(article), `<h1>Harwick Ferry</h1><p>${prose}</p>`)).title).toBe(
      'Harwick Ferry',
    );
  });

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
      read('', `<p class="c3 title">Rules of the ferry</p><h1>1. Fares</h1><p>${prose}</p>`),
      read('', `<p class="MsoTitle">Rules of the ferry</p><h1>1. Fares</h1><p>${prose}</p>`),
    ]);
    expect(titles.map(({ title }) => title)).toEqual([
      'Fares and Times',
      'Fares and Times',
      'The Ferry Book',
      'Rules of the ferry',
      'Rules of the ferry',
    ]);
  });

  it('is none that a box in the page has', async () => {
    const styled = `<p class="c5 title">The Ferry</p><p>${prose}</p>`;
    const box = '<div class="information"><p class="title">In storms</p><p>Stay ashore.</p></div>';
    expect((await read('<title>Rules</title>', `${styled}${box}`)).title).toBe('The Ferry');
    expect((await read('<title>Rules</title>', box)).title).toBe('Rules');
  });

  it('falls back to the page’s title', async () => {
    expect((await read('<title> The Ferry </title>')).title).toBe('The Ferry');
  });
});
