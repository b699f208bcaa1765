import { getDocumentProxy } from 'unpdf';
import { extractedText } from '../extracted-text.js';
import { givenTitle, nameOfPerson } from '../metadata/made-up.js';
import { validMetadata } from '../metadata/metadata.js';
import type { Pace } from '../pace.js';
import { byDirection, type DrawnItem } from '../pdf/directions.js';
import { type Line, linesOfPage } from '../pdf/lines.js';
import { largestText, piecesOfPages } from '../pdf/pieces.js';
import { findRunningHeads } from '../pdf/running-heads.js';
import type { Extract, LoadedFile, Metadata } from '../reader.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/** A file with so many damaged pages in a row only says that it has more; reading on would take hours. */
const MOST_DAMAGED = 2_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Reads a PDF: its paragraphs with their pages, in the order of reading. The document's text is the text that is extracted
 * from the pages, with line-end hyphens undone. Scripts in the file are never run.
 *
 * Its properties tell when the file was made, which is no date of the text; so it has none.
 */
export async function readPdf({ bytes, pace }: LoadedFile): Promise<Extract> {
  const pdf = await open(bytes);
  try {
    const pages = await readPages(pdf, pace);
    if (pages.every((page) => page.isDamaged)) throw new Unreadable(unread('damagedPdf'));
    if (pages.every(({ lines }) => lines.length === 0)) throw new Unreadable(unread('noTextInPdf'));
    const runningHeads = findRunningHeads(pages);
    const parted = pages.map(({ lines, sideways }) => ({
      own: lines.filter((line) => !runningHeads.has(line)),
      around: [...lines.filter((line) => runningHeads.has(line)), ...sideways],
    }));
    return {
      ...extractedText(piecesOfPages(parted)),
      metadata: await propertiesOf(pdf, largestText(parted)),
      layout: 'article',
      warnings: [
        ...whatIsDamaged(pages, pdf.numPages),
        ...((await hasScripts(pdf)) ? ['It holds scripts, which are not run.'] : []),
      ],
    };
  } finally {
    await pdf.destroy();
  }
}

/** A page's lines and its height in points, turned so that most of its text is upright. */
interface Page {
  readonly lines: readonly Line[];
  /** What runs in another direction, such as a stamp at the edge. */
  readonly sideways: readonly Line[];
  readonly height: number;
  readonly isDamaged: boolean;
}

/** The pages from the first one on: all of them, unless far too many in a row are damaged. */
async function readPages(pdf: Pdf, pace: Pace): Promise<Page[]> {
  const pages: Page[] = [];
  let damaged = 0;
  for (let number = 1; number <= pdf.numPages && damaged < MOST_DAMAGED; number++) {
    await pace();
    const page = await readPage(pdf, number);
    damaged = page.isDamaged ? damaged + 1 : 0;
    pages.push(page);
  }
  return pages;
}

/** @param claimed how many pages the file says that it has */
function whatIsDamaged(pages: readonly Page[], claimed: number): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const [index, { isDamaged }] of pages.entries()) {
    const number = index + 1;
    const run = runs.at(-1);
    if (!isDamaged) continue;
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const [end] = pages.length < claimed ? runs.splice(-1) : [];
  const ranges = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return [
    ...(ranges.length === 0 ? [] : [`Damaged pages are left out: ${ranges.join(', ')}.`]),
    ...(end
      ? [
          `It says that it has ${claimed} pages, but ${MOST_DAMAGED} in a row from page ${end.first} on are damaged or missing; it is not read any further.`,
        ]
      : []),
  ];
}

async function hasScripts(pdf: Pdf): Promise<boolean> {
  return pdf.getJSActions().then(
    (actions) => actions !== null,
    () => false,
  );
}

async function readPage(pdf: Pdf, number: number): Promise<Page> {
  try {
    const page = await pdf.getPage(number);
    const shown = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    page.cleanup();
    const [upright, ...others] = byDirection(items.flatMap(drawnItem), shown);
    return {
      lines: upright ? linesOfPage(upright.items, number, upright.width) : [],
      sideways: others.flatMap((other) => linesOfPage(other.items, number, other.width)),
      height: upright?.height ?? shown.height,
      isDamaged: false,
    };
  } catch {
    // PDF.js throws errors of many kinds over what is broken; the other pages may be whole.
    return { lines: [], sideways: [], height: 0, isDamaged: true };
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // PDF.js takes the bytes away from whoever gave them.
    return await getDocumentProxy(bytes.slice(), { isEvalSupported: false, verbosity: 0 });
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new Unreadable(unread(isLocked ? 'lockedPdf' : 'damagedPdf'), cause);
  }
}

type PageContent = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>;

function drawnItem(item: PageContent['items'][number]): DrawnItem[] {
  if (!('str' in item)) return [];
  const transform: readonly number[] = item.transform;
  const size = item.height || Math.hypot(Number(transform[2]), Number(transform[3]));
  return [{ text: item.str, transform, width: item.width, size, font: item.fontName }];
}

/** A title that the first page shows is believed before the one of the properties, which often is another document's. */
async function propertiesOf(pdf: Pdf, shown: string | null): Promise<Metadata> {
  const values: Readonly<Record<string, unknown>> = await pdf.getMetadata().then(
    ({ info }) => ({ ...info }),
    () => ({}),
  );
  const given = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const properties = { title: shown ?? givenTitle(given('Title')), author: nameOfPerson(given('Author')) };
  return validMetadata(properties, 'the properties').metadata;
}
