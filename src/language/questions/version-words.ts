import { wordSet } from '../word-set.js';

/** What is released, by language. */
const RELEASES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('version versions release releases update updates changelog'),
  de: wordSet('version versionen release releases update updates ausgabe'),
  fr: wordSet('version versions mise jour'),
  es: wordSet('version versiones actualizacion actualizaciones'),
  it: wordSet('versione versioni aggiornamento aggiornamenti'),
  pt: wordSet('versao versoes atualizacao atualizacoes'),
  nl: wordSet('versie versies release releases update updates'),
};

/** What says that something is new in a release, by language. */
const CHANGES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('new change changes changed added fixed fixes notes'),
  de: wordSet('neu neues anderungen anderung geandert neuerungen'),
  fr: wordSet('nouveau nouveautes changements change changé'),
  es: wordSet('nuevo nueva novedades cambios cambio cambiado'),
  it: wordSet('nuovo novita cambiamenti cambiato'),
  pt: wordSet('novo novidades mudancas mudou'),
  nl: wordSet('nieuw wijzigingen gewijzigd veranderd'),
};

/** Whether a word is one for a release: “the latest version”. */
export function isRelease(form: string, language: string): boolean {
  return RELEASES[language]?.has(form) ?? false;
}

/** Whether a word says that something is new there: “what changed in 2.4.1”. */
export function isChange(form: string, language: string): boolean {
  return CHANGES[language]?.has(form) ?? false;
}

/** Whether a form is a version: several numbers with dots between them. */
export function isVersion(form: string): boolean {
  return /^\d+(?:\.\d+)+$/.test(form);
}
