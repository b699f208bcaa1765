import { oneLine } from '../language/one-line.js';
import type { Span } from '../language/span.js';
import type { NoiseKind } from './document.js';
import type { Block, Extract, ParagraphBlock } from './reader.js';

/** A list of short items stays one paragraph up to this many units; in a longer one each item is a paragraph. */
export const LONGEST_LIST = 600;

/** A table with a longer cell lays out text, and is read cell by cell. */
export const LONGEST_CELL = 300;

/** A piece of text that a reader took from a file, in the order in which it stands there. */
export type Piece =
  | (Omit<ParagraphBlock, keyof Span> & { readonly text: string })
  | { readonly type: 'heading'; readonly text: string; readonly level?: number; readonly isPart?: true }
  /** Ends what the last heading stands above that is a part's and has no end yet. */
  | { readonly type: 'end'; readonly text: '' }
  | { readonly type: 'noise'; readonly text: string; readonly kind: NoiseKind };

/** Who wrote the message below: for whoever asks what somebody said, and no words of theirs. */
export function writtenBy(author: string): Piece {
  return { type: 'noise', kind: 'byline', text: `${author}:` };
}

/**
 * The text of a file whose own bytes are no text to quote from (HTML, Word, PDF): its pieces with blank lines between
 * them. Pieces without anything but white space are left out.
 */
export function extractedText(pieces: Iterable<Piece>): Pick<Extract, 'text' | 'blocks'> {
  const blocks: Block[] = [];
  const texts: string[] = [];
  /** Where the headings of parts stand that have no end yet. */
  const open: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (piece.type === 'end') {
      const at = open.pop() ?? -1;
      const heading = blocks[at];
      if (heading?.type === 'heading') blocks[at] = { ...heading, until: length };
      continue;
    }
    const text = piece.text.trim();
    if (text === '') continue;
    const start = length === 0 ? 0 : length + 2;
    const end = start + text.length;
    texts.push(text);
    if (piece.type === 'heading') {
      if (piece.isPart) open.push(blocks.length);
      const level = piece.level === undefined ? {} : { level: piece.level };
      blocks.push({ type: 'heading', text: oneLine(text), ...level, start, end });
    } else blocks.push(blockOf(piece, start, end));
    length = end;
  }
  return { text: texts.join('\n\n'), blocks };
}

function blockOf(piece: Piece & { type: 'paragraph' | 'noise' }, start: number, end: number): Block {
  const { text: _, ...block } = piece;
  return { ...block, start, end };
}
