import { extractedText } from '../extracted-text.js';
import { findArticle } from '../html/article.js';
import { decodeHtml } from '../html/decode-html.js';
import { readPageMetadata } from '../html/page-metadata.js';
import { piecesOf } from '../html/pieces.js';
import { parseHtml } from '../markup-tree.js';
import type { Extract, LoadedFile } from '../reader.js';

/** Reads a web page: its article without what stands around it. The document's text is the text that a browser shows. */
export async function readHtml({ bytes, pace }: LoadedFile): Promise<Extract> {
  const { text: html, warnings } = await decodeHtml(bytes);
  await pace();
  const page = parseHtml(html);
  await pace();
  const extracted = extractedText(piecesOf(findArticle(page)));
  await pace();
  return { ...extracted, metadata: readPageMetadata(page), layout: 'article', warnings };
}
