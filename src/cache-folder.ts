import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** Where this system keeps what a program can make again: Footnote's own folder there. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const { LOCALAPPDATA: local, XDG_CACHE_HOME: cache } = environment;
  if (platform() === 'win32') return join(local || join(homedir(), 'AppData', 'Local'), 'footnote', 'cache');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'footnote');
  return join(cache || join(homedir(), '.cache'), 'footnote');
}
