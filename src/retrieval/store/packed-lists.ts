/** Lists of numbers as two long ones: many short ones take long to be stored one by one. */
export interface PackedLists {
  /** Those of all lists, one behind the other. */
  readonly values: Uint32Array;
  readonly lengths: Uint32Array;
}

/** Puts lists one behind the other. */
export function packLists(lists: readonly Uint32Array[]): PackedLists {
  const lengths = Uint32Array.from(lists, ({ length }) => length);
  const values = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    values.set(list, at);
    at += list.length;
  }
  return { values, lengths };
}

/** The lists that were packed; views of the long one, no copies. */
export function unpackLists({ values, lengths }: PackedLists): Uint32Array[] {
  let at = 0;
  return Array.from(lengths, (length) => {
    at += length;
    return values.subarray(at - length, at);
  });
}
