import type { PassagePosition } from '../answer.js';
import type { PassageStore } from '../store/passage-store.js';
import { alignLocally } from './align.js';
import { type ComparedText, compared, type WordRange } from './compared-text.js';
import { isConvincing } from './convincing.js';
import { type Comparison, isSame, rangeOf } from './differences.js';
import type { HeadingPosition } from './headings.js';
import { stretchToBounds } from './stretch-to-bounds.js';

/** Where words stand: in a passage, or in a title or heading of a document. */
export type WordsPosition = PassagePosition | HeadingPosition;

/** A passage, a title or a heading that may hold words of the given text. */
export interface Holder {
  readonly position: WordsPosition;
  readonly compared: ComparedText;
}

/** A stretch of the given text in a passage. */
export interface Match {
  readonly holder: Holder;
  readonly comparison: Comparison;
  readonly score: number;
}

/** A passage, a title or a heading, as it is compared. */
export function holderAt({ documents }: PassageStore, position: WordsPosition): Holder {
  const document = documents[position.document];
  const words =
    'heading' in position
      ? { text: document?.text.slice(position.heading.start, position.heading.end) ?? '' }
      : document?.passages[position.passage];
  return { position, compared: compared(words ?? { text: '' }, document?.language ?? 'und') };
}

/** The stretch of a gap that is most like one of a passage; none where they share no word. */
export function matchIn(given: ComparedText, { from, to }: WordRange, holder: Holder): Match[] {
  const words = holder.compared.words;
  const alignment = alignLocally(given.words.slice(from, to), words, { given: from, document: 0 });
  if (alignment === null) return [];
  const { score, steps } = alignment;
  return [{ holder, comparison: { given, document: holder.compared, steps }, score }];
}

/** The match with the highest score that is no accident, with its ends. */
export function bestOf(matches: Match[], free: WordRange, store: PassageStore): Match | null {
  matches.sort(
    (a, b) =>
      b.score - a.score ||
      Number(isWholeHeading(b)) - Number(isWholeHeading(a)) ||
      comparePositions(a.holder.position, b.holder.position),
  );
  for (const match of matches) {
    const comparison = stretchToBounds(match.comparison, free);
    if (isConvincing(comparison, store) || isAll(comparison, match.holder)) return { ...match, comparison };
  }
  return null;
}

/** Who looks for a headline wants what it stands above, not another document that names it. */
function isWholeHeading({ holder, comparison }: Match): boolean {
  const { from, to } = rangeOf(comparison.steps, 'document');
  return 'heading' in holder.position && to - from === holder.compared.words.length;
}

/** Passages before headings, each in the order of the documents. */
function comparePositions(a: WordsPosition, b: WordsPosition): number {
  return (
    Number('heading' in a) - Number('heading' in b) || a.document - b.document || startOf(a) - startOf(b)
  );
}

function startOf(position: WordsPosition): number {
  return 'heading' in position ? position.heading.start : position.passage;
}

/** Whether a text is a title or a heading and nothing else, so that it need not be rare: "Who we are". */
function isAll(comparison: Comparison, { position }: Holder): boolean {
  const { given, document, steps } = comparison;
  const isSameLength = steps.length === given.words.length && steps.length === document.words.length;
  return 'heading' in position && isSameLength && steps.every((step) => isSame(comparison, step));
}
