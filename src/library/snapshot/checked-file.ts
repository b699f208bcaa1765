import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { makeFolder } from './make-folder.js';
import { oldFiles } from './old-files.js';
import { PIECE_BYTES } from './pieces.js';

/** How every such file begins: its name, and the version of what is described here. */
const MAGIC = Buffer.from('footnote-snap-1\n', 'latin1');
const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;
const TEMPORARY = '.partial';
/** A file that was not finished after so long was given up by a process that ended. */
const GIVEN_UP_MS = 3_600_000;

/**
 * Writes a file of chunks that is either there as a whole or not at all: beside its place first, then moved. It holds
 * the magic, the key, each chunk behind its length (four bytes, little-endian), and SHA-256 of all that.
 *
 * Only the user of the process may read it. Folders that are missing are made.
 *
 * @param key 32 bytes that tell what the chunks were made with
 * @throws as `node:fs` does; what stood there before stays then
 */
export async function writeCheckedFile(
  path: string,
  key: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  await makeFolder(dirname(path));
  await removeGivenUp(path);
  const beside = `${path}.${randomUUID()}${TEMPORARY}`;
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await writeAll(handle, key, chunks);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeAll(
  handle: FileHandle,
  key: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  const hash = createHash('sha256');
  // A file for each of many documents is many small chunks: they are gathered, since each time that something is written costs a turn
  // of the thread. It has one after each piece, so that nothing waits for the hash of more.
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  let filled = 0;
  const writePiece = async () => {
    hash.update(piece.subarray(0, filled));
    await handle.writeFile(piece.subarray(0, filled));
    filled = 0;
  };
  const write = async (bytes: Uint8Array) => {
    for (let from = 0; from < bytes.length; ) {
      const part = bytes.subarray(from, from + PIECE_BYTES - filled);
      piece.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled === PIECE_BYTES) await writePiece();
    }
  };
  await write(Buffer.concat([MAGIC, key]));
  for await (const chunk of chunks) {
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(chunk.length);
    await write(length);
    await write(chunk);
  }
  await writePiece();
  await handle.writeFile(hash.digest());
}

/**
 * The chunks of a file that was written with this key; `null` where there is none, or where anything about it is not
 * as it was written.
 */
export async function readCheckedFile(path: string, key: Uint8Array): Promise<Uint8Array[] | null> {
  const bytes = await readFile(path).catch(() => null);
  const start = MAGIC.length + key.length;
  if (bytes === null || bytes.length < start + DIGEST_BYTES) return null;
  if (!bytes.subarray(0, start).equals(Buffer.concat([MAGIC, key]))) return null;
  const end = bytes.length - DIGEST_BYTES;
  const digest = createHash('sha256').update(bytes.subarray(0, end)).digest();
  if (!digest.equals(bytes.subarray(end))) return null;
  const chunks: Uint8Array[] = [];
  for (let at = start; at < end; ) {
    const from = at + LENGTH_BYTES;
    at = from + bytes.readUInt32LE(at);
    chunks.push(bytes.subarray(from, at));
  }
  return chunks;
}

/** Only what was left of writing this very file: what else lies in the folder may be somebody else's. */
async function removeGivenUp(path: string): Promise<void> {
  const isLeftover = (name: string) => name.startsWith(`${basename(path)}.`) && name.endsWith(TEMPORARY);
  for (const leftover of await oldFiles(dirname(path), isLeftover, GIVEN_UP_MS)) {
    await rm(leftover, { force: true });
  }
}
