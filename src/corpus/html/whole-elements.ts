import { textAt } from '../../language/span.js';
import { LONGEST_CELL, LONGEST_LIST } from '../extracted-text.js';
import { paragraphs } from '../text/paragraphs.js';
import { isAround, isInfobox } from './around.js';
import { factsOf } from './infobox.js';
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
import { BLOCKS, type Found, TextRun } from './text-run.js';

/** A table of more units is read cell by cell. */
const LONGEST_TABLE = 20_000;

/** A cell that holds more than a paragraph with white space and a picture around it is a part of the page. */
const MOST_IN_CELL = 5;

/** What lists and tables are made of. */
const PLAIN = new Set(['caption', 'li', 'ol', 'ul', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

const CODE = new Set(['code', 'samp', 'kbd']);

/**
 * Preformatted text, short lists, plain tables and boxes of facts, which are not read paragraph by paragraph. A list of nothing but links
 * within the page is its contents, which stand below once more.
 */
export function takenWhole(
  element: MarkupElement,
  plain: ReadonlyMap<MarkupElement, PlainText>,
): Found[] | null {
  if (element.name === 'pre') return preformatted(element);
  if (isInfobox(element)) return factsOf(element);
  const { length, inPageLinks } = plain.get(element) ?? { length: Number.POSITIVE_INFINITY, inPageLinks: 0 };
  if (element.name === 'table') return length <= LONGEST_TABLE ? plainLines(element, 'tr') : null;
  const isList = element.name === 'ul' || element.name === 'ol';
  if (!isList) return null;
  const isContents = length > 0 && inPageLinks === length;
  const lines = isContents || length <= LONGEST_LIST ? plainLines(element, 'li') : null;
  if (!isContents) return lines;
  const text = (lines ?? []).map(({ piece }) => piece.text).join('\n') || textOf(element, isAround);
  return [{ piece: { type: 'noise', kind: 'related', text }, isLinks: true }];
}

/** How much text an element holds, in UTF-16 units, and how much of it leads to other places of the page. */
export interface PlainText {
  length: number;
  inPageLinks: number;
}

/**
 * How much text there is in each list and table that holds no paragraphs, headings and the like. One walk for all, for a
 * walk for each would take forever where lists are nested without end.
 */
export function plainLengths(root: MarkupNode): Map<MarkupElement, PlainText> {
  const lengths = new Map<MarkupElement, PlainText>();
  const open: (PlainText & { isPlain: boolean })[] = [{ length: 0, inPageLinks: 0, isPlain: true }];
  for (const { node, entering } of walk(root, isAround)) {
    const around = open.at(-1);
    if (isText(node) && around) around.length += node.data.trim().length;
    if (!isElement(node)) continue;
    if (entering) {
      open.push({ length: 0, inPageLinks: 0, isPlain: true });
      continue;
    }
    const { length, inPageLinks, isPlain } = open.pop() ?? { length: 0, inPageLinks: 0, isPlain: false };
    const outer = open.at(-1);
    if (outer) {
      outer.length += length;
      outer.inPageLinks += isInPageLink(node) ? length : inPageLinks;
      outer.isPlain &&= isPlain && (PLAIN.has(node.name) || !BLOCKS.has(node.name) || isCell(node, length));
    }
    if (isPlain) lengths.set(node, { length, inPageLinks });
  }
  return lengths;
}

function isInPageLink(element: MarkupElement): boolean {
  return element.name === 'a' && /^#./.test(attribute(element, 'href') ?? '');
}

/** Whether a paragraph is all that a cell of a table holds, a picture perhaps besides. */
function isCell({ name, parent }: MarkupElement, length: number): boolean {
  return (
    (name === 'p' || name === 'div') &&
    length <= LONGEST_CELL &&
    parent !== null &&
    isElement(parent) &&
    (parent.name === 'td' || parent.name === 'th') &&
    parent.children.length <= MOST_IN_CELL &&
    parent.children.filter((child) => (isText(child) ? child.data.trim() !== '' : hasText(child))).length ===
      1
  );
}

function hasText(node: MarkupNode): boolean {
  for (const { node: below } of walk(node, isAround))
    if (isText(below) && below.data.trim() !== '') return true;
  return false;
}

function preformatted(element: MarkupElement): Found[] {
  const text = textOf(element);
  const isCode = [...elements(element)].some(({ name }) => CODE.has(name));
  if (isCode) return [{ piece: { type: 'noise', kind: 'code', text }, isLinks: false }];
  return Array.from(paragraphs(text), (paragraph) => ({
    piece: { type: 'paragraph', text: textAt(text, paragraph) },
    isLinks: false,
  }));
}

/** What a line holds: the rows of a table have cells, an item is one. */
const CELLS: Readonly<Record<'li' | 'tr', readonly string[]>> = { tr: ['td', 'th'], li: ['li'] };

/**
 * The items of a list or the rows of a table as the lines of one paragraph, cells parted by bars, also empty ones; before
 * it the table's caption. `null` where there is only one line or one column, as in tables that only lay out a page.
 */
function plainLines(element: MarkupElement, line: 'li' | 'tr'): Found[] | null {
  const caption = new TextRun();
  /** Of each line the cells, and of each of them the parts. */
  const runs: TextRun[][][] = [];
  let inCaption = false;
  for (const { node, entering } of walk(element, isAround)) {
    if (isElement(node) && BLOCKS.has(node.name)) {
      if (node.name === 'caption') inCaption = entering;
      if (entering && node.name === line) runs.push([]);
      if (!entering) continue;
      if (CELLS[line].includes(node.name)) runs.at(-1)?.push([new TextRun()]);
      else runs.at(-1)?.at(-1)?.push(new TextRun());
      continue;
    }
    (inCaption ? caption : runs.at(-1)?.at(-1)?.at(-1))?.step(node, entering);
  }
  if (runs.length < 2 || (line === 'tr' && runs.every((cells) => cells.length < 2))) return null;
  const rows = runs.map((cells) => cells.map((parts) => parts.flatMap((part) => [...part.finish(null)])));
  const text = rows
    .filter((cells) => cells.flat().length > 0)
    .map((cells) => cells.map((found) => found.map(({ piece }) => piece.text.trim()).join(' ')).join(' | '))
    .join('\n');
  return [
    ...caption.finish(null),
    {
      piece: { type: 'paragraph', form: 'lines', text },
      isLinks: rows.flat(2).every(({ isLinks }) => isLinks),
    },
  ];
}
