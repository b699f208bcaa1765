import { expect, it } from 'vitest';
import { needNotStand } from '../../../src/language/questions/need-not-stand.js';
import { words } from '../../../src/language/words.js';

function freeIn(question: string, language: string): string[] {
  const forms = words(question, language).map(({ form }) => form);
  return [...needNotStand(forms, language)].sort((a, b) => a - b).map((at) => forms[at] ?? '');
}

it.each([
  ['en', 'can i keep a snake', ['keep']],
  ['en', 'what ports do we have to open', ['open']],
  ['en', 'am I allowed to bring my dog?', ['allowed', 'bring']],
  ['en', 'is it ok to smoke indoors', ['ok', 'smoke']],
  ['en', 'is it ok to smoke here', ['ok']],
  ['en', 'when do we meet', []],
  ['en', 'how to paint a wall', ['paint']],
  ['en', 'are mods ok', ['ok']],
  ['en', 'can snakes swim', []],
  ['de', 'darf ich mein Rad im Nachtbus mitnehmen', ['darf', 'mitnehmen']],
  ['de', 'darf ich in den Keller', ['darf']],
  ['de', 'welche Schuhe brauche ich', ['brauche']],
  ['de', 'dürfen wir den Keller nutzen', ['durfen', 'nutzen']],
  ['nl', 'mag ik mijn hond meenemen', ['mag', 'meenemen']],
  ['it', 'posso lavare la macchina', ['posso', 'lavare']],
  ['it', 'posso il sabato', ['posso']],
  ['it', 'quando può entrare il cane', ['entrare']],
  ['fr', 'fumer est autorisé', ['autorise']],
  ['fr', 'est-ce que je peux amener mon chien', ['peux', 'amener']],
  ['es', '¿puedo llevar el perro?', ['puedo', 'llevar']],
  ['es', 'necesito vacunas', ['necesito']],
  ['pt', 'posso levar o cão', ['posso', 'levar']],
  ['tr', 'köpek getirebilir miyim', []],
])('what whoever asks does or may do: %s, %s', (language, question, expected) => {
  expect(freeIn(question, language)).toEqual(expected);
});
