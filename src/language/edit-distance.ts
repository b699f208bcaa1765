/** Rows of the table that is filled, used again in every call: a word is compared with thousands of others. */
const ROWS: readonly [number[], number[], number[]] = [[], [], []];

/**
 * How many edits make one word the other: a letter added, left out or changed, or two neighbouring letters exchanged
 * (the restricted Damerau–Levenshtein distance), in UTF-16 units.
 *
 * @param most more than this need not be told apart: the answer is then `Infinity`
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let [beforeLast, last, current] = ROWS;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    let lowest = row;
    const letter = a.charCodeAt(row - 1);
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (letter === other ? 0 : 1),
      );
      const exchanged =
        row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && other === a.charCodeAt(row - 2);
      if (exchanged) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = edits;
      lowest = Math.min(lowest, edits);
    }
    if (lowest > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last, current] = [last, current, beforeLast];
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
