import { describe, expect, it } from 'vitest';
import { noiseOf, passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

describe('a chat that a program wrote down', () => {
  it.each([
    [
      [
        '04/03/2024, 09:00 - Messages and calls are end-to-end encrypted.',
        '04/03/2024, 09:02 - Lena Ost: The ferry leaves at six.',
        '04/03/2024, 09:05 - Karl Weg: Good. Who brings the rope?',
        '04/03/2024, 09:06 - Ada Holm joined',
        '04/03/2024, 9:07 PM - Lena Ost: Ada does.',
      ],
      [0, 3],
    ],
    [
      [
        '[04.03.24, 09:00:00] Crew: \u200eNachrichten und Anrufe sind verschlüsselt.',
        '[04.03.24, 09:02:11] Lena Ost: Die Fähre fährt um sechs.',
        '[04.03.24, 09:05:01] Karl Weg: Gut. Wer bringt das Seil?',
        '\u200e[04.03.24, 09:06:00] Karl Weg: \u200eBild weggelassen',
        '[04.03.24, 09:07:00] Lena Ost: Ada bringt es.',
      ],
      [0, 3],
    ],
  ])('has what the program says itself apart (%#)', async (lines, notices) => {
    const document = await readOne('a.txt', `${lines.join('\n')}\n`);
    expect(noiseOf(document)).toEqual(notices.map((at) => `notice: ${lines[at]}`));
    expect(passageTexts(document)).toEqual(lines.filter((_, at) => !notices.includes(at)));
    expectSound(document);
  });

  it.each([
    [
      [
        '[2024/3/4 上午9:00:00] 消息和通话已进行端到端加密。',
        '[2024/3/4 上午9:02:11] 王立: 渡船六点开。',
        '[2024/3/4 上午9:05:01] 李安: 好的。谁带绳子？',
        '[2024/3/4 下午1:07:00] 王立: 李安带。',
      ],
      [0],
    ],
    [
      [
        '[09:00] -!- lena has joined #ferry',
        '[09:02] <lena> The ferry leaves at six.',
        '[09:03] * lena waves',
        '[09:05] <karl> Good. Who brings the rope?',
        '[09:06] -!- ada has joined #ferry',
      ],
      [0, 4],
    ],
    [
      [
        '09:00\tGroup created by Lena.',
        '09:02\tLena Ost\tThe ferry leaves at six.',
        '09:05\tKarl Weg\tGood. Who brings the rope?',
        '09:07\tLena Ost\tAda does.',
      ],
      [0],
    ],
  ])('has it apart however the time is written (%#)', async (lines, notices) => {
    const document = await readOne('a.txt', `${lines.join('\n\n')}\n`);
    expect(noiseOf(document)).toEqual(notices.map((at) => `notice: ${lines[at]}`));
    expect(passageTexts(document)).toEqual(lines.filter((_, at) => !notices.includes(at)));
    expectSound(document);
  });

  it.each([
    [
      '[02.03.2025 19:04] lena: is the ferry open',
      '[02.03.2025 19:05] karl: yes',
      '[02.03.2025 19:09] lena: good',
    ],
    [
      '[02.03.2025 19:04] lena: who has the key to the gym',
      '[02.03.2025 19:05] karl: under the third flower pot',
      '[02.03.2025 19:09] lena: that is not very secret at all',
    ],
    ['<lena> is the ferry open', '<karl> yes', '<lena> good', '<@ada> bring the dog'],
  ])(
    'has a paragraph for each message also where it is short and no line ends as a sentence (%#)',
    async (...lines) => {
      expect(passageTexts(await readOne('a.txt', `${lines.join('\n')}\n`))).toEqual(lines);
    },
  );

  it('has each message with what is indented below it', async () => {
    const messages = [
      '09:02:11 From Lena Ost to Everyone:\n\tThe ferry leaves at six.\n\tBring a rope.',
      '09:05:01 From Karl Weg to Everyone:\n\tGood.',
      '09:07:00 From Lena Ost to Karl Weg(Direct Message):\n\tAda brings it.',
      '09:08:00 From Karl Weg to Everyone:\n\tWho is Ada?',
    ];
    const document = await readOne('a.txt', `${messages.join('\n')}\n`);
    expect(passageTexts(document)).toEqual(messages);
    expectSound(document);
    const indented = '    <lena> is the ferry open\n    <karl> yes\n    <lena> good\n';
    expect(passageTexts(await readOne('b.txt', indented))).toEqual(indented.trim().split(/\n\s+/));
  });

  it('has what is attached to a message apart from the next one', async () => {
    const blocks = [
      '[04/03/2024 09:02] ada\nThe ferry leaves at six.',
      '{Attachments}\nhttps://example.org/map.png',
      '[04/03/2024 09:05] bert\nGood. Who brings the rope?',
    ];
    const document = await readOne('a.txt', `${blocks.join('\n\n')}\n`);
    expect(passageTexts(document)).toEqual(blocks);
  });

  it('is none where hardly a line is somebody’s, as in a timetable', async () => {
    const lines = [
      '04/03/2024, 09:00 - Doors open.',
      '04/03/2024, 10:00 - Speech: the mayor.',
      '04/03/2024, 11:00 - Tea.',
    ];
    expect(passageTexts(await readOne('a.txt', lines.join('\n\n')))).toEqual(lines);
  });
});
