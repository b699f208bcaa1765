/**
 * How many edits make one word the other: a letter added, left out or changed, or two neighbouring letters exchanged
 * (the restricted Damerau–Levenshtein distance), in UTF-16 units.
 *
 * @param most more than this need not be told apart: the answer is then `Infinity`
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charAt(row - 1) === b.charAt(column - 1);
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const exchanged =
        a.charAt(row - 1) === b.charAt(column - 2) && a.charAt(row - 2) === b.charAt(column - 1);
      if (row > 1 && column > 1 && exchanged) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
      lowest = Math.min(lowest, edits);
    }
    if (lowest > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  const edits = last[b.length] ?? 0;
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

/** Whether one word becomes the other with at most `most` edits; see `editDistance`. */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  return editDistance(a, b, most) <= most;
}

/** More letters that are wrong are another word. */
const SLIPS = 2;

/**
 * The name of which a typed one is a slip of the keyboard: the nearest, and of those as near the first; `null` where none is
 * near. Two letters are always right.
 */
export function nearestTo(typed: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let most = Math.min(SLIPS, typed.length - 2);
  for (const name of names) {
    const edits = editDistance(typed, name, most);
    if (edits > most) continue;
    nearest = name;
    most = edits - 1;
  }
  return nearest;
}
