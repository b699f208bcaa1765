import { hasWords } from '../../language/words.js';
import { HIDDEN_STYLE } from './article.js';
import {
  attribute,
  elements,
  isElement,
  isText,
  type MarkupElement,
  type MarkupNode,
  walk,
} from './markup-tree.js';

/** Links and buttons alone are a menu. */
const MENU = new Set(['a', 'button', 'label', 'option', 'script', 'style']);

/** So much of what may be opened is looked at for words, in nodes. */
const LOOKED_AT = 200;

/**
 * Opens what a page shows only to those who press a button, such as the answers to questions: a saved page holds it as it
 * was left. What opens it heads it, where it is no heading already.
 *
 * What is hidden and nothing opens stays hidden. The tree is changed.
 *
 * @param article the part of the page that holds its article
 */
export function openFolded(article: MarkupNode): void {
  const all = [...elements(article)];
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]));
  for (const opener of all.filter(isOpener)) {
    const ids = attribute(opener, 'aria-controls')?.split(/\s+/) ?? [];
    const named = ids.map((id) => byId.get(id)).find((found) => found !== undefined);
    const panel = named ?? nextElement(opener);
    if (panel === null || (!named && !isHidden(panel)) || !saysSomething(panel)) continue;
    show(panel);
    if (opener.name !== 'a' && !isInHeading(opener)) opener.name = 'h6';
  }
}

function isOpener(element: MarkupElement): boolean {
  const role = attribute(element, 'role');
  const isButton = element.name === 'button' || role === 'button' || role === 'tab';
  return (
    (isButton || attribute(element, 'aria-expanded') !== null) && attribute(element, 'aria-haspopup') === null
  );
}

/** The element behind this one, or behind the heading that is all around it. */
function nextElement(element: MarkupElement): MarkupElement | null {
  let from: MarkupNode = element;
  while (from.parent && isElement(from.parent) && HEADING.test(from.parent.name)) from = from.parent;
  for (let at = from.next; at; at = at.next) if (isElement(at)) return at;
  return null;
}

const HEADING = /^(?:h[1-6]|dt|summary)$/;

function isInHeading(element: MarkupElement): boolean {
  let at: MarkupNode | null = element;
  for (let steps = 0; at && isElement(at) && steps < 4; at = at.parent, steps++) {
    if (HEADING.test(at.name)) return true;
  }
  return false;
}

function saysSomething(panel: MarkupElement): boolean {
  let steps = 0;
  for (const { node } of walk(panel, ({ name }) => MENU.has(name))) {
    if (isText(node) && hasWords(node.data)) return true;
    steps++;
    if (steps > LOOKED_AT) return false;
  }
  return false;
}

function isHidden(panel: MarkupElement): boolean {
  return Object.entries(panel.attribs).some(hides);
}

/** Whether an attribute keeps its element from being seen until somebody opens it. */
function hides([name, value]: readonly [string, string]): boolean {
  return (
    name === 'hidden' ||
    (name === 'aria-hidden' && value === 'true') ||
    (name === 'style' && HIDDEN_STYLE.test(value))
  );
}

function show(panel: MarkupElement): void {
  panel.attribs = Object.fromEntries(Object.entries(panel.attribs).filter((each) => !hides(each)));
}
