import type { Piece } from '../extracted-text.js';
import { hasClass, isElement, isNamed, isText, type MarkupNode } from './markup-tree.js';

/** Elements that begin and end a paragraph. */
export const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

/** In messages of Discord that were saved as a page, lines break where they were broken when they were written. */
const KEEPS_LINES = /(?:^|\s)(?:chatlog__markdown-preserve|preserve-whitespace)(?:\s|$)/;

/** A piece of a page. */
export interface Found {
  readonly piece: Piece;
  /** Whether its words are words of links. */
  readonly isLinks: boolean;
}

/** The text between two beginnings or ends of paragraphs. */
export class TextRun {
  private parts: string[] = [];
  private last = '\n';
  private length = 0;
  private linked = 0;
  private links = 0;
  private bold = 0;
  private bolds = 0;
  private kept = 0;
  /** Whether a time or a source has just begun or ended, which pages set apart without white space. */
  private isEdge = false;

  step(node: MarkupNode, entering: boolean): void {
    if (isText(node)) this.addLines(node.data);
    else if (isNamed(node, 'a')) this.links += entering ? 1 : -1;
    else if (isNamed(node, 'b') || isNamed(node, 'strong')) this.bolds += entering ? 1 : -1;
    else if (isNamed(node, 'br') && entering) this.push('\n');
    else if (isNamed(node, 'time') || isNamed(node, 'cite')) this.isEdge = true;
    else if (isElement(node) && hasClass(node, KEEPS_LINES)) this.kept += entering ? 1 : -1;
  }

  /**
   * Gives what came together: several paragraphs where line breaks stand in pairs.
   *
   * @param heading the level of the heading that it is, from 1; `null`: it is none
   */
  *finish(heading: number | null): Generator<Found> {
    const isLinks = this.linked > 0 && this.linked >= 0.9 * this.length;
    const isBold = this.bold > 0 && this.bold === this.length;
    const parts = this.parts.join('').split(/\s*\n\s*\n\s*/);
    this.parts = [];
    this.last = '\n';
    this.length = 0;
    this.linked = 0;
    this.bold = 0;
    for (const part of parts) {
      if (part.trim() === '') continue;
      const text = part.replace(/ \n/g, '\n');
      const piece: Piece =
        heading !== null
          ? { type: 'heading', text, level: heading }
          : { type: 'paragraph', text, ...(isBold ? { isBold } : {}) };
      yield { piece, isLinks };
    }
  }

  private addLines(data: string): void {
    for (const [index, line] of (this.kept > 0 ? data.split('\n') : [data]).entries()) {
      if (index > 0) this.push('\n');
      this.add(line);
    }
  }

  private add(data: string): void {
    const isGap =
      this.isEdge && /[\p{Lu}\p{Ll}\p{N}:]$/u.test(this.last) && /^[\p{Lu}\p{Ll}\p{N}]/u.test(data);
    const text = (isGap ? ' ' : '') + data.replace(/[ \t\n\r\f]+/g, ' ');
    this.isEdge = false;
    this.push(this.last === ' ' || this.last === '\n' ? text.replace(/^ /, '') : text);
    const visible = text.replace(/ /g, '').length;
    this.length += visible;
    if (this.links > 0) this.linked += visible;
    if (this.bolds > 0) this.bold += visible;
  }

  private push(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.last = text.charAt(text.length - 1);
  }
}
