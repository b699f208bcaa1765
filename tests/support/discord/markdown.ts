/**
 * How Discord's clients read a text: a model written from what they are documented and known to format, stricter than
 * they are where they differ. It knows nothing of how the bot escapes.
 */
export type MarkdownNode =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'quote' | 'bold' | 'heading' | 'small' | 'item';
      readonly children: readonly MarkdownNode[];
    }
  | { readonly type: 'link'; readonly address: string; readonly children: readonly MarkdownNode[] }
  | { readonly type: 'mention'; readonly text: string }
  /** A block of code, with its backticks. */
  | { readonly type: 'code'; readonly text: string }
  /** Everything that the bot never means to show. */
  | { readonly type: 'other'; readonly rule: string; readonly text: string };

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray): MarkdownNode;
}

const other = (name: string, pattern: RegExp): Rule => ({
  name,
  pattern,
  read: ([text]) => ({ type: 'other', rule: name, text }),
});

const inside = (text = ''): MarkdownNode[] => readMarkdown(text, false);

/** What can begin where a line begins. */
const LINE_RULES: readonly Rule[] = [
  {
    name: 'quote',
    pattern: /^[^\S\n]*> ?[^\n]*(?:\n[^\S\n]*> ?[^\n]*)*\n?/,
    read: ([text]) => ({
      type: 'quote',
      children: readMarkdown(text.replace(/^[^\S\n]*> ?/gm, '').replace(/\n$/, '')),
    }),
  },
  {
    name: 'heading',
    pattern: /^[^\S\n]*#{1,3}[^\S\n]+([^\n]+)\n?/,
    read: ([, text]) => ({ type: 'heading', children: inside(text) }),
  },
  {
    name: 'small',
    pattern: /^[^\S\n]*-#[^\S\n]+([^\n]+)\n?/,
    read: ([, text]) => ({ type: 'small', children: inside(text) }),
  },
  {
    name: 'item',
    pattern: /^- ([^\n]+)\n?/,
    read: ([, text]) => ({ type: 'item', children: inside(text) }),
  },
  other('list', /^[^\S\n]*(?:[*+-]|\d+[.)])[^\S\n]+\S/),
];

/** What can begin anywhere. */
const INLINE_RULES: readonly Rule[] = [
  { name: 'escape', pattern: /^\\([^0-9A-Za-z\s])/u, read: ([, text = '']) => ({ type: 'text', text }) },
  {
    name: 'bold',
    pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/,
    read: ([, text]) => ({ type: 'bold', children: inside(text) }),
  },
  {
    name: 'link',
    pattern: /^\[((?:\\[\s\S]|[^\]\\])*)\]\(<(https?:\/\/[^\s<>]+)>\)/,
    read: ([, text, address = '']) => ({ type: 'link', address, children: inside(text) }),
  },
  { name: 'mention', pattern: /^<@\d+>/, read: ([text]) => ({ type: 'mention', text }) },
  {
    name: 'code block',
    pattern: /^```(?:[\w+.#-]*\n)?\n*[^\n][\s\S]*?\n*```/,
    read: ([text]) => ({ type: 'code', text }),
  },
  other('masked link', /^\[[\s\S]*?\]\([\s\S]*?\)/),
  other('code', /^(`+)[\s\S]*?\1/),
  other('underline', /^__(?:\\[\s\S]|[^\\])+?__/),
  other('italics', /^([*_])(?:\\[\s\S]|[^\\])+?\1/),
  other('strikethrough', /^~~[\s\S]+?~~/),
  other('spoiler', /^\|\|[\s\S]+?\|\|/),
  other('mention of many', /^@(?:everyone|here)/),
  other('reference', /^<(?:@[!&]?|#|id:|\/[^>]*:|a?:\w+:|t:)[^>\s]*>/),
  other('address', /^<?(?:https?|discord|mailto|tel|sms):\/?\/?[^\s<>]+>?/i),
  other('address of mail', /^<[^\s<>]+@[^\s<>]+>/),
  other('invite', /^discord(?:app)?\.(?:gg|com|new)\/\S+/i),
  other('emoji', /^:[^\s:]+:/),
];

export function readMarkdown(text: string, atLineStart = true): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let at = 0;
  let lineStart = atLineStart;
  while (at < text.length) {
    const rest = text.slice(at);
    const rules = lineStart ? [...LINE_RULES, ...INLINE_RULES] : INLINE_RULES;
    const found = firstMatch(rules, rest);
    const node: MarkdownNode = found?.node ?? { type: 'text', text: rest.charAt(0) };
    const taken = text.slice(at, at + (found?.length ?? 1));
    push(nodes, node);
    at += taken.length;
    // Invisible characters at the beginning of a line are taken for nothing: stricter than any client.
    lineStart =
      /[\n\r\v\f\u0085\u2028\u2029]$/.test(taken) || (lineStart && /^[\s\p{Cf}\p{Mn}]*$/u.test(taken));
  }
  return nodes;
}

/** The text that a person reads, and how much of it is formatted or more than text. */
export function plainText(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => ('children' in node ? plainText(node.children) : node.text)).join('');
}

/** The nodes of one type, wherever they stand. */
export function nodesOf<Type extends MarkdownNode['type']>(
  nodes: readonly MarkdownNode[],
  type: Type,
): (MarkdownNode & { type: Type })[] {
  const isWanted = (node: MarkdownNode): node is MarkdownNode & { type: Type } => node.type === type;
  return nodes.flatMap((node) => [
    ...(isWanted(node) ? [node] : []),
    ...('children' in node ? nodesOf(node.children, type) : []),
  ]);
}

function firstMatch(rules: readonly Rule[], text: string): { node: MarkdownNode; length: number } | null {
  for (const rule of rules) {
    const match = rule.pattern.exec(text);
    if (match !== null && match[0] !== '') return { node: rule.read(match), length: match[0].length };
  }
  return null;
}

function push(nodes: MarkdownNode[], node: MarkdownNode): void {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text')
    nodes.splice(-1, 1, { type: 'text', text: last.text + node.text });
  else nodes.push(node);
}
