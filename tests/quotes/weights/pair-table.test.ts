import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTable } from '../../../src/quotes/weights/pair-table.js';

const small = fc.integer({ min: 0, max: 40 });
const first = fc.oneof(small, fc.integer({ min: 0, max: 200_000 }));
const second = fc.oneof(small, fc.integer({ min: 0, max: 4_095 }));

describe('a table of pairs', () => {
  it('holds what a map would', () => {
    const entry = fc.tuple(first, second, fc.integer({ min: 0, max: 1_000_000 }));
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 200 }),
        fc.array(fc.tuple(first, second)),
        (entries, others) => {
          const table = new PairTable();
          const map = new Map<string, number>();
          for (const [a, b, value] of entries) {
            table.set(a, b, value);
            map.set(`${a} ${b}`, value);
          }
          for (const [a, b] of [...entries, ...others])
            expect(table.get(a, b)).toBe(map.get(`${a} ${b}`) ?? -1);
        },
      ),
    );
  });

  it('grows', () => {
    const table = new PairTable();
    const pairs = Array.from({ length: 50_000 }, (_, at) => [at % 7_919, at % 4_093] as const);
    for (const [at, [a, b]] of pairs.entries()) table.set(a, b, at);
    for (const [at, [a, b]] of pairs.entries()) expect(table.get(a, b)).toBe(at);
    expect(table.get(7_919, 0)).toBe(-1);
  });

  it('refuses a second number that would be taken for another pair', () => {
    expect(() => new PairTable().set(0, 4_096, 1)).toThrow(RangeError);
  });
});
