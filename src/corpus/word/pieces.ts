import { LONGEST_CELL, LONGEST_LIST, type Piece } from '../extracted-text.js';
import { isTitleLike } from '../text/text-headings.js';
import { isParagraph, type Part, type Table, type WordParagraph } from './parts.js';

/**
 * Where no style makes a heading, lines in bold letters do, which stand directly above something that is not: many people
 * know no styles.
 */
export function withBoldHeadings(parts: readonly Part[]): readonly Part[] {
  if (parts.some((part) => isParagraph(part) && part.role === 'heading')) return parts;
  return parts.map((part, at) => {
    const below = parts[at + 1];
    if (!isParagraph(part) || !isBoldLine(part) || below === undefined) return part;
    return isParagraph(below) && (below.isBold || below.role !== 'body')
      ? part
      : { ...part, role: 'heading' };
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
    if (isParagraph(part) && part.isListItem) {
      items.push(part.text);
      continue;
    }
    yield* list();
    if (isParagraph(part)) yield pieceOf(part);
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

function* tablePieces(rows: Table): Generator<Piece> {
  const cells = rows.flat();
  const inOneLine = (cell: readonly WordParagraph[]) => cell.map(({ text }) => text).join(' ');
  const isLayout = cells.some((cell) => inOneLine(cell).length > LONGEST_CELL);
  if (isLayout) {
    for (const { text } of cells.flat()) yield { type: 'paragraph', text };
    return;
  }
  // An empty cell keeps its place, so that each value stays in its column.
  const lines = rows
    .map((row) => row.map(inOneLine))
    .filter((texts) => texts.some(Boolean))
    .map((texts) => texts.join(' | '));
  yield { type: 'paragraph', form: 'lines', text: lines.join('\n') };
}
