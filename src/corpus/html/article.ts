import { isAround, isNoText } from './around.js';
import {
  attribute,
  isElement,
  type MarkupElement,
  type MarkupNode,
  type MarkupTree,
  outermost,
  textOf,
  walk,
} from './markup-tree.js';

/**
 * The part of a page that holds its article: what the page marks as such, else the element around most of its
 * paragraphs, else all of it.
 */
export function findArticle(page: MarkupTree): MarkupNode {
  const [main] = outermost(
    page,
    (element) => element.name === 'main' || attribute(element, 'role') === 'main',
  );
  const within = main ?? page;
  const [body] = outermost(within, (element) => attribute(element, 'itemprop') === 'articleBody');
  const articles = body ? [body] : [...outermost(within, ({ name }) => name === 'article')];
  return mostText(articles) ?? main ?? aroundParagraphs(page) ?? page;
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
  const below = new Map<MarkupElement, number>();
  /** How much text the paragraphs have so far in each element that is open; the first is the page. */
  const open = [0];
  for (const { node, entering } of walk(page, isNoText)) {
    if (!isElement(node)) continue;
    if (entering) {
      const parent = node.name === 'p' ? parentElement(node) : null;
      const size = parent ? textOf(node, isAround).trim().length : 0;
      if (parent) own.set(parent, (own.get(parent) ?? 0) + size);
      open.push(size);
    } else {
      const size = open.pop() ?? 0;
      below.set(node, size);
      open.push((open.pop() ?? 0) + size);
    }
  }
  const [total = 0] = open;
  let best: MarkupElement | null = null;
  for (const [parent, size] of own) if (!best || size > (own.get(best) ?? 0)) best = parent;
  while (best && (below.get(best) ?? 0) < 0.7 * total) best = parentElement(best);
  return best;
}

function parentElement({ parent }: MarkupElement): MarkupElement | null {
  return parent && isElement(parent) ? parent : null;
}
