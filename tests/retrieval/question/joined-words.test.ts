import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../../src/language/words.js';
import { asDocumentsJoin } from '../../../src/retrieval/question/joined-words.js';
import { buildStore } from '../../../src/retrieval/store/build-store.js';
import type { PassageStore } from '../../../src/retrieval/store/passage-store.js';
import { documentOf } from '../documents.js';

let store: PassageStore;

beforeAll(async () => {
  store = await buildStore([
    documentOf(
      'The Re-roll Club',
      [
        'X-ray and auto-clickers are forbidden. A live stream is allowed, a maze too, and the house of the boat.',
        'The signup closes on Monday, and the website opens again.',
        'Links belong in the showcase. They e-go away.',
      ],
      [null, null, 'Self-promotion'],
      [[], [], ['Off-topic talk']],
    ),
  ]);
});

const formsOf = (text: string) =>
  asDocumentsJoin(words(text, 'en'), text, 'en', store).map(({ form }) => form);

describe('a word of a question', () => {
  it.each([
    // The documents have it in two, with a hyphen or side by side.
    ['is xray allowed', ['is', 'x', 'ray', 'allowed']],
    ['autoclicker', ['auto', 'clicker']],
    ['a livestream', ['a', 'live', 'stream']],
    // A heading or a title alone has it in two.
    ['selfpromotion', ['self', 'promotion']],
    ['offtopic', ['off', 'topic']],
    ['rerolls', ['re', 'rolls']],
    ['promotalk', ['promotalk']],
    // They have it in one.
    ['sign up', ['signup']],
    ['the sign-up', ['the', 'signup']],
    ['web site', ['website']],
    // They have it so, or not at all.
    ['x-ray', ['x', 'ray']],
    ['signup', ['signup']],
    ['amaze', ['amaze']],
    ['houseboat', ['houseboat']],
    ['dragon', ['dragon']],
    // Too short to be two words.
    ['ego', ['ego']],
    ['sign, up', ['sign', 'up']],
  ])('%j is looked for as %j', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it('that is divided says where its parts stand', () => {
    const text = 'is xray allowed';
    const parts = asDocumentsJoin(words(text, 'en'), text, 'en', store);
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['is', 'x', 'ray', 'allowed']);
  });
});
