import type { Block } from '../reader.js';

/** How programs for chats begin each message that they write down: `04/03/2024, 09:02 - `, `[04.03.24, 09:02:11] `. */
const STAMP =
  /^\u200e?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?:[ \u00a0\u202f]?[ap]\.?[ \u00a0\u202f]?m\.?)?\]?(?: -)? /i;

/** Who writes, within so many UTF-16 units. */
const NAME = /^[^:\n\r]{1,60}: /;

/** In front of its own words, such as those for a picture, the program puts a sign that is not seen. */
const UNSEEN = /^\u200e/;

const LEAST_MESSAGES = 3;

/**
 * What a program says itself in a chat that it wrote down: lines with a time but nobody's name, and lines that it marks as
 * its own. They become notices, where at least as many lines are somebody's.
 */
export function withoutNotices(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.slice(0, LEAST_MESSAGES).some((block) => STAMP.test(beginning(text, block)))) return blocks;
  let messages = 0;
  const notices = new Set<Block>();
  for (const block of blocks) {
    const line = beginning(text, block);
    const [stamp] = STAMP.exec(line) ?? [];
    if (block.type !== 'paragraph' || stamp === undefined) continue;
    const [name] = NAME.exec(line.slice(stamp.length)) ?? [];
    if (name === undefined || UNSEEN.test(line.slice(stamp.length + name.length))) notices.add(block);
    else messages++;
  }
  if (messages < LEAST_MESSAGES || messages < notices.size) return blocks;
  return blocks.map((block) =>
    notices.has(block) ? { type: 'noise', kind: 'notice', start: block.start, end: block.end } : block,
  );
}

function beginning(text: string, { start, end }: Block): string {
  return text.slice(start, Math.min(end, start + 120));
}
