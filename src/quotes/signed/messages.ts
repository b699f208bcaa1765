import type { Attribution } from '../attribution/attribution.js';
import type { FoundQuotation } from '../found-quotation.js';
import { type MessageHead, messageHead, opensMessage } from '../parsing/message-heads.js';
import type { ParsedDocument } from '../parsing/parse.js';
import { areOfDialogue } from './first-person.js';

/** A document is a chat from so many messages of at least two people on, one of whom writes more than once. */
const FEWEST_MESSAGES = 4;
const FEWEST_WRITERS = 2;

/** What a program puts in the place of a picture: `<Media omitted>`. */
const OMITTED = /^<[^<>\n]{1,40}>$/;

/**
 * The messages of a chat that a program has written down, each with its time and who writes. People are called as they
 * call themselves.
 */
export function findMessages(document: ParsedDocument): FoundQuotation[] {
  const { text, paragraphs } = document;
  const heads = new Map<number, MessageHead>();
  for (const [index, { start, isHeading }] of paragraphs.entries()) {
    const head = isHeading ? null : messageHead(text, start);
    if (head !== null) heads.set(index, head);
  }
  const writers = new Set([...heads.values()].map(({ name }) => text.slice(name.start, name.end)));
  if (heads.size < FEWEST_MESSAGES || writers.size < FEWEST_WRITERS || writers.size === heads.size) return [];
  if ([...writers].every(isLevelOfLog)) return [];
  const found = [...heads].flatMap(([index, head]) => wordsOf(document, index, head));
  const indices = found.map(({ paragraph }) => paragraph);
  return areOfDialogue(document, indices) ? found : [];
}

/** *INFO*, *ERROR*: what programs write into their logs in the place of a name. */
function isLevelOfLog(writer: string): boolean {
  return /^\p{Lu}+$/u.test(writer);
}

/** What follows a head in its own paragraph, and the lines below it that go on. */
function wordsOf(document: ParsedDocument, at: number, head: MessageHead): FoundQuotation[] {
  const { text, paragraphs } = document;
  const attribution = writerOf(document, at, head);
  const found: FoundQuotation[] = [];
  if (attribution === null) return found;
  for (let index = at; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.isHeading) break;
    const isBelow = index > at;
    if (isBelow && (opensMessage(text, paragraph.start) || !goesOn(document, at, index, found))) break;
    const from = isBelow ? paragraph.start : head.behind;
    const words = text.slice(from, paragraph.end);
    const start = from + (words.length - words.trimStart().length);
    if (start >= paragraph.end || OMITTED.test(words.trim())) continue;
    found.push({ start, end: paragraph.end, kind: 'indirect', paragraph: index, attribution, sureness: 1 });
  }
  return found;
}

/** Whether a paragraph belongs to the message above it: no blank line parts it, or it is the first below the name. */
function goesOn(
  { paragraphs }: ParsedDocument,
  at: number,
  index: number,
  found: readonly unknown[],
): boolean {
  return paragraphs[index]?.passage === paragraphs[at]?.passage || (found.length === 0 && index === at + 1);
}

function writerOf(
  { paragraphs }: ParsedDocument,
  paragraph: number,
  { name, behind }: MessageHead,
): Attribution | null {
  for (const [sentence, { units }] of (paragraphs[paragraph]?.sentences ?? []).entries()) {
    const first = units.findIndex(({ start }) => start >= name.start);
    const unit = units[first];
    if (unit === undefined) continue;
    let last = first;
    while ((units[last + 1]?.start ?? behind) < name.end) last++;
    // What parts the name from the message, or the time from the name above it.
    const sign = (units[last + 1]?.start ?? behind) < behind ? last + 1 : Math.max(0, first - 1);
    const cue = { first: sign, behind: sign + 1, kind: 'colon' } as const;
    const phrase = { first, behind: last + 1, head: last, kind: 'name', ...name } as const;
    return { paragraph, sentence, frame: { cue, phrase, isHandle: true } };
  }
  return null;
}
