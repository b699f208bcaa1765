import type { Paragraph } from '../parsing/paragraphs.js';

/**
 * Where the words of a block quote begin, behind the mark that Markdown and mail put in front of it; `null` where a paragraph is
 * none.
 */
export function behindBlockMark(text: string, { start, end }: Paragraph): number | null {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/^\s{0,3}>\s?$/.test(line)) return start;
  const [mark] = /^>[> \t]*(?=\S)/.exec(text.slice(start, end)) ?? [];
  return mark === undefined ? null : start + mark.length;
}
