/**
 * Removes from a folder of compiled files those whose source is gone, and the folders that are empty then: the compiler
 * leaves them, and what was removed from the program would still be there to load, and to be told apart in a snapshot.
 *
 * Everything else in the folder stays, so that the compiler goes on from what it knows.
 *
 * Usage: node scripts/remove-stale-output.js SOURCES OUTPUT
 */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';

/** What the compiler makes of one source. */
const COMPILED = /\.(?:d\.ts|js|js\.map)$/;

const [sources, output] = process.argv.slice(2);
if (sources === undefined || output === undefined || !existsSync(sources)) {
  throw new Error('Usage: node scripts/remove-stale-output.js SOURCES OUTPUT');
}
if (holds(output, sources) || holds(sources, output)) {
  throw new Error(`${output} is no folder of compiled files alone: it and ${sources} lie within each other.`);
}
removeStale(sources, output);

/**
 * @param {string} folder
 * @param {string} other
 */
function holds(folder, other) {
  return !/^\.\.(?:[\\/]|$)/.test(relative(resolve(folder), resolve(other)));
}

/**
 * @param {string} from the folder of sources that a folder of compiled files belongs to; it may be gone
 * @param {string} within that folder of compiled files
 */
function removeStale(from, within) {
  for (const entry of readdirSync(within, { withFileTypes: true })) {
    const path = join(within, entry.name);
    if (entry.isDirectory()) {
      removeStale(join(from, entry.name), path);
      if (readdirSync(path).length === 0) rmdirSync(path);
    } else if (COMPILED.test(entry.name) && !existsSync(join(from, entry.name.replace(COMPILED, '.ts')))) {
      rmSync(path);
    }
  }
}
