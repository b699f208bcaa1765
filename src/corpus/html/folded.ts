import { hasWords } from '../../language/words.js';
import { HIDDEN_STYLE, headingAround } from './around.js';
import {
  attribute,
  elements,
  isElement,
  isText,
  type MarkupElement,
  type MarkupNode,
  textOf,
  walk,
} from './markup-tree.js';
import { saysWhatItOpens } from './part-headings.js';

/** Links and buttons alone are a menu. */
const MENU = new Set(['a', 'button', 'label', 'option', 'script', 'style']);

/** So much of what may be opened is looked at for words, in nodes. */
const LOOKED_AT = 200;

/**
 * Opens what a page shows only to those who press a button, such as the answers to questions: a saved page holds it as it
 * was left. What opens it and stands in front of it heads it, where it is no heading already.
 *
 * What is hidden and nothing opens stays hidden. The tree is changed.
 *
 * @param article the part of the page that holds its article
 */
export function openFolded(article: MarkupNode): void {
  const all = [...elements(article)];
  const byId = new Map(all.toReversed().map((element) => [attribute(element, 'id'), element]));
  const seen = new Set<MarkupElement>();
  for (const opener of all) {
    seen.add(opener);
    if (!isOpener(opener)) continue;
    const panel = panelOf(opener, byId);
    if (panel === null || !saysSomething(panel)) continue;
    show(panel);
    // A button within what it closes, or below it, heads nothing.
    const heads = opener.name !== 'a' && !seen.has(panel) && headingAround(opener) === null;
    if (heads && saysWhatItOpens(textOf(opener))) opener.name = 'h6';
  }
}

function isOpener(element: MarkupElement): boolean {
  return (isButton(element) || tellsState(element)) && attribute(element, 'aria-haspopup') === null;
}

function isButton(element: MarkupElement): boolean {
  return element.name === 'button' || /^(?:button|tab)$/.test(attribute(element, 'role') ?? '');
}

/** Whether an element says whether something is open: what only acts on something, such as on the size of letters, does not. */
function tellsState(element: MarkupElement): boolean {
  return attribute(element, 'aria-expanded') !== null || attribute(element, 'role') === 'tab';
}

/** What an element opens: what it names, or what is hidden behind it, or behind the heading that it stands in. */
function panelOf(
  opener: MarkupElement,
  byId: ReadonlyMap<string | null, MarkupElement>,
): MarkupElement | null {
  const ids = attribute(opener, 'aria-controls')?.split(/\s+/) ?? [];
  const named = ids.map((id) => byId.get(id)).find((found) => found !== undefined);
  if (named) return tellsState(opener) || isHidden(named) ? named : null;
  const behind = nextElement(headingAround(opener) ?? opener);
  return behind && isHidden(behind) ? behind : null;
}

function nextElement({ next }: MarkupElement): MarkupElement | null {
  for (let at = next; at; at = at.next) if (isElement(at)) return at;
  return null;
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
