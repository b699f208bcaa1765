import { wordSet } from '../../language/word-set.js';
import type { Steps } from '../../shared/turns.js';
import { NOT_OF_PEOPLE } from '../lexicon/names-of-things.js';
import { isRegion } from '../lexicon/regions.js';
import { KIN } from '../lexicon/titles.js';
import type { NounPhrase } from '../parsing/noun-phrases.js';
import type { ParsedDocument } from '../parsing/parse.js';
import type { Unit } from '../parsing/unit.js';
import { draftOf, isPlaced, type NameDraft, type NameTable } from './name-table.js';
import { isGivenName, plainOf } from './names.js';
import { singleNameOf } from './names-in-sentences.js';
import { opensSentence } from './opening-words.js';
import { othersIn, relativeAt } from './relatives.js';
import { whoIs } from './who-is.js';

/**
 * People whom the document knows by one name only, told by a title, by being a frequent given name, or by speaking. Notes the
 * gender that titles before family names tell of those who are named in full.
 *
 * @param named whom `full` holds
 */
export function* singleNames(
  document: ParsedDocument,
  full: NameTable,
  named: readonly NameDraft[],
): Steps<NameDraft[]> {
  const drafts = new Map<string, NameDraft>();
  const byName = new Map(named.map((draft) => [draft.name, draft]));
  const isOther = othersIn(document);
  for (const { units, phrases, isHeadline } of document.sentences) {
    yield;
    if (isHeadline) continue;
    for (const phrase of phrases) {
      const form = singleNameOf(units, phrase);
      const word = form?.words[0];
      if (form === null || word === undefined || isNoPerson(word)) continue;
      const known = whoIs(full, form, phrase.start);
      const bearer = known && byName.get(known.name);
      // *Mrs. Berg*, who is another one.
      const isApart = isOther(form, known && { gender: bearer?.gender ?? known.gender });
      if (known !== null && !isApart) {
        // "Mr. Berg": what the given name may not tell.
        if (bearer != null) bearer.gender ??= form.gender;
        continue;
      }
      const name = isApart ? `${units[phrase.head - 1]?.text} ${word}` : word;
      const draft = draftOf(drafts, form, name, isApart ? `${word} ${form.gender}` : word);
      const relative = relativeAt(units, phrase.head);
      draft.gender ??= form.gender ?? relative?.gender ?? KIN.get(plainOf(word)) ?? null;
      draft.positions.push(phrase.start);
      if (isPlaced(units[phrase.first - 1], units[phrase.behind])) draft.placed++;
      draft.certain ||=
        form.titled ||
        relative !== null ||
        isGivenName(word) ||
        KIN.has(plainOf(word)) ||
        isPerson(units, phrase);
    }
  }
  return [...drafts.values()].filter(
    ({ certain, placed, positions }) => certain && placed < positions.length / 2,
  );
}

/** Whether a word that looks like a name is a group's or a country's, or none: *NATO*, *Congress*, *That*. */
function isNoPerson(word: string): boolean {
  if (/^\p{Lu}{2,}$|\p{N}|^[@#]/u.test(word) || isRegion(word)) return true;
  const plain = plainOf(word);
  return NOT_OF_PEOPLE.has(plain) || opensSentence(plain);
}

/** Whether what stands beside a name tells that it is a person's: *said Berg*, *Berg, who is ill*, *Berg, 34,*. */
function isPerson(units: readonly Unit[], phrase: NounPhrase): boolean {
  if (units[phrase.behind]?.tag === 'comma') {
    const isInsertion = units[phrase.first - 1]?.tag !== 'preposition';
    if (isInsertion && (units[phrase.behind + 1]?.lower === 'who' || isAge(units, phrase.behind + 1)))
      return true;
  }
  return [units[phrase.first - 1], units[phrase.behind]].some((unit) =>
    OF_PEOPLE.has(unit?.verb?.base ?? ''),
  );
}

/** What people do more often than other things with a name. */
const OF_PEOPLE = wordSet('say tell write');

/** *34,* and *a 34-year-old* behind a comma. */
function isAge(units: readonly Unit[], at: number): boolean {
  const isAlone = units[at]?.tag === 'number';
  const age = units[isAlone ? at : at + 1]?.lower ?? '';
  return (
    /^\d{1,3}-year-old$/.test(age) || (isAlone && /^\d{1,3}$/.test(age) && units[at + 1]?.tag === 'comma')
  );
}
