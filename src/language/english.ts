import { wordGroups } from './word-set.js';

/** Forms that no rule leads back to their base: verbs (`held`) and plurals (`children`), each group led by its base. */
const IRREGULAR = `
  arise arose arisen, bear bore borne, beat beaten, become became, begin began begun, bend bent, bite bit bitten,
  bleed bled, blow blew blown, break broke broken, bring brought, build built, burn burnt, buy bought, catch caught,
  choose chose chosen, come came, creep crept, deal dealt, dig dug, draw drew drawn, dream dreamt, drink drank drunk,
  drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled,
  fling flung, fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven,
  freeze froze frozen, give gave given, go went gone, grow grew grown, hang hung, hear heard, hide hid hidden, hold held,
  keep kept, know knew known, lead led, lean leant, leap leapt, learn learnt, leave left, lend lent, lie lay lain, light lit,
  lose lost, mean meant, meet met, pay paid, prove proven, ride rode ridden, ring rang rung, rise rose risen, run ran, say said,
  see saw seen, seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show shown,
  shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, spell spelt,
  spend spent, spin spun, spring sprang sprung, stand stood, steal stole stolen, stick stuck, strike struck stricken,
  strive strove striven, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught,
  tear tore torn, tell told, think thought, throw threw thrown, undergo underwent undergone,
  understand understood, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound,
  withdraw withdrew withdrawn, withstand withstood, write wrote written,
  child children, foot feet, goose geese, half halves, knife knives, leaf leaves, life lives, loaf loaves, man men,
  mouse mice, person people, shelf shelves, thief thieves, tooth teeth, wife wives, wolf wolves, woman women,
  analysis analyses, basis bases, crisis crises, criterion criteria, phenomenon phenomena, medium media,
  good better best, bad worse worst, far further furthest, large larger largest, big bigger biggest`;

const BASES: ReadonlyMap<string, string> = new Map(
  wordGroups(IRREGULAR).flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)),
);

/**
 * What else a form may be that is the plural of one word and the third person of another: `leaves` is a form of `leave` as well
 * as of `leaf`. `null` for other forms.
 *
 * @param form as `fold` gives it
 */
export function otherBaseOf(form: string): string | null {
  if (form.endsWith('ves')) return BASES.has(form) ? form.slice(0, -1) : null;
  return form.endsWith('ve') ? (BASES.get(`${form}s`) ?? null) : null;
}

/** British endings and the American ones that mean the same. Shorter words (`rise`, `hour`) only look alike. */
const SPELLINGS: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=\p{L}{4})is(?=(?:e[drs]?|ers|ing|ations?)$)/u, 'iz'],
  [/(?<=\p{L}{3})our(?=(?:s|ed|ing|ful|able|ite|ites)?$)/u, 'or'],
  [/(?<=\p{L}{2})tre(?=s?$)/u, 'ter'],
  [/(?<=\p{L}{2})fence(?=s?$)/u, 'fense'],
  // Of `travelled` the stemmer takes one off by itself; `spelling` has both from its base.
  [/(?<=[^q][aeiou]{2})ll(?=(?:ed|ing|ers?)$)/u, 'l'],
  [/(?<=\p{L}{4})ogue(?=s?$)/u, 'og'],
];

/** What a form has to hold for any of them to change it, which most forms do not. */
const MAY_DIFFER = /is[aei]|our|tre|fence|lle|lli|ogue/;

/**
 * The regular form that an English stemmer can take on: the base of an irregular form, and one spelling where there are
 * a British and an American one.
 *
 * @param form as `fold` gives it
 */
export function regularEnglish(form: string): string {
  const base = BASES.get(form);
  if (base !== undefined) return base;
  if (form.length < 5 || !MAY_DIFFER.test(form)) return form;
  let regular = form;
  for (const [british, american] of SPELLINGS) regular = regular.replace(british, american);
  return regular;
}
