/**
 * How many things at the beginning of a list fulfil what those behind them do not: a binary search.
 *
 * @param fulfils asked about a few of them
 */
export function howMany<Thing>(things: ArrayLike<Thing>, fulfils: (thing: Thing) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const thing = things[middle];
    if (thing !== undefined && fulfils(thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}
