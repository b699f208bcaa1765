import { type Span, textAt, trimmed } from '../../language/span.js';
import type { Label, LabelledQuotation } from '../found-quotation.js';
import { type MessageHead, mayBeTimetable, messageHead, opensMessage } from '../parsing/message-heads.js';
import type { Layout } from '../parsing/paragraphs.js';
import { behindBlockMark } from './block-marks.js';
import { areSpokenTo } from './spoken-to.js';

/** A document is a chat from so many messages of at least two people on, one of whom writes more than once. */
const FEWEST_MESSAGES = 4;
const FEWEST_WRITERS = 2;

/** What a program puts in the place of a picture: `<Media omitted>`, `[图片]`. */
const OMITTED = /^\u200e?(?:<[^<>\n]{1,40}>|\[[^[\]\n]{1,40}\])$/;

/** In UTF-16 units. */
const LONGEST_INTRODUCTION = 200;
const LONGEST_WRITER = 45;

/**
 * The messages of a chat or a forum that a program has written down, each with its time and who writes, in any language.
 * People are called as they call themselves.
 *
 * @param language ISO 639-1, or `und`
 */
export function findMessages(layout: Layout, language: string): LabelledQuotation[] {
  const { text, paragraphs } = layout;
  const saved = savedMessages(layout);
  if (saved.length > 0) return saved;
  const messages = paragraphs.flatMap((paragraph, at): Message[] => {
    const head = paragraph.isHeading ? null : messageHead(text, paragraph.start);
    return head === null || behindBlockMark(text, paragraph) !== null ? [] : [{ at, head }];
  });
  const [first] = messages;
  if (messages.length < FEWEST_MESSAGES || first === undefined) return [];
  if (mayBeTimetable(text, paragraphs[first.at]?.start ?? 0)) return [];
  const writers = new Set(messages.map(({ head: { name } }) => textAt(text, name)));
  if (writers.size < FEWEST_WRITERS || writers.size === messages.length) return [];
  if ([...writers].every(isLevelOfLog)) return [];
  const last = messages.at(-1);
  const found = messages.flatMap((message) => wordsOf(layout, message, writers, message === last));
  return areSpokenTo(text, found, language) ? found : [];
}

/** The messages of a chat that was saved message by message. */
function savedMessages({ text, paragraphs }: Layout): LabelledQuotation[] {
  return paragraphs.flatMap(({ start, end, writer }, paragraph) => {
    const words = writer && trimmed(text, start, end);
    if (!words) return [];
    const sign = { start: writer.end, end: writer.end + 1 };
    return { ...words, kind: 'indirect', paragraph, label: { mention: writer, sign, isHandle: true } };
  });
}

/** A message by its head, and the index of the paragraph that this opens. */
interface Message {
  readonly at: number;
  readonly head: MessageHead;
}

/** *INFO*, *ERROR*: what programs write into their logs in the place of a name. */
function isLevelOfLog(writer: string): boolean {
  return /^\p{Lu}+$/u.test(writer);
}

/** What follows a head in its own paragraph, and the paragraphs below it that go on. */
function wordsOf(
  layout: Layout,
  message: Message,
  writers: ReadonlySet<string>,
  isLast: boolean,
): LabelledQuotation[] {
  const { text, paragraphs } = layout;
  const { at, head } = message;
  const label = labelOf(text, head);
  const isAlone = trimmed(text, head.behind, paragraphs[at]?.end ?? 0) === null;
  const own: LabelledQuotation[] = [];
  const others: LabelledQuotation[] = [];
  let quoted: Label | null = null;
  for (let index = at; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isHeading) break;
    const inner = behindBlockMark(text, paragraph);
    // A blank line ends none whose words are still to come, nor one below a name on a line of its own, but for the last.
    const isOpen = own.length === 0 || (isAlone && !isLast);
    if (index > at && inner === null && !goesOn(layout, at, index, isOpen)) break;
    const words = trimmed(text, index > at ? (inner ?? paragraph.start) : head.behind, paragraph.end);
    if (words === null || OMITTED.test(textAt(text, words))) continue;
    const introduced = introducedBy(layout, index, words, writers);
    if (introduced !== null) quoted = introduced;
    else if (inner !== null) others.push({ ...words, kind: 'direct', paragraph: index, label: quoted });
    else {
      own.push({ ...words, kind: 'indirect', paragraph: index, label });
      quoted = null;
    }
  }
  return [...own, ...others];
}

/** Whom a line names whose words a message quotes below it: *anna wrote:*, or a head like that of a message of theirs. */
function introducedBy(
  { text, paragraphs }: Layout,
  index: number,
  words: Span,
  writers: ReadonlySet<string>,
): Label | null {
  const next = paragraphs[index + 1];
  if (next === undefined || behindBlockMark(text, next) === null) return null;
  const head = messageHead(text, words.start);
  return head === null ? writerNamed(text, words, writers) : labelOf(text, head);
}

/** The one of the writers whom a line ending with a colon names: *anna wrote:* */
function writerNamed(text: string, { start, end }: Span, writers: ReadonlySet<string>): Label | null {
  const line = text.slice(start, end);
  if (line.length > LONGEST_INTRODUCTION || line.includes('\n') || !/[:：]$/u.test(line)) return null;
  for (const { index } of line.matchAll(/(?<![^\s:：])[^\s:：]/gu)) {
    for (let length = LONGEST_WRITER; length > 0; length--) {
      if (!writers.has(line.slice(index, index + length))) continue;
      const mention = { start: start + index, end: start + index + length };
      return { mention, sign: { start: end - 1, end }, isHandle: true };
    }
  }
  return null;
}

/** Whether a paragraph belongs to the message that begins at another: no blank line parts them, or a blank line ends none. */
function goesOn({ text, paragraphs }: Layout, at: number, index: number, isOpen: boolean): boolean {
  const [before, here] = [paragraphs[index - 1], paragraphs[index]];
  if (before === undefined || here === undefined || opensMessage(text, here.start)) return false;
  const isNextLine = /^[^\S\n]*\r?\n[^\S\n]*$/.test(text.slice(before.end, here.start));
  return isOpen || isNextLine || here.passage === paragraphs[at]?.passage;
}

function labelOf(text: string, { name, behind }: MessageHead): Label {
  // What parts the name from the message, or the time from the name above it.
  const between = trimmed(text, name.end, behind) ?? { start: name.start - 1, end: name.start };
  const start = text.charAt(between.end - 1) === ':' ? between.end - 1 : between.start;
  return { mention: name, sign: { start, end: start + 1 }, isHandle: true };
}
