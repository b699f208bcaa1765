import { readFileSync } from 'node:fs';

/** What the program's own `package.json` says of it. */
export interface PackageFile {
  readonly version: string;
  readonly engines: { readonly node: string };
}

/** Reads it; also a Node.js that is too old for the rest of the program can. */
export function packageFile(): PackageFile {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as PackageFile;
}
