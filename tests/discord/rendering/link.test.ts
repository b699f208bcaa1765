import { expect, test } from 'vitest';
import { link } from '../../../src/discord/rendering/link.js';

test('an address of the web is linked behind its label, without a card', () => {
  expect(link('Report', 'https://example.org/a(b)?q=1')).toBe('[Report](<https://example.org/a%28b%29?q=1>)');
});

test.each([
  ['none', null],
  ['of another kind', 'javascript:alert(1)'],
  ['that is none', 'example.org/report'],
  [
    'that begins with a user’s name, and looks like that of another place',
    'https://discord.com@example.org/',
  ],
  ['with a password', 'https://discord.com:secret@example.org/'],
  ['too long to be looked at', `https://example.org/${'a'.repeat(400)}`],
])('an address %s leaves the label alone', (_, address) => {
  expect(link('Report', address)).toBe('Report');
});
