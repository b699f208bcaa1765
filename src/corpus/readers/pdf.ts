import { getDocumentProxy } from 'unpdf';
import { UserError } from '../../user-error.js';
import { extractedText, type Piece } from '../extracted-text.js';
import { validMetadata } from '../metadata.js';
import { type Line, linesOfPage, type TextItem } from '../pdf/lines.js';
import { piecesOfLines } from '../pdf/pieces.js';
import { findRunningHeads } from '../pdf/running-heads.js';
import type { Extract, LoadedFile, Metadata } from '../reader.js';

/** What programs write into the title when nobody gave one. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint) - .*|.*\.(?:docx?|indd|pdf|pptx?|rtf|tex|dvi)|untitled.*|document ?\d*|slide 1)$/i;

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
    const pages: Line[][] = [];
    const heights: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      await pace();
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.flatMap(textItem), number, width));
      heights.push(height);
      page.cleanup();
    }
    if (pages.every((lines) => lines.length === 0)) throw noText();
    const pieces = piecesOfLines(pages, findRunningHeads(pages, heights));
    const metadata = await propertiesOf(pdf, pieces);
    return { ...extractedText(pieces), metadata, layout: 'article', warnings: [] };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // PDF.js takes the bytes away from whoever gave them.
    return await getDocumentProxy(bytes.slice(), { isEvalSupported: false, verbosity: 0 });
  } catch (cause) {
    const problem = cause instanceof Error ? cause.name : '';
    const reason =
      problem === 'PasswordException'
        ? 'It is protected by a password: save it without one.'
        : 'It is damaged, or not a PDF.';
    throw new UserError(reason, 'unreadable-corpus', { cause });
  }
}

function noText(): UserError {
  return new UserError(
    'It holds no text, perhaps only pictures of text: run a text recognition (OCR) over it first.',
    'unreadable-corpus',
  );
}

type PageContent = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>;

function textItem(item: PageContent['items'][number]): TextItem[] {
  if (!('str' in item)) return [];
  const [, , , scale, x, y] = item.transform;
  const size = item.height || Math.abs(Number(scale));
  return [{ text: item.str, x: Number(x), y: Number(y), width: item.width, size }];
}

/** A title that the text begins with is believed before the one of the properties, which often is another document's. */
async function propertiesOf(pdf: Pdf, pieces: readonly Piece[]): Promise<Metadata> {
  const { info } = await pdf.getMetadata();
  const values: Readonly<Record<string, unknown>> = { ...info };
  const title = typeof values.Title === 'string' && !NO_TITLE.test(values.Title.trim()) ? values.Title : '';
  const first = pieces.find(({ type }) => type !== 'noise');
  const properties = {
    title: first?.type === 'heading' ? '' : title,
    author: typeof values.Author === 'string' ? values.Author : '',
  };
  return validMetadata(properties, 'the properties').metadata;
}
