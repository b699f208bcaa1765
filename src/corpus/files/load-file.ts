import { closeSync, constants, fstatSync, open as openWithCallback, read as readWithCallback } from 'node:fs';
import { promisify } from 'node:util';
import { type UnreadReason, unread } from '../unread-reason.js';
import { refusalOf } from './file-reason.js';

// Only what may wait for a disk is left to other threads: handing over each step of each file costs more than reading it.
const open = promisify(openWithCallback);
const read = promisify(readWithCallback);

/** The bytes of a file, or why it was not read. */
export type LoadResult = { readonly bytes: Uint8Array } | { readonly reason: UnreadReason };

// A file may be exchanged between listing and opening: never follow a link then, never wait for a pipe's writer.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file, unless it is larger than the limit.
 *
 * @param limit in bytes; a larger file is not loaded into memory
 */
export async function loadFile(path: string, limit: number): Promise<LoadResult> {
  let descriptor: number | undefined;
  try {
    descriptor = await open(path, FLAGS);
    const status = fstatSync(descriptor);
    if (!status.isFile()) return { reason: unread('notFile') };
    if (status.size > limit) return { reason: tooLarge(status.size, limit) };
    const bytes = new Uint8Array(status.size);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await read(descriptor, bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return { bytes: bytes.subarray(0, length) };
  } catch (error) {
    return { reason: refusalOf(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function tooLarge(size: number, limit: number): UnreadReason {
  const megabytes = (bytes: number) => (bytes / (1024 * 1024)).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
  return unread('tooLarge', megabytes(size), megabytes(limit));
}
