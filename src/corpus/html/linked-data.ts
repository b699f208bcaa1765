import { z } from 'zod';
import { attribute, type MarkupElement, textOf } from './markup-tree.js';

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
  name: z.string().optional().catch(undefined),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: agents,
  publisher: agents,
  url: z.string().optional().catch(undefined),
});

/** What a page's JSON-LD says of the article in it. */
export interface LinkedArticle {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

/** What is said in JSON-LD (https://www.w3.org/TR/json-ld11/) of the first article among a page's elements. */
export function linkedArticle(all: readonly MarkupElement[]): LinkedArticle {
  const things = all.flatMap(linkedThings);
  const article = things
    .map((thing) => linkedData.safeParse(thing).data)
    .find((data) => data?.['@type'].some((type) => /(?:Article|Posting|Report)$/.test(type)));
  if (!article) return {};
  const described = describedAgents(things);
  return {
    // Of a wiki's page, the headline is what it is about.
    title: article.name ?? article.headline,
    author: namesOf(article.author, described),
    publisher: namesOf(article.publisher, described),
    date: article.datePublished,
    url: article.url,
  };
}

/** The people and organisations that are described in the page by themselves, by what refers to them. */
function describedAgents(things: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const described = new Map<string, readonly string[]>();
  for (const thing of things) {
    const { id, names = [] } = agent.safeParse(thing).data ?? {};
    if (id !== undefined && names.length > 0) described.set(id, names);
  }
  return described;
}

function namesOf(people: Agents, described: ReadonlyMap<string, readonly string[]>): string | undefined {
  const names = people?.flatMap((person) => {
    if (person === null) return [];
    return person.names.length > 0 ? person.names : (described.get(person.id ?? '') ?? []);
  });
  return names && names.length > 0 ? names.join(', ') : undefined;
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
