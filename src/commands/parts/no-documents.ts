import type { SkippedFile } from '../../corpus/document.js';
import type { Library } from '../../library/library.js';
import type { Texts } from '../texts/texts.js';
import { partSettings } from './skipped-parts.js';

/** Says that there is nothing to answer from, in the place of what an answer says; `null` where there are documents. */
export async function noDocuments(
  library: Pick<Library, 'counts' | 'skipped'>,
  texts: Texts,
): Promise<string | null> {
  const { documents } = await library.counts();
  return documents > 0 ? null : nothingIn(await library.skipped(), texts);
}

/** That there are no documents yet would be untrue where there are some which cannot be read. */
export function nothingIn(skipped: readonly SkippedFile[], { sources }: Texts): string {
  return partSettings(skipped).files.length === 0 ? sources.none : sources.noneReadable;
}
