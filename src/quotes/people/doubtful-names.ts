import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { GIVEN_NAMES } from '../lexicon/given-names.js';
import { draftOf, type NameDraft } from './name-table.js';
import { isGivenName, type NameForm, plainOf } from './names.js';

/** How often the names of a document end with a word. */
export type Endings = Map<string, number>;

/** Counts the last word of a name. */
export function countEnding(endings: Endings, form: NameForm): void {
  const ending = lastWord(form);
  endings.set(ending, (endings.get(ending) ?? 0) + 1);
}

/**
 * Whether a name is that of a place: it stands behind *in* wherever it stands, and its last word nowhere without the
 * others, as a family name does.
 */
export function isPlace(draft: NameDraft, endings: Readonly<Endings>): boolean {
  const { words, placed, positions } = draft;
  if (placed < positions.length || isGivenName(words[0])) return false;
  return endings.get(lastWord(draft)) === positions.length;
}

/**
 * Leaves out the words before a name that only the capital of a headline or of a sentence's beginning joins to it:
 * *Celebrities Anna Berg* and *Said Anna Berg* where there is *Anna Berg*.
 */
export function withoutOpenings(
  drafts: readonly NameDraft[],
  isOrdinary: (lower: string) => boolean,
): NameDraft[] {
  const byName = new Map(drafts.map((draft) => [draft.name, draft]));
  for (const { name, words, gender, positions, certain, inText } of drafts) {
    const [first = '', ...others] = words;
    const plain = plainOf(first);
    if (words.length < 3 || GIVEN_NAMES.has(plain)) continue;
    const isKnown = isGivenName(others[0]);
    const isOfSentence = isOrdinary(plain) || (isKnown && !certain);
    const shorter = others.join(' ');
    if (!isOfSentence || (!isKnown && !byName.has(shorter))) continue;
    byName.delete(name);
    const draft = draftOf(byName, { words: others, gender, titled: false });
    for (const position of positions) draft.positions.push(position);
    draft.inText ||= inText;
  }
  return [...byName.values()];
}

/**
 * Leaves out what has capitals only because it stands in a headline or at the beginning of a sentence: *Cautious Berg*
 * where the text also names *Anna Berg*, *See Berg*, and *Chapter Seven*, of which nothing is said below.
 */
export function withoutDoubtful(
  drafts: readonly NameDraft[],
  isOrdinary: (lower: string) => boolean,
  endings: Readonly<Endings>,
): NameDraft[] {
  const certain = new Set(drafts.filter((draft) => draft.certain).map(lastWord));
  return drafts.filter((draft) => {
    const first = plainOf(draft.words[0] ?? '');
    return (
      draft.certain ||
      (!certain.has(lastWord(draft)) &&
        (draft.inText || isTakenUp(draft, endings)) &&
        !isOrdinary(first) &&
        !CUE_VERBS.has(first))
    );
  });
}

/** Whether a text goes on with the last word of a name in its headline. */
function isTakenUp(draft: NameDraft, endings: Readonly<Endings>): boolean {
  const { words, positions } = draft;
  const isName = positions.length > 1 || words.length === 2;
  return isName && (endings.get(lastWord(draft)) ?? 0) > positions.length;
}

function lastWord({ words }: Pick<NameForm, 'words'>): string {
  return plainOf(words.at(-1) ?? '');
}
