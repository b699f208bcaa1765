import { basename, extname } from 'node:path';
import { oneLine } from '../../language/one-line.js';
import { textAt } from '../../language/span.js';
import { hasWords } from '../../language/words.js';
import type { Block, Extract } from '../reader.js';

/** A first line of more units is no title. */
const LONGEST_TITLE = 150;

/** Longer lines are no address, in UTF-16 units. */
const LONGEST_CONTACT = 300;

/** As many letters of a headline in a file's name are no chance. */
const LEAST_NAME = 12;

/** A document's title, and its blocks with the title among the headings where it stands in the text. */
export interface Titled {
  readonly title: string;
  /** The one of the blocks that is the title, `null` where it does not stand in the text. */
  readonly titleBlock: Block | null;
  readonly blocks: readonly Block[];
}

/**
 * Finds the title: the metadata's, else a heading before the first paragraph, else a first line that looks like one,
 * else the file's name without its ending.
 *
 * @param blocks the extract's, with the lines around its text turned into noise
 */
export function findTitle({ text, metadata }: Extract, blocks: readonly Block[], file: string): Titled {
  const at = blocks.findIndex((block) => block.type !== 'noise' && !isContact(text, block));
  const first = blocks[at];
  const firstText =
    first?.type === 'heading' ? first.text : oneLine(text.slice(first?.start, first?.end ?? 0));
  const known = metadata.title;
  if (known !== undefined && folded(known) !== folded(firstText)) {
    const heading = blocks.find((block) => block.type === 'heading');
    const isTitle = heading !== undefined && folded(known) === folded(heading.text);
    return { title: known, titleBlock: isTitle ? heading : null, blocks };
  }
  if (first?.type === 'heading' && first.until === undefined)
    return { title: known ?? firstText, titleBlock: first, blocks };
  const looksSo = first?.type === 'paragraph' && (known !== undefined || looksLikeTitle(text, blocks, at));
  const next = blocks.find((block, index) => index > at && block.type !== 'noise');
  if (looksSo && known === undefined && next?.type === 'heading' && next.level === 1)
    return { title: next.text, titleBlock: next, blocks };
  if (looksSo) {
    const heading: Block = { type: 'heading', start: first.start, end: first.end, text: firstText };
    return { title: known ?? firstText, titleBlock: heading, blocks: blocks.with(at, heading) };
  }
  const headline = first?.type === 'paragraph' ? namesake(textAt(text, first), file) : null;
  return { title: headline ?? known ?? fileTitle(file), titleBlock: null, blocks };
}

/** What programs for notes put behind the name of each file that they export, and behind that of a table as a whole. */
const NOTE_ID = / [0-9a-f]{32}(?:_all)?$/;

/** What a document is called that has no title of its own: its file's name without its ending. */
export function fileTitle(file: string): string {
  return basename(file, extname(file)).replace(NOTE_ID, '');
}

/** Who to ask about a text, as press releases have it above their title: `Contact: Lena Ost, lena@example.org`. */
function isContact(text: string, { type, start, end }: Block): boolean {
  return (
    type === 'paragraph' &&
    end - start <= LONGEST_CONTACT &&
    /^\p{L}[\p{L} ]{0,30}[:：](?=\s)(?=.*\S@\S+\.\p{L})/su.test(text.slice(start, end))
  );
}

/** A short line without a sentence's end, or with a byline or a date below it. */
function looksLikeTitle(text: string, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  const line = block ? textAt(text, block) : '';
  const next = blocks[at + 1];
  const isAboveOrigin = next?.type === 'noise' && (next.kind === 'byline' || next.kind === 'date');
  const isOpen = !/[.,;:。，；：、][\p{Pe}\p{Pf}"']*$/u.test(line);
  return (isOpen || (isAboveOrigin && isOneSentence(line))) && isFirstLine(text, blocks, at);
}

/** Whether a full stop stands nowhere but at the end. */
function isOneSentence(line: string): boolean {
  return /^[^.。]*[.。]$/.test(line);
}

/** A short line with a blank line, a byline or the like below it, and more text to come. */
function isFirstLine(text: string, blocks: readonly Block[], at: number): boolean {
  const first = blocks[at];
  const next = blocks[at + 1];
  if (!first || !next) return false;
  const line = textAt(text, first);
  return (
    line.length <= LONGEST_TITLE &&
    !/[\n\r\u2028]/.test(line) &&
    hasWords(line) &&
    blocks.slice(at + 1).some((block) => block.type === 'paragraph') &&
    (next.type === 'noise' || hasBlankLine(text.slice(first.end, next.start)))
  );
}

/**
 * The line at the beginning of a paragraph after which the file is called, behind a date or a source perhaps:
 * `gazette_2024-05-03_the-old-lock-closes-for-ni.txt`. It may be the text's first sentence as well, and stays there.
 */
function namesake(paragraph: string, file: string): string | null {
  const [line = ''] = /^[^\n\r\u2028]*/.exec(paragraph) ?? [];
  const isWhole = line.length === paragraph.length || /[.!?;:][\p{Pe}\p{Pf}"']*\s*$/u.test(line);
  if (line.length > LONGEST_TITLE || !isWhole || !isNamedAfter(file, paragraph.slice(0, 2 * LONGEST_TITLE)))
    return null;
  return oneLine(line).replace(/[,;:]$/, '');
}

function isNamedAfter(file: string, beginning: string): boolean {
  const words =
    fileTitle(file)
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const headline = lettersOf(beginning);
  return words.some((_, from) => {
    const name = lettersOf(words.slice(from).join(''));
    return name.length >= LEAST_NAME && headline.startsWith(name);
  });
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}

function hasBlankLine(gap: string): boolean {
  return /\f|\u2029|(?:\r\n|[\n\r\u0085\u2028])\s*?(?:\r\n|[\n\r\u0085\u2028])/.test(gap);
}

function folded(text: string): string {
  return oneLine(text).normalize('NFKC').toLowerCase();
}
