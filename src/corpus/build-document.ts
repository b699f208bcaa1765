import { detectLanguage } from '../language/detect.js';
import type { Document } from './document.js';
import type { CorpusLimits } from './limits.js';
import { readDateline } from './metadata/byline.js';
import type { Pace } from './pace.js';
import { withoutArmor } from './passages/armor.js';
import { separateBoilerplate } from './passages/boilerplate.js';
import { withLedIn } from './passages/led-in.js';
import { passagesOf } from './passages/passages.js';
import { withQuestionHeadings } from './passages/question-headings.js';
import { findTitle } from './passages/title.js';
import type { Extract, Metadata } from './reader.js';
import { lineStarts } from './text/lines.js';

/** How much of a text tells its language, in UTF-16 units. */
const LANGUAGE_SAMPLE = 3_000;

/** Makes the document of what a reader found: title, source facts, noise and numbered passages, alike for all formats. */
export async function buildDocument(
  file: string,
  extract: Extract,
  options: {
    readonly hash: string;
    readonly limits: CorpusLimits;
    readonly pace: Pace;
    /** What holds where neither the file nor its text says otherwise. */
    readonly defaults?: Metadata;
  },
): Promise<Document> {
  const { text, metadata } = extract;
  const { defaults = {} } = options;
  const language = metadata.language ?? defaults.language ?? detectLanguage(sampleOf(text, extract));
  const isArticle = extract.layout === 'article';
  const separated = isArticle
    ? await separateBoilerplate(text, withoutArmor(text, extract.blocks), options.pace, metadata.author)
    : { blocks: extract.blocks, origin: {} };
  const own = isArticle ? withQuestionHeadings(text, separated.blocks, language) : separated.blocks;
  const { title, blocks: titled, at } = findTitle(extract, own, file);
  const blocks = isArticle ? withLedIn(text, titled, options.limits.passageUnits) : titled;
  const body = blocks.find((block) => block.type === 'paragraph');
  const dateline = body && isArticle ? readDateline(text.slice(body.start, body.end)) : {};
  const origin = { ...dateline, ...separated.origin };
  const passages = await passagesOf(text, blocks, {
    language,
    lineStarts: lineStarts(text),
    sizes: options.limits,
    pace: options.pace,
    title: titled[at ?? -1] ?? null,
  });
  return {
    source: {
      file,
      title,
      author: metadata.author ?? origin.author ?? defaults.author ?? null,
      publisher: metadata.publisher ?? defaults.publisher ?? null,
      credit: metadata.credit ?? origin.credit ?? null,
      date: metadata.date ?? origin.date ?? null,
      url: metadata.url ?? defaults.url ?? null,
    },
    text,
    language,
    passages,
    headings: blocks.filter((block) => block.type === 'heading').map(({ start, end }) => ({ start, end })),
    noise: blocks
      .filter((block) => block.type === 'noise')
      .map(({ start, end, kind }) => ({ start, end, kind })),
    warnings: extract.warnings,
    hash: options.hash,
  };
}

/** Prose only: front matter, navigation and code say little about the language. */
function sampleOf(text: string, { blocks }: Extract): string {
  let sample = '';
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    sample += `${text.slice(block.start, Math.min(block.end, block.start + LANGUAGE_SAMPLE))}\n`;
    if (sample.length > LANGUAGE_SAMPLE) break;
  }
  return sample.slice(0, LANGUAGE_SAMPLE);
}
