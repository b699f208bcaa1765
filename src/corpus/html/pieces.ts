import type { Piece } from '../extracted-text.js';
import { furnitureKind } from '../text/page-furniture.js';
import { isAround } from './around.js';
import { isElement, type MarkupElement, type MarkupNode, walk } from './markup-tree.js';
import { PartHeadings } from './part-headings.js';
import { BLOCKS, type Found, TextRun } from './text-run.js';
import { plainLengths, takenWhole } from './whole-elements.js';

/**
 * The paragraphs, headings, lists and tables below a node as a browser shows them: white space runs together, line
 * breaks are kept. What stands around an article is left out; links under a heading such as “Related articles” are noise.
 */
export function* piecesOfMarkup(root: MarkupNode): Generator<Piece> {
  let related = false;
  for (const { piece, isLinks } of blocksOf(root)) {
    if (piece.type === 'paragraph' && !(related && isLinks)) related = isRelated(piece.text);
    if (piece.type === 'heading') related = isRelated(piece.text);
    const isNoise = related && (isLinks || (piece.type === 'heading' && !piece.isPart));
    yield isNoise ? { type: 'noise', kind: 'related', text: piece.text } : piece;
  }
}

function isRelated(text: string): boolean {
  return furnitureKind(text) === 'related';
}

function* blocksOf(root: MarkupNode): Generator<Found> {
  const run = new TextRun();
  const plain = plainLengths(root);
  let heading: number | null = null;
  /** Questions and terms head what belongs to them. */
  const parts = new PartHeadings();
  /** An element that has been taken as a whole, until the walk leaves it. */
  let taken: MarkupElement | null = null;
  for (const { node, entering } of walk(root, (element) => isAround(element))) {
    if (taken) {
      if (node === taken) taken = null;
      continue;
    }
    if (!isElement(node) || !BLOCKS.has(node.name)) {
      run.step(node, entering);
      continue;
    }
    yield* parts.headed(run.finish(heading));
    if (/^h[1-6]$/.test(node.name)) heading = entering ? Number(node.name.charAt(1)) : null;
    yield* parts.step(node, entering);
    const whole = entering ? takenWhole(node, plain) : null;
    if (whole) {
      yield* parts.headed(whole);
      taken = node;
    }
  }
  yield* run.finish(heading);
}
