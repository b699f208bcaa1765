import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Button, readCustomId, writeCustomId } from '../../../src/discord/rendering/custom-id.js';

const count = fc.integer({ min: 1, max: 999_999 });
const command = fc.stringMatching(/^[a-z][\w-]{0,31}$/);
const reference = fc.stringMatching(/^[\w.-]{1,40}$/);

const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ action: fc.constant('page' as const), command, page: count, sheet: count }),
  fc.record({ action: fc.constant('share' as const), command, page: count, sheet: count }),
  fc.record({ action: fc.constant('context' as const), reference }),
  fc.record({ action: fc.constant('turn' as const), reference, sheet: count }),
  fc.record(
    {
      action: fc.constant('delete' as const),
      asker: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
      command,
    },
    { requiredKeys: ['action', 'asker'] },
  ),
);

test('a button reads back from its id, which has at most 100 characters', () => {
  fc.assert(
    fc.property(button, (written) => {
      const customId = writeCustomId(written);
      expect(readCustomId(customId)).toEqual(written);
      expect(customId.length).toBeLessThanOrEqual(100);
    }),
  );
});

test('the button of a message from before it said which command it answers still deletes it', () => {
  expect(readCustomId('footnote1/delete/720000000000000001')).toEqual({
    action: 'delete',
    asker: '720000000000000001',
  });
});

test.each([
  'footnote0/page/ask/1/1',
  'footnote1/page/ask/1',
  'footnote1/page/ask/1/1/1',
  'footnote1/page/ask/0/1',
  'footnote1/page/ask/01/1',
  'footnote1/page/ask/-1/1',
  'footnote1/page/ask/1e3/1',
  'footnote1/page/a b/1/1',
  'footnote1/context/a!b',
  `footnote1/context/${'a'.repeat(41)}`,
  'footnote1/delete/me',
  'footnote1/delete/7/',
  'footnote1/delete/7/ask/1',
  'footnote1/toString',
  'footnote1',
  'poll:yes',
  '',
])('an id of another version or program is not taken for a button: %s', (customId) => {
  expect(readCustomId(customId)).toBeNull();
});

test('no id makes reading fail', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((end) => `footnote1/${end}`),
      ),
      (customId) => {
        const read = readCustomId(customId);
        if (read !== null) expect(writeCustomId(read)).toBe(customId);
      },
    ),
  );
});
