const REASONS = new Map(
  Object.entries({
    ENOENT: 'It is not there any more.',
    ENOTDIR: 'It is not there any more.',
    EACCES: 'Footnote may not read it: give its user the permission to read.',
    EPERM: 'Footnote may not read it: give its user the permission to read.',
    EISDIR: 'It is a folder.',
    ELOOP: 'It is a symbolic link that leads in a circle.',
    ENAMETOOLONG: 'Its path is too long for this system.',
    EMFILE: 'The system has too many files open at the moment.',
    ENFILE: 'The system has too many files open at the moment.',
    EIO: 'The disk reported an error.',
  }),
);

/** What the system called its refusal, such as `ENOENT`; empty where it did not say. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Why a file or folder could not be opened, as a sentence for an admin. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS.get(code) ?? `The system refused it (${code || 'no reason given'}).`;
}
