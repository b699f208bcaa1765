import { decode } from '../decode.js';
import { paragraphs } from '../paragraphs.js';
import type { Block, Extract, LoadedFile } from '../reader.js';

/** Reads plain text: its paragraphs are all there is to it. */
export async function readText({ bytes, pace }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  const blocks: Block[] = [];
  for (const { start, end, form } of paragraphs(text)) {
    await pace();
    blocks.push(
      form === 'lines' ? { type: 'paragraph', start, end, form } : { type: 'paragraph', start, end },
    );
  }
  return { text, blocks, metadata: {}, layout: 'article', warnings };
}
