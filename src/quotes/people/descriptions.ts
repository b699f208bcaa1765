import { isPersonNoun, isSpeakingThing } from '../lexicon/person-nouns.js';
import { TITLES } from '../lexicon/titles.js';
import type { ParsedSentence } from '../parsing/cues.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { Unit } from '../parsing/unit.js';
import { plainOf } from './names.js';

/** Titles, and the nouns that are used for their bearers. */
const TITLE_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['senator', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['governor', ['governor']],
  ['president', ['president']],
  ['dr', ['doctor']],
  ['prof', ['professor']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['sgt', ['sergeant']],
  ['lt', ['lieutenant']],
  ['rev', ['reverend', 'pastor']],
]);

/** The nouns that come with a name: *spokeswoman Jane Hill*, *Sen. Anna Berg*, *Tom Hill, a strategist*. */
export function descriptionsOf(sentence: ParsedSentence, index: number): string[] {
  const { units, phrases } = sentence;
  const phrase = phrases[index];
  if (phrase === undefined) return [];
  const nouns: string[] = [];
  for (let position = phrase.first; position < phrase.head; position++) {
    const word = plainOf(units[position]?.text ?? '');
    if (!TITLES.has(word) && !isPersonNoun(word)) continue;
    const part = { first: phrase.first, head: position };
    for (const noun of [word, ...(TITLE_NOUNS.get(word) ?? [])]) nouns.push(nounOf(units, part, noun));
  }
  for (const apposition of appositionsOf(sentence, index)) {
    const noun = nounOf(units, apposition);
    // *In a statement, Anna Berg …*
    if (apposition.kind === 'noun' && !isSpeakingThing(noun))
      nouns.push(AGE.test(noun) ? `${noun}-year-old` : noun);
  }
  const office = officeInBrackets(sentence, index) ?? officeBefore(sentence, index);
  if (office !== null) nouns.push(office);
  return nouns;
}

/** What a phrase calls somebody, in lower case: *the former governor* is not *the governor*. */
export function nounOf(
  units: readonly Unit[],
  { first, head }: Pick<NounPhrase, 'first' | 'head'>,
  noun: string = units[head]?.lower ?? '',
): string {
  return units.slice(first, head).some(({ lower }) => lower === 'former') ? `former ${noun}` : noun;
}

/** *The Minister for Transport, Anna Berg,* is *the Minister*. */
function officeBefore(sentence: ParsedSentence, index: number): string | null {
  const { units, phrases } = sentence;
  for (let at = index - 2; at >= index - MOST_BETWEEN; at--) {
    const noun = units[phrases[at]?.head ?? -1]?.lower ?? '';
    if (isPersonNoun(noun) && nameBehind(sentence, at) === phrases[index]) return noun;
  }
  return null;
}

/** What stands in brackets behind a name, as minutes write it: *Anna Berg (Town Clerk)*. */
function officeInBrackets({ units, phrases }: ParsedSentence, index: number): string | null {
  const [phrase, inside] = [phrases[index], phrases[index + 1]];
  if (phrase === undefined || inside === undefined) return null;
  const isInBrackets =
    units[phrase.behind]?.text === '(' &&
    inside.first === phrase.behind + 1 &&
    units[inside.behind]?.text === ')';
  const noun = units[inside.head]?.lower ?? '';
  return isInBrackets && (TITLES.has(noun) || isPersonNoun(noun)) ? noun : null;
}

/** *The director* and *the Director*, whom a capital makes look like a name. */
export function isOffice(units: readonly Unit[], { first, behind, head }: NounPhrase): boolean {
  const office = units[head]?.lower ?? '';
  const isAlone = behind === first + 2 && units[first]?.lower === 'the';
  return isAlone && (TITLES.has(office) || isPersonNoun(office));
}

/** *Anna Berg, 34,* is *the 34-year-old*. */
const AGE = /^\d{1,3}$/;

/** The noun phrases that stand beside one, parted by a comma: *Tom Hill, a strategist*. */
export function appositionsOf({ units, phrases }: ParsedSentence, index: number): NounPhrase[] {
  const [previous, phrase, next] = [phrases[index - 1], phrases[index], phrases[index + 1]];
  if (phrase === undefined) return [];
  const found: NounPhrase[] = [];
  if (next !== undefined && isBehindComma(units, phrase, next)) found.push(next);
  if (previous !== undefined && isBehindComma(units, previous, phrase)) found.push(previous);
  return found;
}

/** Whether a phrase stands behind another and a comma, and is not the subject of a verb of its own: *Berg, an aide said*. */
function isBehindComma(units: readonly Unit[], phrase: NounPhrase, second: NounPhrase): boolean {
  if (second.first !== phrase.behind + 1 || units[phrase.behind]?.tag !== 'comma') return false;
  const behind = units[second.behind];
  return behind?.tag !== 'auxiliary' && behind?.verb == null;
}

/**
 * The name that a description stands with: *the leader of the party, Anna Berg,* and *former governor and party chairman
 * Tom Hill*.
 */
export function nameBehind({ units, phrases }: ParsedSentence, index: number): NounPhrase | null {
  let phrase = phrases[index];
  for (let at = index + 1; phrase !== undefined && at <= index + MOST_BETWEEN; at++) {
    const next = phrases[at];
    if (next === undefined || next.first !== phrase.behind + 1) return null;
    const between = units[phrase.behind]?.tag;
    if (between === 'comma') return next.kind === 'name' && closes(units[next.behind]) ? next : null;
    if (between === 'coordinator' && next.kind === 'name') return next;
    if (between !== 'preposition' && between !== 'coordinator') return null;
    phrase = next;
  }
  return null;
}

/** How many phrases may stand between a description and its name. */
const MOST_BETWEEN = 3;

/** Whether an apposition ends here, and no clause goes on. */
function closes(unit: Unit | undefined): boolean {
  return unit === undefined || ['comma', 'stop', 'dash', 'colon', 'quotation'].includes(unit.tag);
}
