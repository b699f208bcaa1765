/** A list of numbers below 2³² that grows, at four bytes a number. */
export class GrowingArray {
  #values = new Uint32Array(1_024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The number at an index; 0 where there is none. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? 0) : 0;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** A copy of exactly the numbers that were pushed. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.#length);
  }
}
