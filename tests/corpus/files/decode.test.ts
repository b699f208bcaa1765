import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/corpus/files/decode.js';
import { decodeAs } from '../../../src/corpus/files/encodings.js';
import { encode } from '../encode.js';
import { passageTexts, readOne } from '../read-one.js';

const plain = 'Die Brücke bleibt bis zum Sommer geschlossen, sagte die Bürgermeisterin – „leider“. 橋 👩‍👩‍👧';

function utf16(text: string, order: 'LE' | 'BE'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

describe('Unicode', () => {
  it.each([
    ['UTF-8', Buffer.from(plain)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${plain}`)],
    ['UTF-16 LE with a mark', utf16(`\ufeff${plain}`, 'LE')],
    ['UTF-16 BE with a mark', utf16(`\ufeff${plain}`, 'BE')],
  ])('is decoded from %s without the mark and without a word about it', async (_, bytes) => {
    expect(await decode(bytes)).toEqual({ text: plain, warnings: [] });
  });

  it.each(['LE', 'BE'] as const)('is decoded from UTF-16 %s without a mark', async (order) => {
    expect(await decode(utf16(plain, order))).toEqual({
      text: plain,
      warnings: ['It is UTF-16 without a byte-order mark.'],
    });
  });

  it.each(['LE', 'BE'] as const)(
    'is decoded from UTF-16 %s without a mark also where characters end in a zero byte',
    async (order) => {
      const text = '一座桥\n一条河\n';
      expect((await decode(utf16(text, order))).text).toBe(text);
    },
  );

  it('is believed where a mark says so, whatever follows', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff'), Buffer.from('Café, déjà', 'latin1')]);
    expect(await decode(bytes)).toEqual({ text: 'Caf\ufffd, d\ufffdj\ufffd', warnings: [] });
  });

  it.each([
    [1, 4, 'It is UTF-8 with 1 broken character.'],
    [2, 8, 'It is UTF-8 with 2 broken characters.'],
    [1, 3, 'It is not UTF-8; it was taken for windows-1252.'],
  ])('is what %i broken and %i whole characters are taken for, or not', async (broken, whole, warning) => {
    const bytes = Buffer.concat([Buffer.from(`Nö: ${'é'.repeat(whole - 1)} `), Buffer.alloc(broken, 0xe4)]);
    expect((await decode(bytes)).warnings).toEqual([warning]);
  });

  it('keeps its text where a few bytes are broken', async () => {
    const bytes = Buffer.concat([Buffer.from(`${plain} Nö`), Buffer.from([0xe2, 0x82])]);
    expect(await decode(bytes)).toEqual({
      text: `${plain} Nö\ufffd`,
      warnings: ['It is UTF-8 with 1 broken character.'],
    });
  });

  it('keeps line ends, zero-width characters and a second mark as they are', async () => {
    const text = 'a\r\nb\rc\n\ufeffd\u200b\u2028e';
    expect((await decode(Buffer.from(`\ufeff${text}`))).text).toBe(text);
  });
});

describe('older encodings', () => {
  it.each([
    [
      'windows-1251',
      'Министр сообщил, что мост будет закрыт до лета. Жители города недовольны этим решением.',
    ],
    ['ibm866', 'Министр сообщил, что мост будет закрыт до лета. Жители города недовольны этим решением.'],
    ['koi8-r', 'Министр сообщил, что мост будет закрыт до лета. Жители города недовольны этим решением.'],
    [
      'iso-8859-2',
      'Minister ogłosił, że most zostanie zamknięty aż do lata, a mieszkańcy żądają spotkania ze śmiałym burmistrzem.',
    ],
    [
      'windows-1250',
      'Minister ogłosił, że most zostanie zamknięty aż do lata, a mieszkańcy żądają spotkania ze śmiałym burmistrzem.',
    ],
    [
      'windows-1254',
      'Bakan, köprünün yaza kadar kapalı kalacağını açıkladı. Şehir sakinleri bu karardan memnun değil.',
    ],
    ['shift_jis', '外務大臣は、両国の関係が安定すればアジアもより安定すると述べた。会談は北京で行われた。'],
    ['euc-jp', '外務大臣は、両国の関係が安定すればアジアもより安定すると述べた。会談は北京で行われた。'],
    ['gb18030', '外交部长表示，如果两国关系稳定，亚洲就会更加稳定。会谈在北京举行，双方还共进了午餐。'],
    ['big5', '外交部長表示，如果兩國關係穩定，亞洲就會更加穩定。會談在北京舉行，雙方還共進了午餐。'],
    [
      'euc-kr',
      '외교부 장관은 양국 관계가 안정되면 아시아도 더욱 안정될 것이라고 말했다. 회담은 베이징에서 열렸다.',
    ],
    ['euc-kr', '항구는 아침 아홉 시에 엽니다. 일요일에는 쉽니다.'],
    ['windows-874', 'ท่าเรือเปิดเวลาเก้าโมงเช้าทุกวัน ยกเว้นวันอาทิตย์ ค่าจอดเรือคืนละสิบสองโครน (12 โครน)'],
  ])('%s is recognised', async (encoding, text) => {
    expect(await decode(encode(text, encoding))).toEqual({
      text,
      warnings: [`It is not UTF-8; it was taken for ${encoding}.`],
    });
  });

  it('ISO-2022-JP is recognised by its escape sequences', async () => {
    const bytes = Uint8Array.from([0x41, 0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x42]);
    expect((await decode(bytes)).text).toBe('A日本B');
  });

  it('ISO-2022-JP is recognised by its older escape sequences as well, and behind others', async () => {
    const older = [0x1b, 0x24, 0x40, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42];
    const behind = [...Buffer.from('\x1b[1mA'), ...older];
    expect((await decode(Uint8Array.from(older))).text).toBe('日本');
    expect((await decode(Uint8Array.from(behind))).warnings).toEqual([
      'It is not UTF-8; it was taken for iso-2022-jp.',
    ]);
  });

  it('escape sequences of a terminal are none of a language', async () => {
    for (const text of ['\x1b[1mDie Brücke\x1b[0m', '\x1b$(0Brücke', '\x1b[@Brücke'])
      expect(await decode(Buffer.from(text))).toEqual({ text, warnings: [] });
  });

  it.each(['þetta er brúin yfir ána', 'ÿ er stafur í frönsku'])(
    'half of a byte-order mark is a letter: %s',
    async (text) => {
      expect((await decode(Buffer.from(text, 'latin1'))).text).toBe(text);
    },
  );

  it('Windows-1252 is what is left, with its quotation marks', async () => {
    const bytes = Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]);
    expect((await decode(bytes)).text).toBe('“Café” – €5');
  });

  it('Windows-1252 has a character for each byte', () => {
    const text = decodeAs(
      'windows-1252',
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
    );
    expect(new Set(text).size).toBe(256);
    expect(text.slice(0x80, 0xa0)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    expect(text.slice(0xa0)).toBe(
      Buffer.from(Uint8Array.from({ length: 96 }, (_, at) => at + 0xa0)).toString('latin1'),
    );
  });

  it('are said when a document is read', async () => {
    const document = await readOne('a.txt', encode('“Café”, he said.', 'windows-1254'));
    expect(passageTexts(document)).toEqual(['“Café”, he said.']);
    expect(document.warnings).toHaveLength(1);
  });
});

it.each([
  ['zero bytes in both halves of pairs', [0x41, 0, 0, 0x42, 0x07, 0, 0, 1]],
  ['what would be letters in an order that its zero bytes speak against', [0, 0x9f, 0, 0x03]],
  ['a single zero byte', [...Buffer.from('A text, and then'), 0]],
  ['an odd number of bytes, some of them zero', [0x41, 0, 0x42, 0, 0x43]],
  ['many control characters', [...Buffer.from('A text'), 1, 2, 3, 4, 8, 0x0e, 0x1f]],
])('%s are no text', async (_, bytes) => {
  await expect(decode(Uint8Array.from(bytes))).rejects.toMatchObject({
    code: 'unreadable-corpus',
    message: expect.stringMatching(/^It holds binary data/),
  });
});

it('tabs and line ends are text, however many there are, and so are few control characters', async () => {
  for (const text of ['\t\t1\r\n\v\f\t2\n', `\x07${'a'.repeat(19)}`])
    expect(await decode(Buffer.from(text))).toEqual({ text, warnings: [] });
});

it('bytes that are no text are refused, all others give text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const result = await decode(bytes).catch((error: unknown) => error);
      if (result instanceof Error) expect(result.message).toMatch(/^It holds binary data/);
      else expect(result).toHaveProperty('text');
    }),
  );
});

it('every text that is written as UTF-8 is read as it was', async () => {
  const texts = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\ufeff]/.test(text));
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      expect((await decode(Buffer.from(`Text: ${text}`))).text).toBe(`Text: ${text}`);
    }),
  );
});
