import { extractedText } from '../extracted-text.js';
import { HIDDEN_CLASS } from '../html/around.js';
import { findArticle } from '../html/article.js';
import { decodeHtml } from '../html/decode-html.js';
import { openFolded } from '../html/folded.js';
import { elements, type MarkupElement } from '../html/markup-tree.js';
import { messagesOf } from '../html/messages.js';
import { readPageMetadata } from '../html/page-metadata.js';
import { parseHtml, parseXhtml } from '../html/parse-markup.js';
import { piecesOfMarkup } from '../html/pieces.js';
import type { Extract, LoadedFile } from '../reader.js';

/** A paragraph of fewer UTF-16 units may be a label. */
const SENTENCE = 30;

/** How a page begins that is written as XML. */
const XML = /^\s*<\?xml\s/;

/**
 * Reads a web page: the messages of a chat or a thread, else its article without what stands around it. The document's text
 * is the text that a browser shows.
 */
export async function readHtml({ bytes, pace }: LoadedFile): Promise<Extract> {
  const { text: html, warnings } = await decodeHtml(bytes);
  await pace();
  const page = XML.test(html) ? parseXhtml(html) : parseHtml(html);
  await pace();
  const all = [...elements(page)];
  const messages = messagesOf(all);
  await pace();
  const article = findArticle(page);
  openFolded(article);
  const metadata = readPageMetadata(page, all, article);
  if (messages) {
    const { title, pieces } = messages;
    const facts = title ? { ...metadata, title } : metadata;
    return { ...extractedText(pieces), metadata: facts, layout: 'rows', warnings };
  }
  let extracted = extractedText(piecesOfMarkup(article));
  await pace();
  if (!holdsSentence(extracted)) {
    forgetNames(all);
    const whole = extractedText(piecesOfMarkup(findArticle(page)));
    if (extracted.text === '' || holdsSentence(whole)) extracted = whole;
  }
  await pace();
  return { ...extracted, metadata, layout: 'article', warnings };
}

function holdsSentence({ text, blocks }: Pick<Extract, 'text' | 'blocks'>): boolean {
  return blocks.some(
    ({ type, start, end }) =>
      type === 'paragraph' && end - start >= SENTENCE && /[.!?。！？]/.test(text.slice(start, end)),
  );
}

/** A page may hold nothing but what is called comments: a thread. Then names say nothing about what is the article. */
function forgetNames(all: readonly MarkupElement[]): void {
  for (const { attribs } of all) {
    const [hidden = ''] = HIDDEN_CLASS.exec(attribs.class ?? '') ?? [];
    Object.assign(attribs, { class: hidden, id: '' });
  }
}
