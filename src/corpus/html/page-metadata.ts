import { nameOfPerson, validMetadata } from '../metadata/metadata.js';
import type { Metadata } from '../reader.js';
import { isAround } from './article.js';
import { linkedArticle } from './linked-data.js';
import {
  attribute,
  elements,
  type MarkupElement,
  type MarkupNode,
  type MarkupTree,
  parseHtml,
  textOf,
} from './markup-tree.js';

/** Names of `meta` elements, the most telling first: OpenGraph, Dublin Core, scholarly and plain ones. */
const META = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title'],
  author: ['author', 'citation_author', 'dc.creator', 'dcterms.creator', 'article:author', 'parsely-author'],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher'],
  date: [
    'article:published_time',
    'citation_publication_date',
    'dc.date',
    'dcterms.date',
    'dcterms.issued',
    'date',
    'parsely-pub-date',
  ],
  url: ['og:url'],
} as const;

/** How the microformats of cards call a name. */
const CARD_NAME = /(?:^|\s)(?:fn|p-name)(?:\s|$)/;

/** What parts a page's title from the name of its site. */
const SITE = /^\s+[-–—|·•»]\s+\S/;

/**
 * What a page says about itself: JSON-LD, OpenGraph, Dublin Core, microdata, then its heading and title. What is said in
 * an unknown way is left out.
 *
 * @param article the part of the page that holds its article
 */
export function readPageMetadata(page: MarkupTree, article: MarkupNode): Metadata {
  const all = [...elements(page)];
  const linked = linkedArticle(all);
  const meta = metaValues(all);
  const first = (keys: readonly string[], isUseful = (_value: string) => true) =>
    keys.flatMap((key) => meta.get(key) ?? []).find(isUseful);
  const author =
    linked.author ?? metaAuthor(meta) ?? microdata(all, 'author') ?? relAuthor(all) ?? cardAuthor(all);
  const language = all.find((element) => element.name === 'html')?.attribs.lang;
  const dates = [linked.date, first(META.date, isDate), microdata(all, 'datePublished')];
  const values = {
    title: linked.title ?? first(META.title) ?? writtenTitle(all, article),
    author: nameOfPerson(author?.replace(/^by\s+/i, '')),
    publisher: linked.publisher ?? first(META.publisher),
    date: [...dates, publishedTime(all)].find((date) => date !== undefined && isDate(date)),
    url: canonical(all) ?? first(META.url) ?? linked.url,
    language,
  };
  return validMetadata({ ...values, title: plainTitle(values.title, all) }, 'the page').metadata;
}

/** Scholarly pages name each author by themselves; an address in this place is the author's profile. */
function metaAuthor(meta: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const key of META.author) {
    const names = meta.get(key)?.filter((name) => !/^https?:/i.test(name)) ?? [];
    if (names.length > 0) return key === 'citation_author' ? names.join('; ') : names[0];
  }
  return undefined;
}

function isDate(text: string): boolean {
  return validMetadata({ date: text }, '').metadata.date !== undefined;
}

/**
 * The heading of the article, else that of the page, else the page's title. A page may have a heading for all of its site and
 * a lesser one above the article: with the article's own the page's title begins, and the site stands behind it.
 */
function writtenTitle(all: readonly MarkupElement[], article: MarkupNode): string | undefined {
  const within = [...elements(article)];
  const title = only(all, 'title');
  const lesser = within
    .filter(({ name }) => name === 'h2')
    .map((heading) => oneLine(textOf(heading, isAround)));
  return (
    styledTitle(within) ??
    only(within, 'h1') ??
    (title === undefined ? undefined : headingBeforeSite(oneLine(title), lesser)) ??
    only(all, 'h1') ??
    title
  );
}

/** What word processors style as the title of a document that they save as a page. */
function styledTitle(within: readonly MarkupElement[]): string | undefined {
  const titles = within.filter(({ attribs }) => /(?:^|\s)MsoTitle(?:\s|$)/.test(attribs.class ?? ''));
  const text = titles.length === 1 && titles[0] ? oneLine(textOf(titles[0])) : '';
  return text === '' ? undefined : text;
}

/** The heading that stands before a separator at the beginning of a title, in whatever letters. */
function headingBeforeSite(title: string, headings: readonly string[]): string | undefined {
  return headings.find(
    (heading) =>
      heading !== '' &&
      title.toLowerCase().startsWith(heading.toLowerCase()) &&
      SITE.test(title.slice(heading.length)),
  );
}

/**
 * The title without entities that were written twice, and without the name of the site behind it: where a heading of the
 * page is what stands before a separator. A heading that leads to another page is the name of the site itself.
 */
function plainTitle(title: string | undefined, all: readonly MarkupElement[]): string | undefined {
  if (title === undefined) return undefined;
  const plain = /&(?:#\w+|[a-z]+);/i.test(title) ? textOf(parseHtml(title)) : title;
  const headings = all
    .filter((element) => element.name === 'h1' && ![...elements(element)].some(leadsElsewhere))
    .map((heading) => oneLine(textOf(heading, isAround)));
  return headingBeforeSite(oneLine(plain), headings) ?? plain;
}

/** Headings of many pages lead to themselves. */
function leadsElsewhere(element: MarkupElement): boolean {
  return element.name === 'a' && !attribute(element, 'href')?.startsWith('#');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The values of each name; names are compared in small letters. */
function metaValues(all: readonly MarkupElement[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of all) {
    if (element.name !== 'meta') continue;
    const key = (attribute(element, 'property') ?? attribute(element, 'name'))?.toLowerCase();
    const content = attribute(element, 'content')?.trim();
    if (!key || !content) continue;
    const known = values.get(key);
    if (known) known.push(content);
    else values.set(key, [content]);
  }
  return values;
}

/** What an `itemprop` holds, where a page has it once. */
function microdata(all: readonly MarkupElement[], property: string): string | undefined {
  const found = all.filter((element) => attribute(element, 'itemprop') === property);
  const [element] = found;
  if (!element || found.length > 1) return undefined;
  const [name, other] = [...elements(element)].filter((below) => attribute(below, 'itemprop') === 'name');
  if (name && !other) return attribute(name, 'content') ?? textOf(name);
  return attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element);
}

/** The name on the card of an author, as the microformats `author vcard` and `p-author h-card` have it, where there is one. */
function cardAuthor(all: readonly MarkupElement[]): string | undefined {
  const names = all
    .filter(({ attribs }) => /(?:^|\s)(?:p-)?author(?:\s|$)/.test(attribs.class ?? ''))
    .flatMap((card) => {
      const name = [card, ...elements(card)].find(({ attribs }) => CARD_NAME.test(attribs.class ?? ''));
      return name ? [oneLine(textOf(name))] : [];
    })
    .filter((name) => name !== '');
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** What the page marks as its author by `rel`, where that is one name. */
function relAuthor(all: readonly MarkupElement[]): string | undefined {
  const names = all
    .filter(({ name, attribs }) => name === 'a' && /\bauthor\b/.test(attribs.rel ?? ''))
    .map((link) => oneLine(textOf(link)))
    .filter((name) => name !== '');
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** The time that a page marks as that of publication, as the microformats `published` and `dt-published` do. */
function publishedTime(all: readonly MarkupElement[]): string | undefined {
  const times = all.filter(
    ({ name, attribs }) =>
      name === 'time' && (attribs.pubdate !== undefined || /\bpublished\b/.test(attribs.class ?? '')),
  );
  const days = new Set(times.map((time) => attribute(time, 'datetime') ?? ''));
  return days.size === 1 ? [...days][0] : undefined;
}

function canonical(all: readonly MarkupElement[]): string | undefined {
  const link = all.find((element) => element.name === 'link' && attribute(element, 'rel') === 'canonical');
  return link && (attribute(link, 'href') ?? undefined);
}

/** The text of the only element of its name, an empty one counting as none. */
function only(all: readonly MarkupElement[], name: string): string | undefined {
  const found = all.filter((element) => element.name === name);
  const [element] = found;
  return element && found.length === 1 ? textOf(element, isAround).trim() || undefined : undefined;
}
