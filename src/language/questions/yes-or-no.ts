import { AUXILIARIES } from '../closed-classes.js';
import { wordClass } from '../stopwords.js';
import { formSets } from '../word-set.js';

/** What opens a question that wants a yes or no, by language: auxiliaries, verbs of being, having and being allowed. */
const OPENING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: AUXILIARIES,
  ...formSets({
    de: 'ist sind war waren hat haben hatte gibt kann kannst können könnte darf darfst dürfen muss musst müssen soll sollte will wird werden',
    fr: 'est sont était peut peux puis pouvons doit dois faut',
    es: 'hay es son está están puedo puede pueden podemos tiene tienen tengo debo debe',
    it: 'c è sono ha hanno posso può possiamo possono devo deve bisogna',
    pt: 'há é são está estão tem têm posso pode podem podemos devo deve',
    nl: 'is zijn was heeft hebben kan kun kunnen mag mogen moet moeten wordt worden',
  }),
};

/**
 * Whether a question wants a yes or no: it opens with a verb that others say more of.
 *
 * @param forms as `words` gives them
 * @param language ISO 639-1, or `und`; of others than some large ones none are known
 */
export function wantsYesOrNo(forms: readonly string[], language: string): boolean {
  return OPENING[language]?.has(forms[0] ?? '') ?? false;
}

/**
 * Where the verb is that opens a question or stands behind the word that asks (“wo kann ich”), as an index; -1 where there is
 * none. It holds the question together, whatever is said of it elsewhere.
 */
export function openingVerb(forms: readonly string[], language: string): number {
  if (wantsYesOrNo(forms, language)) return 0;
  const [first = ''] = forms;
  return wordClass(first, language) === 'question' && wantsYesOrNo(forms.slice(1), language) ? 1 : -1;
}
