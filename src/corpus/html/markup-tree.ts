import { ElementType, type parseDocument } from 'htmlparser2';

/** HTML or XML as a tree. */
export type MarkupTree = ReturnType<typeof parseDocument>;
export type MarkupNode = MarkupTree['children'][number] | MarkupTree;
export type MarkupElement = Extract<MarkupNode, { attribs: unknown }>;

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
