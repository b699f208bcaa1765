import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../../src/retrieval/answer.js';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { findPhrases, passagesWith } from '../../../src/retrieval/question/phrases.js';
import { buildStore } from '../../../src/retrieval/store/build-store.js';
import { ask, documents, textOf } from '../asking.js';
import { documentOf } from '../documents.js';

const port = await buildStore(documents);

describe('phrases', () => {
  it('are what stands between quotation marks of any kind', () => {
    const texts = (question: string) => findPhrases(question, 'en').map(({ text }) => text);
    expect(texts('"small fine" and “nine thousand” and «la mer» and 「東京」')).toEqual([
      'small fine',
      'nine thousand',
      'la mer',
      '東京',
    ]);
    expect(texts('an " unpaired mark, "" and "!?"')).toEqual([]);
  });

  it('are found word by word within a sentence', () => {
    const holders = (phrase: string) =>
      findPhrases(`"${phrase}"`, 'en').map((each) => [...passagesWith(port, each)]);
    expect(holders('Small fine')).toEqual([[6]]);
    expect(holders('small fines')).toEqual([[6]]);
    expect(holders('fine small')).toEqual([[]]);
    expect(holders('1874 by the engineer Maud Carrow')).toEqual([[0]]);
    expect(holders('timber and wool in a good year')).toEqual([[]]);
    expect(holders('unheard of')).toEqual([[]]);
  });

  it('in Chinese are found character by character', async () => {
    const chinese = await buildStore([
      documentOf('会谈', ['两国外长在北京举行了会谈。', '会后他们共进午餐。']),
    ]);
    const [phrase] = findPhrases('「北京举行」', 'zh');
    expect(phrase && [...passagesWith(chinese, phrase)]).toEqual([0]);
  });

  it('are each looked for once', () => {
    const phrases = findPhrases('did „der Brief“ or "a letter" come, “A letter” or « »?', 'en');
    expect(phrases.map(({ text }) => text)).toEqual(['der Brief', 'a letter']);
  });

  it('are not looked for without end', () => {
    const many = Array.from({ length: 500 }, (_, at) => `“number ${at}”`).join(' ');
    const phrases = findPhrases(many, 'en');
    expect(phrases[0]?.forms).toEqual(['number', '0']);
    expect(phrases.length).toBeLessThan(20);
  });
});

describe('a phrase between quotation marks', () => {
  it('must stand in every passage', () => {
    const ranking = ask('"small fine" books', 10);
    expect(ranking.passages).toHaveLength(1);
    expect(textOf(ranking)).toMatch(/small fine/);
  });

  it('that stands elsewhere than the rest leaves nothing answered; what is nearest need not have it', () => {
    const ranking = ask(
      'why did the slates of the roof leak for years and in the winter, over “timber and wool”',
    );
    expect(ranking.status).toBe('unanswered');
    expect(textOf(ranking)).toMatch(/^The roof leaked/);
  });

  it('that stands nowhere is named, and nothing is answered', () => {
    const ranking = ask('who said “fine small books” in the hall');
    expect(ranking.status).toBe('unanswered');
    expect(ranking.missing).toContain('fine small books');
  });

  describe('is one of several', () => {
    const ferries = [
      documentOf('Dawn', ['The red ferry sails at dawn, and the blue ferry waits for it.']),
      documentOf('Noon', ['Nobody saw the red ferry at noon.', 'The blue ferry sails at noon.']),
    ];
    const rank = async (text: string, among?: ReadonlySet<number>) =>
      (await buildIndex(ferries)).rank({ text, limit: 9, ...(among && { documents: among }) });
    const placesIn = ({ passages }: Ranking) => passages.map(({ document, passage }) => [document, passage]);

    it('that all must stand in a passage', async () => {
      expect(placesIn(await rank('“red ferry” and “blue ferry”'))).toEqual([[0, 0]]);
    });

    it('of which only the one that stands nowhere is named', async () => {
      expect((await rank('“red ferry” and “ferry blue”')).missing).toEqual(['ferry blue']);
    });

    it('and leads to no other documents than those that are asked', async () => {
      expect(placesIn(await rank('“red ferry”'))).toHaveLength(2);
      expect(placesIn(await rank('“red ferry”', new Set([1])))).toEqual([[1, 0]]);
      expect(placesIn(await rank('“red ferry” and “blue ferry”', new Set([1])))).not.toContainEqual([0, 0]);
    });
  });

  it('with a word that stands nowhere is missing by that word', () => {
    expect(ask('who paid “a small zeppelin”').missing).toEqual(['zeppelin']);
  });
});
