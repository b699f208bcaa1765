/**
 * How many things at the beginning of a list fulfil what those behind them do not: a binary search.
 *
 * @param size how many things the list has
 * @param fulfils asked about a few of them, by index
 */
export function howMany(size: number, fulfils: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fulfils(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
