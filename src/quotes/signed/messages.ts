import { type Span, trimmed } from '../../language/span.js';
import type { Label, LabelledQuotation } from '../found-quotation.js';
import { type MessageHead, mayBeTimetable, messageHead, opensMessage } from '../parsing/message-heads.js';
import type { Layout } from '../parsing/paragraphs.js';
import { areSpokenTo } from './spoken-to.js';

/** A document is a chat from so many messages of at least two people on, one of whom writes more than once. */
const FEWEST_MESSAGES = 4;
const FEWEST_WRITERS = 2;

/** What a program puts in the place of a picture: `<Media omitted>`, `[图片]`. */
const OMITTED = /^\u200e?(?:<[^<>\n]{1,40}>|\[[^[\]\n]{1,40}\])$/;

/** What a message quotes of another, below a line that says whose it is. */
const QUOTED = /^\s{0,3}>/;

/**
 * The messages of a chat or a forum that a program has written down, each with its time and who writes, in any language.
 * People are called as they call themselves.
 *
 * @param language ISO 639-1, or `und`
 */
export function findMessages(layout: Layout, language: string): LabelledQuotation[] {
  const { text, paragraphs } = layout;
  const heads = new Map<number, MessageHead>();
  for (const [index, { start, isHeading }] of paragraphs.entries()) {
    const head = isHeading ? null : messageHead(text, start);
    if (head !== null) heads.set(index, head);
  }
  const [first] = heads.keys();
  if (heads.size < FEWEST_MESSAGES || first === undefined) return [];
  if (mayBeTimetable(text, paragraphs[first]?.start ?? 0)) return [];
  const writers = new Set([...heads.values()].map(({ name }) => text.slice(name.start, name.end)));
  if (writers.size < FEWEST_WRITERS || writers.size === heads.size) return [];
  if ([...writers].every(isLevelOfLog)) return [];
  const found = [...heads].flatMap(([index, head]) => wordsOf(layout, index, head, writers));
  return areSpokenTo(
    found.map(({ start, end }) => text.slice(start, end)),
    language,
  )
    ? found
    : [];
}

/** *INFO*, *ERROR*: what programs write into their logs in the place of a name. */
function isLevelOfLog(writer: string): boolean {
  return /^\p{Lu}+$/u.test(writer);
}

/** What follows a head in its own paragraph, and the lines below it that go on. */
function wordsOf(
  layout: Layout,
  at: number,
  head: MessageHead,
  writers: ReadonlySet<string>,
): LabelledQuotation[] {
  const { text, paragraphs } = layout;
  const label = labelOf(text, head);
  const found: LabelledQuotation[] = [];
  let quoted: Label | null = null;
  for (let index = at; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isHeading) break;
    const isBelow = index > at;
    if (isBelow && (opensMessage(text, paragraph.start) || !goesOn(layout, at, index, found))) break;
    const words = trimmed(text, isBelow ? paragraph.start : head.behind, paragraph.end);
    if (words === null || OMITTED.test(text.slice(words.start, words.end))) continue;
    if (QUOTED.test(text.slice(words.start, words.end))) {
      const inner = trimmed(text, text.indexOf('>', words.start) + 1, words.end);
      if (inner !== null) found.push({ ...inner, kind: 'direct', paragraph: index, label: quoted });
      continue;
    }
    const next = paragraphs[index + 1];
    const isAboveQuoted = next !== undefined && QUOTED.test(text.slice(next.start, next.start + 4));
    quoted = isAboveQuoted ? writerNamed(text, words, writers) : null;
    if (quoted === null) found.push({ ...words, kind: 'indirect', paragraph: index, label });
  }
  return found;
}

/** The one of the writers whom a line ending with a colon names: *anna wrote:* */
function writerNamed(text: string, { start, end }: Span, writers: ReadonlySet<string>): Label | null {
  const line = text.slice(start, end);
  if (line.includes('\n') || !/[:：]$/u.test(line)) return null;
  for (const writer of writers) {
    const from = line.indexOf(writer);
    if (from < 0) continue;
    const mention = { start: start + from, end: start + from + writer.length };
    return { mention, sign: { start: end - 1, end }, isHandle: true };
  }
  return null;
}

/** Whether a paragraph belongs to the message above it: no blank line parts it, or it is the first below the name. */
function goesOn({ text, paragraphs }: Layout, at: number, index: number, found: readonly unknown[]): boolean {
  const [before, here] = [paragraphs[index - 1], paragraphs[index]];
  if (before === undefined || here === undefined) return false;
  const isNextLine = /^[^\S\n]*\r?\n[^\S\n]*$/.test(text.slice(before.end, here.start));
  return isNextLine || here.passage === paragraphs[at]?.passage || (found.length === 0 && index === at + 1);
}

function labelOf(text: string, { name, behind }: MessageHead): Label {
  // What parts the name from the message, or the time from the name above it.
  const sign = trimmed(text, name.end, behind) ?? { start: name.start - 1, end: name.start };
  return { mention: name, sign: { start: sign.start, end: sign.start + 1 }, isHandle: true };
}
