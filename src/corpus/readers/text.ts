import { cutOut } from '../cut-out.js';
import { decode } from '../decode.js';
import { findEnvelope, withinEnvelope } from '../envelope.js';
import { paragraphs } from '../paragraphs.js';
import type { Block, Extract, LoadedFile } from '../reader.js';
import { runningLines } from '../running-lines.js';
import { withHeadings } from '../text-headings.js';

/** Reads plain text: its paragraphs and headings, without what its pages repeat at their top and bottom. */
export async function readText({ bytes, pace }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  const envelope = findEnvelope(text);
  const found: Block[] = [];
  for (const { start, end, form } of paragraphs(text)) {
    await pace();
    const block: Block =
      form === 'lines' ? { type: 'paragraph', start, end, form } : { type: 'paragraph', start, end };
    found.push(envelope ? withinEnvelope(block, envelope) : block);
  }
  const heads = runningLines(text);
  await pace();
  const noise = heads.map(({ start, end }): Block => ({ type: 'noise', kind: 'running-head', start, end }));
  const own = [...withHeadings(text, [...cutOut(text, found, heads)])];
  const blocks = noise.length === 0 ? own : [...own, ...noise].sort((a, b) => a.start - b.start);
  await pace();
  return { text, blocks, metadata: envelope?.metadata ?? {}, layout: 'article', warnings };
}
