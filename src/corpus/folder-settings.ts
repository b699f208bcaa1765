import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { decode } from './decode.js';
import type { SkippedFile } from './document.js';
import type { ListedFile } from './list-files.js';
import { loadFile } from './load-file.js';
import { validMetadata } from './metadata.js';
import type { Metadata } from './reader.js';

/** A larger file holds no settings, in bytes. */
const LARGEST = 1024 * 1024;

const schema = z.object({
  defaults: z
    .array(
      z.strictObject({
        files: z.string().min(1),
        author: z.string().optional(),
        publisher: z.string().optional(),
        url: z.string().optional(),
        language: z.string().optional(),
      }),
    )
    .default([]),
});

type Defaults = z.output<typeof schema>['defaults'];

/** What a corpus folder says about its files. */
export interface FolderSettings {
  /** What holds for a file where neither it nor its side file says otherwise. */
  defaultsFor(file: string): Metadata;
  /** Set where the settings could not be read and are left out. */
  readonly skipped: SkippedFile | null;
}

/** Whether a file holds the settings of the corpus folder. */
export function isFolderSettings(file: string): boolean {
  return file === 'footnote.yaml' || file === 'footnote.yml';
}

/**
 * Reads the settings of a corpus folder: `footnote.yaml` in it. Each entry of `defaults` gives an author, a publisher, a
 * URL or a language to the files that its pattern matches; later entries win. In a URL, `{path}` stands for a file's path,
 * `{name}` for its name without folder and ending.
 *
 * ```yaml
 * defaults:
 *   - files: news/**
 *     publisher: Harwick Gazette
 *     url: https://example.org/{name}
 * ```
 */
export async function readFolderSettings(settings: ListedFile | undefined): Promise<FolderSettings> {
  if (!settings) return { defaultsFor: () => ({}), skipped: null };
  const defaults = await readDefaults(settings.path);
  if ('reason' in defaults) {
    return { defaultsFor: () => ({}), skipped: { file: settings.file, reason: defaults.reason } };
  }
  const patterns = defaults.map(({ files, ...facts }) => ({ pattern: globPattern(files), facts }));
  return {
    defaultsFor: (file) =>
      merged(
        file,
        patterns.flatMap(({ pattern, facts }) => (pattern.test(file) ? [facts] : [])),
      ),
    skipped: null,
  };
}

async function readDefaults(path: string): Promise<Defaults | { readonly reason: string }> {
  const loaded = await loadFile(path, LARGEST);
  if ('reason' in loaded) return loaded;
  try {
    const { text } = await decode(loaded.bytes);
    return schema.parse(parse(text, { logLevel: 'error' }) ?? {}).defaults;
  } catch (error) {
    return { reason: `Its settings are left out: ${problemOf(error)}.` };
  }
}

function problemOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return issue
      ? `${issue.path.join('.') || 'the file'}: ${issue.message}`
      : 'they are not what they should be';
  }
  if (error instanceof YAMLParseError)
    return /^[^\n]*/.exec(error.message)?.[0].replace(/:$/, '') ?? 'not YAML';
  return error instanceof Error ? error.message : String(error);
}

function merged(file: string, matching: readonly Omit<Defaults[number], 'files'>[]): Metadata {
  const values: Omit<Defaults[number], 'files'> = Object.assign({}, ...matching);
  if (values.url !== undefined) values.url = filledIn(values.url, file);
  return validMetadata(values, 'footnote.yaml').metadata;
}

function filledIn(url: string, file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
  const path = file.split('/').map(encodeURIComponent).join('/');
  return url.replaceAll('{path}', () => path).replaceAll('{name}', () => encodeURIComponent(name));
}

/** `*` and `?` stand for anything but a slash, `**` for anything. */
function globPattern(glob: string): RegExp {
  const pattern = glob.replace(/\*\*\/|\*+|\?|[^*?]+/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '?') return '[^/]';
    if (part.startsWith('*')) return part.length > 1 ? '.*' : '[^/]*';
    return part.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  });
  return new RegExp(`^${pattern}$`, 'su');
}
