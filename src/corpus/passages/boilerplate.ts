import { oneLine } from '../../language/one-line.js';
import { textAt } from '../../language/span.js';
import { type Origin, type OriginLine, readCredit, readTopCredit, readTopLine } from '../metadata/byline.js';
import type { Pace } from '../pace.js';
import { type Block, noiseAt, type ParagraphBlock } from '../reader.js';
import { linesOf } from '../text/lines.js';
import { type Edge, furnitureKind } from '../text/page-furniture.js';

/** How many blocks at the top may hold a byline and a date. */
const TOP = 6;

/** A block of more units is not looked into line by line. */
const LONGEST = 1_000;

/** A document's blocks with everything that is not its text turned into noise, and what that said of its origin. */
export interface Separated {
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

/**
 * Parts a text from what stands around it: counters, bylines and dates at the top, credits at the end, share lines,
 * comment footers. Only lines that stand by themselves are taken out, never a part of a paragraph of prose.
 *
 * A text that would be nothing but noise is left as it is.
 *
 * @param author as the file's metadata has it: a line at the top with nothing else only says so again
 */
export async function separateBoilerplate(
  text: string,
  blocks: readonly Block[],
  pace: Pace,
  author?: string,
): Promise<Separated> {
  const parted: Block[] = [];
  for (const block of blocks) {
    await pace();
    if (block.type === 'paragraph') {
      parted.push(...(partedTop(text, block, parted.length) ?? partedLines(text, block)));
    } else parted.push(block);
  }
  const top = edgeLength(text, parted, 'beginning');
  const bottom = parted.length - edgeLength(text, parted.toReversed(), 'end');
  const origins: Origin[] = [];
  const separated: Block[] = [];
  for (const [index, block] of parted.entries()) {
    await pace();
    if (block.type !== 'paragraph') {
      const isLabel =
        block.type === 'heading' && isFirst(separated) && furnitureKind(block.text) === 'notice';
      separated.push(isLabel ? noiseAt(block, 'notice') : block);
      continue;
    }
    const line = textAt(text, block);
    const atTop = index < TOP ? originAtTop(line, author) : undefined;
    const atBottom = index >= bottom ? readCredit(line) : undefined;
    const said =
      atTop ?? atBottom ?? furniture(line, index >= bottom ? 'end' : index < top ? 'beginning' : undefined);
    separated.push(said ? noiseAt(block, said.kind) : block);
    if (said) origins.push(said);
  }
  return separated.some((block) => block.type === 'paragraph')
    ? { blocks: separated, origin: firstOfEach(origins) }
    : { blocks: parted.map((block) => withoutSigns(text, block)), origin: {} };
}

/** Whether only a few lines stand above that are no text. */
function isFirst(above: readonly Block[]): boolean {
  return above.length < TOP && above.every(({ type }) => type === 'noise');
}

/** Separators and invisible signs are markup even where there is nothing else. */
function withoutSigns(text: string, block: Block): Block {
  if (block.type !== 'paragraph') return block;
  return furnitureKind(textAt(text, block)) === 'markup' ? noiseAt(block, 'markup') : block;
}

function originAtTop(line: string, author: string | undefined): OriginLine | undefined {
  const read = readTopLine(line) ?? readTopCredit(line);
  return read ?? (oneLine(line) === author ? { kind: 'byline' } : undefined);
}

function furniture(line: string, edge: Edge | undefined): OriginLine | undefined {
  const kind = furnitureKind(line, edge);
  return kind === undefined ? undefined : { kind };
}

/** How many blocks from the first on are no text of the document's own. */
function edgeLength(text: string, blocks: readonly Block[], edge: Edge): number {
  const own = blocks.findIndex(
    (block) =>
      block.type === 'heading' || (block.type === 'paragraph' && !isAround(textAt(text, block), edge)),
  );
  return own === -1 ? blocks.length : own;
}

function isAround(line: string, edge: Edge): boolean {
  return furnitureKind(line, edge) !== undefined || readCredit(line) !== undefined;
}

/**
 * The lines of a block at the top that say where the text comes from, one below the other, as blocks of their own. The
 * first block of all may begin with the title.
 */
function partedTop(text: string, block: ParagraphBlock, index: number): Block[] | null {
  if (index >= TOP || block.end - block.start > LONGEST) return null;
  const lines = linesOf(text, block);
  if (lines.length < 2) return null;
  const about = index === 0 ? lines.slice(1) : lines;
  const words = about.map((line) => textAt(text, line));
  const isOrigin = (line: string) => (readTopLine(line) ?? readTopCredit(line)) !== undefined;
  const isAllAbout = words.every((line) => isOrigin(line) || isAround(line, 'beginning'));
  if (!isAllAbout || !words.some(isOrigin)) return null;
  return lines.map(({ start, end }): Block => ({ type: 'paragraph', start, end }));
}

/** The lines of a block that are all of them no text, or that follow its last line of text, as blocks of their own. */
function partedLines(text: string, block: ParagraphBlock): Block[] {
  if (block.end - block.start > LONGEST) return [block];
  const lines = linesOf(text, block);
  if (lines.length < 2) return [block];
  const own = lines.findLastIndex((line) => !isAround(textAt(text, line), 'end'));
  const last = lines[own];
  if (last && (block.form !== 'lines' || own === lines.length - 1)) return [block];
  const around = lines.slice(own + 1).map(({ start, end }): Block => ({ type: 'paragraph', start, end }));
  return last ? [{ ...block, end: last.end }, ...around] : around;
}

/** The first author, credit and date that are told. */
function firstOfEach(origins: readonly Origin[]): Origin {
  return Object.assign({}, ...origins.toReversed());
}
