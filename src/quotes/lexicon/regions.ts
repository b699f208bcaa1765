import { fold } from '../../language/fold.js';

const REGIONS: ReadonlySet<string> = regionNames();

/** The English names of all countries, from the runtime's own tables. */
function regionNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const regions = new Set<string>();
  for (const first of letters) {
    for (const second of letters) {
      const name = names.of(first + second);
      if (name !== undefined) regions.add(fold(name, 'und'));
    }
  }
  return regions;
}

/** Whether a name is that of a country or territory, in English. */
export function isRegion(name: string): boolean {
  return REGIONS.has(fold(name, 'und'));
}
