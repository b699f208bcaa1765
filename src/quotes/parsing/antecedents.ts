import { POSSESSIVE_DETERMINERS } from '../../language/closed-classes.js';
import type { ParsedSentence } from './cues.js';
import { phraseEndingAt } from './looking-back.js';
import type { NounPhrase } from './noun-phrases.js';

/** The noun phrase for which a relative pronoun stands: *Berg, who built the bridge*. */
export function antecedentOf(sentence: ParsedSentence, relative: NounPhrase): NounPhrase | null {
  const { units } = sentence;
  let position = relative.first - 1;
  if (units[position]?.tag === 'comma' || units[position]?.tag === 'dash') position--;
  const phrase = phraseEndingAt(sentence, position);
  if (phrase === null || phrase.kind === 'pronoun') return phrase;
  const isPrepositional = units[phrase.first - 1]?.lower === 'of';
  return (isPrepositional ? phraseEndingAt(sentence, phrase.first - 2) : null) ?? phrase;
}

/**
 * The owner of a noun phrase that is itself the cue: in *Wang's statement that …*, Wang, and so of words. The phrase as it is
 * where it has no owner.
 */
export function ownerOf(
  { units }: ParsedSentence,
  cue: { readonly first: number },
  phrase: NounPhrase,
): NounPhrase {
  const owned = units[phrase.head]?.lower === 'words' ? phrase.head : cue.first;
  if (owned < phrase.first || owned >= phrase.behind) return phrase;
  const first = units[phrase.first];
  if (first !== undefined && POSSESSIVE_DETERMINERS.has(first.lower)) {
    const { start, end } = first;
    return { first: phrase.first, behind: phrase.first + 1, head: phrase.first, kind: 'pronoun', start, end };
  }
  for (let index = owned - 1; index > phrase.first; index--) {
    const head = units[index - 1];
    if (units[index]?.tag !== 'possessive' || head === undefined) continue;
    const kind = head.tag === 'name' ? 'name' : 'noun';
    return { first: phrase.first, behind: index, head: index - 1, kind, start: phrase.start, end: head.end };
  }
  return phrase;
}
