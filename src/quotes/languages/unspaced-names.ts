import { addToList } from '../../shared/lists-by-key.js';

/** What Japanese and Chinese put behind a name. */
const HONORIFICS =
  /(?<=.)(?:氏|さん|様|首相|外相|財務相|大臣|大統領|総理|議員|代表|党首|知事|市長|町長|村長|館長|院長|校長|園長|部長|課長|局長|所長|店長|署長|学長|理事長|社長|会長|委員長|監督|選手|教授|先生|女士|部长|部長|外长|外長|总理|總理|主席|总统|總統)$/u;

/** What somebody is whom nobody names. */
const UNNAMED =
  /(?:担当者|関係者|責任者|幹部|職員|社員|店員|住民|市民|男性|女性|男子|女子|同社|同氏|本人|記者|専門家|被告|容疑者|官员|官員|人士|网友|網友)$/u;

/** Full names as they stand in Japanese texts, whoever speaks. */
const NAMED = /[\p{Script=Han}々]{3,5}(?=さん|氏|様)/gu;

/**
 * Gives the names of the speakers of one document in a language without spaces, or of which nothing is known, by their mentions in
 * order. What stands behind a name is no part of it: 田中市長 is 田中太郎, who was named before, as is 太郎さん, and so is 市長
 * alone where nobody else was called so. `null`: the mention names nobody.
 */
export function createUnspacedNamer(text: string): (mention: string, place: number) => string | null {
  const named = [...text.matchAll(NAMED)];
  let next = 0;
  const known = new Set<string>();
  /** By what a short form of a name begins with, or is. */
  const longer = new Map<string, string[]>();
  const bearers = new Map<string, Set<string>>();
  const learn = (name: string) => {
    if (known.has(name)) return;
    known.add(name);
    const last = name.slice(name.lastIndexOf(' ') + 1);
    for (const part of new Set([name, last, name.slice(-2)].map(openingOf))) addToList(longer, part, name);
  };
  return (mention, place) => {
    for (; (named[next]?.index ?? place) < place; next++) learn(named[next]?.[0] ?? '');
    const [office = ''] = HONORIFICS.exec(`-${mention}`) ?? [];
    if (office === mention) return onlyOne(bearers.get(office) ?? []);
    if (UNNAMED.test(mention)) return null;
    const words = mention.slice(0, mention.length - office.length);
    const meant = (longer.get(openingOf(words)) ?? []).filter((name) => isShortOf(words, name));
    const name = onlyOne(meant) ?? words;
    learn(name);
    if (office !== '') bearers.set(office, (bearers.get(office) ?? new Set()).add(name));
    return name;
  };
}

function openingOf(name: string): string {
  return name.slice(0, 2);
}

/** Whether a name may be a part of a longer one, 田中 or 太郎 of 田中太郎, or its last word. */
function isShortOf(name: string, longer: string): boolean {
  if (longer.length <= name.length) return false;
  return (
    longer.endsWith(` ${name}`) ||
    (/^\p{Lo}{2,}$/u.test(name) && (longer.startsWith(name) || longer.endsWith(name)))
  );
}

function onlyOne(names: Iterable<string>): string | null {
  const [only, other] = names;
  return only === undefined || other !== undefined ? null : only;
}
