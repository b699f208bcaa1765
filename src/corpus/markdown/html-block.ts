import { Parser } from 'htmlparser2';
import { oneLine } from '../../language/one-line.js';
import type { Span } from '../../language/span.js';
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
  const html = text.slice(span.start, Math.min(span.end, span.start + LONGEST + 1));
  if (html.length > LONGEST) return [{ type: 'paragraph', form: 'lines', ...span }];
  const blocks: Block[] = [];
  /** Words that have begun, and tags within words in front of them. */
  let run: (Span & { readonly hasText: boolean }) | null = null;
  let heading = '';
  /** Where the blocks of the rows begin that are open. */
  const rows: number[] = [];
  let code: number | null = null;
  const finish = () => {
    if (run?.hasText) blocks.push(...blocksOf(text, run, heading));
    run = null;
  };
  const parser: Parser = new Parser(
    {
      onopentag(name) {
        const start = span.start + parser.startIndex;
        if (code !== null) return;
        if (INLINE.has(name)) run ??= { start, end: start, hasText: false };
        else if (CODE.has(name)) {
          finish();
          code = start;
        } else if (BLOCKS.has(name)) {
          finish();
          if (name === 'tr') rows.push(blocks.length);
          if (HEADING.test(name)) heading = name;
        }
      },
      ontext(words) {
        if (code !== null || words.trim() === '') return;
        const start = span.start + parser.startIndex + words.length - words.trimStart().length;
        const end = span.start + parser.startIndex + words.trimEnd().length;
        run = { start: run?.start ?? start, end, hasText: true };
      },
      onclosetag(name, isImplied) {
        const end = span.start + (isImplied ? parser.startIndex : parser.endIndex + 1);
        if (code !== null) {
          if (!CODE.has(name)) return;
          blocks.push(noiseAt({ start: code, end }, 'code'));
          code = null;
        } else if (INLINE.has(name)) run = run?.hasText ? { ...run, end: isImplied ? run.end : end } : null;
        else if (BLOCKS.has(name)) {
          finish();
          if (name === 'tr') blocks.push(...headedRow(text, blocks.splice(rows.pop() ?? 0), end));
          heading = '';
        }
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  finish();
  return blocks;
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
  const words = first?.type === 'paragraph' ? plain(text.slice(first.start, first.end)) : '';
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
