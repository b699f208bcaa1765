/** The least number of entries; a power of two, as all later ones. */
const FIRST_SIZE = 1 << 12;

/** Parts above this would share keys with those of the next prefix. */
const MOST_SECOND = 1 << 12;

/** Spreads keys over the entries (Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;

/** No key is negative. */
const EMPTY = -1;

/**
 * A table from pairs of small whole numbers to whole numbers, in one typed array with open addressing: each key with its
 * value behind it. A `Map` for each first number lies all over the memory, and looking into it costs several times as
 * much.
 */
export class PairTable {
  #entries = new Int32Array(FIRST_SIZE * 2).fill(EMPTY);
  #shift = 32 - Math.log2(FIRST_SIZE);
  #count = 0;

  /** What stands for a pair; -1: nothing. */
  get(first: number, second: number): number {
    const place = this.#placeOf(first * MOST_SECOND + second);
    return this.#entries[place] === EMPTY ? -1 : (this.#entries[place + 1] ?? -1);
  }

  /** @throws RangeError if the second number is 4,096 or more */
  set(first: number, second: number, value: number): void {
    if (second >= MOST_SECOND) throw new RangeError(`A pair cannot end with ${second}.`);
    if (this.#count * 4 >= this.#entries.length) this.#grow();
    const key = first * MOST_SECOND + second;
    const place = this.#placeOf(key);
    if (this.#entries[place] === EMPTY) this.#count++;
    this.#entries[place] = key;
    this.#entries[place + 1] = value;
  }

  /** Where a key stands, or the empty place where it would. */
  #placeOf(key: number): number {
    const entries = this.#entries;
    const mask = entries.length - 1;
    let place = (Math.imul(key, GOLDEN) >>> this.#shift) * 2;
    while (entries[place] !== key && entries[place] !== EMPTY) place = (place + 2) & mask;
    return place;
  }

  #grow(): void {
    const entries = this.#entries;
    this.#entries = new Int32Array(entries.length * 2).fill(EMPTY);
    this.#shift--;
    for (let at = 0; at < entries.length; at += 2) {
      const key = entries[at] ?? EMPTY;
      if (key === EMPTY) continue;
      const place = this.#placeOf(key);
      this.#entries[place] = key;
      this.#entries[place + 1] = entries[at + 1] ?? 0;
    }
  }
}
