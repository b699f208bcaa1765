/** What a corpus may cost. A file beyond a limit is skipped with a reason; the others are read. */
export interface CorpusLimits {
  /** The largest file that is read, in bytes. Larger ones are never loaded into memory. */
  readonly fileBytes: number;
  /** How many files are read, in the order of their names. */
  readonly files: number;
  /** How many passages all documents may have together. */
  readonly passages: number;
  /** How many folders deep a file may lie below the corpus folder; 0 reads only the folder itself. */
  readonly depth: number;
  /** How long reading one file may take, in milliseconds. */
  readonly fileMilliseconds: number;
  /**
   * How much memory the unpacked contents of one file may fill, in bytes. A file that fills more ends the thread that
   * reads it, for code that unpacks cannot be stopped otherwise.
   */
  readonly unfoldedBytes: number;
  /** A paragraph of at most so many UTF-16 units stays one passage. */
  readonly paragraphUnits: number;
  /** A longer paragraph is cut into passages of about this size, in UTF-16 units, or somewhat smaller. */
  readonly passageUnits: number;
}

/**
 * 2,000 units for a whole paragraph: escaped for Discord they can double, and a message holds 4,000. 1,200 units for
 * the pieces of a longer one: a readable screen of a phone.
 */
export const DEFAULT_LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  files: 200_000,
  passages: 2_000_000,
  depth: 32,
  fileMilliseconds: 60_000,
  unfoldedBytes: 768 * 1024 * 1024,
  paragraphUnits: 2_000,
  passageUnits: 1_200,
} as const satisfies CorpusLimits;
