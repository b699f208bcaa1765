import {
  elements,
  isElement,
  isNamed,
  isText,
  type MarkupElement,
  type MarkupNode,
  walk,
} from '../html/markup-tree.js';
import { firstOf, levelOf, type ParagraphStyle, type Role, wordValue } from './paragraph-styles.js';

/** A longer paragraph is not looked at for bold letters, in UTF-16 units. */
const LONGEST_IN_BOLD = 300;

/** A paragraph as its style and its letters make it. */
export interface WordParagraph {
  readonly text: string;
  readonly role: Role;
  /** Of a heading, from 1; `null`: it is not known. */
  readonly level: number | null;
  readonly isListItem: boolean;
  /** Whether all of it is in bold letters; of a long paragraph that is not asked. */
  readonly isBold: boolean;
}

/** The rows of a table, their cells, and the paragraphs in those. */
export type Table = readonly (readonly (readonly WordParagraph[])[])[];

export type Part = WordParagraph | Table;

export function isParagraph(part: Part): part is WordParagraph {
  return 'role' in part;
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
    if (isText(node) && (isNamed(node.parent, 'w:t') || isNamed(node.parent, 'm:t'))) add(node.data);
    if (!isElement(node)) continue;
    if (entering) {
      add(SIGNS[node.name] ?? '');
      if (node.name === 'w:p') open.push('');
      else if (node.name === 'w:tbl') tables++;
      else if (node.name === 'w:tr' && tables === 1) rows.push([]);
      else if (node.name === 'w:tc' && tables === 1) rows.at(-1)?.push([]);
    } else if (node.name === 'w:tbl') {
      tables--;
      if (tables > 0) continue;
      yield rows;
      rows = [];
    } else if (node.name === 'w:p') {
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

/** Deletions that are still tracked, hidden runs, how signs are read, and the second version of a drawing for old programs. */
function isSkipped(element: MarkupElement): boolean {
  if (['w:del', 'w:moveFrom', 'w:rt', 'mc:Fallback', 'w:pPr', 'w:sectPr'].includes(element.name)) return true;
  return (
    element.name === 'w:r' && element.children.some((child) => isNamed(child, 'w:rPr') && isHidden(child))
  );
}

function isHidden(properties: MarkupNode): boolean {
  return isOn(firstOf(properties, 'w:vanish'));
}

function paragraphOf(
  element: MarkupElement,
  text: string,
  styles: ReadonlyMap<string, ParagraphStyle>,
): WordParagraph {
  const properties = element.children.find((child) => isNamed(child, 'w:pPr'));
  const isBold = text.length <= LONGEST_IN_BOLD && isInBold(element);
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
    (run) => run.name === 'w:r' && run.children.some((child) => isNamed(child, 'w:t')),
  );
  return runs.length > 0 && runs.every((run) => isOn(firstOf(run, 'w:b')));
}

/** Whether a property of letters is there and not switched off. */
function isOn(property: MarkupElement | null): boolean {
  return property !== null && !['0', 'false'].includes(property.attribs['w:val'] ?? '');
}
