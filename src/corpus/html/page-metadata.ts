import { z } from 'zod';
import { attribute, elements, type MarkupElement, type MarkupTree, textOf } from '../markup-tree.js';
import { validMetadata } from '../metadata.js';
import type { Metadata } from '../reader.js';

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

/** A larger script is not metadata. */
const LONGEST_SCRIPT = 500_000;

const name = z.object({ name: z.string() }).transform((thing) => thing.name);
const person = z.union([z.string(), name]);
const linkedData = z.object({
  '@type': z.union([z.string().transform((type) => [type]), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: z
    .union([person.transform((one) => [one]), z.array(person)])
    .optional()
    .catch(undefined),
  publisher: z.union([z.string(), name]).optional().catch(undefined),
  url: z.string().optional().catch(undefined),
});

/**
 * What a page says about itself: JSON-LD, OpenGraph, Dublin Core, microdata, then its heading and title. What is said in
 * an unknown way is left out.
 */
export function readPageMetadata(page: MarkupTree): Metadata {
  const all = [...elements(page)];
  const article = firstLinkedArticle(all);
  const meta = metaValues(all);
  const first = (keys: readonly string[]) =>
    keys.map((key) => meta.get(key)).find((value) => value !== undefined);
  const author = article?.author?.join(', ') ?? first(META.author) ?? microdata(all, 'author');
  const language = all.find((element) => element.name === 'html')?.attribs.lang;
  const values = {
    title: article?.headline ?? first(META.title) ?? only(all, 'h1') ?? only(all, 'title'),
    author: author?.startsWith('http') ? undefined : author?.replace(/^by\s+/i, ''),
    publisher: article?.publisher ?? first(META.publisher),
    date: article?.datePublished ?? first(META.date) ?? microdata(all, 'datePublished'),
    url: canonical(all) ?? first(META.url) ?? article?.url,
    language,
  };
  return validMetadata(values, 'the page').metadata;
}

function firstLinkedArticle(all: readonly MarkupElement[]) {
  for (const element of all) {
    const [article] = linkedArticles(element);
    if (article) return article;
  }
  return undefined;
}

function linkedArticles(element: MarkupElement): z.output<typeof linkedData>[] {
  if (element.name !== 'script' || attribute(element, 'type') !== 'application/ld+json') return [];
  const json = textOf(element);
  if (json.length > LONGEST_SCRIPT) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(data);
  const things = graph.success ? graph.data['@graph'] : Array.isArray(data) ? data : [data];
  return things.flatMap((thing: unknown) => {
    const parsed = linkedData.safeParse(thing);
    const isArticle =
      parsed.success && parsed.data['@type'].some((type) => /(?:Article|Posting|Report)$/.test(type));
    return isArticle ? [parsed.data] : [];
  });
}

/** The first value of each name; names are compared in small letters. */
function metaValues(all: readonly MarkupElement[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of all) {
    if (element.name !== 'meta') continue;
    const key = (attribute(element, 'property') ?? attribute(element, 'name'))?.toLowerCase();
    const content = attribute(element, 'content')?.trim();
    if (key && content && !values.has(key)) values.set(key, content);
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

function canonical(all: readonly MarkupElement[]): string | undefined {
  const link = all.find((element) => element.name === 'link' && attribute(element, 'rel') === 'canonical');
  return link && (attribute(link, 'href') ?? undefined);
}

/** The text of the only element of its name, an empty one counting as none. */
function only(all: readonly MarkupElement[], name: string): string | undefined {
  const found = all.filter((element) => element.name === name);
  const [element] = found;
  return element && found.length === 1 ? textOf(element).trim() || undefined : undefined;
}
