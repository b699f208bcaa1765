import { formSets } from '../word-set.js';

/** What is released, by language. */
const RELEASES = formSets({
  en: 'version versions release releases update updates changelog',
  de: 'version versionen release releases update updates ausgabe',
  fr: 'version versions mise jour',
  es: 'version versiones actualización actualizaciones',
  it: 'versione versioni aggiornamento aggiornamenti',
  pt: 'versão versões atualização atualizações',
  nl: 'versie versies release releases update updates',
});

/** What says that something is new in a release, by language. */
const CHANGES = formSets({
  en: 'new change changes changed added fixed fixes notes',
  de: 'neu neues änderungen änderung geändert neuerungen',
  fr: 'nouveau nouveautés changements change changé',
  es: 'nuevo nueva novedades cambios cambio cambiado',
  it: 'nuovo novità cambiamenti cambiato',
  pt: 'novo novidades mudanças mudou',
  nl: 'nieuw wijzigingen gewijzigd veranderd',
});

/** Whether a word is one for a release: “the latest version”. */
export function isRelease(form: string, language: string): boolean {
  return RELEASES[language]?.has(form) ?? false;
}

/** Whether a word says that something is new there: “what changed in 2.4.1”. */
export function isChange(form: string, language: string): boolean {
  return CHANGES[language]?.has(form) ?? false;
}
