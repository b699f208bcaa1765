import { fromBufferPromise } from 'yauzl';
import { type UnreadReason, unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

/** What the files of an archive may unfold to altogether, in bytes. */
const MOST_BYTES = 100 * 1024 * 1024;

/** No document has more files in its archive. */
const MOST_ENTRIES = 20_000;

/** The files of an archive by their names. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unfolds those files of a ZIP archive that are wanted. yauzl compares each with the size that it declares, so that a
 * small file cannot unfold into a large one.
 *
 * @throws Unreadable when the bytes are no archive, a damaged one, or one that unfolds into too much
 */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Archive> {
  try {
    return await unfold(bytes, isWanted);
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable(reasonFor(cause), cause);
  }
}

/** The text of a file in an archive, in UTF-8; empty where there is no such file. */
export function textIn(archive: Archive, name: string): string {
  return new TextDecoder().decode(archive.get(name));
}

function reasonFor(cause: unknown): UnreadReason {
  const message = cause instanceof Error ? cause.message : '';
  // What a ZIP file ends with is what yauzl looks for first.
  return unread(message.startsWith('End of central directory') ? 'noZip' : 'damagedZip');
}

async function unfold(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Archive> {
  const files = new Map<string, Uint8Array>();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true });
  if (zip.entryCount > MOST_ENTRIES) throw tooMuch();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (!isWanted(entry.fileName)) continue;
    total += entry.uncompressedSize;
    if (total > MOST_BYTES) throw tooMuch();
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  return files;
}

function tooMuch(): Unreadable {
  return new Unreadable(unread('unfoldsTooMuch'));
}
