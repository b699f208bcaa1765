import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE = fileURLToPath(new URL('../../', import.meta.url));
const PROJECT = join(CODE, '..');
/** What these rooms make of a file is kept in a snapshot. */
const ROOMS = ['language', 'corpus', 'quotes', 'retrieval', 'library'];
/** They tell which versions of packages are installed. */
const MANIFESTS = ['package.json', 'package-lock.json'];

/**
 * 32 bytes that differ between any two programs that may read the same file differently: made of the code itself with its
 * weights, of the packages' versions, and of those of Node.js whose rules for words and for stored data matter.
 */
export async function programKey(): Promise<Uint8Array> {
  const { v8, icu, unicode } = process.versions;
  const hash = createHash('sha256').update(JSON.stringify({ v8, icu, unicode }));
  for (const path of await codeFiles()) {
    hash.update(`\0${relative(CODE, path)}\0`).update(await readFile(path));
  }
  for (const name of MANIFESTS) {
    // An installed package comes without a lock file.
    hash.update('\0').update(await readFile(join(PROJECT, name)).catch(() => ''));
  }
  return hash.digest();
}

async function codeFiles(): Promise<string[]> {
  const lists = await Promise.all(
    ROOMS.map((room) => readdir(join(CODE, room), { recursive: true, withFileTypes: true })),
  );
  return lists
    .flat()
    .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
