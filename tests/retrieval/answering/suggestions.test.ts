import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/retrieval/passage-index.js';
import { ask, textOf } from '../asking.js';
import { documentOf } from '../documents.js';

describe('a question', () => {
  it('names the words that no document holds', () => {
    expect(ask('what is the capital of France').missing).toEqual(['capital', 'France']);
    expect(ask('who dug the harbour').missing).toEqual([]);
  });

  it('names what is asked for in another language, without the words that ask', () => {
    expect(ask('wer hat den Leuchtturm gebaut').missing).toEqual(['Leuchtturm', 'gebaut']);
    expect(ask('灯塔是谁建造的？').missing).toEqual(['灯塔', '建造']);
  });

  it('is understood with a slip, and asked back as it was meant', () => {
    const ranking = ask('who built the lighthuose on the northern pier');
    expect(textOf(ranking)).toMatch(/^The lighthouse/);
    expect(ranking.suggestions[0]).toBe('who built the lighthouse on the northern pier');
  });

  it('is asked back with another word only where that is answered', async () => {
    const march = documentOf('Marching', [
      'The march along the river was long, and the band went before it.',
    ]);
    const small = await buildIndex([march]);
    const { suggestions, passages } = small.rank({ text: 'who won the chess match of 1972', limit: 3 });
    expect({ suggestions, passages }).toEqual({ suggestions: [], passages: [] });
    expect(small.rank({ text: 'how long was the mrach', limit: 3 }).suggestions).toContain(
      'how long was the march',
    );
  });

  it('is asked back with the accents that the documents write', async () => {
    const shed = documentOf('Schuppen', ['Zwei Fahrräder stehen im Schuppen, die jeder benutzen darf.']);
    const { suggestions } = (await buildIndex([shed])).rank({ text: 'wo stehen die fahräder', limit: 3 });
    expect(suggestions[0]).toBe('wo stehen die fahrräder');
  });

  it('that is not answered leads to no name of a file', async () => {
    const mill = documentOf('mill', ['The mill grinds rye, and the miller sells flour to the town.']);
    const named = { ...mill, source: { ...mill.source, file: 'old/mill.txt' } };
    const question = { text: 'what does the mill in Zanzibar cost an admiral', limit: 3 };
    expect((await buildIndex([named])).rank(question)).toMatchObject({
      status: 'unanswered',
      passages: [{ document: 0 }],
      suggestions: [],
    });
  });

  it('that is not answered leads to a title that has part of it', () => {
    const { status, suggestions } = ask('is there a library for the admirals of Zanzibar');
    expect({ status, suggestions }).toEqual({
      status: 'unanswered',
      suggestions: ['The library of Port Ellery'],
    });
  });

  it('that is not answered leads to no title of what only shares a word with it', () => {
    const { passages, suggestions } = ask('what does a volume about Zanzibar cost in Timbuktu');
    expect(new Set(passages.map(({ document }) => document))).toEqual(new Set([1]));
    expect(suggestions).toEqual([]);
  });

  it('leads to no heading that is shown with what is nearest', async () => {
    const pools = documentOf(
      'Town',
      ['Swim between the buoys.', 'Keep the towels dry.', 'The pool is closed.'],
      ['The pool', 'Towels', 'Swimming'],
    );
    const question = { text: 'does the pool have waves and slides for swimming toddlers', limit: 3 };
    const { passages, suggestions } = (await buildIndex([pools])).rank(question);
    const shown = pools.passages[passages[0]?.passage ?? -1]?.heading;
    expect(suggestions).not.toContain(shown);
    expect(suggestions).toHaveLength(1);
  });

  it('in Chinese leads to a heading that has two of its characters side by side', async () => {
    const texts = ['歌剧院在广场旁边。', '门票可以在门口买到，价钱不贵。', '这座国家公园里有很多鸟。'];
    const chinese = await buildIndex([documentOf('指南', texts, ['歌剧院', '门票价格', '国家公园'])]);
    const { suggestions } = chinese.rank({ text: '歌剧院门票价格', limit: 3 });
    expect(suggestions).toEqual(['歌剧院']);
    expect(chinese.rank({ text: '国歌是谁写的', limit: 3 }).suggestions).toEqual([]);
  });
});
