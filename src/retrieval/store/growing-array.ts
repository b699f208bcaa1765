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
    this.#makeRoom(1);
    this.#values[this.#length++] = value;
  }

  pushAll(values: Uint32Array): void {
    this.#makeRoom(values.length);
    this.#values.set(values, this.#length);
    this.#length += values.length;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#values.length) return;
    const larger = new Uint32Array(Math.max(needed, this.#values.length * 2));
    larger.set(this.#values);
    this.#values = larger;
  }

  /** A copy of exactly the numbers that were pushed. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.#length);
  }
}
