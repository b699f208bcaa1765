import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/quotes/find-quotations.js';
import { documentOf, inOneParagraph, quotationsIn, whoSaysWhat } from '../document.js';

describe('signatures and block quotes in other languages', () => {
  it.each([
    ['de', '„Wer rudert, der findet.“ – Anna Berg'],
    ['de', '„Wer rudert, der findet.“\n— **Anna Berg**, Ruderin'],
    ['de', '„Wer rudert, der findet.“ (Anna Berg)'],
    ['de', '„Wer rudert, der findet.“ (Anna Berg, Vorsitzende)'],
    ['de', '> Wer rudert, der findet.\n> — Anna Berg'],
    ['de', 'Am 3. März 2021 um 10:14 schrieb Anna Berg:\n> Wer rudert, der findet.'],
    ['de', 'Am 3. März 2021 schrieb Anna Berg <anna@eller.example>:\n> Wer rudert, der findet.'],
    ['de', '# Anna Berg schrieb:\n> Wer rudert, der findet.'],
    ['pl', 'W dniu 3.03.2021 o 10:14 Anna Berg <anna@eller.example> pisze:\n> Wer rudert, der findet.'],
  ])('%s: %s', (language, text) => {
    expect(whoSaysWhat(text, language)).toEqual(['Anna Berg: Wer rudert, der findet.']);
  });

  it('below the quotation in its paragraph', () => {
    const document = inOneParagraph(documentOf('„Wer rudert, der findet.“\n— Anna Berg', 'de'));
    expect(findQuotations(document)).toMatchObject([
      { speaker: 'Anna Berg', text: 'Wer rudert, der findet.' },
    ]);
  });

  it('name somebody by several words, and then by the last of them', () => {
    const text = '„Rzeka nie kłamie.”\n— Anna Maria Nowak\n„Rzeka płynie.”\n— Nowak';
    expect(quotationsIn(text, 'pl').map(({ speaker }) => speaker)).toEqual(Array(2).fill('Anna Maria Nowak'));
  });

  it('Chinese, with a long dash', () => {
    expect(whoSaysWhat('“河水不会说谎。”——林秀', 'zh')).toEqual(['林秀: 河水不会说谎。']);
  });

  it.each([
    ['a title and what it is', '„Rauch und Brot“ – Ein Lied', 'de'],
    ['a list below a quotation', '„Wer rudert, der findet.“\n– Bänke streichen\n– Netze flicken', 'de'],
    ['a block that nobody is named for', 'Was noch fehlt:\n> Ein Anker mit Kette.', 'de'],
  ])('%s is nobody’s', (_name, text, language) => {
    expect(quotationsIn(text, language).filter(({ speaker }) => speaker !== null)).toEqual([]);
  });

  it('a block quote is one in English mail, too', () => {
    const text = 'On 3 March 2021, Anna Berg wrote:\n> Put the truth on the first page.';
    expect(findQuotations(documentOf(text))).toMatchObject([
      { speaker: 'Anna Berg', text: 'Put the truth on the first page.' },
    ]);
  });
});
