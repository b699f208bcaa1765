import { oneLine } from '../../language/one-line.js';
import { isAround } from './around.js';
import {
  attribute,
  elements,
  hasClass,
  isNamed,
  type MarkupElement,
  type MarkupNode,
  type MarkupTree,
  outermost,
  textOf,
} from './markup-tree.js';
import { parseHtml } from './parse-markup.js';

/** What parts a page's title from the name of its site. */
const SITE = /^\s+[-–—|·•»]\s+\S/;

/**
 * The heading of the article, else that of the page, else the page's title. A page may have a heading for all of its site and
 * a lesser one above the article: with the article's own the page's title begins, and the site stands behind it.
 *
 * @param all the elements of the page
 */
export function writtenTitle(all: readonly MarkupElement[], article: MarkupNode): string | undefined {
  const within = [...elements(article)];
  const title = only(all, 'title');
  const lesser = outermost(article, ({ name }) => name === 'h2');
  return (
    styledTitle(within) ??
    only(within, 'h1') ??
    (title === undefined ? undefined : headingBeforeSite(title, [...lesser])) ??
    only(all, 'h1') ??
    title
  );
}

/**
 * What word processors and their like on the web style as the title of a document that they save as a page. A title may
 * stand in boxes as well.
 */
function styledTitle(within: readonly MarkupElement[]): string | undefined {
  const [title, ...others] = within.filter(
    (element) =>
      element.name === 'p' &&
      (hasClass(element, /(?:^|\s)MsoTitle(?:\s|$)/) ||
        (isNamed(element.parent, 'body') && hasClass(element, /(?:^|\s)title(?:\s|$)/))),
  );
  return title && others.length === 0 ? oneLine(textOf(title)) || undefined : undefined;
}

/** The heading that stands before a separator at the beginning of a title, in whatever letters. */
function headingBeforeSite(title: string, headings: readonly MarkupElement[]): string | undefined {
  const line = oneLine(title);
  const lower = line.toLowerCase();
  return headings
    .map((heading) => oneLine(textOf(heading, isAround)))
    .find(
      (heading) =>
        heading !== '' && lower.startsWith(heading.toLowerCase()) && SITE.test(line.slice(heading.length)),
    );
}

/**
 * The title without entities that were written twice, and without the name of the site behind it: where a heading of the
 * page is what stands before a separator. A heading that leads to another page is the name of the site itself.
 */
export function plainTitle(title: string | undefined, page: MarkupTree): string | undefined {
  if (title === undefined) return undefined;
  const plain = /&(?:#\w+|[a-z]+);/i.test(title) ? textOf(parseHtml(title)) : title;
  const headings = [...outermost(page, ({ name }) => name === 'h1')];
  const own = headings.filter((heading) => ![...elements(heading)].some(leadsElsewhere));
  return headingBeforeSite(plain, own) ?? plain;
}

/** Headings of many pages lead to themselves. */
function leadsElsewhere(element: MarkupElement): boolean {
  return element.name === 'a' && !attribute(element, 'href')?.startsWith('#');
}

/** The text of the only element of its name, an empty one counting as none. */
function only(all: readonly MarkupElement[], name: string): string | undefined {
  const [element, ...others] = all.filter((each) => each.name === name);
  return element && others.length === 0 ? textOf(element, isAround).trim() || undefined : undefined;
}
