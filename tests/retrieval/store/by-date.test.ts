import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Age, compareAges } from '../../../src/retrieval/store/by-date.js';

const age: fc.Arbitrary<Age> = fc.record({
  date: fc.constantFrom('', '2023', '2024-05-01'),
  version: fc.option(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 2 })),
});

it('is told so that what is newer than something newer is newer itself', () => {
  fc.assert(
    fc.property(age, age, age, (a, b, c) => {
      const [ab, bc, ac] = [compareAges(a, b), compareAges(b, c), compareAges(a, c)].map(Math.sign);
      expect(Math.sign(compareAges(b, a))).toBe(0 - (ab ?? 0));
      if (ab === 0) expect(ac).toBe(bc);
      if (ab === bc) expect(ac).toBe(ab);
    }),
    { numRuns: 1_000 },
  );
});
