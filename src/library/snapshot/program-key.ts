import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE = fileURLToPath(new URL('../../', import.meta.url));
const PROJECT = join(CODE, '..');
/** What these rooms make of a file is kept in a snapshot. */
const ROOMS = ['shared', 'language', 'corpus', 'quotes', 'retrieval', 'library'];
/** They tell which versions of packages are installed. */
const MANIFESTS = ['package.json', 'package-lock.json'];

/**
 * 32 bytes that differ between any two programs that may read the same file differently: made of the code itself with its
 * weights, of the packages' versions, and of those of Node.js whose rules for words and for stored data matter.
 *
 * Hundreds of small files are read several times as fast one after the other as with a promise for each, and nothing waits
 * for the thread before its documents are read.
 */
export function programKey(): Uint8Array {
  const { v8, icu, unicode } = process.versions;
  const hash = createHash('sha256').update(JSON.stringify({ v8, icu, unicode }));
  for (const path of codeFiles()) {
    hash.update(`\0${relative(CODE, path)}\0`).update(readFileSync(path));
  }
  for (const name of MANIFESTS) hash.update('\0').update(readManifest(name));
  return hash.digest();
}

/** An installed package comes without a lock file. */
function readManifest(name: string): Uint8Array {
  try {
    return readFileSync(join(PROJECT, name));
  } catch {
    return new Uint8Array();
  }
}

function codeFiles(): string[] {
  return ROOMS.flatMap((room) => readdirSync(join(CODE, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
