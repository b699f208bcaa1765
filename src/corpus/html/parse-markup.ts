import { DomHandler, Parser, type ParserOptions } from 'htmlparser2';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';
import type { MarkupTree } from './markup-tree.js';

/** A larger tree takes more memory than a document is worth; a thick book has some hundred thousand nodes. */
const MOST_NODES = 2_000_000;

/** Elements within each other: the parser's time grows with the square of it, and nobody writes so. */
const DEEPEST = 10_000;

/** @throws Unreadable when it has more elements and texts than a document can have */
export const parseHtml = (html: string): MarkupTree => parse(html, {});

/**
 * HTML that is written as XML, where `<a id="page-5"/>` ends where it begins.
 *
 * @throws Unreadable when it has more elements and texts than a document can have
 */
export const parseXhtml = (xhtml: string): MarkupTree => parse(xhtml, { recognizeSelfClosing: true });

/** @throws Unreadable when it has more elements and texts than a document can have */
export const parseXml = (xml: string): MarkupTree => parse(xml, { xmlMode: true });

/**
 * XML of which something may be missing: where it was cut off or overwritten, what can be made out is read all the same.
 *
 * @returns `isWhole`: whether it has an element, and each that begins also ends
 * @throws Unreadable when it has more elements and texts than a document can have
 */
export function readXml(xml: string): { readonly tree: MarkupTree; readonly isWhole: boolean } {
  const options = { xmlMode: true };
  const handler = new WatchingHandler(undefined, options);
  const parser = new Parser(handler, options);
  handler.endsByItself = () => xml.startsWith('/>', parser.endIndex - 1);
  parser.end(xml);
  return { tree: handler.root, isWhole: handler.elements > 0 && handler.unfinished === 0 };
}

function parse(markup: string, options: ParserOptions): MarkupTree {
  const handler = new BoundedHandler(undefined, options);
  new Parser(handler, options).end(markup);
  return handler.root;
}

/** Makes the tree, but not one without end: a small archive can unfold into millions of elements. */
class BoundedHandler extends DomHandler {
  private nodes = 0;

  protected override addNode(node: Parameters<DomHandler['addNode']>[0]): void {
    this.nodes++;
    if (this.nodes > MOST_NODES || this.tagStack.length > DEEPEST) {
      throw new Unreadable(unread('tooManyPieces'));
    }
    super.addNode(node);
  }
}

/** Counts the elements, and those that only end because what they stand in does. */
class WatchingHandler extends BoundedHandler {
  elements = 0;
  unfinished = 0;
  /** Whether the element that ends just now is one such as `<w:br/>`, of which the parser says the same. */
  endsByItself = () => false;

  override onclosetag(_name?: string, isImplied?: boolean): void {
    this.elements++;
    if (isImplied && !this.endsByItself()) this.unfinished++;
    super.onclosetag();
  }
}
