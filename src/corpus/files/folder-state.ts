import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { CorpusLimits } from '../limits.js';
import { codeOf } from './file-reason.js';
import { isPassedOver } from './list-files.js';

/** A SHA-256 in numbers of 32 bits. */
const HASH_WORDS = 8;

/**
 * A short text that is another one when files of a folder were added, removed or written to since, also when the folder
 * itself vanished, or came back. Nothing is opened but folders: a file is known by its size, its times and its number on
 * the disk. It never fails, and takes the thread for no more than one entry of a folder at a time.
 */
export async function folderState(folder: string, { depth }: Pick<CorpusLimits, 'depth'>): Promise<string> {
  // Order-free, so that an archive of any size needs neither sorting nor memory.
  const state = new Uint32Array(HASH_WORDS);

  async function walk(path: string, prefix: string, deeper: number): Promise<void> {
    try {
      for await (const entry of await fs.opendir(path)) {
        if (isPassedOver(entry.name)) continue;
        const below = join(path, entry.name);
        if (!entry.isDirectory()) mix(state, `${prefix}${entry.name}\0${await fileState(below)}`);
        else if (deeper > 0) await walk(below, `${prefix}${entry.name}/`, deeper - 1);
      }
    } catch (error) {
      mix(state, `${prefix}\0${codeOf(error)}`);
    }
  }

  await walk(folder, '', depth);
  return Buffer.from(state.buffer).toString('base64url');
}

async function fileState(path: string): Promise<string> {
  try {
    const { size, mtimeNs, ctimeNs, ino } = await fs.stat(path, { bigint: true });
    return [size, mtimeNs, ctimeNs, ino].join(' ');
  } catch (error) {
    return codeOf(error);
  }
}

/** Each file goes in once, so that nothing cancels out. */
function mix(state: Uint32Array, fact: string): void {
  const hash = createHash('sha256').update(fact).digest();
  for (let word = 0; word < HASH_WORDS; word += 1) {
    state[word] = (state[word] ?? 0) ^ hash.readUInt32LE(word * 4);
  }
}
