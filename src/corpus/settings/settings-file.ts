/** Where the settings of a corpus folder stand, and how that may be written as well. */
export const SETTINGS_FILES = ['footnote.yaml', 'footnote.yml', 'footnote.json'] as const;

/** Whether a file holds the settings of the corpus folder. */
export function isSettingsFile(file: string): boolean {
  return SETTINGS_FILES.some((name) => name === file);
}
