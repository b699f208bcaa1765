import { detectLanguage } from '../language/detect.js';
import { beginningOf, textAt } from '../language/span.js';
import type { Document } from './document.js';
import type { CorpusLimits } from './limits.js';
import type { Origin } from './metadata/byline.js';
import { readDateline } from './metadata/dateline.js';
import { dateInName } from './metadata/file-date.js';
import type { Pace } from './pace.js';
import { withoutArmor } from './passages/armor.js';
import { separateBoilerplate } from './passages/boilerplate.js';
import { withLedIn } from './passages/led-in.js';
import { passagesOf } from './passages/passages.js';
import { withQuestionHeadings } from './passages/question-headings.js';
import { fileTitle, findTitle } from './passages/title.js';
import type { Block, Extract, Metadata } from './reader.js';

/** How much of a text tells its language, in UTF-16 units. */
const LANGUAGE_SAMPLE = 3_000;

interface BuildOptions {
  readonly hash: string;
  readonly limits: CorpusLimits;
  readonly pace: Pace;
  /** What holds where neither the file nor its text says otherwise. */
  readonly defaults?: Metadata;
}

/** Makes the document of what a reader found: title, source facts, noise and numbered passages, alike for all formats. */
export async function buildDocument(
  file: string,
  extract: Extract,
  { hash, limits, pace, defaults = {} }: BuildOptions,
): Promise<Document> {
  const { text, metadata } = extract;
  const language = metadata.language ?? defaults.language ?? detectLanguage(sampleOf(text, extract));
  const { title, titleBlock, blocks, origin } =
    extract.layout === 'article'
      ? await partsOfArticle(file, extract, { language, limits, pace })
      : partsOfRows(file, extract);
  const passages = await passagesOf(text, blocks, {
    language,
    sizes: limits,
    pace,
    title: titleBlock,
  });
  return {
    source: {
      file,
      title,
      author: metadata.author ?? origin.author ?? defaults.author ?? null,
      publisher: metadata.publisher ?? defaults.publisher ?? null,
      credit: metadata.credit ?? origin.credit ?? null,
      date: metadata.date ?? origin.date ?? dateInName(file),
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
    hash,
  };
}

/** A text's blocks as passages are made of them, and what they say of the text itself. */
interface Parts {
  readonly title: string;
  /** `null` where the title does not stand in the text. */
  readonly titleBlock: Block | null;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

async function partsOfArticle(
  file: string,
  extract: Extract,
  { language, limits, pace }: Pick<BuildOptions, 'limits' | 'pace'> & { readonly language: string },
): Promise<Parts> {
  const { text, metadata } = extract;
  const separated = await separateBoilerplate(
    text,
    withoutArmor(text, extract.blocks),
    pace,
    metadata.author,
  );
  const own = withQuestionHeadings(text, separated.blocks, language);
  const { title, titleBlock, blocks: titled } = findTitle(extract, own, file);
  const blocks = withLedIn(text, titled, limits.passageUnits);
  const body = blocks.find((block) => block.type === 'paragraph');
  const dateline = body ? readDateline(textAt(text, body)) : {};
  return {
    title,
    titleBlock,
    blocks,
    origin: { ...dateline, ...separated.origin },
  };
}

function partsOfRows(file: string, { metadata, blocks }: Extract): Parts {
  return { title: metadata.title ?? fileTitle(file), titleBlock: null, blocks, origin: {} };
}

/** Prose only: front matter, navigation and code say little about the language. */
function sampleOf(text: string, { blocks }: Extract): string {
  let sample = '';
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    sample += `${textAt(text, beginningOf(block, LANGUAGE_SAMPLE))}\n`;
    if (sample.length > LANGUAGE_SAMPLE) break;
  }
  return sample.slice(0, LANGUAGE_SAMPLE);
}
