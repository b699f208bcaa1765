import { Parser } from 'htmlparser2';
import { oneLine } from '../../language/one-line.js';
import { beginningOf, type Span, textAt } from '../../language/span.js';
import { hasWords } from '../../language/words.js';
import { BLOCKS } from '../html/text-run.js';
import { type Block, noiseAt } from '../reader.js';

/** HTML of more units is taken to hold words. */
const LONGEST = 20_000;

const LONGEST_HEADING = 300;

/** Tags within words. Others, such as those of components, stand around words or between them. */
const INLINE = new Set('a abbr b cite code em i kbd mark q s small span strong sub sup u'.split(' '));

const CODE = new Set(['pre', 'script', 'style']);

/** READMEs write a heading so to stand in the middle; a summary opens a part that is closed at first. */
const HEADING = /^(?:h[1-6]|summary)$/;

/** A link to another place of the page, as READMEs have them at their top. */
const LINK_WITHIN = /<a\b[^<>]{0,300}\bhref=["']?#[^<>]{0,300}>[^<>]{0,300}<\/a>/gi;

/**
 * The blocks of a stretch of HTML in Markdown, with the tags around their words as markup: headings, the question of a part
 * that can be closed, the cells of tables, of which the first in a row heads the others, code, and paragraphs.
 */
export function htmlBlock(text: string, span: Span): Block[] {
  const html = textAt(text, beginningOf(span, LONGEST + 1));
  if (html.length > LONGEST) return [{ type: 'paragraph', form: 'lines', ...span }];
  const found = new HtmlBlocks(text);
  const parser: Parser = new Parser(
    {
      onopentag: (name) => found.open(name, span.start + parser.startIndex),
      ontext: (words) => found.add(words, span.start + parser.startIndex),
      onclosetag: (name, isImplied) =>
        found.close(name, span.start + (isImplied ? parser.startIndex : parser.endIndex + 1), isImplied),
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return found.end();
}

/** Puts blocks together from tags and words; each comes with the offset at which it begins, or, where it closes, ends. */
class HtmlBlocks {
  private readonly blocks: Block[] = [];
  /** Words that have begun, and tags within words in front of them. */
  private run: (Span & { readonly hasText: boolean }) | null = null;
  /** The heading that is open; empty: none. */
  private heading = '';
  /** Where the blocks of the rows begin that are open. */
  private readonly rows: number[] = [];
  /** Where the code begins that is open. */
  private code: number | null = null;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  open(name: string, start: number): void {
    if (this.code !== null) return;
    if (INLINE.has(name)) this.run ??= { start, end: start, hasText: false };
    else if (CODE.has(name)) {
      this.finishRun();
      this.code = start;
    } else if (BLOCKS.has(name)) {
      this.finishRun();
      if (name === 'tr') this.rows.push(this.blocks.length);
      if (HEADING.test(name)) this.heading = name;
    }
  }

  add(words: string, at: number): void {
    if (this.code !== null || words.trim() === '') return;
    const start = this.run?.start ?? at + words.length - words.trimStart().length;
    this.run = { start, end: at + words.trimEnd().length, hasText: true };
  }

  close(name: string, end: number, isImplied: boolean): void {
    if (this.code !== null) {
      if (!CODE.has(name)) return;
      this.blocks.push(noiseAt({ start: this.code, end }, 'code'));
      this.code = null;
    } else if (INLINE.has(name)) {
      this.run = this.run?.hasText ? { ...this.run, end: isImplied ? this.run.end : end } : null;
    } else if (BLOCKS.has(name)) {
      this.finishRun();
      if (name === 'tr')
        this.blocks.push(
          ...headedRow(this.text, this.blocks.splice(this.rows.pop() ?? this.blocks.length), end),
        );
      this.heading = '';
    }
  }

  end(): Block[] {
    this.finishRun();
    return this.blocks;
  }

  private finishRun(): void {
    if (this.run?.hasText) this.blocks.push(...blocksOf(this.text, this.run, this.heading));
    this.run = null;
  }
}

function blocksOf(text: string, { start, end }: Span, heading: string): Block[] {
  const html = text.slice(start, end);
  const words = plain(html);
  if (!hasWords(plain(html.replace(LINK_WITHIN, '')))) return [];
  if (heading === '' || words.length > LONGEST_HEADING)
    return [{ type: 'paragraph', form: 'lines', start, end }];
  const place = heading === 'summary' ? untilClosed(text, end) : { level: Number(heading.charAt(1)) };
  return [{ type: 'heading', start, end, text: words, ...place }];
}

/** A row as a slice of the file would hold the tags between its cells: its first cell heads the others instead. */
function headedRow(text: string, cells: readonly Block[], until: number): readonly Block[] {
  const [first, ...others] = cells;
  const words = first?.type === 'paragraph' ? plain(textAt(text, first)) : '';
  if (!first || others.length === 0 || words === '' || words.length > LONGEST_HEADING) return cells;
  return [{ type: 'heading', start: first.start, end: first.end, text: words, until }, ...others];
}

function plain(html: string): string {
  return oneLine(html.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<[^<>]*>/g, ' '));
}

/** Where the part ends that is open at an offset; absent where it does not end nearby. */
function untilClosed(text: string, from: number): { readonly until?: number } {
  let depth = 1;
  for (const { index, 0: tag } of text.slice(from, from + LONGEST).matchAll(/<\/?details\b/gi)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return { until: from + index };
  }
  return {};
}
