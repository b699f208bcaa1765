import { alignLocally, type Step } from './align.js';
import { unitAround, type WordRange } from './compared-text.js';
import { type Comparison, similarityOf } from './differences.js';

/** Outside of quotation marks, more words than this at a sentence's end are the writer's own: "Yesterday X said that". */
const OWN_WORDS = 3;
/** Words of a document that are put beside one that was changed: "safe" may stand for "more stable". */
const MORE = 2;
/** The least part of the words that are the same in what is nearly a quotation. */
export const LEAST_SIMILAR = 0.6;

/**
 * Takes words at both ends of an alignment in, up to where the sentence or the quotation begins and ends: alignment
 * leaves off at the last word that is the same, but somebody who gets the end of a sentence wrong has misquoted it.
 *
 * @param free the words of the given text that are not found elsewhere
 */
export function stretchToBounds(comparison: Comparison, free: WordRange): Comparison {
  const { given, document, steps } = comparison;
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return comparison;
  const claim = unitAround(given, { from: first.given, to: last.given + 1 });
  const unit = unitAround(document, { from: first.document, to: last.document + 1 });
  const before = ownWords(
    first.given - Math.max(claim.from, free.from),
    first.document - unit.from,
    claim.isQuoted,
  );
  const behind = ownWords(
    Math.min(claim.to, free.to) - last.given - 1,
    unit.to - last.document - 1,
    claim.isQuoted,
  );
  const ends = [
    { head: before, tail: behind },
    { head: before, tail: NOTHING },
    { head: NOTHING, tail: behind },
  ];
  const stretched = ends.map(({ head, tail }) => ({
    ...comparison,
    steps: [
      ...stepsBetween(
        comparison,
        { from: first.given - head.given, to: first.given },
        { from: first.document - head.document, to: first.document },
      ),
      ...steps,
      ...stepsBetween(
        comparison,
        { from: last.given + 1, to: last.given + 1 + tail.given },
        { from: last.document + 1, to: last.document + 1 + tail.document },
      ),
    ],
  }));
  return stretched.find((each) => similarityOf(each) >= LEAST_SIMILAR) ?? comparison;
}

/** How many words of each text are taken in at an end. */
interface End {
  readonly given: number;
  readonly document: number;
}

const NOTHING: End = { given: 0, document: 0 };

function ownWords(given: number, document: number, isQuoted: boolean): End {
  if (given <= 0) return NOTHING;
  if (isQuoted) return { given, document: document <= given + MORE ? document : given };
  return document > 0 && given <= OWN_WORDS && document <= OWN_WORDS ? { given, document } : NOTHING;
}

/** All of two stretches of words side by side, also those at their ends that differ. */
function stepsBetween({ given, document }: Comparison, claimed: WordRange, there: WordRange): Step[] {
  const alignment = alignLocally(
    given.words.slice(claimed.from, claimed.to),
    document.words.slice(there.from, there.to),
    { given: claimed.from, document: there.from },
  );
  const steps = alignment?.steps ?? [];
  const [first = { given: claimed.to, document: there.to }] = steps;
  const last = steps.at(-1) ?? { given: claimed.to - 1, document: there.to - 1 };
  return [
    ...oneSided({ from: claimed.from, to: first.given }, 'given'),
    ...oneSided({ from: there.from, to: first.document }, 'document'),
    ...steps,
    ...oneSided({ from: last.given + 1, to: claimed.to }, 'given'),
    ...oneSided({ from: last.document + 1, to: there.to }, 'document'),
  ];
}

function oneSided({ from, to }: WordRange, side: keyof Step): Step[] {
  return Array.from({ length: to - from }, (_, at) => ({ given: -1, document: -1, [side]: from + at }));
}
