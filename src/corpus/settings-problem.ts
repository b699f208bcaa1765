import type { z } from 'zod';

/** The first thing that is wrong with a setting and where it stands: `channels, entry 2, servers: must be a list of ids`. */
export function problemOf({ issues: [issue] }: z.ZodError, setting: string): string {
  if (!issue) return `${setting}: not what it should be`;
  const way = issue.path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)));
  return `${[setting, ...way].join(', ')}: ${issue.message}`;
}
