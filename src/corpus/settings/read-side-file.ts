import { decode } from '../files/decode.js';
import type { ListedFile } from '../files/list-files.js';
import { loadFile } from '../files/load-file.js';
import { type MetadataResult, warningsOfOthers } from '../metadata/metadata.js';
import { readYamlMetadata } from '../metadata/yaml-metadata.js';
import { reasonInEnglish } from '../unread-in-english.js';

/** A larger file describes no document, in bytes. */
const LARGEST = 256 * 1024;

/** What a side file says about its document. */
export interface SideFacts extends MetadataResult {
  /** The side file as it is, so that a change of it counts as a change of its document. */
  readonly yaml: string;
}

/** Reads a side file; what is wrong with it becomes a warning of its document. */
export async function readSideFile({ file, path }: ListedFile): Promise<SideFacts> {
  const loaded = await loadFile(path, LARGEST);
  if ('reason' in loaded)
    return { yaml: '', metadata: {}, warnings: [`${file} is left out: ${reasonInEnglish(loaded.reason)}`] };
  // What is no text is no YAML either.
  const text = await decode(loaded.bytes).then(
    (decoded) => decoded.text,
    () => '',
  );
  const facts = readYamlMetadata(text, file);
  return facts
    ? { yaml: text, ...facts, warnings: [...facts.warnings, ...warningsOfOthers(facts.keys, file)] }
    : { yaml: text, metadata: {}, warnings: [`${file} is left out: it holds no lines such as “title: …”.`] };
}
