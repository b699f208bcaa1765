import type { PassageStore } from './passage-store.js';

const MOST_LANGUAGES = 4;

/** The language in which a text is looked for: its own, or, where no document is in it, that of most words. */
export function languageAmong({ languages }: PassageStore, detected: string): string {
  return languages.includes(detected) ? detected : (languages[0] ?? detected);
}

/** The languages in which words of a text are looked up: its own, and the documents'. */
export function languagesFor({ languages }: PassageStore, language: string): string[] {
  return [...new Set([language, ...languages])].slice(0, MOST_LANGUAGES);
}
