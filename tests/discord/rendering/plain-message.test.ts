import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unescapeText } from '../../../src/discord/rendering/escape.js';
import { assertWithinLimits } from '../../../src/discord/rendering/limits.js';
import { plainMessage } from '../../../src/discord/rendering/plain-message.js';
import { nastyText } from '../../support/discord/nasty-text.js';
import { textsOf } from '../../support/discord/wire.js';

test('a sentence to a person fits into a message whatever stands in it, and pings nobody', () => {
  fc.assert(
    fc.property(nastyText, fc.integer({ min: 1, max: 200 }), (text, times) => {
      const message = plainMessage(`No document is called “${text.repeat(times)}”.`);
      expect(() => assertWithinLimits(message)).not.toThrow();
      expect(message.allowed_mentions).toEqual({ parse: [] });
      expect(unescapeText(textsOf(message as Parameters<typeof textsOf>[0]).join(''))).toMatch(
        /^No document is called “/,
      );
    }),
  );
});
