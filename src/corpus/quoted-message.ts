/** A line of dashes or underscores, with words between or without: `-----Original Message-----`. */
const SEPARATOR = /^(?:-{3,30} ?[^-]{0,40}?-{3,30}|[-_]{8,})$/u;

/** `Sent: Monday, 4 March 2024 09:00`; some programs make the label bold. */
const HEADER_LINE = /^\*?\p{L}[\p{L} ]{0,20}\*? ?[:：]\*? ?\S/u;

const ADDRESS = /[^\s<>]@[^\s<>]/;
const CLOCK_TIME = /\b\d{1,2}[:.]\d{2}\b/;

/** Outlook writes four lines: from, sent, to, subject. Fewer may be anything. */
const FEWEST_HEADERS = 3;

/** What a forwarded message is called in the mail programs of several languages. */
const FORWARDED = /^\s*(?:fwd?|wg|tr|rv|enc|i|vs|転送|转发|轉寄)\s*[:：]/iu;

/**
 * Where the message begins that a reply repeats below itself without marks of its own, as Outlook does: a line of dashes
 * or underscores, then lines such as `From: …`. Without such a line they must name an address and a time.
 *
 * @param body the text of a message; its lines end with a line feed
 * @param subject the subject; what was forwarded is what the message is about, and is no repetition
 * @returns a UTF-16 offset into `body`; `null` where nothing is repeated, or nothing stands above it
 */
export function quotedMessageStart(body: string, subject: string): number | null {
  if (FORWARDED.test(subject)) return null;
  const lines = body.split('\n');
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    if (offset > 0 && beginsMessage(lines, index) && body.slice(0, offset).trim() !== '') return offset;
    offset += line.length + 1;
  }
  return null;
}

function beginsMessage(lines: readonly string[], index: number): boolean {
  const isSeparated = SEPARATOR.test(lines[index]?.trim() ?? '');
  let first = index;
  if (isSeparated)
    do first++;
    while (lines[first]?.trim() === '');
  else if (lines[index - 1]?.trim() !== '') return false;
  let behind = first;
  while (HEADER_LINE.test(lines[behind]?.trim() ?? '')) behind++;
  if (behind - first < FEWEST_HEADERS) return false;
  const headers = lines.slice(first, behind);
  return (
    isSeparated || (ADDRESS.test(lines[first] ?? '') && headers.some((header) => CLOCK_TIME.test(header)))
  );
}
