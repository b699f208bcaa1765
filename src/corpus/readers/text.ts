import { decode } from '../decode.js';
import { findEnvelope, withinEnvelope } from '../envelope.js';
import { paragraphs } from '../paragraphs.js';
import type { Block, Extract, LoadedFile } from '../reader.js';

/** Reads plain text: its paragraphs are all there is to it. */
export async function readText({ bytes, pace }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  const envelope = findEnvelope(text);
  const blocks: Block[] = [];
  for (const { start, end, form } of paragraphs(text)) {
    await pace();
    const block: Block =
      form === 'lines' ? { type: 'paragraph', start, end, form } : { type: 'paragraph', start, end };
    blocks.push(envelope ? withinEnvelope(block, envelope) : block);
  }
  return { text, blocks, metadata: envelope?.metadata ?? {}, layout: 'article', warnings };
}
