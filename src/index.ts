#!/usr/bin/env node
import { versionProblem } from './node-version.js';

const problem = versionProblem(process.version);
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}
// Only now: an older Node.js cannot even read what this imports, and would say so in its own way.
const { main } = await import('./main.js');
// A connection attempt that was given up may still be under way: the end is the end.
process.exit(await main(process.argv.slice(2)));
