/** The least number of places; a power of two, as all later ones. */
const FIRST_SIZE = 1 << 12;

/** Parts above this would share keys with those of the next prefix. */
const MOST_SECOND = 1 << 12;

/** Spreads keys over the places (Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;

/** No key is negative. */
const EMPTY = -1;

/**
 * A table from pairs of small whole numbers to whole numbers, in two typed arrays with open addressing. A `Map` for each
 * first number lies all over the memory, and looking into it costs several times as much.
 */
export class PairTable {
  #keys = new Int32Array(FIRST_SIZE).fill(EMPTY);
  #values = new Int32Array(FIRST_SIZE);
  #shift = 32 - Math.log2(FIRST_SIZE);
  #count = 0;

  /** What stands for a pair; -1: nothing. */
  get(first: number, second: number): number {
    const place = this.#placeOf(first * MOST_SECOND + second);
    return this.#keys[place] === EMPTY ? -1 : (this.#values[place] ?? -1);
  }

  /** @throws RangeError if the second number is 4,096 or more */
  set(first: number, second: number, value: number): void {
    if (second >= MOST_SECOND) throw new RangeError(`A pair cannot end with ${second}.`);
    if (this.#count * 2 >= this.#keys.length) this.#grow();
    const key = first * MOST_SECOND + second;
    const place = this.#placeOf(key);
    if (this.#keys[place] === EMPTY) this.#count++;
    this.#keys[place] = key;
    this.#values[place] = value;
  }

  /** Where a key stands, or the empty place where it would. */
  #placeOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let place = Math.imul(key, GOLDEN) >>> this.#shift;
    while (keys[place] !== key && keys[place] !== EMPTY) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2).fill(EMPTY);
    this.#values = new Int32Array(keys.length * 2);
    this.#shift--;
    for (const [at, key] of keys.entries()) {
      if (key === EMPTY) continue;
      const place = this.#placeOf(key);
      this.#keys[place] = key;
      this.#values[place] = values[at] ?? 0;
    }
  }
}
