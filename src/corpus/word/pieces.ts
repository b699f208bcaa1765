import type { Piece } from '../extracted-text.js';
import {
  elements,
  isElement,
  isText,
  type MarkupElement,
  type MarkupNode,
  walk,
} from '../html/markup-tree.js';
import { isTitleLike } from '../text/text-headings.js';
import { firstOf, levelOf, type ParagraphStyle, type Role, wordValue } from './paragraph-styles.js';

/** A list of short items stays one paragraph up to this many units. */
const LONGEST_LIST = 600;

/** A table with a longer cell lays out text, and is read cell by cell. */
const LONGEST_CELL = 300;

export interface WordParagraph {
  readonly text: string;
  readonly role: Role;
  /** Of a heading, from 1; `null`: it is not known. */
  readonly level: number | null;
  readonly isListItem: boolean;
  /** Whether all of it is in bold letters; of a long paragraph that is not asked. */
  readonly isBold: boolean;
}

/** A paragraph, or the rows of a table with the paragraphs of their cells. */
export type Part = WordParagraph | readonly (readonly (readonly WordParagraph[])[])[];

/**
 * Where no style makes a heading, lines in bold letters do, which stand directly above something that is not: many people
 * know no styles.
 */
export function withBoldHeadings(parts: readonly Part[]): readonly Part[] {
  if (parts.some((part) => 'role' in part && part.role === 'heading')) return parts;
  return parts.map((part, at) => {
    const below = parts[at + 1];
    if (!('role' in part) || !isBoldLine(part) || below === undefined) return part;
    return 'role' in below && (below.isBold || below.role !== 'body') ? part : { ...part, role: 'heading' };
  });
}

/** A colon is no part of a title, but a line that announces what stands below it often ends in one. */
function isBoldLine({ role, text, isBold, isListItem }: WordParagraph): boolean {
  if (role !== 'body' || !isBold || isListItem) return false;
  const line = text.replace(/\s*[:：]$/, '');
  return isTitleLike(line, { start: 0, end: line.length });
}

/** The pieces of a Word document's body. */
export function* piecesOfParts(parts: Iterable<Part>): Generator<Piece> {
  let items: string[] = [];
  function* list(): Generator<Piece> {
    const text = items.join('\n');
    if (items.length > 1 && text.length <= LONGEST_LIST) yield { type: 'paragraph', form: 'lines', text };
    else for (const item of items) yield { type: 'paragraph', text: item };
    items = [];
  }
  for (const part of parts) {
    if ('isListItem' in part && part.isListItem) {
      items.push(part.text);
      continue;
    }
    yield* list();
    if ('isListItem' in part) yield pieceOf(part);
    else yield* tablePieces(part);
  }
  yield* list();
}

/** A table of contents says where in print something stands, and nothing of its own. */
function pieceOf({ role, level, text, isBold }: WordParagraph): Piece {
  if (role === 'contents') return { type: 'noise', kind: 'related', text };
  if (role !== 'body') return { type: 'heading', text, ...(level === null ? {} : { level }) };
  return { type: 'paragraph', text, ...(isBold ? { isBold } : {}) };
}

function* tablePieces(rows: readonly (readonly (readonly WordParagraph[])[])[]): Generator<Piece> {
  const cells = rows.flat();
  const isLayout = cells.some((cell) => cell.length > 1 || (cell[0]?.text.length ?? 0) > LONGEST_CELL);
  if (isLayout) {
    for (const { text } of cells.flat()) yield { type: 'paragraph', text };
    return;
  }
  // An empty cell keeps its place, so that each value stays in its column.
  const lines = rows
    .map((row) => row.map((cell) => cell[0]?.text ?? ''))
    .filter((texts) => texts.some(Boolean))
    .map((texts) => texts.join(' | '));
  yield { type: 'paragraph', form: 'lines', text: lines.join('\n') };
}

/** The paragraphs and tables of a part of a Word document with the letters of its formulas, without deleted and hidden text. */
export function* partsOf(root: MarkupNode, styles: ReadonlyMap<string, ParagraphStyle>): Generator<Part> {
  /** Paragraphs stand within paragraphs where a text box is anchored. */
  const open: string[] = [];
  const add = (text: string) => {
    if (open.length > 0) open.push((open.pop() ?? '') + text);
  };
  let tables = 0;
  let rows: WordParagraph[][][] = [];
  for (const { node, entering } of walk(root, isSkipped)) {
    if (!isElement(node)) {
      if (isText(node) && (isElementNamed(node.parent, 'w:t') || isElementNamed(node.parent, 'm:t')))
        add(node.data);
      continue;
    }
    if (entering) add(SIGNS[node.name] ?? '');
    if (entering && node.name === 'w:p') open.push('');
    if (node.name === 'w:tbl') tables += entering ? 1 : -1;
    if (entering && node.name === 'w:tr' && tables === 1) rows.push([]);
    if (entering && node.name === 'w:tc' && tables === 1) rows.at(-1)?.push([]);
    if (!entering && node.name === 'w:tbl' && tables === 0) {
      yield rows;
      rows = [];
    }
    if (!entering && node.name === 'w:p') {
      const text = open.pop()?.trim() ?? '';
      if (text === '') continue;
      const paragraph = paragraphOf(node, text, styles);
      if (tables > 0) rows.at(-1)?.at(-1)?.push(paragraph);
      else yield paragraph;
    }
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** Deletions that are still tracked, hidden runs, and the second version of a drawing for old programs. */
function isSkipped(element: MarkupElement): boolean {
  if (['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPr', 'w:sectPr'].includes(element.name)) return true;
  return (
    element.name === 'w:r' &&
    element.children.some((child) => isElementNamed(child, 'w:rPr') && isHidden(child))
  );
}

function isHidden(properties: MarkupNode): boolean {
  return isOn(firstOf(properties, 'w:vanish'));
}

function isElementNamed(node: MarkupNode | null, name: string): node is MarkupElement {
  return node !== null && isElement(node) && node.name === name;
}

function paragraphOf(
  element: MarkupElement,
  text: string,
  styles: ReadonlyMap<string, ParagraphStyle>,
): WordParagraph {
  const properties = element.children.find((child) => isElementNamed(child, 'w:pPr'));
  const isBold = text.length <= LONGEST_CELL && isInBold(element);
  if (!properties) return { text, role: 'body', level: null, isListItem: false, isBold };
  const { role, level } = styles.get(wordValue(properties, 'w:pStyle') ?? '') ?? BODY;
  const own = levelOf(wordValue(properties, 'w:outlineLvl'));
  return {
    text,
    role: role === 'body' && own !== null ? 'heading' : role,
    level: own ?? level,
    isListItem: role === 'body' && firstOf(properties, 'w:numPr') !== null,
    isBold,
  };
}

const BODY: ParagraphStyle = { role: 'body', level: null };

/** Whether each run of letters in a paragraph is set in bold. */
function isInBold(paragraph: MarkupElement): boolean {
  const runs = [...elements(paragraph)].filter(
    (run) => run.name === 'w:r' && run.children.some((child) => isElementNamed(child, 'w:t')),
  );
  return runs.length > 0 && runs.every((run) => isOn(firstOf(run, 'w:b')));
}

/** Whether a property of letters is there and not switched off. */
function isOn(property: MarkupElement | null): boolean {
  return property !== null && !['0', 'false'].includes(property.attribs['w:val'] ?? '');
}
