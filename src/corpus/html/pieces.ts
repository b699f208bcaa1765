import type { Piece } from '../extracted-text.js';
import { furnitureKind } from '../page-furniture.js';
import { paragraphs } from '../paragraphs.js';
import { isAround } from './article.js';
import { elements, type HtmlElement, type HtmlNode, isElement, isText, textOf, walk } from './tree.js';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

/** A list of more units is read item by item, a table cell by cell. */
const LONGEST_LIST = 600;
const LONGEST_TABLE = 20_000;

/** What lists and tables are made of. */
const PLAIN = new Set(['li', 'ol', 'ul', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

/**
 * The paragraphs, headings, lists and tables below a node as a browser shows them: white space runs together, line
 * breaks are kept. What stands around an article is left out; links under a heading such as “Related articles” are noise.
 */
export function* piecesOf(root: HtmlNode): Generator<Piece> {
  let related = false;
  for (const { piece, isLinks } of blocksOf(root)) {
    if (piece.type === 'paragraph' && !(related && isLinks)) related = isRelated(piece.text);
    if (piece.type === 'heading') related = isRelated(piece.text);
    const isNoise = related && (isLinks || piece.type === 'heading');
    yield isNoise ? { type: 'noise', kind: 'related', text: piece.text } : piece;
  }
}

function isRelated(text: string): boolean {
  return furnitureKind(text, false) === 'related';
}

interface Found {
  readonly piece: Piece;
  /** Whether its words are words of links. */
  readonly isLinks: boolean;
}

function* blocksOf(root: HtmlNode): Generator<Found> {
  const run = new TextRun();
  let inHeading = false;
  /** An element that has been taken as a whole, until the walk leaves it. */
  let taken: HtmlElement | null = null;
  for (const { node, entering } of walk(root, (element) => isAround(element))) {
    if (taken) {
      if (node === taken) taken = null;
      continue;
    }
    if (!isElement(node) || !BLOCKS.has(node.name)) {
      run.step(node, entering);
      continue;
    }
    yield* run.finish(inHeading);
    if (/^h[1-6]$/.test(node.name)) inHeading = entering;
    const whole = entering ? takenWhole(node) : null;
    if (whole) {
      yield* whole;
      taken = node;
    }
  }
  yield* run.finish(inHeading);
}

/** The text between two beginnings or ends of paragraphs. */
class TextRun {
  private parts: string[] = [];
  private last = '\n';
  private length = 0;
  private linked = 0;
  private links = 0;

  step(node: HtmlNode, entering: boolean): void {
    if (isText(node)) this.add(node.data);
    else if (isElement(node) && node.name === 'a') this.links += entering ? 1 : -1;
    else if (isElement(node) && node.name === 'br' && entering) this.push('\n');
  }

  /** Gives what came together: several paragraphs where line breaks stand in pairs. */
  *finish(inHeading: boolean): Generator<Found> {
    const isLinks = this.linked > 0 && this.linked >= 0.9 * this.length;
    const parts = this.parts.join('').split(/\s*\n\s*\n\s*/);
    this.parts = [];
    this.last = '\n';
    this.length = 0;
    this.linked = 0;
    for (const part of parts) {
      if (part.trim() === '') continue;
      const text = part.replace(/ \n/g, '\n');
      yield { piece: { type: inHeading ? 'heading' : 'paragraph', text }, isLinks };
    }
  }

  private add(data: string): void {
    const text = data.replace(/[ \t\n\r\f]+/g, ' ');
    this.push(this.last === ' ' || this.last === '\n' ? text.replace(/^ /, '') : text);
    const visible = text.replace(/ /g, '').length;
    this.length += visible;
    if (this.links > 0) this.linked += visible;
  }

  private push(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.last = text.charAt(text.length - 1);
  }
}

/** Preformatted text, short lists and plain tables, which are not read paragraph by paragraph. */
function takenWhole(element: HtmlElement): Found[] | null {
  if (element.name === 'pre') return preformatted(element);
  if (element.name === 'ul' || element.name === 'ol') return plainLines(element, 'li', LONGEST_LIST);
  if (element.name === 'table') return plainLines(element, 'tr', LONGEST_TABLE);
  return null;
}

function preformatted(element: HtmlElement): Found[] {
  const text = textOf(element);
  const isCode = [...elements(element)].some(
    ({ name }) => name === 'code' || name === 'samp' || name === 'kbd',
  );
  if (isCode) return [{ piece: { type: 'noise', kind: 'code', text }, isLinks: false }];
  return [...paragraphs(text)].map(({ start, end }) => ({
    piece: { type: 'paragraph', text: text.slice(start, end) },
    isLinks: false,
  }));
}

/**
 * The items of a list or the rows of a table as the lines of one paragraph, cells parted by bars; `null` where it is too
 * long, or holds paragraphs, headings and the like, and is to be read through like the rest of the page.
 */
function plainLines(element: HtmlElement, line: 'li' | 'tr', longest: number): Found[] | null {
  const runs: TextRun[][] = [];
  let length = 0;
  let steps = 0;
  for (const { node, entering } of walk(element, isAround)) {
    // Lists within lists without end would else be walked through once for each of them.
    if (++steps > 4 * longest) return null;
    if (isElement(node) && BLOCKS.has(node.name)) {
      if (!PLAIN.has(node.name)) return null;
      if (entering && node.name === line) runs.push([]);
      if (entering && (node.name === 'td' || node.name === 'th' || node.name === 'li'))
        runs.at(-1)?.push(new TextRun());
      continue;
    }
    runs.at(-1)?.at(-1)?.step(node, entering);
    if (isText(node)) length += node.data.trim().length;
    if (length > longest) return null;
  }
  const cells = runs.map((cellRuns) => cellRuns.flatMap((run) => [...run.finish(false)]));
  const text = cells
    .map((row) => row.map(({ piece }) => piece.text.trim()).join(' | '))
    .filter(Boolean)
    .join('\n');
  if (runs.length < 2) return null;
  return [
    {
      piece: { type: 'paragraph', form: 'lines', text },
      isLinks: cells.flat().every(({ isLinks }) => isLinks),
    },
  ];
}
