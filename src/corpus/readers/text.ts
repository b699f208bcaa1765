import { decode } from '../files/decode.js';
import { type Block, type Extract, type LoadedFile, noiseAt } from '../reader.js';
import { withoutNotices } from '../text/chat-notices.js';
import { cutOut } from '../text/cut-out.js';
import { findEnvelope, withinEnvelope } from '../text/envelope.js';
import { paragraphs } from '../text/paragraphs.js';
import { runningLines } from '../text/running-lines.js';
import { withHeadings } from '../text/text-headings.js';

/** Reads plain text: its paragraphs and headings, without what its pages repeat at their top and bottom. */
export async function readText({ bytes, pace }: LoadedFile): Promise<Extract> {
  const { text, warnings } = await decode(bytes);
  const envelope = findEnvelope(text);
  const found: Block[] = [];
  for (const paragraph of paragraphs(text)) {
    await pace();
    found.push({ type: 'paragraph', ...paragraph });
  }
  const heads = runningLines(text);
  await pace();
  const noise = heads.map((head) => noiseAt(head, 'running-head'));
  const cut = [...cutOut(text, found, heads, null)];
  const inside = envelope ? cut.map((block) => withinEnvelope(block, envelope)) : cut;
  const own = [...withHeadings(text, withoutNotices(text, inside))];
  const blocks = noise.length === 0 ? own : [...own, ...noise].sort((a, b) => a.start - b.start);
  await pace();
  return {
    text,
    blocks,
    metadata: envelope?.metadata ?? {},
    layout: 'article',
    warnings: [...warnings, ...whatElseItIs(text)],
  };
}

const WIKI =
  'It holds the markup of a wiki, which is taken for its words: convert it to .html or .md to have it without.';

/** How files of other kinds begin that are called `.txt`. */
const WEB_PAGE = /^\s*<(?:!doctype html|html)\b/i;
const RICH_TEXT = '{\\rtf';

function whatElseItIs(text: string): string[] {
  if (WEB_PAGE.test(text)) return ['It holds a web page, with its tags: call it .html to have it without.'];
  if (text.startsWith(RICH_TEXT)) return ['It holds a document of a word processor: save it as .docx.'];
  return isWiki(text) ? [WIKI] : [];
}

/** Whether a text has links as wikis write them, and bold letters, headings or templates. */
function isWiki(text: string): boolean {
  return (
    text.includes('[[') &&
    /\[\[[^[\]\n\r]{1,200}\]\]/.test(text) &&
    /'''[^'\n\r]{1,200}'''|^==+[^=\n\r]{1,200}==+[^\S\n\r]*$|\{\{[^{}]{1,200}\}\}/m.test(text)
  );
}
