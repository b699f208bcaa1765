import { DomHandler, ElementType, Parser, type ParserOptions, type parseDocument } from 'htmlparser2';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/** HTML or XML as a tree. */
export type MarkupTree = ReturnType<typeof parseDocument>;
export type MarkupNode = MarkupTree['children'][number] | MarkupTree;
export type MarkupElement = Extract<MarkupNode, { attribs: unknown }>;

/** A larger tree takes more memory than a document is worth; a thick book has some hundred thousand nodes. */
const MOST_NODES = 2_000_000;

/** Elements within each other: the parser's time grows with the square of it, and nobody writes so. */
const DEEPEST = 100_000;

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

export function isElement(node: MarkupNode): node is MarkupElement {
  return 'attribs' in node;
}

export function isNamed<Name extends string>(
  node: MarkupNode | null | undefined,
  name: Name,
): node is MarkupElement & { name: Name } {
  return !!node && isElement(node) && node.name === name;
}

/** Text as it stands in a page, with entities resolved. */
export function isText(node: MarkupNode): node is MarkupNode & { readonly data: string } {
  return node.type === ElementType.Text;
}

/** A step of a walk through a tree: into a node, and for elements out of it again. */
export interface Step {
  readonly node: MarkupNode;
  readonly entering: boolean;
}

/**
 * Walks through everything below a node, in the order of the text. Without recursion, so that no depth of nesting
 * exhausts the stack.
 *
 * @param isSkipped elements that are passed over with everything in them
 */
export function* walk(
  root: MarkupNode,
  isSkipped: (element: MarkupElement) => boolean = () => false,
): Generator<Step> {
  let node = firstChild(root);
  while (node) {
    const skipped = isElement(node) && isSkipped(node);
    if (!skipped) yield { node, entering: true };
    const child = skipped ? null : firstChild(node);
    if (child) {
      node = child;
      continue;
    }
    if (!skipped && isElement(node)) yield { node, entering: false };
    while (node && !node.next) {
      const parent: MarkupNode | null = node.parent;
      if (!parent || parent === root) return;
      if (isElement(parent)) yield { node: parent, entering: false };
      node = parent;
    }
    node = node?.next ?? null;
  }
}

function firstChild(node: MarkupNode): MarkupNode | null {
  return 'children' in node ? (node.children[0] ?? null) : null;
}

/** The elements below a node, in the order of the text. */
export function* elements(root: MarkupNode): Generator<MarkupElement> {
  for (const { node, entering } of walk(root)) if (entering && isElement(node)) yield node;
}

/** The elements below a node that are sought, but for those within others: looking into each takes one walk for all. */
export function* outermost(
  root: MarkupNode,
  isSought: (element: MarkupElement) => boolean,
): Generator<MarkupElement> {
  let around: MarkupNode | null = null;
  for (const { node, entering } of walk(root)) {
    if (node === around) {
      around = null;
    } else if (around === null && entering && isElement(node) && isSought(node)) {
      around = node;
      yield node;
    }
  }
}

/** The text below a node, as it stands there. */
export function textOf(root: MarkupNode, isSkipped?: (element: MarkupElement) => boolean): string {
  let text = '';
  for (const { node } of walk(root, isSkipped)) if (isText(node)) text += node.data;
  return text;
}

/** Whether one of an element's classes is as a pattern has it. */
export function hasClass({ attribs }: MarkupElement, pattern: RegExp): boolean {
  return pattern.test(attribs.class ?? '');
}

export function attribute(element: MarkupElement, name: string): string | null {
  return element.attribs[name] ?? null;
}
