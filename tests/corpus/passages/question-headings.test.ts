import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

async function answersOf(file: string, content: string | Uint8Array) {
  const document = await readOne(file, content);
  expectSound(document);
  return document.passages.map(({ heading, text }) => [heading, text]);
}

const ANSWERED = [
  ['When does the mill open?', 'At nine.'],
  ['Who grinds?', 'The miller does.'],
];

describe('a question in bold letters heads its answer', () => {
  it('in Markdown', async () => {
    const text = '**When does the mill open?**\n\nAt nine.\n\n__Who grinds?__\n\nThe miller does.\n';
    expect(await answersOf('a.md', text)).toEqual(ANSWERED);
    expect((await readOne('questions.md', text)).source.title).toBe('questions');
  });

  it('in Markdown, in the paragraph of the answer', async () => {
    const text = '**When does the mill open?**\nAt nine.\n\n__Who grinds?__  \nThe miller does.\n';
    expect(await answersOf('a.md', text)).toEqual(ANSWERED);
    const talk = '**When does it open?**\n**Who knows?**\n\nIt is old.\n';
    expect(passageTexts(await readOne('b.md', talk))).toEqual([
      '**When does it open?**\n**Who knows?**',
      'It is old.',
    ]);
  });

  it('in a web page', async () => {
    const page =
      '<p><strong>When does the mill open?</strong></p><p>At nine.</p><p><b>Who <i>grinds</i>?</b></p><p>The miller does.</p>';
    expect(await answersOf('a.html', page)).toEqual(ANSWERED);
  });

  it('in a Word document', async () => {
    const p = (text: string, bold = '') => `<w:p><w:r><w:rPr>${bold}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const body = [
      p('When does the mill open?', '<w:b/>'),
      p('At nine.', '<w:b w:val="0"/>'),
      p('Who grinds?', '<w:b w:val="1"/>'),
      p('The miller does.'),
    ].join('');
    const file = zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    });
    expect(await answersOf('a.docx', file)).toEqual(ANSWERED);
  });

  it('unless what is below is bold as well, or nothing is', async () => {
    const text =
      '# Mill\n\nIt is old.\n\n**Really?**\n\n**Who knows?**\n\n# Bakery\n\n**Why** is it closed?\n\nNobody knows.\n\n**And then?**\n';
    expect(passageTexts(await readOne('a.md', text))).toEqual([
      'It is old.',
      '**Really?**',
      '**Who knows?**',
      '**Why** is it closed?',
      'Nobody knows.',
      '**And then?**',
    ]);
  });
});

describe('a question behind a sign heads its answer', () => {
  it.each([
    ['a.txt', 'Q: When does the mill open?\n\nA: At nine.\n\nQ: Who grinds?\n\nA: The miller does.\n'],
    [
      'a.md',
      '**F1. When does the mill open?**\n\nA1. At nine.\n\n**F2.** Who grinds?\n\nA2. The miller does.\n',
    ],
  ])('in %s', async (file, text) => {
    const answers = await answersOf(file, `The Mill\n\nIt stands by the Harr and is old.\n\n${text}`);
    expect(answers.slice(-2).map(([heading]) => heading)).toEqual(ANSWERED.map(([question]) => question));
    expect(answers.slice(-2).map(([, answer]) => answer?.replace(/^A\d?[:.] /, ''))).toEqual(
      ANSWERED.map(([, answer]) => answer),
    );
  });

  it.each([
    ['问：磨坊几点开门？', '答：九点。', '问：谁来磨？', '答：磨坊主。', ['磨坊几点开门？', '谁来磨？']],
    [
      'س: متى تفتح الطاحونة؟',
      'ج: في التاسعة.',
      'س: من يطحن؟',
      'ج: الطحان.',
      ['متى تفتح الطاحونة؟', 'من يطحن؟'],
    ],
  ])('in other letters: %s', async (...[one, oneAnswer, two, twoAnswer, headings]) => {
    const document = await readOne('a.txt', [one, oneAnswer, two, twoAnswer].join('\r\n\r\n'));
    expectSound(document);
    expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
      [headings[0], oneAnswer],
      [headings[1], twoAnswer],
    ]);
  });

  it('and in bold letters, without one before the answer', async () => {
    const text = '**Q: When does the mill open?**\n\nAt nine.\n\n**Q: Who grinds?**\n\nThe miller does.\n';
    expect(await answersOf('a.md', text)).toEqual(ANSWERED);
  });

  it('in a file of many', async () => {
    const pairs = Array.from({ length: 50_000 }, (_, at) => `Q: Who is number ${at}?\n\nA: Nobody.`);
    const document = await readOne('a.txt', pairs.join('\n\n'), { fileMilliseconds: 20_000 });
    expect(document.passages.at(-1)?.heading).toBe('Who is number 49999?');
  });

  it('not where more is said behind the sign, as in an interview, nor in a list', async () => {
    for (const text of [
      'Q: When does the mill open?\n\nA: At nine.\n\nQ: It is late.\n\nA: So it is.\n\nQ: Who grinds?\n\nA: I do.',
      'A. Is it old?\n\nB. Who grinds?\n\nC. The miller does.',
    ]) {
      const paragraphs = text.split('\n\n');
      expect(passageTexts(await readOne('a.txt', `The Mill\n\nIt is old.\n\n${text}\n`)).slice(1)).toEqual(
        paragraphs,
      );
    }
  });
});

describe('a question above its answer heads it, where a text asks and answers throughout', () => {
  const asked = [...ANSWERED, ['May I bring a dog?', 'Yes, but the cat lives here.']];

  it.each([
    ['a.txt', '\n'],
    ['a.txt', '\n\n'],
    ['a.md', '\n\n'],
  ])('in %s', async (file, between) => {
    const text = `The Mill\n\nWhat people ask us.\n\n${asked.map((pair) => pair.join(between)).join('\n\n')}\n`;
    expect((await answersOf(file, text)).slice(-3)).toEqual(asked);
  });

  it.each([
    [
      'Arabic',
      [
        'متى تفتح الطاحونة؟',
        'في التاسعة.',
        'من يطحن؟',
        'الطحان.',
        'هل يسمح بالكلاب؟',
        'نعم، إذا كانت مربوطة.',
      ],
    ],
    [
      'Greek',
      [
        'Πότε ανοίγει ο μύλος;',
        'Στις εννέα.',
        'Ποιος αλέθει;',
        'Ο μυλωνάς.',
        'Επιτρέπονται σκύλοι;',
        'Ναι, με λουρί.',
      ],
    ],
  ])('in %s', async (_, paragraphs) => {
    const document = await readOne('a.txt', `${paragraphs.join('\n\n')}\n`);
    expectSound(document);
    const headed = document.passages.map(({ heading, text }) => [heading, text]);
    expect(headed.flat()).toEqual(paragraphs);
  });

  it.each([
    ['asks now and then', [...asked.flat(), ...Array(9).fill('It is a mill.')]],
    ['asks twice', ANSWERED.flat()],
    ['only asks', ['Who grinds?', 'What for?', 'And when?', ...asked.flat()]],
    ['repeats what people said', asked.map(([question, answer]) => `“${question}” ${answer}`)],
    ['has turns with names', asked.flat().map((line, at) => `${at % 2 ? 'Ada' : 'Lena Ost'}: ${line}`)],
    ['has turns', asked.flat().map((line) => `– ${line}`)],
  ])('not where it %s', async (_, paragraphs) => {
    const document = await readOne('a.txt', `The Mill\n\n${paragraphs.join('\n\n')}\n`);
    expect(passageTexts(document)).toEqual(paragraphs);
    expect(document.passages.every(({ heading }) => heading === null)).toBe(true);
  });
});
