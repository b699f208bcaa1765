import { oneLine } from '../../language/one-line.js';
import type { PassageFacts } from '../document.js';
import type { Piece } from '../extracted-text.js';
import { validMetadata } from '../metadata/metadata.js';
import {
  attribute,
  elements,
  isElement,
  type MarkupElement,
  type MarkupTree,
  outermost,
  textOf,
  walk,
} from './markup-tree.js';
import { piecesOfMarkup } from './pieces.js';

/** What the elements are called, by name, class or slot, that messages are made of. */
interface Marks {
  readonly message: RegExp;
  readonly author: RegExp;
  readonly date: RegExp;
  readonly words: RegExp;
  /** Whether a message without an author is by the author of the one before. */
  readonly goesOn?: boolean;
  /** What holds the name of the chat, where the title of the page does not. */
  readonly title?: RegExp;
}

/**
 * How pages of messages are written by programs that export Discord's channels, by Telegram, Discourse (for programs that
 * read it, and as browsers save it), Reddit (old and new), XenForo and phpBB.
 */
const PAGES: readonly Marks[] = [
  {
    message: called('chatlog__message-container'),
    author: called('chatlog__author(?:-name)?'),
    date: called('chatlog__(?:short-)?timestamp'),
    words: called('chatlog__(?:content|embed-(?:title|description|field))'),
    goesOn: true,
  },
  {
    message: called('message default|forwarded body'),
    author: called('from_name'),
    date: called('date details'),
    words: called('text'),
    goesOn: true,
    title: called('page_header'),
  },
  { message: called('crawler-post'), author: called('creator'), date: called('time'), words: called('post') },
  {
    message: called('topic-post'),
    author: called('username'),
    date: called('relative-date'),
    words: called('cooked'),
  },
  {
    message: called('shreddit-post|shreddit-comment'),
    author: called('author-name'),
    date: called('time'),
    words: called('text-body|comment'),
  },
  {
    message: called('thing id-t[13]_\\w+'),
    author: called('author'),
    date: called('time'),
    words: called('md'),
  },
  {
    message: called('message--post'),
    author: called('username'),
    date: called('time'),
    words: called('bbWrapper'),
  },
  {
    message: called('post has-profile'),
    author: called('username(?:-coloured)?'),
    date: called('time'),
    words: called('content'),
  },
];

/** What somebody hands on is another’s, and may hold its author and date in one element. */
const HANDED_ON = called('forwarded');
const DATE = called('date');

const ANY_MESSAGE = new RegExp(PAGES.map(({ message }) => message.source).join('|'));

function called(names: string): RegExp {
  return new RegExp(`(?<!\\S)(?:${names})(?!\\S)`);
}

function isCalled({ name, attribs }: MarkupElement, names: RegExp): boolean {
  return names.test(`${name} ${attribs.class ?? ''} ${attribs.slot ?? ''}`);
}

/** A chat or a thread that was saved as a page. */
export interface Messages {
  readonly title?: string;
  readonly pieces: readonly Piece[];
}

/**
 * The messages of a page, each with who wrote it and when; `null` where a page is of another kind. What a message quotes
 * from another is left out.
 */
export function messagesOf(page: MarkupTree): Messages | null {
  const all = [...elements(page)];
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
    for (const words of parts.filter((part) => isCalled(part, marks.words))) yield* wordsOf(words, metadata);
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
  const told = parts
    .filter((part) => isCalled(part, date))
    .flatMap((part) => [
      ...['datetime', 'data-time', 'title'].flatMap((name) => attribute(part, name) ?? []),
      textOf(part),
    ]);
  return told.find((value) => validMetadata({ date: value }, '').metadata.date !== undefined);
}

/** Headings in a message stand above nothing behind it. */
function* wordsOf(words: MarkupElement, facts: PassageFacts): Generator<Piece> {
  for (const quoted of outermost(words, ({ name }) => name === 'blockquote')) {
    quoted.attribs.hidden = '';
  }
  let headings = 0;
  for (const piece of piecesOfMarkup(words)) {
    if (piece.type === 'heading' && !piece.isPart) headings++;
    if (piece.type === 'heading') yield { ...piece, isPart: true };
    else yield piece.type === 'paragraph' ? { ...piece, facts } : piece;
  }
  for (; headings > 0; headings--) yield { type: 'end', text: '' };
}
