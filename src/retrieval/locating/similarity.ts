import { type Comparison, isSame, slipsIn } from './differences.js';

/** The part of the given words that are the document's, 0 to 1; leaving out words in one place counts as one word. */
export function similarityOf(comparison: Comparison): number {
  const given = comparison.steps.filter((step) => step.given >= 0).length;
  const cuts = slipsIn(comparison).filter((slip) => slip.every((step) => step.given < 0)).length;
  const same = comparison.steps.filter((step) => isSame(comparison, step)).length;
  return same / (given + cuts);
}
