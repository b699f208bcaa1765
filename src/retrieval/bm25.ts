/**
 * The parameters of BM25 (Robertson and others, 1994): how soon repetition stops counting, and how much length counts.
 */
export const K1 = 1.2;
export const B = 0.7;
/** That of BM25+ (Lv & Zhai, 2011): what a match is worth however long the passage. */
const DELTA = 0.5;

/**
 * What it tells that a passage has something: the more, the fewer have it; as in BM25, and never below 0.
 *
 * @param frequency how many passages have it
 * @param size how many passages there are
 */
export function inverseDocumentFrequency(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** The part of a word's weight that `count` occurrences in a passage of this length are worth. */
export function saturate(count: number, length: number, averageLength: number): number {
  return DELTA + (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / averageLength));
}

/** The same for each of some words, by how often each occurs; nothing for those that do not. */
export function saturated(counts: Float64Array, length: number, averageLength: number): Float64Array {
  return counts.map((count) => (count > 0 ? saturate(count, length, averageLength) : 0));
}
