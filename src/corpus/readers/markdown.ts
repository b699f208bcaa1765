import { decode } from '../decode.js';
import { paragraphs } from '../paragraphs.js';
import type { Block, Extract, LoadedFile } from '../reader.js';

export async function readMarkdown({ bytes, pace }: LoadedFile): Promise<Extract> {
  const { text, warnings } = decode(bytes);
  const blocks: Block[] = [];
  const front = /^---\r?\n[\s\S]*?\n---(?=\r?\n|$)/.exec(text)?.[0] ?? '';
  if (front) blocks.push({ type: 'noise', kind: 'markup', start: 0, end: front.length });
  for (const { start, end } of paragraphs(text.slice(front.length))) {
    await pace();
    const span = { start: start + front.length, end: end + front.length };
    const heading = /^#{1,6}\s+(.*)$/.exec(text.slice(span.start, span.end))?.[1];
    blocks.push(heading ? { type: 'heading', ...span, text: heading } : { type: 'paragraph', ...span });
  }
  return { text, blocks, metadata: {}, warnings };
}
