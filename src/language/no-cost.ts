import { formSets } from './word-set.js';
import { words } from './words.js';

/** What costs nothing, by language. */
const FREE = formSets({
  en: 'free',
  de: 'kostenlos kostenfrei gratis umsonst',
  fr: 'gratuit gratuite gratuits gratuites gratuitement',
  es: 'gratis gratuito gratuita gratuitos gratuitas',
  it: 'gratis gratuito gratuita gratuiti',
  pt: 'gratis gratuito gratuita gratuitos',
  nl: 'gratis kosteloos',
  zh: '免费 免費',
  ja: '無料',
});

/** Whether a text says that something costs nothing. */
export function saysNoCost(text: string, language: string): boolean {
  const free = FREE[language];
  return free !== undefined && words(text, language).some(({ form }) => free.has(form));
}

/** All words by which a language says that something costs nothing, where a form is one of them; none otherwise. */
export function wordsOfNoCost(form: string, language: string): readonly string[] {
  const free = FREE[language];
  return free?.has(form) ? [...free] : [];
}
