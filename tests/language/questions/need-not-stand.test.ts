import { expect, it } from 'vitest';
import { needNotStand } from '../../../src/language/questions/need-not-stand.js';
import { words } from '../../../src/language/words.js';

function freeIn(question: string, language: string): string[] {
  const forms = words(question, language).map(({ form }) => form);
  return [...needNotStand(forms, language)].sort((a, b) => a - b).map((at) => forms[at] ?? '');
}

it.each([
  ['en', 'can i keep a snake', ['can', 'keep']],
  ['en', 'what ports do we have to open', ['do', 'open']],
  ['en', 'am I allowed to bring my dog?', ['am', 'allowed', 'bring']],
  ['en', 'is it ok to smoke here', ['ok', 'smoke']],
  ['en', 'how to paint a wall', ['how', 'paint']],
  ['en', 'are mods ok', ['ok']],
  ['en', 'can snakes swim', []],
  ['de', 'darf ich mein Rad im Nachtbus mitnehmen', ['darf', 'mitnehmen']],
  ['de', 'darf ich in den Keller', []],
  ['de', 'dürfen wir den Keller nutzen', ['durfen', 'nutzen']],
  ['nl', 'mag ik mijn hond meenemen', ['mag', 'meenemen']],
  ['it', 'posso lavare la macchina', ['posso', 'lavare']],
  ['it', 'posso il sabato', []],
  ['it', 'quando può entrare', ['puo', 'entrare']],
  ['fr', 'fumer est autorisé', ['autorise']],
  ['fr', 'est-ce que je peux amener mon chien', ['peux', 'amener']],
  ['es', '¿puedo llevar el perro?', ['puedo', 'llevar']],
  ['pt', 'posso levar o cão', ['posso', 'levar']],
  ['tr', 'köpek getirebilir miyim', []],
])('what whoever asks does or may do: %s, %s', (language, question, expected) => {
  expect(freeIn(question, language)).toEqual(expected);
});
