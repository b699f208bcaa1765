import { beforeAll, describe, expect, it } from 'vitest';
import { missingParts } from '../../../src/retrieval/answering/missing-parts.js';
import { respelt } from '../../../src/retrieval/answering/read-words.js';
import { analyseQuestion } from '../../../src/retrieval/question/analyse-question.js';
import { buildStore } from '../../../src/retrieval/store/build-store.js';
import type { PassageStore } from '../../../src/retrieval/store/passage-store.js';
import { bakery, documentOf, harbour, library } from '../documents.js';

/** Where no phrases and no codes stand nowhere. */
const NOTHING = { absentPhrases: [], absentCodes: [] };

let store: PassageStore;

beforeAll(async () => {
  store = await buildStore([harbour, library, bakery]);
});

const wordsOf = (text: string) => analyseQuestion(text, store).words;
const weightOf = (text: string) => wordsOf(text)[0]?.weight ?? 0;

describe('the words of a question', () => {
  it('are distinct, in order, without those that ask', () => {
    expect(wordsOf('Who dug the harbour, the old harbour?').map(({ form }) => form)).toEqual([
      'dug',
      'the',
      'harbour',
      'old',
    ]);
  });

  it('are worth the more the fewer passages hold them, and little when they only hold the sentence together', () => {
    expect(weightOf('dredger')).toBeGreaterThan(weightOf('Carrow'));
    expect(weightOf('Carrow')).toBeGreaterThan(weightOf('the'));
  });

  it('are worth less in the question before, and as much as others in brackets that were typed', () => {
    const asked = 'when was it lit (the lighthouse)';
    const worth = (ownEnd?: number) =>
      analyseQuestion(asked, store, ownEnd).words.find(({ form }) => form === 'lighthouse')?.weight ?? 0;
    expect(worth()).toBe(weightOf('lighthouse'));
    expect(worth(asked.indexOf(' ('))).toBeCloseTo(0.3 * worth());
  });

  it('that are misspelt are put right in both questions', () => {
    const asked = 'is the pier old (waht is the lighthuose)';
    const meant = respelt(store, analyseQuestion(asked, store, asked.indexOf(' (')));
    expect(meant).toEqual({ text: 'is the pier old (what is the lighthouse)', ownEnd: 15 });
    const longer = 'is the lighthuoses old (what is the pier)';
    const own = respelt(store, analyseQuestion(longer, store, longer.indexOf(' (')));
    expect(own?.text.slice(own.ownEnd)).toBe(' (what is the pier)');
  });

  it('are found in the documents of another language', () => {
    const [word] = wordsOf('Who is Lindqvist').filter(({ isContent }) => isContent);
    expect(word?.terms).toHaveLength(1);
  });

  it('that several languages have are read in the one whose documents have the others', async () => {
    const porto = documentOf('O moinho', [
      'O moinho fica junto ao rio. A entrada custa duas moedas e o pão é de graça.',
    ]);
    const mulino = documentOf('Il mulino', [
      'Il mulino sta vicino al fiume. L’ingresso costa due monete e il pane è gratis.',
    ]);
    for (const documents of [
      [porto, mulino],
      [mulino, porto],
    ]) {
      const both = await buildStore(documents);
      expect(analyseQuestion('quanto custa', both).language).toBe('pt');
      expect(analyseQuestion('quanto costa', both).language).toBe('it');
    }
  });

  it('that tell what is asked for are looked for where a question has nothing else', async () => {
    const rules = await buildStore([documentOf('Rules', ['Members are at least 16 years old.'])]);
    const content = (text: string) =>
      analyseQuestion(text, rules)
        .words.filter(({ isContent }) => isContent)
        .map(({ form }) => form);
    expect(content('how old do I have to be')).toEqual(['old']);
    expect(content('how old are the members')).toEqual(['members']);
  });

  it('that are a rank in digits are as good as those in letters', async () => {
    const race = await buildStore([documentOf('Race', ['The third boat of World War II started late.'])]);
    const { words } = analyseQuestion('how late did the 3rd boat of world war 2 start', race);
    const content = words.filter(({ isContent }) => isContent);
    expect(content.map(({ form, terms }) => [form, terms.length])).toEqual([
      ['late', 1],
      ['3', 1],
      ['boat', 1],
      ['world', 1],
      ['war', 1],
      ['2', 1],
      ['start', 1],
    ]);
  });

  it('that are misspelt stand for words of the documents', () => {
    expect(wordsOf('lighthuose')).toMatchObject([{ form: 'lighthuose', corrected: 'lighthouse' }]);
    expect(wordsOf('waht')).toEqual([]);
  });

  it.each([
    ['en', 'the entry form', 'form'],
    ['en', 'quiet hours', 'quiet'],
    ['sv', 'vad kostar en bil', 'bil'],
    ['ru', 'сколько вес', 'вес'],
  ])(
    'that are no slips of those that ask though they look so are looked for: %s, %s',
    async (language, asked, word) => {
      const lacking = await buildStore([{ ...documentOf('Rules', ['Members row here.']), language }]);
      const { words, slips } = analyseQuestion(asked, lacking);
      expect(slips).toEqual([]);
      expect(words).toContainEqual(expect.objectContaining({ form: word, isContent: true, terms: [] }));
    },
  );

  it('that stand in no document are not misspelt where everybody knows them', async () => {
    const nearly = await buildStore([documentOf('Islands', ['They nearly reached the islands.'])]);
    expect(respelt(nearly, analyseQuestion('the boat near the islands', nearly))).toBeNull();
    expect(respelt(nearly, analyseQuestion('the boat nearl the islands', nearly))?.text).toBe(
      'the boat nearly the islands',
    );
  });

  it('that are misspelt stand first for those of which two letters were swapped', async () => {
    const trials = await buildStore([documentOf('Trials', ['The trial began at the tidal pool.'])]);
    expect(analyseQuestion('tiral', trials).words).toMatchObject([
      { corrected: 'trial', terms: { length: 1 } },
    ]);
  });

  it('that share a stem with words that hold sentences together are no slips of themselves', async () => {
    const ball = await buildStore([documentOf('Ball', ['They get the ball.'])]);
    expect(analyseQuestion('getting the ball', ball).words).toMatchObject([
      { form: 'getting', corrected: null },
      { form: 'the' },
      { form: 'ball' },
    ]);
  });

  it('that are misspelt are put right in the question that is suggested, those that ask as well', () => {
    expect(respelt(store, analyseQuestion('Waht is the lighthuose?', store))?.text).toBe(
      'What is the lighthouse?',
    );
    expect(respelt(store, analyseQuestion('What is the lighthouse?', store))).toBeNull();
  });

  it('that the documents lack are named whole, also where they have one character of them', async () => {
    const seeds = await buildStore([documentOf('种子', ['这里有许多种子，也有一座灯。'])]);
    const missing = (text: string) => missingParts(analyseQuestion(text, seeds), NOTHING);
    expect(missing('谁种植了苹果树')).toEqual(['种植', '苹果树']);
    expect(missing('种子在哪里')).toEqual([]);
  });

  it('are none of those that hold sentences together, though a stemmer makes them the same', async () => {
    const his = documentOf('The harbour master', [
      'He kept his boat here, gave us ore, and went down to the pier with the others in his own way.',
      'Nobody else has seen the downs since.',
    ]);
    const only = await buildStore([his]);
    const termsOf = (text: string) => analyseQuestion(text, only).words.map(({ terms }) => terms.length);
    expect(termsOf('hi')).toEqual([0]);
    expect(missingParts(analyseQuestion('Hi there', only), NOTHING)).toEqual(['Hi']);
    expect(termsOf('his')).toEqual([1]);
    expect(termsOf('use')).toEqual([0]);
    // The documents have a form of these that is about something.
    expect(termsOf('ores')).toEqual([1]);
    expect(termsOf('downed')).toEqual([1]);
  });

  it('are of content in Chinese with every character, though one alone would hold the sentence together', async () => {
    const steel = await buildStore([documentOf('工厂', ['工厂在港口生产不锈钢刀具。'])]);
    const content = analyseQuestion('谁在生产不锈钢？', steel).words.filter(({ isContent }) => isContent);
    expect(content.map(({ form }) => form).join('')).toBe('生产不锈钢');
  });

  it('are found where a number is written in another way', async () => {
    const meeting = await buildStore([documentOf('会议', ['会议在港口持续了二十一天，共有三人参加。'])]);
    const missing = (text: string) => missingParts(analyseQuestion(text, meeting), NOTHING);
    expect(missing('会议持续了21天吗')).toEqual([]);
    expect(missing('会议持续了20天吗')).toEqual(['20']);
  });

  it.each([
    ['what does the WHO recommend', 'who'],
    ['which passwords does the IT team reset', 'it'],
    ['what did the US raise', 'us'],
    ['Doctor Who', 'who'],
  ])('that hold sentences together elsewhere are names where large letters tell: %s', (question, form) => {
    expect(wordsOf(question).find((word) => word.form === form)?.isContent).toBe(true);
  });

  it('are no names where everything is written large', () => {
    expect(wordsOf('IS IT THE HARBOUR').filter(({ isContent }) => isContent)).toHaveLength(1);
  });

  it('are at most so many that no question takes long', () => {
    const long = Array.from({ length: 2_000 }, (_, at) => `word${at}`).join(' ');
    expect(wordsOf(long).length).toBeLessThanOrEqual(48);
  });
});

describe('what a question asks for', () => {
  it.each([
    ['Who dug the harbour?', 'name'],
    ['When was it dug?', 'time'],
    ['In what year did it open?', 'time'],
    ['Where does the lighthouse stand?', 'place'],
    ['How many books may members borrow?', 'number'],
    ['Wie viele Brote backt er?', 'number'],
    ['Why did the roof leak?', 'other'],
    ['Who kept the light when the roof leaked?', 'name'],
    ['In which decades was the harbour dug?', 'time'],
    ['What does the WHO recommend?', 'other'],
    ['What is the name of the first Doctor Who serial?', 'other'],
    ['When was Doctor Who first shown?', 'time'],
    ['WHO DUG THE HARBOUR', 'name'],
    ['Members Know Who Dug The Harbour', 'name'],
  ])('%s a %s', (question, type) => {
    expect(analyseQuestion(question, store).answerType).toBe(type);
  });

  it.each([
    ['zh', '谁在1874年建造了港口？', 'name'],
    ['zh', '哪位工程师建造了港口？', 'name'],
    ['zh', '港口建于哪一年？', 'time'],
    ['zh', '港口几月开放？', 'time'],
    ['zh', '港口里有几艘船？', 'number'],
    ['zh', '港口在哪个国家？', 'place'],
    ['th', 'ท่าเรือแห่งนี้สร้างขึ้นในปีใด', 'time'],
    ['th', 'ท่าเรือแห่งนี้อยู่ในประเทศใด', 'place'],
    ['ar', 'من بنى الميناء القديم في المدينة؟', 'name'],
    ['ar', 'ما هو أقدم جزء من الميناء؟', 'other'],
  ])('in %s: %s a %s', async (_, question, type) => {
    const documents = [
      documentOf('港口', ['工程师在1874年建造了这座港口。']),
      documentOf('ท่าเรือ', ['วิศวกรได้สร้างท่าเรือแห่งนี้ขึ้นในปี 1874']),
      documentOf('الميناء', ['بنى المهندس هذا الميناء في عام 1874 على الساحل.']),
    ];
    expect(analyseQuestion(question, await buildStore(documents)).answerType).toBe(type);
  });

  it('may be a number of something', () => {
    const question = analyseQuestion('How many books may members borrow?', store);
    expect(question.words[question.counted]?.form).toBe('books');
  });
});
