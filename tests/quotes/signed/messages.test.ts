import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/quotes/find-quotations.js';
import { collectPeople } from '../../../src/quotes/people/people.js';
import { readOne } from '../../corpus/read-one.js';
import { quotationsIn, whoSaysWhat } from '../document.js';

describe('messages of a chat', () => {
  const said = ['anna: are you there', 'Red Fox: not yet', 'anna: how late', 'Red Fox: at nine, as always'];

  it.each([
    ['IRC', ([name, words]: string[]) => `[20:04] <${name}> ${words}`],
    ['with an operator’s sign', ([name, words]: string[]) => `20:04 <@${name}> ${words}`],
    ['with a date', ([name, words]: string[]) => `4/3/24, 09:02 - ${name}: ${words}`],
    ['with a date in brackets', ([name, words]: string[]) => `\u200e[04.03.24, 09:02:11] ${name}: ${words}`],
    ['below the name and the time', ([name, words]: string[]) => `${name} — Today at 7:04 PM\n${words}`],
    ['below the time and the name', ([name, words]: string[]) => `[03/02/2025 19:04] ${name}\n${words}`],
    ['of a recording', ([name, words]: string[]) => `${name} (00:09):\n${words}`],
    ['of a recording in thousandths', ([name, words]: string[]) => `${name} (00:09.120)\n${words}`],
    ['of a meeting', ([name, words]: string[]) => `09:02:11 From ${name} to Everyone:\n\t${words}`],
    [
      'of one before',
      ([name, words]: string[]) => `09:02:11\t From  ${name}  to  Tom Hill(Privately) : ${words}`,
    ],
    ['without a time', ([name, words]: string[]) => `<${name}> ${words}`],
    ['below the name, without a dash', ([name, words]: string[]) => `${name}  9:04 AM\n${words}`],
  ])('%s', (_name, written) => {
    expect(whoSaysWhat(said.map((line) => written(line.split(': '))).join('\n'))).toEqual(said);
  });

  it('are somebody’s by the colon, whatever stands between it and the name', () => {
    const turns = said.map((line) => line.split(': '));
    const chat = turns.map(([name, words]) => `09:02:11 From ${name} to Everyone:\n\t${words}`).join('\n');
    expect(quotationsIn(chat).map(({ cue }) => cue)).toEqual([':', ':', ':', ':']);
  });

  it('neither what a program says nor a picture is somebody’s', () => {
    const text =
      '[20:01] * anna has joined\n[20:02] <anna> is it open?\n[20:03] <fox> no\n[20:04] <anna> <Media omitted>\n[20:05] <fox> nice\n[20:06] * anna waves';
    expect(whoSaysWhat(text)).toEqual(['anna: is it open?', 'fox: no', 'fox: nice']);
  });

  it('the log of a program is no chat', () => {
    const text = ['INFO: started', 'WARN: the disk is full', 'INFO: reading', 'WARN: the disk is full']
      .map((line) => `2025-01-01 10:00:00 ${line}`)
      .join('\n');
    expect(whoSaysWhat(text)).toEqual([]);
  });

  it('a timetable is no chat', () => {
    const day = 'Monday  9:00\nCanoes are handed out.\nLunch  12:30\nBread and soup.';
    expect(whoSaysWhat(`${day}\n${day}`)).toEqual([]);
    const course = '9:00 Anna Berg\nBring your own canoe.\n10:00 Tom Hill\nYou will need a rope.';
    expect(whoSaysWhat(`${course}\n${course}`)).toEqual([]);
  });

  it('a recording has the time in front, from zero on', () => {
    const turns = [
      '0:00 Anna Berg\nWelcome back. What do you eat?',
      '0:09 Tom Hill\nI eat fish.',
      '0:21 Anna Berg\nAnd your dog?',
      '1:02 Tom Hill\nHe eats me.',
    ];
    expect(whoSaysWhat(turns.join('\n'))).toEqual([
      'Anna Berg: Welcome back. What do you eat?',
      'Tom Hill: I eat fish.',
      'Anna Berg: And your dog?',
      'Tom Hill: He eats me.',
    ]);
  });

  it('people are found as they call themselves, and are nobody whose name holds that word', () => {
    const chat = quotationsIn(
      '[20:04] <anna> is it open?\n[20:05] <fox> no\n[20:06] <anna> ok\n[20:07] <fox> bye',
    );
    const report = quotationsIn('“We are ready,” Anna Berg said.');
    const people = collectPeople([chat, report]);
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ['anna', 2],
      ['fox', 2],
      ['Anna Berg', 1],
    ]);
  });
});

describe('messages of a chat in any language', () => {
  const said = [
    'anna: wo bist du?',
    'Roter Fuchs: noch zu Hause',
    'anna: und wann kommst du',
    'Roter Fuchs: um neun',
  ];
  const written = (line: (name: string, words: string) => string) =>
    said.map((each) => line(...(each.split(': ') as [string, string]))).join('\n');

  it.each([
    ['de', 'WhatsApp', (name: string, words: string) => `04.03.21, 09:02 - ${name}: ${words}`],
    [
      'fr',
      'with a space before the colon',
      (name: string, words: string) => `[04/03/2021 à 09:02] ${name} : ${words}`,
    ],
    [
      'es',
      'with the half of the day',
      (name: string, words: string) => `4/3/21, 9:02 p. m. - ${name}: ${words}`,
    ],
    ['de', 'Discord', (name: string, words: string) => `${name} — heute um 19:04 Uhr\n${words}`],
    ['ja', 'LINE', (name: string, words: string) => `09:02\t${name}\t${words}`],
    ['zh', 'WeChat', (name: string, words: string) => `${name} 2021-03-04 09:02\n${words}`],
    ['ru', 'Telegram', (name: string, words: string) => `${name}, [04.03.2021 09:02]\n${words}`],
    ['en', 'Slack', (name: string, words: string) => `${name}  [9:04 AM]\n${words}`],
    ['ko', 'KakaoTalk', (name: string, words: string) => `[${name}] [오전 9:03] ${words}`],
    ['it', 'IRC', (name: string, words: string) => `[20:02] <${name}> ${words}`],
  ])('%s, %s', (language, _program, line) => {
    expect(whoSaysWhat(written(line), language)).toEqual(said);
  });

  it('a message goes on in the next line, and a picture is nobody’s words', () => {
    const text = written((name, words) => `04.03.21, 09:02 - ${name}: ${words}!`);
    const more = `${text}\nIch freue mich.\n04.03.21, 09:03 - anna: <Medien ausgeschlossen>\n04.03.21, 09:03 - anna: [图片]`;
    expect(whoSaysWhat(more, 'de')).toEqual([
      ...said.map((line) => `${line}!`),
      'Roter Fuchs: Ich freue mich.',
    ]);
  });
});

describe('posts of a forum', () => {
  it('are whose the line above says, and what they quote is whose theirs says', () => {
    const text = `Posted by anna_b on 4 March 2021, 10:14
Which rope do you use?
Posted by Red Fox on 4 March 2021, 11:02
anna_b wrote:
> Which rope do you use?
Hemp, always.
Posted by anna_b on 4 March 2021, 12:30
Thank you!
Posted by Red Fox on 5 March 2021, 08:15
You are welcome.`;
    expect(whoSaysWhat(text)).toEqual([
      'anna_b: Which rope do you use?',
      'anna_b: Which rope do you use?',
      'Red Fox: Hemp, always.',
      'anna_b: Thank you!',
      'Red Fox: You are welcome.',
    ]);
  });

  it('are told by the names of those who write, also where no space stands behind a name', () => {
    const text = `小明 2024-03-04 10:14
你用什么绳子？
红狐 2024-03-04 11:02
小明写道：
> 你用什么绳子？
麻绳。
小明 2024-03-04 12:30
谢谢你！
红狐 2024-03-05 08:15
不客气。`;
    expect(whoSaysWhat(text, 'zh').slice(0, 3)).toEqual([
      '小明: 你用什么绳子？',
      '小明: 你用什么绳子？',
      '红狐: 麻绳。',
    ]);
  });

  it.each([
    ['en', (name: string) => `**${name}** wrote on 2021-03-04 10:14:`],
    ['en', (name: string) => `${name} said on 4 March 2021, 10:14 PM:`],
    ['de', (name: string) => `${name} schrieb am 4. März 2021 um 10:14:`],
    ['fr', (name: string) => `__${name}__ a écrit le 04/03/2021:`],
  ])('are whose a sentence above says, and so is what they quote: %s', (language, head) => {
    const text = `${head('anna_b')}\n\nWhich rope do you use?\n\nI cannot find any.

${head('Red Fox')}\n
> ${head('anna_b')}
> Which rope do you use?\n
Hemp, always.\n\nIt is cheap.

${head('anna_b')}\n\nThank you!\n
${head('Red Fox')}\n\nYou are welcome.\n\nThe forum is closed.`;
    expect(whoSaysWhat(text, language)).toEqual([
      'anna_b: Which rope do you use?',
      'anna_b: I cannot find any.',
      'anna_b: Which rope do you use?',
      'Red Fox: Hemp, always.',
      'Red Fox: It is cheap.',
      'anna_b: Thank you!',
      'Red Fox: You are welcome.',
    ]);
  });

  it.each([
    ['of one person alone', ['anna', 'anna', 'anna', 'anna']],
    ['of whom nobody writes again', ['anna', 'tom', 'eva', 'jan']],
  ])('are none %s', (_name, writers) => {
    const lines = writers.map((writer, at) => `[20:0${at}] <${writer}> Are you there?`);
    expect(quotationsIn(lines.join('\n'))).toEqual([]);
  });

  it('of somebody with a full name are theirs in other documents, too', () => {
    const chat = '[20:04] <Anna Berg> Are you there?\n[20:05] <tom> I am.';
    const people = collectPeople([
      quotationsIn(`${chat}\n${chat}`),
      quotationsIn('“We are ready,” Anna Berg said. “So am I,” Tom said.'),
    ]);
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ['Anna Berg', 3],
      ['tom', 2],
      ['Tom', 1],
    ]);
  });
});

describe('messages that were saved one by one', () => {
  const written = (author: string, content: string) => ({
    timestamp: '2024-04-30T09:00:00Z',
    content,
    author: { name: author },
  });
  const whoWroteWhat = async (file: string, content: string) => {
    const document = await readOne(file, content);
    return findQuotations(document).map(({ text, speaker, mention, cue, isHandle }) => {
      expect(mention && document.text.slice(mention.start, mention.end)).toBe(speaker);
      expect([cue, isHandle]).toEqual([':', true]);
      return `${speaker}: ${text}`;
    });
  };

  it('are their writers’, in any language', async () => {
    const english = [
      written('ada', 'The mill opens at nine.'),
      written('Bert Weg', 'Anna said that it is closed.'),
    ];
    expect(await whoWroteWhat('a.json', JSON.stringify({ messages: english }))).toEqual([
      'ada: The mill opens at nine.',
      'Bert Weg: Anna said that it is closed.',
    ]);
    const german = [written('ada', 'Die Mühle öffnet um neun Uhr, und das Café um zehn.')];
    expect(await whoWroteWhat('a.json', JSON.stringify({ messages: german }))).toEqual([
      'ada: Die Mühle öffnet um neun Uhr, und das Café um zehn.',
    ]);
  });

  it('are so in all of their paragraphs', async () => {
    const post = (author: string, words: string) =>
      `<div class="topic-post"><span class="username">${author}</span><div class="cooked">${words}</div></div>`;
    const page =
      post('ada', '<h2>Hours</h2><p>The mill opens at nine.</p><p>The café opens at ten.</p>') +
      post('bert', '<p>Thanks.</p>');
    expect(await whoWroteWhat('a.html', `<body>${page}</body>`)).toEqual([
      'ada: The mill opens at nine.',
      'ada: The café opens at ten.',
      'bert: Thanks.',
    ]);
  });

  it('are none where a row only has an author', async () => {
    const rows =
      'title,author,text\nFares,Ada Holm,Two crowns a day are asked.\nDogs,Ada Holm,They travel free.\n';
    expect(await whoWroteWhat('a.csv', rows)).toEqual([]);
  });
});
