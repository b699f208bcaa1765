import MarkdownIt, { type Token } from 'markdown-it';
import { type Span, textAt, trimmed } from '../../language/span.js';
import { LONGEST_LIST } from '../extracted-text.js';
import { decode } from '../files/decode.js';
import { withoutBoxes } from '../markdown/boxes.js';
import { withMarkupBetween } from '../markdown/cover.js';
import { withoutDirectives } from '../markdown/directives.js';
import { readFrontMatter } from '../markdown/front-matter.js';
import { hiddenSpans } from '../markdown/hidden.js';
import { htmlBlock } from '../markdown/html-block.js';
import { isNavigation } from '../markdown/navigation.js';
import { isWithoutWords } from '../markdown/without-words.js';
import { type Block, type Extract, type LoadedFile, noiseAt } from '../reader.js';
import { cutOut } from '../text/cut-out.js';
import { lineStarts, linesOf } from '../text/lines.js';

/** A heading of more units is not searched for markup. */
const LONGEST_HEADING = 1_000;

/** `{#fares}` and `{: .class }`, by which a heading is led to or looks otherwise, and a comment. */
const BEHIND_HEADING = /\s*(?:\{ ?[:#.][^{}]{0,300}\}|\{\/\*.{0,300}?\*\/\}|<!--.{0,300}?-->)$/;

const markdown = new MarkdownIt({ html: true });

/** Within components, MDX has text indented that is no code. */
const mdx = new MarkdownIt({ html: true }).disable('code');

/**
 * Reads Markdown: its front matter, and the blocks that markdown-it finds.
 *
 * Passages are slices of the file, so their inline markup (emphasis, links, the marks of a quotation's further lines)
 * stays as it is written. Marks at the beginning of a paragraph (of a list item, of a block quote) stand outside of it.
 * Code is kept as noise, of which short pieces become part of what leads to them (`withLedIn`). So are comments, and lines
 * for the programs that make pages of such files.
 */
export async function readMarkdown({ file, bytes, pace }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  const front = readFrontMatter(text);
  await pace();
  const found = [...blocksOf(text, front.end, /\.mdx$/i.test(file) ? mdx : markdown)];
  await pace();
  const blocks = withMarkupBetween(text, [...cutOut(text, found, hiddenSpans(text, found), null)]);
  await pace();
  return {
    text,
    blocks,
    metadata: front.metadata,
    layout: 'article',
    warnings: [...warnings, ...front.warnings],
  };
}

function* blocksOf(text: string, from: number, language: typeof markdown): Generator<Block> {
  const tokens: Token[] = [];
  const body = text.slice(from);
  language.block.parse(withoutBoxes(body.replace(/\r\n?/g, '\n')), language, {}, tokens);
  const starts = lineStarts(body).map((start) => from + start);
  /** The lines that a token covers, without white space at their ends. */
  const spanOf = (token: Token): Span | null => {
    const [first, end] = token.map ?? [0, 0];
    return first < end ? trimmed(text, starts[first] ?? 0, starts[end] ?? text.length) : null;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const span = token && spanOf(token);
    if (!token || !span) continue;
    const content = tokens[index + 1];
    if (token.type === 'heading_open') {
      const level = Number(token.tag.charAt(1));
      yield { type: 'heading', ...span, text: headingText(content?.content ?? ''), level };
      index++;
    } else if (token.type === 'paragraph_open') {
      for (const own of withoutDirectives(text, withoutMarks(text, span, content?.content ?? ''))) {
        const words = textAt(text, own);
        if (isNavigation(words)) yield noiseAt(own, 'related');
        else if (!isWithoutWords(words)) yield { type: 'paragraph', ...own };
      }
    } else if (isList(token) && isContents(text, span)) {
      yield noiseAt(span, 'related');
      index = closing(tokens, index);
    } else if (token.type === 'table_open' || (isList(token) && isShort(tokens, index, span))) {
      yield { type: 'paragraph', form: 'lines', ...span };
      index = closing(tokens, index);
    } else if (token.type === 'fence' || token.type === 'code_block') {
      yield noiseAt(span, 'code');
    } else if (token.type === 'html_block') {
      yield* htmlBlock(text, span);
    }
  }
}

function isList({ type }: Token): boolean {
  return type === 'bullet_list_open' || type === 'ordered_list_open';
}

/** Whether a list is short and has only plain lines, without blank ones: its paragraphs are hidden, and it holds no code or quotation. */
function isShort(tokens: readonly Token[], at: number, span: Span): boolean {
  if (span.end - span.start > LONGEST_LIST || closing(tokens, at + 1) === closing(tokens, at) - 1)
    return false;
  return tokens
    .slice(at, closing(tokens, at))
    .every(
      (token) =>
        /^(?:bullet_list|ordered_list|list_item|inline)|^paragraph_close/.test(token.type) || token.hidden,
    );
}

/** The index of the token that closes the one at an index. */
function closing(tokens: readonly Token[], at: number): number {
  const level = tokens[at]?.level;
  let index = at + 1;
  while (index < tokens.length && tokens[index]?.level !== level) index++;
  return index;
}

/** The lines of a paragraph from where its content begins: behind the marks of the lists and quotations that hold it. */
function withoutMarks(text: string, span: Span, content: string): Span {
  const line = /^[^\n\r]*/.exec(textAt(text, span))?.[0].trimEnd() ?? '';
  const own = /^[^\n]*/.exec(content)?.[0].trimEnd() ?? '';
  return own !== '' && line.endsWith(own)
    ? (trimmed(text, span.start + line.length - own.length, span.end) ?? span)
    : span;
}

function headingText(content: string): string {
  if (content.length > LONGEST_HEADING) return content;
  const text = ({ type, children, content: own }: Token): string => {
    if (children) return children.map(text).join('');
    if (type === 'html_inline') return '';
    return type.endsWith('break') ? ' ' : own;
  };
  const words = content.replace(BEHIND_HEADING, '');
  return markdown.parseInline(words, {}).map(text).join('').trim() || content;
}

/** Whether a list holds nothing but links within the page, and so is its contents. */
function isContents(text: string, span: Span): boolean {
  return linesOf(text, span).every((line) =>
    /^(?:[-*+]|\d{1,3}[.)])\s+\[[^\]]{1,300}\]\(#[^)]{0,300}\)$/.test(textAt(text, line)),
  );
}
