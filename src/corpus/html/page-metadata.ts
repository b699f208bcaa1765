import { z } from 'zod';
import {
  attribute,
  elements,
  type MarkupElement,
  type MarkupTree,
  parseHtml,
  textOf,
} from '../markup-tree.js';
import { nameOfPerson, validMetadata } from '../metadata.js';
import type { Metadata } from '../reader.js';
import { isAround } from './article.js';

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

/** What parts a page's title from the name of its site. */
const SITE = /^\s+[-–—|·•»]\s+\S/;

/** A larger script is not metadata. */
const LONGEST_SCRIPT = 500_000;

const list = <Item>(item: z.ZodType<Item>) =>
  z.union([item.transform((one) => [one]), z.array(z.union([item, z.unknown().transform(() => null)]))]);
const texts = list(z.string()).transform((items) =>
  items.flatMap((text) => (typeof text === 'string' ? [text] : [])),
);

/** A person or an organisation: its name, or where in the page's data it is described. */
const agent = z.union([
  z.string().transform((name) => ({ names: [name], id: undefined })),
  z
    .object({ name: texts.optional().catch(undefined), '@id': z.string().optional().catch(undefined) })
    .transform(({ name = [], '@id': id }) => ({ names: name, id })),
]);
const agents = list(agent).optional().catch(undefined);
type Agents = z.output<typeof agents>;

const linkedData = z.object({
  '@type': texts,
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: agents,
  publisher: agents,
  url: z.string().optional().catch(undefined),
});

/**
 * What a page says about itself: JSON-LD, OpenGraph, Dublin Core, microdata, then its heading and title. What is said in
 * an unknown way is left out.
 */
export function readPageMetadata(page: MarkupTree): Metadata {
  const all = [...elements(page)];
  const { article, namesOf } = linkedArticle(all);
  const meta = metaValues(all);
  const first = (keys: readonly string[], isUseful = (_value: string) => true) =>
    keys.flatMap((key) => meta.get(key) ?? []).find(isUseful);
  const author = namesOf(article?.author) ?? metaAuthor(meta) ?? microdata(all, 'author') ?? relAuthor(all);
  const language = all.find((element) => element.name === 'html')?.attribs.lang;
  const dates = [article?.datePublished, first(META.date, isDate), microdata(all, 'datePublished')];
  const values = {
    title: article?.headline ?? first(META.title) ?? only(all, 'h1') ?? only(all, 'title'),
    author: nameOfPerson(author?.replace(/^by\s+/i, '')),
    publisher: namesOf(article?.publisher) ?? first(META.publisher),
    date: [...dates, publishedTime(all)].find((date) => date !== undefined && isDate(date)),
    url: canonical(all) ?? first(META.url) ?? article?.url,
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
 * The title without entities that were written twice, and without the name of the site behind it: where a heading of the
 * page is what stands before a separator. A heading with a link is the name of the site itself.
 */
function plainTitle(title: string | undefined, all: readonly MarkupElement[]): string | undefined {
  if (title === undefined) return undefined;
  const plain = /&(?:#\w+|[a-z]+);/i.test(title) ? textOf(parseHtml(title)) : title;
  const headings = all
    .filter((element) => element.name === 'h1' && ![...elements(element)].some(({ name }) => name === 'a'))
    .map((heading) => oneLine(textOf(heading, isAround)));
  const written = oneLine(plain);
  return (
    headings.find(
      (heading) => heading !== '' && written.startsWith(heading) && SITE.test(written.slice(heading.length)),
    ) ?? plain
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The one article that a page describes, and how its people are called: some are described elsewhere in the page. */
function linkedArticle(all: readonly MarkupElement[]) {
  const things = all.flatMap(linkedThings);
  const article = things
    .map((thing) => linkedData.safeParse(thing).data)
    .find((data) => data?.['@type'].some((type) => /(?:Article|Posting|Report)$/.test(type)));
  const described = new Map(
    things.flatMap((thing) => {
      const { id, names } = agent.safeParse(thing).data ?? {};
      return id !== undefined && names && names.length > 0 ? [[id, names] as const] : [];
    }),
  );
  const namesOf = (people: Agents) => {
    const names = people?.flatMap((person) =>
      person === null ? [] : person.names.length > 0 ? person.names : (described.get(person.id ?? '') ?? []),
    );
    return names && names.length > 0 ? names.join(', ') : undefined;
  };
  return { article, namesOf };
}

function linkedThings(element: MarkupElement): unknown[] {
  if (element.name !== 'script' || attribute(element, 'type') !== 'application/ld+json') return [];
  const json = textOf(element);
  if (json.length > LONGEST_SCRIPT) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  return (Array.isArray(data) ? data : [data]).flatMap((thing: unknown) => {
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(thing);
    return graph.success ? graph.data['@graph'] : [thing];
  });
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
  return attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element);
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
