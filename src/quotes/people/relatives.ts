import { ARTICLES } from '../../language/closed-classes.js';
import { wordMap, wordSet } from '../../language/word-set.js';
import type { Gender } from '../lexicon/given-names.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { GENDERED_TITLES, TITLES } from '../lexicon/titles.js';
import type { ParsedDocument } from '../parsing/parse.js';
import type { Unit } from '../parsing/unit.js';
import type { NamedPerson } from './name-table.js';
import { type NameForm, plainOf } from './names.js';

/** What somebody is to somebody else, and what that tells of their gender. */
const KINSHIP = wordMap<Gender | null>([
  [
    'she',
    'wife widow mother mom mum daughter sister aunt niece granddaughter grandmother stepdaughter stepmother half-sister fiancée',
  ],
  [
    'he',
    'husband widower father dad son brother uncle nephew grandson grandfather stepson stepfather half-brother fiancé',
  ],
  [null, 'spouse child twin sibling cousin fiance'],
]);

const OWNERS = wordSet('his her their whose my our');

/** How many words may stand between a name and what its bearer is to somebody, or between that and whose relative it is. */
const MOST_BETWEEN = 3;

/**
 * Whether a name that begins at a unit is introduced as that of somebody's relative, and what that tells of their gender: *her
 * cousin, Tom Berg*, *Berg's son, Tom*; `null` where it is not.
 */
export function relativeAt(units: readonly Unit[], first: number): { gender: Gender | null } | null {
  for (let at = first - 1; at >= first - 2 - MOST_BETWEEN; at--) {
    const { lower = '', tag } = units[at] ?? {};
    const gender = KINSHIP.get(lower);
    if (gender !== undefined && isOwned(units, at)) return { gender };
    // "Brother" is a title, too. *His sister, the novelist Ann Berg*
    if (tag !== 'comma' && !TITLES.has(lower) && !isPersonNoun(lower) && !ARTICLES.has(lower)) return null;
  }
  return null;
}

/** Whether a noun is said to be somebody's: *her 12-year-old son*, *Berg's late wife*. */
function isOwned(units: readonly Unit[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - 1 - MOST_BETWEEN; at--) {
    const unit = units[at];
    if (unit?.tag === 'possessive' || OWNERS.has(unit?.lower ?? '')) return true;
    if (unit?.tag !== 'noun' && unit?.tag !== 'number') return false;
  }
  return false;
}

/** How many sentences back somebody may be named whose relative is spoken of. */
const NEAR = 2;

/**
 * Whether a name with a title means somebody else than whoever is known by it: *Mrs. Berg*, where the text speaks of *Mr. Berg*
 * as well, or tells of the wife of *Tom Berg*. Otherwise *Mrs. Berg* is the only Berg there is, whatever the given name lets
 * one expect.
 */
export function othersIn(
  document: ParsedDocument,
): (form: NameForm, known: Pick<NamedPerson, 'gender'> | null) => boolean {
  let found: ReturnType<typeof bearersIn> | null = null;
  return ({ words: [family = ''], gender }, known) => {
    if (gender === null || known?.gender === null || known?.gender === gender) return false;
    found ??= bearersIn(document);
    const { relatives, titled } = found;
    const name = plainOf(family);
    if (titled.has(`${name} he`) && titled.has(`${name} she`)) return true;
    return known !== null && relatives.has(`${name} ${gender}`);
  };
}

/** Words of names: those near which somebody's relative is spoken of, and those behind titles, each with the gender told. */
function bearersIn({ sentences }: ParsedDocument) {
  const relatives = new Set<string>();
  const titled = new Set<string>();
  const near: string[][] = [];
  for (const { units } of sentences) {
    near.push(units.flatMap(({ tag, text }) => (tag === 'name' ? plainOf(text) : [])));
    if (near.length > NEAR + 1) near.shift();
    for (const [at, { lower, text, tag }] of units.entries()) {
      const title = tag === 'name' ? GENDERED_TITLES.get(plainOf(units[at - 1]?.text ?? '')) : undefined;
      if (title !== undefined && units[at + 1]?.tag !== 'name') titled.add(`${plainOf(text)} ${title}`);
      const gender = KINSHIP.get(lower);
      if (gender == null || !isOwned(units, at)) continue;
      for (const name of near.flat()) relatives.add(`${name} ${gender}`);
    }
  }
  return { relatives, titled };
}
