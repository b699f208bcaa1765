import { oneLine } from '../../language/one-line.js';
import { addToList } from '../../shared/lists-by-key.js';
import { nameOfPerson } from '../metadata/made-up.js';
import { isoDate, validMetadata } from '../metadata/metadata.js';
import type { Metadata } from '../reader.js';
import { linkedArticle } from './linked-data.js';
import {
  attribute,
  elements,
  hasClass,
  type MarkupElement,
  type MarkupNode,
  type MarkupTree,
  outermost,
  textOf,
} from './markup-tree.js';
import { plainTitle, writtenTitle } from './page-title.js';

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

/** How the microformats call the card of an author, and a name on it. */
const AUTHOR_CARD = /(?:^|\s)(?:p-)?author(?:\s|$)/;
const CARD_NAME = /(?:^|\s)(?:fn|p-name)(?:\s|$)/;

/**
 * What a page says about itself: JSON-LD, OpenGraph, Dublin Core, microdata, then its heading and title. What is said in
 * an unknown way is left out.
 *
 * @param all its elements
 * @param article the part of it that holds its article
 */
export function readPageMetadata(
  page: MarkupTree,
  all: readonly MarkupElement[],
  article: MarkupNode,
): Metadata {
  const linked = linkedArticle(all);
  const meta = metaValues(all);
  const told = (keys: readonly string[]) => keys.flatMap((key) => meta.get(key) ?? []);
  const author =
    linked.author ?? metaAuthor(meta) ?? microdata(all, 'author') ?? relAuthor(page) ?? cardAuthor(page);
  const language = all.find((element) => element.name === 'html')?.attribs.lang;
  const dates = [linked.date, ...told(META.date), microdata(all, 'datePublished'), publishedTime(all)];
  const title = linked.title ?? told(META.title)[0] ?? writtenTitle(all, article);
  const values = {
    title: plainTitle(title, page),
    author: nameOfPerson(author?.replace(/^by\s+/i, '')),
    publisher: linked.publisher ?? told(META.publisher)[0],
    date: dates.find((date) => date !== undefined && isoDate(date) !== undefined),
    url: canonical(all) ?? told(META.url)[0] ?? linked.url,
    language,
  };
  return validMetadata(values, 'the page').metadata;
}

/** Scholarly pages name each author by themselves; an address in this place is the author's profile. */
function metaAuthor(meta: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const key of META.author) {
    const names = meta.get(key)?.filter((name) => !/^https?:/i.test(name)) ?? [];
    if (names.length > 0) return key === 'citation_author' ? names.join('; ') : names[0];
  }
  return undefined;
}

/** The values of each name; names are compared in small letters. */
function metaValues(all: readonly MarkupElement[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of all) {
    if (element.name !== 'meta') continue;
    const key = (attribute(element, 'property') ?? attribute(element, 'name'))?.toLowerCase();
    const content = attribute(element, 'content')?.trim();
    if (key && content) addToList(values, key, content);
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
function cardAuthor(page: MarkupTree): string | undefined {
  const cards = outermost(page, (element) => hasClass(element, AUTHOR_CARD));
  return oneName(
    [...cards].flatMap(
      (card) => [card, ...elements(card)].find((element) => hasClass(element, CARD_NAME)) ?? [],
    ),
  );
}

/** What the page marks as its author by `rel`, where that is one name. */
function relAuthor(page: MarkupTree): string | undefined {
  const links = outermost(page, ({ name, attribs }) => name === 'a' && /\bauthor\b/.test(attribs.rel ?? ''));
  return oneName([...links]);
}

/** The name that some elements hold, an empty one counting as none; `undefined` where they hold several. */
function oneName(found: readonly MarkupElement[]): string | undefined {
  const [name, ...others] = new Set(
    found.map((element) => oneLine(textOf(element))).filter((text) => text !== ''),
  );
  return others.length === 0 ? name : undefined;
}

/** The time that a page marks as that of publication, as the microformats `published` and `dt-published` do. */
function publishedTime(all: readonly MarkupElement[]): string | undefined {
  const times = all.filter(
    (element) =>
      element.name === 'time' &&
      (attribute(element, 'pubdate') !== null || hasClass(element, /\bpublished\b/)),
  );
  const days = new Set(times.map((time) => attribute(time, 'datetime') ?? ''));
  return days.size === 1 ? [...days][0] : undefined;
}

function canonical(all: readonly MarkupElement[]): string | undefined {
  const link = all.find((element) => element.name === 'link' && attribute(element, 'rel') === 'canonical');
  return link && (attribute(link, 'href') ?? undefined);
}
