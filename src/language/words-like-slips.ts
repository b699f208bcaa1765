import { formSets } from './word-set.js';

/** Those that dictionaries have and that are asked for. */
const WORDS = formSets({
  en: 'btu dose form fro hand hans juts quiet three',
  de: 'bits diene dienen diener gbit gehst gibst miene mienen unsre warne',
  fr: 'combine enter fiat noter voter',
  es: 'contar cuñado orto otar peor pro seña serna',
  it: 'abbaino dia far mai pio sai',
  pt: 'contar fio forma pre pro soa tear',
  nl: 'dna ene gene mere vele',
  ro: 'aer alat carte fmi mae mie sper sua tia',
  sv: 'bil dra fro kna sak undre vrå',
  da: 'far fro magne slev undre',
  no: 'bel bil die far fro hav neon undre',
  pl: 'kot maila mila',
  cs: 'kod pír porc',
  hu: 'mikro',
  ru: 'вес кот оон пир',
  uk: 'вес',
  bg: 'пир',
  el: 'πλου',
  tr: 'sonar',
});

/**
 * Whether a word is none that asks or holds sentences together with two letters swapped, though it looks like one: *form* is not
 * *from*, nor is Romanian *carte* (book) *către* (to).
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 */
export function isNoSlip(form: string, language: string): boolean {
  return WORDS[language]?.has(form) ?? false;
}
