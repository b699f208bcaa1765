import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../../src/discord/reading/plain-text.js';
import { words } from '../../../src/language/words.js';

it.each([
  ['**Wang Yi** said: *“If __relations__ are ~~un~~stable”*', 'Wang Yi said: “If relations are unstable”'],
  ['> We cannot wait\n> for the next flood\n— Sollberg', '“We cannot wait\nfor the next flood”\n— Sollberg'],
  ['She wrote:\n>>> first line\nsecond line', 'She wrote:\n“first line\nsecond line”'],
  ['> “We cannot wait.”', '“We cannot wait.”'],
  ['# A heading\n-# small\n- an item', 'A heading\nsmall\nan item'],
  ['see [the report](https://example.org/a_b "title") and https://example.org/x?y=z.', 'see the report and'],
  ['see https://example.org/Lock_(water) (or https://example.org/b) now', 'see (or ) now'],
  ['see [the lock](https://example.org/Lock_(water)), (really)', 'see the lock, (really)'],
  ['<@720000000000000001> <@&1> <#2> <:party:3> <a:party:3> <t:1700000000:R> </ask:4> hello', 'hello'],
  ['<@1>, who installed it?', 'who installed it?'],
  ['hey <@1>, can you say who installed it, <@2>?', 'hey, can you say who installed it?'],
  ['Thanks <@1> <:party:3>!', 'Thanks!'],
  ['Vraiment <@1> ?', 'Vraiment?'],
  ['Where is it :)', 'Where is it :)'],
  ['||hidden|| `code` ```js\nconst x```', 'hidden code const x'],
  ['~~~sh\nrun it\n~~~\nthen ~~wait~~', 'run it\n\nthen wait'],
  ['snake_case and _slanted_', 'snake_case and slanted'],
  ['5 \\* 3 \\_ 2', '5 * 3 _ 2'],
  ['https://example.org', ''],
  ['', ''],
])('%j becomes %j', (content, expected) => {
  expect(plainText(content)).toBe(expected);
});

it('takes nothing from words that do not format', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (list) => {
      const text = list.join(' ');
      const forms = (given: string) => words(given, 'und').map(({ form }) => form);
      expect(forms(plainText(`**${text}**`))).toEqual(forms(text));
      expect(plainText(text)).toBe(text);
    }),
  );
});
