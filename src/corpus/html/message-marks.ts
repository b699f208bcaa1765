import type { MarkupElement } from './markup-tree.js';

/** What the elements are called, by name, class or slot, that messages are made of. */
export interface Marks {
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
export const PAGES: readonly Marks[] = [
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
export const HANDED_ON = called('forwarded');
export const DATE = called('date');

/** A message of any of them. */
export const ANY_MESSAGE = new RegExp(PAGES.map(({ message }) => message.source).join('|'));

function called(names: string): RegExp {
  return new RegExp(`(?<!\\S)(?:${names})(?!\\S)`);
}

/** Whether the name, a class or the slot of an element is as a pattern of marks has it. */
export function isCalled({ name, attribs }: MarkupElement, names: RegExp): boolean {
  return names.test(`${name} ${attribs.class ?? ''} ${attribs.slot ?? ''}`);
}
