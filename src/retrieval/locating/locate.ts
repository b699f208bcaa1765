import { detectLanguage } from '../../language/detect.js';
import type { Span } from '../../language/span.js';
import { createTurns } from '../../turns.js';
import type { PassagePosition } from '../answer.js';
import type { PassageStore } from '../passage-store.js';
import { alignLocally, type Step } from './align.js';
import { type ComparedText, compared, spanOf, type WordRange } from './compared-text.js';
import { isConvincing } from './convincing.js';
import { type Comparison, type Difference, differencesIn } from './differences.js';
import { findHolders } from './holders.js';
import { stretchToBounds } from './stretch-to-bounds.js';
import { unlocated } from './unlocated.js';

/** Words of a text that stand in a passage, word for word or nearly. */
export interface LocatedWords extends PassagePosition {
  /** Offsets into the text that was given. */
  readonly given: Span;
  /** Offsets into the passage's text. */
  readonly span: Span;
  /** In the order of the text; none where the words are the same. */
  readonly differences: readonly Difference[];
  /** Other passages that have the same words. */
  readonly alsoIn: readonly PassagePosition[];
}

export interface Locations {
  /** In the order of the text that was given; they do not overlap in it. */
  readonly found: readonly LocatedWords[];
  /** Sentences and quotations of the given text, or longer parts of them, that stand in no passage. */
  readonly rest: readonly Span[];
}

/** How many stretches of a text are looked for; more would fill pages. */
const MOST_FOUND = 12;
/** How long the thread may be kept from other work, in milliseconds. */
const TURN = 10;

/** A passage that may hold words of the given text. */
interface Holder {
  readonly passage: number;
  readonly compared: ComparedText;
}

/** A stretch of the given text in a passage. */
interface Match {
  readonly holder: Holder;
  readonly comparison: Comparison;
  readonly score: number;
}

/**
 * Finds where the words of a text stand. The rarest words of each part of it choose passages; the text is aligned with
 * each of them, and the most convincing stretch is taken; then the same is done with what stands before and behind it.
 *
 * @param documents indices of the documents to look in; absent: all
 */
export async function locate(
  store: PassageStore,
  text: string,
  documents?: ReadonlySet<number>,
): Promise<Locations> {
  const takeTurns = createTurns(TURN);
  const given = compared(text, languageFor(text, store));
  const holders = findHolders(store, given, documents).map((passage) => holderOf(store, passage));
  const found: { readonly words: WordRange; readonly located: LocatedWords }[] = [];
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
    found.push({ words, located: located(store, best, matches) });
    gaps.push({ from: gap.from, to: words.from }, { from: words.to, to: gap.to });
  }
  found.sort((a, b) => a.words.from - b.words.from);
  return {
    found: found.map(({ located }) => located),
    rest: unlocated(
      given,
      found.map(({ words }) => words),
    ),
  };
}

function languageFor(text: string, { vocabulary: { languages } }: PassageStore): string {
  const language = detectLanguage(text);
  return languages.includes(language) ? language : (languages[0] ?? language);
}

function holderOf({ documents, documentOf, passageOf }: PassageStore, passage: number): Holder {
  const document = documents[documentOf[passage] ?? 0];
  const text = document?.passages[passageOf[passage] ?? 0]?.text ?? '';
  return { passage, compared: compared(text, document?.language ?? 'und') };
}

/** The stretch of a gap that is most like one of a passage; none where they share no word. */
function matchIn(given: ComparedText, { from, to }: WordRange, holder: Holder): Match[] {
  const alignment = alignLocally(given.words.slice(from, to), holder.compared.words);
  if (alignment === null) return [];
  const steps = alignment.steps.map((step) => ({
    ...step,
    given: step.given < 0 ? -1 : step.given + from,
  }));
  const comparison = { given, document: holder.compared, steps };
  return [{ holder, comparison, score: alignment.score }];
}

/** The match with the highest score that is no accident, with its ends. */
function bestOf(matches: Match[], free: WordRange, store: PassageStore): Match | null {
  matches.sort((a, b) => b.score - a.score || a.holder.passage - b.holder.passage);
  for (const match of matches) {
    const comparison = stretchToBounds(match.comparison, free);
    if (isConvincing(comparison, store)) return { ...match, comparison };
  }
  return null;
}

function located(store: PassageStore, best: Match, matches: readonly Match[]): LocatedWords {
  const { holder, comparison, score } = best;
  const words = documentWords(comparison);
  // The others have not been stretched to their ends: their words are part of the best one's.
  const same = matches.filter(
    (other) =>
      other.holder !== holder && other.score === score && words.includes(documentWords(other.comparison)),
  );
  return {
    ...positionOf(store, holder.passage),
    given: spanOf(comparison.given, rangeOf(comparison.steps, 'given')),
    span: spanOf(comparison.document, rangeOf(comparison.steps, 'document')),
    differences: differencesIn(comparison),
    alsoIn: same.map((other) => positionOf(store, other.holder.passage)),
  };
}

function documentWords({ document, steps }: Comparison): string {
  const { from, to } = rangeOf(steps, 'document');
  return document.words
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ');
}

function rangeOf(steps: readonly Step[], side: keyof Step): WordRange {
  const numbers = steps.map((step) => step[side]).filter((number) => number >= 0);
  return { from: numbers[0] ?? 0, to: (numbers.at(-1) ?? -1) + 1 };
}

function positionOf({ documentOf, passageOf }: PassageStore, passage: number): PassagePosition {
  return { document: documentOf[passage] ?? 0, passage: passageOf[passage] ?? 0 };
}
