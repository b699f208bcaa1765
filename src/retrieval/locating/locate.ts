import type { Span } from '../../language/span.js';
import { createTurns } from '../../shared/turns.js';
import type { PassagePosition } from '../answer.js';
import { languageAmong, languageOfText } from '../store/languages.js';
import { type PassageStore, positionOf } from '../store/passage-store.js';
import { compared, spanOf, type WordRange } from './compared-text.js';
import { type Comparison, type Difference, differencesIn, rangeOf } from './differences.js';
import { findHeadings, findTitled, headingsOf } from './headings.js';
import { findHolders } from './holders.js';
import { bestOf, holderAt, type Match, matchIn, type WordsPosition } from './matches.js';
import { unlocated } from './unlocated.js';

/** Words of a text that stand in a passage, a title or a heading, word for word or nearly. */
export interface FoundWords {
  readonly position: WordsPosition;
  /** Offsets into the text that was given. */
  readonly given: Span;
  /** Offsets into the text of the passage, the title or the heading. */
  readonly span: Span;
  /** In the order of the text; none where the words are the same. */
  readonly differences: readonly Difference[];
  /** Other places that have the same words. */
  readonly alsoIn: readonly WordsPosition[];
}

export interface Locations {
  /** Whether the text has only words such as every text has, or none, which can be found only among others. */
  readonly wordless: boolean;
  /** In the order of the text that was given; they do not overlap in it. */
  readonly found: readonly FoundWords[];
  /** Sentences and quotations of the given text, or longer parts of them, that stand in no passage. */
  readonly rest: readonly Span[];
  /** Documents of which all of the text is the title, though it stands in none: one of their passages each. */
  readonly titled: readonly PassagePosition[];
}

/** How many stretches of a text are looked for; more would fill pages. */
const MOST_FOUND = 12;

/**
 * Finds where the words of a text stand. The rarest words of each part of it choose passages, and titles and headings
 * are chosen by how much they share with it; the text is aligned with each of them, and the most convincing stretch is
 * taken; then the same is done with what stands before and behind it.
 *
 * @param documents indices of the documents to look in; absent: all
 */
export async function locate(
  store: PassageStore,
  text: string,
  documents?: ReadonlySet<number>,
): Promise<Locations> {
  const takeTurns = createTurns();
  const given = compared({ text }, languageAmong(store, languageOfText(store, text)));
  const headings = await headingsOf(store, documents, takeTurns);
  const positions = [
    ...findHolders(store, given, documents).map((passage) => positionOf(store, passage)),
    ...(await findHeadings(headings, given, takeTurns)),
  ];
  const holders = positions.map((position) => holderAt(store, position));
  const found: { readonly words: WordRange; readonly located: FoundWords }[] = [];
  const gaps: WordRange[] = [{ from: 0, to: given.words.length }];
  for (let gap = gaps.pop(); gap !== undefined && found.length < MOST_FOUND; gap = gaps.pop()) {
    const matches: Match[] = [];
    for (const holder of holders) {
      matches.push(...matchIn(given, gap, holder));
      await takeTurns();
    }
    const best = bestOf(matches, gap, store);
    if (best === null) continue;
    const words = rangeOf(best.comparison.steps, 'given');
    found.push({ words, located: located(best, matches) });
    gaps.push({ from: gap.from, to: words.from }, { from: words.to, to: gap.to });
  }
  found.sort((a, b) => a.words.from - b.words.from);
  return {
    wordless: !given.words.some(({ isContent }) => isContent),
    found: found.map(({ located }) => located),
    rest: unlocated(
      given,
      found.map(({ words }) => words),
    ),
    titled: findTitled(headings, given),
  };
}

function located(best: Match, matches: readonly Match[]): FoundWords {
  const { holder, comparison, score } = best;
  const words = documentWords(comparison);
  // The others have not been stretched to their ends: their words are part of the best one's.
  const same = matches.filter(
    (other) =>
      other.holder !== holder && other.score === score && words.includes(documentWords(other.comparison)),
  );
  return {
    position: holder.position,
    given: spanOf(comparison.given, rangeOf(comparison.steps, 'given')),
    span: spanOf(comparison.document, rangeOf(comparison.steps, 'document')),
    differences: differencesIn(comparison),
    alsoIn: same.map((other) => other.holder.position),
  };
}

function documentWords({ document, steps }: Comparison): string {
  const { from, to } = rangeOf(steps, 'document');
  return document.words
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ');
}
