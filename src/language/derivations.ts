import { memoized } from '../shared/memoized.js';
import { otherBaseOf, regularEnglish } from './english.js';
import { fold } from './fold.js';
import { germanVerbForms } from './german-verbs.js';
import { IRREGULAR_VERBS } from './irregular-verbs.js';
import { stem } from './stems.js';
import { wordGroups } from './word-set.js';

/**
 * English words of one family that neither stemmers nor the endings below bring together, each group led by the plainest:
 * nouns of quality and of action, and the verbs and adjectives they come from.
 */
const FAMILIES = `
  absent absence, advise advice, believe belief, breathe breath, broad breadth, bury burial, choose choice,
  complain complaint, deep depth deepen, deny denial, destroy destruction, die died dying death dead, expel expulsion,
  fly flight, free freedom, give gift, grieve grief, grow growth, hate hatred, high height heighten, hot heat,
  know knowledge, laugh laughter, live life alive, long length lengthen, lose loss, marry marriage, merge merger, move motion,
  obey obedience, pay payment, please pleasure, poor poverty, prove proof, rob robbery, seize seizure, sell sale,
  serve service, sing song singer, speak speech speaker, strong strength strengthen, succeed success successor,
  suspect suspicion, think thought, true truth, try trial, warm warmth, weigh weight, wide width widen, win winner,
  wise wisdom, write writer, young youth`;

/** Endings of words of one family, in pairs. */
const ENDINGS = wordGroups(`
  ability able, ibility ible, acy at, acy atic, acy ate, omy omic, omy omist, ogy ogical, egy egic, ory oric,
  aphy aphic, etry etric, cision cide, clusion clude, vision vide, asion ade, osion ode, ansion and, ension end,
  mission mit, onse ond, ense end, eption eive, ription ribe, olution olve, umption ume, osition ose, ification ify,
  urrence ur, uity uous, eement ee, ovement ove, irement ire, gement ge, ncement nce, ishment ish, stment st,
  tainment tain, oyment oy`).map(([one = '', other = '']) => ({ one, other }));
/** So many letters must stand before the ending: `st` in `stable`. */
const LEAST_LETTERS = 2;

/** Words of a family by the stem of each of them. */
const familiesOf = memoized((language: string): ReadonlyMap<string, readonly string[]> => {
  const read = new Map<string, string[]>();
  const groups = language === 'en' ? FAMILIES : (IRREGULAR_VERBS[language] ?? '');
  for (const words of wordGroups(groups)) {
    const stems = new Set(words.map((word) => stem(fold(word, language), language)));
    for (const one of stems) {
      const others = [...stems].filter((other) => other !== one);
      read.set(one, [...(read.get(one) ?? []), ...others]);
    }
  }
  return read;
});

/**
 * What else a word of the same family is called: `decided` gives the stem of `decision`, `length` that of `long`; of verbs in
 * German, Spanish and French the forms that their stemmers leave apart. A stem that is no word's does no harm, since no
 * document holds it.
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 * @returns stems other than the word's own
 */
export function derivationsOf(form: string, language: string): readonly string[] {
  const own = stem(form, language);
  const found = new Set(familiesOf(language).get(own) ?? []);
  for (const each of relatedForms(form, own, language)) found.add(stem(each, language));
  found.delete(own);
  return [...found];
}

function relatedForms(form: string, own: string, language: string): readonly string[] {
  if (language === 'en') return englishRelatives(form, own);
  if (language === 'de') return germanVerbForms(form);
  return language === 'es' ? otherVowels(own) : [];
}

function englishRelatives(form: string, own: string): string[] {
  // Of `left` as of `leave` there is `leaves`, which a stemmer takes for the plural of `leaf`.
  const bases = [form, regularEnglish(form)].map(otherBaseOf);
  // The stemmer takes off what follows the ending, and an `e` with it: raising, decides.
  const exchanges = [form, own, `${own}e`].flatMap((word) =>
    ENDINGS.flatMap(({ one, other }) => exchanged(word, one, other) ?? exchanged(word, other, one)),
  );
  return [...bases, ...exchanges].filter((word) => word !== null);
}

/** Spanish verbs change their last vowel where it is stressed: *cerrar*, *cierra*; *costar*, *cuesta*. */
function otherVowels(own: string): string[] {
  const vowel = /(ie|ue|e|o)(?=[^aeiou]+$)/u;
  const others: Readonly<Record<string, string>> = { ie: 'e', ue: 'o', e: 'ie', o: 'ue' };
  return [own.replace(vowel, (each) => others[each] ?? each)];
}

function exchanged(word: string, ending: string, instead: string): string | null {
  if (!word.endsWith(ending) || word.length < ending.length + LEAST_LETTERS) return null;
  return word.slice(0, -ending.length) + instead;
}
