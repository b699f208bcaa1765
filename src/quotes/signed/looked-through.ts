/** In UTF-16 units, each label counted for the whole text. */
const MOST_LOOKED_THROUGH = 50_000_000;

/**
 * Whether each label of a document may be looked for in its text. What has so many labels in so long a text is a list and
 * no conversation, and looking for each of them would take long.
 */
export function mayLookFor(labels: { readonly size: number }, text: string): boolean {
  return labels.size * text.length <= MOST_LOOKED_THROUGH;
}
