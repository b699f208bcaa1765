import { expect, it } from 'vitest';
import { thingAskedFor } from '../../../src/retrieval/question/thing-asked-for.js';
import { searchedForms } from '../../../src/retrieval/store/search-forms.js';

it.each([
  ['en', 'how much does it cost', 'amount', 'cost'],
  ['en', 'how much is the price', 'amount', 'price'],
  ['en', 'how much is the midterm', 'value', 'how much is'],
  ['en', 'ticket price', 'amount', 'price'],
  ['en', 'how old is the boat', 'age', 'how old'],
  ['en', 'phone number of the office', 'telephone', 'phone number'],
  ['en', 'email of ingrid', 'email', 'email'],
  ['en', 'what time is lunch', 'clock', 'what time'],
  ['de', 'was kostet die Fahrt', 'amount', 'kostet'],
  ['fr', 'à quelle heure ouvre la salle', 'clock', 'a quelle heure'],
  ['es', 'cuánto cuesta', 'amount', 'cuesta'],
  ['zh', '门票多少钱', 'amount', '多 少 钱'],
])('in %s “%s” asks for a thing known by how it is written: %s', (language, question, thing, words) => {
  const forms = searchedForms(question, language);
  const asked = thingAskedFor(forms, language);
  expect(asked?.thing).toBe(thing);
  expect(forms.filter((_, at) => asked?.words.has(at)).join(' ')).toBe(words);
});

it('other questions ask for none', () => {
  expect(thingAskedFor(searchedForms('why is the pier closed', 'en'), 'en')).toBeNull();
  expect(thingAskedFor([], 'en')).toBeNull();
});
