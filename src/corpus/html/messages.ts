import { oneLine } from '../../language/one-line.js';
import type { PassageFacts } from '../document.js';
import { type Piece, writtenBy } from '../extracted-text.js';
import { isoDate, validMetadata } from '../metadata/metadata.js';
import { attribute, isElement, type MarkupElement, outermost, textOf, walk } from './markup-tree.js';
import { ANY_MESSAGE, DATE, HANDED_ON, isCalled, type Marks, PAGES } from './message-marks.js';
import { piecesOfMarkup } from './pieces.js';

/** A chat or a thread that was saved as a page. */
export interface Messages {
  readonly title?: string;
  readonly pieces: readonly Piece[];
}

/**
 * The messages of a page, each with who wrote it and when; `null` where a page is of another kind. What a message quotes
 * from another is left out.
 *
 * @param all the elements of the page
 */
export function messagesOf(all: readonly MarkupElement[]): Messages | null {
  const messages = all.filter((element) => isCalled(element, ANY_MESSAGE));
  const marks = PAGES.find(({ message }) => messages[0] && isCalled(messages[0], message));
  const pieces = marks ? [...piecesOf(messages, marks)] : [];
  // Names alone may be those of anything.
  if (!pieces.some((piece) => piece.type === 'paragraph' && piece.facts?.author)) return null;
  const title = all.find((element) => marks?.title && isCalled(element, marks.title));
  return title ? { title: oneLine(textOf(title)), pieces } : { pieces };
}

function* piecesOf(messages: readonly MarkupElement[], marks: Marks): Generator<Piece> {
  let before: string | undefined;
  for (const message of messages) {
    const parts = ownElements(message, marks);
    const author = authorOf(message, parts, marks) ?? (marks.goesOn ? before : undefined);
    if (!isCalled(message, HANDED_ON)) before = author;
    const { metadata } = validMetadata({ author, date: dateOf(parts, marks) }, 'a message');
    for (const part of parts) if (isCalled(part, marks.words)) yield* wordsOf(part, metadata);
  }
}

/** The elements of a message, but for those of messages in it and those within its words. */
function ownElements(message: MarkupElement, { message: isMessage, words }: Marks): MarkupElement[] {
  const own: MarkupElement[] = [];
  let around: MarkupElement | null = null;
  for (const { node, entering } of walk(message, (element) => isCalled(element, isMessage))) {
    if (!isElement(node)) continue;
    if (!entering) around = node === around ? null : around;
    else if (around === null) {
      own.push(node);
      if (isCalled(node, words)) around = node;
    }
  }
  return own;
}

function authorOf(
  message: MarkupElement,
  parts: readonly MarkupElement[],
  { author }: Marks,
): string | undefined {
  const name = parts.find((part) => isCalled(part, author));
  return (
    attribute(message, 'data-author') ??
    attribute(message, 'author') ??
    (name && (oneLine(textOf(name, (part) => isCalled(part, DATE))) || undefined))
  );
}

function dateOf(parts: readonly MarkupElement[], { date }: Marks): string | undefined {
  return parts
    .filter((part) => isCalled(part, date))
    .flatMap((part) => [part.attribs.datetime, part.attribs['data-time'], part.attribs.title, textOf(part)])
    .find((told) => told !== undefined && isoDate(told) !== undefined);
}

/** The words, below who wrote them. Headings in a message stand above nothing behind it. */
function* wordsOf(words: MarkupElement, facts: PassageFacts): Generator<Piece> {
  for (const quoted of outermost(words, ({ name }) => name === 'blockquote')) {
    quoted.attribs.hidden = '';
  }
  let headings = 0;
  let { author } = facts;
  for (const piece of piecesOfMarkup(words)) {
    if (piece.type === 'heading') {
      if (!piece.isPart) headings++;
      yield { ...piece, isPart: true };
    } else if (piece.type === 'paragraph') {
      if (author !== undefined) yield writtenBy(author);
      author = undefined;
      yield { ...piece, facts };
    } else yield piece;
  }
  for (; headings > 0; headings--) yield { type: 'end', text: '' };
}
