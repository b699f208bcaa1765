import type { Span } from '../../language/span.js';
import type { Step } from './align.js';
import { type ComparedText, spanOf, type WordRange } from './compared-text.js';

/** Where two texts that are nearly the same differ: words changed, or, where one side is `null`, added or left out. */
export interface Difference {
  /** Offsets into the text that was given; `null`: it leaves the document's words out. */
  readonly given: Span | null;
  /** Offsets into the passage's text; `null`: the document does not have the words. */
  readonly document: Span | null;
}

/** Two texts, and how the words of one follow those of the other. */
export interface Comparison {
  readonly given: ComparedText;
  readonly document: ComparedText;
  readonly steps: readonly Step[];
}

/** Whether a step puts the same word beside itself. */
export function isSame({ given, document }: Comparison, step: Step): boolean {
  return given.words[step.given]?.form === document.words[step.document]?.form;
}

/** The words of one side that some steps go through, from the first to the last of them; empty where there are none. */
export function rangeOf(steps: readonly Step[], side: keyof Step): WordRange {
  const numbers = steps.map((step) => step[side]).filter((number) => number >= 0);
  return { from: numbers[0] ?? 0, to: (numbers.at(-1) ?? -1) + 1 };
}

/** The steps between two that put the same words side by side, in groups. */
function slipsIn(comparison: Comparison): Step[][] {
  const slips: Step[][] = [];
  let open: Step[] | null = null;
  for (const step of comparison.steps) {
    if (isSame(comparison, step)) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      slips.push(open);
    }
    open.push(step);
  }
  return slips.filter((slip) => !isMarkedCut(comparison, slip));
}

/** The differences in the order of the texts. */
export function differencesIn(comparison: Comparison): Difference[] {
  const { given, document } = comparison;
  return slipsIn(comparison).map((slip) => ({
    given: spanOfSide(given, slip, 'given'),
    document: spanOfSide(document, slip, 'document'),
  }));
}

/** The part of the given words that are the document's, 0 to 1; leaving out words in one place counts as one word. */
export function similarityOf(comparison: Comparison): number {
  const given = comparison.steps.filter((step) => step.given >= 0).length;
  const cuts = slipsIn(comparison).filter((slip) => slip.every((step) => step.given < 0)).length;
  const same = comparison.steps.filter((step) => isSame(comparison, step)).length;
  return same / (given + cuts);
}

function spanOfSide(text: ComparedText, slip: readonly Step[], side: keyof Step): Span | null {
  const range = rangeOf(slip, side);
  return range.from === range.to ? null : spanOf(text, range);
}

/** Whether words were left out and the given text says so, with `…`, `...` or `[…]`. */
function isMarkedCut({ given, steps }: Comparison, slip: readonly Step[]): boolean {
  const [first] = slip;
  if (first === undefined || slip.some((step) => step.given >= 0)) return false;
  const before = steps[steps.indexOf(first) - 1];
  if (before === undefined) return false;
  const from = given.words[before.given]?.end ?? 0;
  const to = given.words[before.given + 1]?.start ?? from;
  return /…|\.{3}/.test(given.text.slice(from, to));
}
