/**
 * What it tells that a passage has something: the more, the fewer have it; as in BM25, and never below 0.
 *
 * @param frequency how many passages have it
 * @param size how many passages there are
 */
export function inverseDocumentFrequency(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}
