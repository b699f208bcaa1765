import { oneLine } from '../../language/one-line.js';
import { type Span, trimmed } from '../../language/span.js';
import { hasWords } from '../../language/words.js';
import { type Block, noiseAt } from '../reader.js';

/** HTML of more units is taken to hold words. */
const LONGEST = 20_000;

/** READMEs write a heading so to stand in the middle. */
const HEADING = /^<h([1-6])\b[^<>]{0,300}>([\s\S]{1,2000}?)<\/h\1>$/i;
const LONGEST_HEADING = 300;

/** A link to another place of the page, as READMEs have them at their top. */
const LINK_WITHIN = /<a\b[^<>]{0,300}\bhref=["']?#[^<>]{0,300}>[^<>]{0,300}<\/a>/gi;

/** What opens a part that is closed at first: a question above its answer. */
const SUMMARY = /<summary\b[^<>]{0,300}>([\s\S]{1,300}?)<\/summary>/i;

/** Tags that stand around words, not within them; also those of components. */
const TAG = String.raw`<(?!\/?(?:a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u)[\s>\/])\/?[a-z][^<>]{0,1000}>`;
const TAGS_BEFORE = new RegExp(String.raw`^(?:${TAG}\s*)+`, 'i');
const ONE_TAG = new RegExp(String.raw`^${TAG}\s*$`, 'i');

/**
 * The blocks of a stretch of HTML in Markdown: a heading is one, and so is the question of a part that can be closed. Tags
 * around words are markup; scripts and styles are code.
 */
export function* htmlBlock(text: string, span: Span): Generator<Block> {
  const html = text.slice(span.start, Math.min(span.end, span.start + LONGEST + 1));
  if (html.length > LONGEST) {
    yield { type: 'paragraph', form: 'lines', ...span };
    return;
  }
  const heading = plain(HEADING.exec(html)?.[2] ?? '');
  if (heading !== '' && heading.length <= LONGEST_HEADING) {
    yield { type: 'heading', ...span, text: heading };
    return;
  }
  if (/^<(?:script|style|pre)\b/i.test(html)) {
    yield noiseAt(span, 'code');
    return;
  }
  const summary = SUMMARY.exec(html);
  const question = summary?.[1] && plain(summary[1]);
  if (!summary || !question) {
    yield* words(text, span);
    return;
  }
  const start = span.start + summary.index;
  const end = start + summary[0].length;
  yield* words(text, { start: span.start, end: start });
  const opening = start + summary[0].indexOf('>') + 1;
  const own = trimmed(text, opening, end - '</summary>'.length);
  if (own) yield { type: 'heading', ...own, text: question, ...untilClosed(text, end) };
  yield* htmlBlock(text, trimmed(text, end, span.end) ?? { start: end, end });
}

function plain(html: string): string {
  return oneLine(html.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<[^<>]*>/g, ' '));
}

/** Where the part ends that is open at an offset; absent where it does not end nearby. */
function untilClosed(text: string, from: number): { readonly until?: number } {
  let depth = 1;
  for (const { index, 0: tag } of text.slice(from, from + LONGEST).matchAll(/<\/?details\b/gi)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return { until: from + index };
  }
  return {};
}

function* words(text: string, span: Span): Generator<Block> {
  const html = text.slice(span.start, span.end);
  if (!hasWords(plain(html.replace(LINK_WITHIN, '')))) return;
  const before = TAGS_BEFORE.exec(html)?.[0].length ?? 0;
  const own = trimmed(text, span.start + before, span.start + withoutTagsBehind(html));
  if (own) yield { type: 'paragraph', form: 'lines', ...own };
}

/** The length of HTML without the tags that it ends with. */
function withoutTagsBehind(html: string): number {
  let end = html.length;
  while (true) {
    const at = html.lastIndexOf('<', end - 1);
    if (at === -1 || !ONE_TAG.test(html.slice(at, end))) return end;
    end = at;
  }
}
