import { isAround, isNoText } from './around.js';
import {
  attribute,
  elements,
  isElement,
  isNamed,
  type MarkupElement,
  type MarkupNode,
  type MarkupTree,
  textOf,
  walk,
} from './markup-tree.js';

/** Elements within each other. */
const DEEPEST = 500;

/**
 * The part of a page that holds its article: what the page marks as such, else the element around most of its
 * paragraphs, else all of it.
 */
export function findArticle(page: MarkupTree): MarkupNode {
  if (isTooDeep(page)) return page;
  const all = [...elements(page)];
  const main = all.find((element) => element.name === 'main' || attribute(element, 'role') === 'main');
  const within = main ? [...elements(main)] : all;
  const body = within.find((element) => attribute(element, 'itemprop') === 'articleBody');
  const articles = body
    ? [body]
    : within.filter(({ name, parent }) => name === 'article' && !isInArticle(parent));
  const largest = mostText(articles);
  if (largest) return largest;
  return main ?? aroundParagraphs(page) ?? page;
}

/** Climbing from everywhere in such a tree would take too long, and no author nests that deep. */
function isTooDeep(page: MarkupTree): boolean {
  let depth = 0;
  for (const { node, entering } of walk(page)) {
    if (isElement(node)) depth += entering ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function isInArticle(node: MarkupNode | null): boolean {
  for (let at = node; at; at = at.parent) if (isNamed(at, 'article')) return true;
  return false;
}

/** The one element that holds most of the text of all; a list of many short articles has none. */
function mostText(candidates: readonly MarkupElement[]): MarkupElement | null {
  const sized = candidates.map((element) => ({ element, size: textOf(element, isAround).length }));
  const total = sized.reduce((sum, { size }) => sum + size, 0);
  return sized.find(({ size }) => size > 0.6 * total)?.element ?? null;
}

/** Climbs from the element with the most text in paragraphs of its own until most of the page's paragraphs are below. */
function aroundParagraphs(page: MarkupTree): MarkupElement | null {
  const own = new Map<MarkupElement, number>();
  let total = 0;
  for (const { node: element, entering } of walk(page, isNoText)) {
    if (!entering || !isNamed(element, 'p') || !element.parent || !isElement(element.parent)) continue;
    const size = textOf(element, isAround).trim().length;
    own.set(element.parent, (own.get(element.parent) ?? 0) + size);
    total += size;
  }
  const below = new Map<MarkupNode, number>();
  for (const [parent, size] of own) {
    for (let at: MarkupNode | null = parent; at; at = at.parent) below.set(at, (below.get(at) ?? 0) + size);
  }
  let best: MarkupElement | null = null;
  for (const [parent, size] of own) if (!best || size > (own.get(best) ?? 0)) best = parent;
  while (best && (below.get(best) ?? 0) < 0.7 * total) best = parentElement(best);
  return best;
}

function parentElement({ parent }: MarkupElement): MarkupElement | null {
  return parent && isElement(parent) ? parent : null;
}
