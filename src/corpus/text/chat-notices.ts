import { beginningOf, textAt } from '../../language/span.js';
import { type Block, noiseAt } from '../reader.js';
import { LONGEST_HEAD, stampOf } from './message-stamps.js';

/** Who writes, within so many UTF-16 units: `Anna Berg: `, `<anna> `, `Anna` and a tab. */
const NAME = /^(?:<[^<>\n\r]{1,60}> |[^:：<>\t\n\r]{1,60}(?:: |：|\t))/;

/** What somebody does, as the first chats write it: `* anna waves`. */
const DEED = /^\* \S/;

/** In front of its own words, such as those for a picture, the program puts a sign that is not seen. */
const UNSEEN = /^\u200e/;

const LEAST_MESSAGES = 3;

/**
 * What a program says itself in a chat that it wrote down: lines with a time but nobody's name, and lines that it marks as
 * its own. They become notices, where at least as many lines are somebody's.
 */
export function withoutNotices(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.slice(0, LEAST_MESSAGES).some((block) => stampOf(beginning(text, block)))) return blocks;
  let messages = 0;
  const notices = new Set<Block>();
  for (const block of blocks) {
    const line = beginning(text, block);
    const stamp = stampOf(line);
    if (block.type !== 'paragraph' || stamp === '') continue;
    const said = line.slice(stamp.length);
    const [name] = NAME.exec(said) ?? [];
    if (name === undefined ? DEED.test(said) : !UNSEEN.test(said.slice(name.length))) messages++;
    else notices.add(block);
  }
  if (messages < LEAST_MESSAGES || messages < notices.size) return blocks;
  return blocks.map((block) => (notices.has(block) ? noiseAt(block, 'notice') : block));
}

function beginning(text: string, block: Block): string {
  return textAt(text, beginningOf(block, LONGEST_HEAD));
}
