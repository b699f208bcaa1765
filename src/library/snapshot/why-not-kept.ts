import { codeOf } from '../../corpus/files/file-reason.js';

const REASONS = new Map(
  Object.entries({
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    EACCES: 'Footnote may not write there',
    EPERM: 'Footnote may not write there',
    EROFS: 'the disk can only be read',
    EEXIST: 'there is a file where a folder should be',
    ENOTDIR: 'there is a file where a folder should be',
  }),
);

/**
 * Why what was read could not be kept for the next start, and what can be done about it, for whoever runs the program.
 *
 * @param cache the folder in which it was to be kept
 */
export function whyNotKept(error: unknown, cache: string): string {
  const reason = REASONS.get(codeOf(error)) ?? (error instanceof Error ? error.message : String(error));
  return (
    `What was read of the documents could not be kept for the next start, which will take longer. Folder “${cache}”: ` +
    `${reason}. FOOTNOTE_CACHE names another folder; with FOOTNOTE_SNAPSHOT=no nothing is kept.`
  );
}
