/** Whether a form is a version: several numbers with dots between them. */
export function isVersion(form: string): boolean {
  return /^\d+(?:\.\d+)+$/.test(form);
}

/** A version with at least one dot at the end of a heading, or with a date, brackets and other marks behind it, but no word. */
const HEADED = /(?<![\p{L}\p{N}.])v?(\d+(?:\.\d+){1,4})(?:-[a-z]+[.\d]*)?(?![.\d])[^\p{L}]*$/iu;

/** Also before a date in words and a remark: `2.0.0 (3 May 2024)`, `2.0.0 – yanked`. */
const BEFORE_REMARK = /^[^\p{L}\p{N}]*v?(\d+(?:\.\d+){2,4})(?![.\d])/iu;

/**
 * The version that a heading is about, its numbers in order: of `2.4.1`, of `[2.4.1] – 2024-05-01`, of `Tessel 2.4`; `null` for
 * others, also for a number before the name of a chapter (`1.2 Installing`).
 */
export function versionHeaded(heading: string): readonly number[] | null {
  const found = BEFORE_REMARK.exec(heading)?.[1] ?? HEADED.exec(heading)?.[1];
  return found === undefined ? null : found.split('.').map(Number);
}

/** Above 0 where the first version is the higher one: 3.10 is higher than 3.9. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
