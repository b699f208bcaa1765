import { likelyLanguages } from '../../language/detect.js';
import { words } from '../../language/words.js';
import type { PassageStore } from './passage-store.js';

const MOST_LANGUAGES = 4;

/**
 * The language of a text that is looked for, ISO 639-1 or `und`. Where it may be in several, the documents tell: it is in
 * the one whose documents have most of its words.
 */
export function languageOfText({ vocabulary }: PassageStore, text: string): string {
  const likely = likelyLanguages(text);
  if (likely.length < 2) return likely[0] ?? 'und';
  const known = likely.map((language) => {
    const forms = new Set(words(text, language).map(({ form }) => form));
    return {
      language,
      count: [...forms].filter((form) => vocabulary.wordOf(form, language) !== undefined).length,
    };
  });
  return known.reduce((best, each) => (each.count > best.count ? each : best)).language;
}

/** The language in which a text is looked for: its own, or, where no document is in it or nothing tells, that of most words. */
export function languageAmong({ languages }: PassageStore, detected: string): string {
  const known = languages.filter((language) => language !== 'und');
  return known.includes(detected) ? detected : (known[0] ?? languages[0] ?? detected);
}

/** The languages in which words of a text are looked up: its own, and the documents'. */
export function languagesFor({ languages }: PassageStore, language: string): string[] {
  return [...new Set([language, ...languages])].slice(0, MOST_LANGUAGES);
}
