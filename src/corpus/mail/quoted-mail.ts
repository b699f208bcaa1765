import {
  attribute,
  hasClass,
  type MarkupElement,
  type MarkupTree,
  outermost,
  textOf,
} from '../html/markup-tree.js';

/** Lines such as `From: Karl Weg`, at least this many below each other, head a message. */
const FEWEST_HEADERS = 3;

/** As many do so with another subject, where the first names an address and one a year and a time. */
const FEWEST_OTHER_HEADERS = 4;
const ADDRESS = /[<[(][^<>[\]()\s]+@[^<>[\]()\s]+[>\])]/;
const MOMENT = /\b(?:19|20)\d{2}\b.{1,12}\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}[:.]\d{2}\b.{1,20}\b(?:19|20)\d{2}\b/;

/** What programs call the element around the message that is answered, and the line above it. */
const QUOTED = /(?:^|\s)(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote)(?:$|\s)/;

/** What programs call the element around what ends every message of a sender's. */
const SIGNATURE = /(?:^|\s)(?:gmail_signature|moz-signature|yahoo_signature)(?:$|\s)/;

/** The line that some programs put above those headers: `-----Original Message-----`. */
const RULE = /^(?:-{4,40}[^\n]{0,60}-{4,40}|_{10,})$/;

/** How mail programs of several languages mark the subject of what is handed on. */
const FORWARDED = /^\s*(?:fwd?|wg|tr|rv|enc|i|vs|転送|转发|轉寄)\s*[:：]/iu;

/** Whether a message hands on another one, which then is what it is about. */
export function isForwarded(subject: string | undefined): boolean {
  return FORWARDED.test(subject ?? '');
}

/**
 * Where an earlier message begins that stands below an answer with its headers, as Outlook puts it there. The names of the
 * headers depend on the language, so that they are told by what they hold: the subject again, and an address or a time;
 * or, where an answer changed the subject, an address in the first of them, and a day with a time.
 *
 * @returns where the headers or the line above them begin, `null` where there are none
 */
export function earlierMessageAt(body: string, subject: string | undefined): number | null {
  const wanted = bareSubject(subject ?? '');
  if (wanted === '') return null;
  let above: number | null = null;
  let head: Head | null = null;
  for (const { index: start, 0: line } of body.matchAll(/[^\r\n]+/g)) {
    const [, value] = /^\s*\*{0,2}\p{L}[\p{L} -]{0,20}\s?[:：]\*{0,2}\s*(.+)$/u.exec(line) ?? [];
    if (value === undefined) {
      above = RULE.test(line.trim()) ? start : null;
      head = null;
      continue;
    }
    head ??= {
      start: above ?? start,
      headers: 0,
      hasSubject: false,
      isDated: false,
      hasSender: above !== null || ADDRESS.test(value),
      hasMoment: false,
    };
    head.headers++;
    head.hasMoment ||= MOMENT.test(value);
    head.hasSubject ||= bareSubject(value) === wanted;
    head.isDated ||= /@|\d{1,2}[:.]\d{2}/.test(value);
    if (head.headers >= FEWEST_HEADERS && head.hasSubject && head.isDated) return head.start;
    if (head.headers >= FEWEST_OTHER_HEADERS && head.hasSender && head.hasMoment) return head.start;
  }
  return null;
}

/** Lines below each other that may head a message, and what they hold so far. */
interface Head {
  /** Where they begin, or the line above them. */
  readonly start: number;
  headers: number;
  hasSubject: boolean;
  /** Whether one has an address or a time. */
  isDated: boolean;
  /** Whether the first has an address, or a line above them parts them from the answer. */
  readonly hasSender: boolean;
  /** Whether one has a day and a time. */
  hasMoment: boolean;
}

/** A subject without the `Re:` or `Fwd:` of any language before it. */
function bareSubject(subject: string): string {
  return subject
    .replace(/^(?:\s*\p{L}{1,4}(?:\[\d+\])?\s?[:：])+/u, '')
    .trim()
    .toLowerCase();
}

/** Hides what a message in HTML quotes from earlier ones, and gives the words of that, outermost quotations only. */
export function hideQuotedMessages(page: MarkupTree): string[] {
  return hideElements(
    page,
    (element) =>
      hasClass(element, QUOTED) || (element.name === 'blockquote' && attribute(element, 'type') === 'cite'),
  );
}

/** Hides the signature that a message in HTML ends with, and gives its words. */
export function hideSignature(page: MarkupTree): string[] {
  return hideElements(page, (element) => hasClass(element, SIGNATURE));
}

function hideElements(page: MarkupTree, isHidden: (element: MarkupElement) => boolean): string[] {
  const found = [...outermost(page, isHidden)];
  for (const { attribs } of found) Object.assign(attribs, { hidden: '' });
  return found.map((element) => textOf(element));
}
