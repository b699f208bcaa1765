import { basename, extname } from 'node:path';
import type { Reader } from './reader.js';
import { isSettingsFile } from './settings/settings-file.js';
import { type UnreadReason, unread } from './unread-reason.js';

/** Which reader reads which file name ending. A reader's module is loaded when its first file is met. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  '.txt': async () => (await import('./readers/text.js')).readText,
  '.text': async () => (await import('./readers/text.js')).readText,
  '.md': async () => (await import('./readers/markdown.js')).readMarkdown,
  '.markdown': async () => (await import('./readers/markdown.js')).readMarkdown,
  '.mdx': async () => (await import('./readers/markdown.js')).readMarkdown,
  '.html': async () => (await import('./readers/html.js')).readHtml,
  '.htm': async () => (await import('./readers/html.js')).readHtml,
  '.xhtml': async () => (await import('./readers/html.js')).readHtml,
  '.vtt': async () => (await import('./readers/subtitles.js')).readSubtitles,
  '.srt': async () => (await import('./readers/subtitles.js')).readSubtitles,
  '.csv': async () => (await import('./readers/csv.js')).readCsv,
  '.tsv': async () => (await import('./readers/csv.js')).readCsv,
  '.json': async () => (await import('./readers/json.js')).readJson,
  '.jsonl': async () => (await import('./readers/json-lines.js')).readJsonLines,
  '.ndjson': async () => (await import('./readers/json-lines.js')).readJsonLines,
  '.eml': async () => (await import('./readers/email.js')).readEmail,
  '.mbox': async () => (await import('./readers/email.js')).readEmail,
  '.docx': async () => (await import('./readers/word.js')).readWord,
  '.pdf': async () => (await import('./readers/pdf.js')).readPdf,
  '.epub': async () => (await import('./readers/epub.js')).readEpub,
};

/** Of these files the text is quoted as it stands there, of all others a text that was taken out of them. */
const QUOTED_THEMSELVES: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.mdx'];

/** The file name endings that Footnote reads, with their dots; a test holds the guide in `corpus/` to naming them all. */
export const FORMATS: readonly string[] = Object.keys(READERS);

/** Whether a file's name says that it has a format which Footnote reads. Settings are no document, wherever they lie. */
export function hasReader(file: string): boolean {
  return !isSettingsFile(basename(file)) && Object.hasOwn(READERS, endingOf(file));
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
  const load = hasReader(file) ? READERS[endingOf(file)] : undefined;
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
