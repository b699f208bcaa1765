import { basename, extname } from 'node:path';
import type { Reader } from './reader.js';
import { isSettingsFile } from './settings/settings-file.js';
import { type UnreadReason, unread } from './unread-reason.js';

/** Which reader reads which file name endings. A reader's module is loaded when its first file is met. */
const FORMATS_OF: readonly (readonly [endings: string, load: () => Promise<Reader>])[] = [
  ['.txt .text', async () => (await import('./readers/text.js')).readText],
  ['.md .markdown .mdx', async () => (await import('./readers/markdown.js')).readMarkdown],
  ['.html .htm .xhtml', async () => (await import('./readers/html.js')).readHtml],
  ['.vtt .srt', async () => (await import('./readers/subtitles.js')).readSubtitles],
  ['.csv .tsv', async () => (await import('./readers/csv.js')).readCsv],
  ['.json', async () => (await import('./readers/json.js')).readJson],
  ['.jsonl .ndjson', async () => (await import('./readers/json-lines.js')).readJsonLines],
  ['.eml .mbox', async () => (await import('./readers/email.js')).readEmail],
  ['.docx', async () => (await import('./readers/word.js')).readWord],
  ['.pdf', async () => (await import('./readers/pdf.js')).readPdf],
  ['.epub', async () => (await import('./readers/epub.js')).readEpub],
];

const READERS = new Map(
  FORMATS_OF.flatMap(([endings, load]) => endings.split(' ').map((ending) => [ending, load] as const)),
);

/** Of these files the text is quoted as it stands there, of all others a text that was taken out of them. */
const QUOTED_THEMSELVES: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.mdx'];

/** The file name endings that Footnote reads, with their dots; a test holds the guide in `corpus/` to naming them all. */
export const FORMATS: readonly string[] = [...READERS.keys()];

/** Whether a file's name says that it has a format which Footnote reads. Settings are no document, wherever they lie. */
export function hasReader(file: string): boolean {
  return !isSettingsFile(basename(file)) && READERS.has(endingOf(file));
}

/** Whether what is quoted from a file is a slice of the file itself, so that the lines of the one are the other's. */
export function isQuotedItself(file: string): boolean {
  return QUOTED_THEMSELVES.includes(endingOf(file));
}

/**
 * The reader for a file by its name.
 *
 * @throws Error where there is none
 */
export async function readerFor(file: string): Promise<Reader> {
  const load = hasReader(file) ? READERS.get(endingOf(file)) : undefined;
  if (!load) throw new Error(`There is no reader for ${file}.`);
  return load();
}

function endingOf(file: string): string {
  return extname(file).toLowerCase();
}

/** Why a file without a reader is skipped. */
export function unreadableFormat(file: string): UnreadReason {
  const ending = extname(file);
  if (ending === '') return unread('noEnding');
  if (isSettingsFile(basename(file))) return unread('settingsBelow');
  if (!/^\.ya?ml$/i.test(ending)) return unread('foreignFormat', ending);
  const described = basename(file, ending);
  return hasReader(described)
    ? unread('describesMissing', described)
    : unread('describesNothing', `${described}.pdf`, `${described}.pdf${ending}`);
}
