import { attribute, isNamed, isText, type MarkupElement, textOf, walk } from './markup-tree.js';

/** The longest sign that leads to a note. */
const LONGEST_MARK = 12;

/**
 * The raised number that leads to a note, which would stick to the word before it; the arrow that leads back, and the sign
 * behind a heading that leads to itself.
 */
export function isNoteMark(element: MarkupElement): boolean {
  if (element.name === 'a') {
    return (
      /^(?:noteref|backlink)$/.test(attribute(element, 'epub:type') ?? '') ||
      /^doc-(?:noteref|backlink)$/.test(attribute(element, 'role') ?? '') ||
      (leadsToPlace(element) && isSign(element))
    );
  }
  if (element.name !== 'sup') return false;
  const link = [element.parent, ...element.children].find((node) => isNamed(node, 'a'));
  return !!link && leadsToPlace(link) && textOf(element).trim().length <= LONGEST_MARK;
}

/** A comment in the margin of a document on the web, which is saved below its text. */
export function isMarginal({ name, children }: MarkupElement): boolean {
  return (
    name === 'div' &&
    children.some(
      (child) =>
        isNamed(child, 'p') &&
        child.children.some((each) => isNamed(each, 'a') && /^cmnt\d+$/.test(each.attribs.id ?? '')),
    )
  );
}

/** Whether a link leads to a place within a page. */
function leadsToPlace(link: MarkupElement): boolean {
  return attribute(link, 'href')?.includes('#') ?? false;
}

/** Whether an element holds `^`, `↩`, `¶`, `#`, `[1]` or the like and nothing else. */
function isSign(element: MarkupElement): boolean {
  let text = '';
  let steps = 0;
  for (const { node } of walk(element)) {
    steps++;
    if (isText(node)) text += node.data;
    if (steps > LONGEST_MARK || text.length > LONGEST_MARK) return false;
  }
  return /^(?:[^\p{L}\p{N}]+|\[\w{1,3}\])$/u.test(text.trim());
}
