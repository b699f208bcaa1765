import { packageFile } from './package-file.js';

/**
 * Whether this Node.js is too old, in a sentence for whoever runs the program; `null` where it is not. Systems that are a few
 * years old bring such a one along.
 *
 * @param version as `process.version` has it: `v18.20.8`
 */
export function versionProblem(version: string): string | null {
  const needed = numbersIn(packageFile().engines.node);
  const given = numbersIn(version);
  const differing = needed.findIndex((number, at) => number !== given[at]);
  if ((given[differing] ?? 0) >= (needed[differing] ?? 0)) return null;
  return `Footnote needs Node.js ${needed.join('.')} or later, but this is ${given.join('.')}: https://nodejs.org has a newer one.`;
}

function numbersIn(version: string): number[] {
  return (version.match(/\d+/g) ?? []).slice(0, 3).map(Number);
}
