import { wordClass } from '../stopwords.js';
import { formSet, formSets, wordSet } from '../word-set.js';

/** How a language asks what one may do or does oneself, and how it builds such a question. */
interface OwnAction {
  /** The verbs before whoever asks: *can*, *do*; those that say it in one word (*posso*) have the verb behind them. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Whoever asks, and those for whom they do; absent where the verb says it. */
  readonly subjects?: ReadonlySet<string>;
  /** What may stand between them and the verb: *have to*, *am I allowed to*. */
  readonly between?: ReadonlySet<string>;
  /** Whether the verb comes next or at the end, and what it ends with. */
  readonly verb: 'next' | 'last';
  readonly ending: RegExp;
}

const OWN_ACTIONS: Readonly<Record<string, OwnAction>> = {
  en: {
    auxiliaries: wordSet(
      'can could may might must should shall do does did will would am are is ok okay how',
    ),
    subjects: wordSet('i we you one people anyone they to'),
    between: wordSet('have need want get allowed able supposed permitted to also still just even really not'),
    verb: 'next',
    ending: /./u,
  },
  de: {
    auxiliaries: formSet(
      'darf dürfen dürfte kann können könnte muss müssen soll sollte sollen brauch brauche brauchen braucht',
      'de',
    ),
    subjects: wordSet('ich wir man'),
    verb: 'last',
    ending: /n$/u,
  },
  nl: {
    auxiliaries: wordSet('mag mogen kan kun kunnen moet moeten'),
    subjects: wordSet('ik wij we je men'),
    verb: 'last',
    ending: /n$/u,
  },
  fr: {
    auxiliaries: wordSet('puis peut peux pouvons dois doit devons'),
    subjects: wordSet('je on nous'),
    verb: 'next',
    ending: /r$|re$/u,
  },
  es: {
    auxiliaries: wordSet('puedo puede podemos debo debemos tengo necesito necesitamos'),
    between: wordSet('que'),
    verb: 'next',
    ending: /r(?:se|me)?$/u,
  },
  it: {
    auxiliaries: formSet('posso può possiamo devo dobbiamo', 'it'),
    verb: 'next',
    ending: /r(?:e|si|mi)$/u,
  },
  pt: {
    auxiliaries: wordSet('posso pode podemos devo devemos preciso precisamos'),
    between: wordSet('se'),
    verb: 'next',
    ending: /r$/u,
  },
};

/** What says that something may or may not be done, or asks for it. */
const PERMISSION = formSets({
  en: 'ok okay allowed permitted forbidden',
  de: 'ok okay erlaubt verboten',
  nl: 'ok oké toegestaan verboden',
  fr: 'ok permis autorisé autorisée interdit interdite',
  es: 'ok permitido permitida prohibido prohibida',
  it: 'ok permesso permessa vietato vietata',
  pt: 'ok permitido permitida proibido proibida',
});

/**
 * The words of a question that what answers it need not have, in whatever words: what whoever asks wants to do (“can I *keep* a
 * snake?” where snakes are not allowed), and whether that is allowed. As indices of its words.
 *
 * @param forms as `words` gives them
 * @param language ISO 639-1, or `und`; of others than some large ones none are known
 */
export function needNotStand(forms: readonly string[], language: string): ReadonlySet<number> {
  const permitted = [...forms.keys()].filter((at) => PERMISSION[language]?.has(forms[at] ?? ''));
  const found = new Set([...permitted, ...ownAction(forms, language)]);
  // “when do we meet” is about nothing else.
  const isAboutMore = forms.some((form, at) => wordClass(form, language) === 'content' && !found.has(at));
  return isAboutMore ? found : new Set(permitted);
}

/**
 * The words that say whether something may be done, where a word is one of them, and none otherwise: what is asked for with one is
 * told with any.
 */
export function wordsOfPermission(form: string, language: string): readonly string[] {
  const words = PERMISSION[language];
  return words?.has(form) ? [...words] : [];
}

/** Where a question says what whoever asks wants to do, as indices of its words. */
interface OwnActionPlace {
  readonly auxiliary: number;
  readonly between: readonly number[];
  /** What stands behind all that; no verb where the question says nothing of it (“do I need a helmet”). */
  readonly verb: number;
}

/**
 * The words between an auxiliary and what whoever asks wants to do, as indices of the question's words: “do I *need to* pay”. They
 * hold it together, as *must* does.
 *
 * @param language ISO 639-1, or `und`
 */
export function modalWords(forms: readonly string[], language: string): readonly number[] {
  return ownActionPlace(forms, language)?.between ?? [];
}

/** The word that says what whoever asks wants to do, where one does, and the verb before it (*darf*, *posso*, *brauche*). */
function ownAction(forms: readonly string[], language: string): readonly number[] {
  const place = ownActionPlace(forms, language);
  const ending = OWN_ACTIONS[language]?.ending;
  if (!place) return [];
  const isVerb = ending?.test(forms[place.verb] ?? '');
  return [place.auxiliary, ...(isVerb ? [place.verb] : [])].filter(
    (at) => wordClass(forms[at] ?? '', language) === 'content',
  );
}

function ownActionPlace(forms: readonly string[], language: string): OwnActionPlace | null {
  const table = OWN_ACTIONS[language];
  if (!table) return null;
  const { auxiliaries, subjects, between, verb } = table;
  const isSubject = (at: number) => subjects?.has(forms[at] ?? '') ?? false;
  const auxiliary = forms.findIndex(
    (form, at) => auxiliaries.has(form) && (!subjects || isSubject(at + 1) || isSubject(at - 1)),
  );
  if (auxiliary < 0) return null;
  const passed: number[] = [];
  let at = isSubject(auxiliary + 1) ? auxiliary + 2 : auxiliary + 1;
  for (; between?.has(forms[at] ?? ''); at++) passed.push(at);
  if (verb === 'last') at = forms.length - 1;
  return at > auxiliary ? { auxiliary, between: passed, verb: at } : null;
}
