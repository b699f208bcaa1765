import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { folderWith } from '../../support/folder.js';
import { passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

const vtt = `WEBVTT - Council meeting
Kind: captions

STYLE
::cue { color: papayawhip }

NOTE Checked by Lena Ost

intro
00:01.000 --> 00:04.000 align:start position:0%
<v Ingrid Sollberg>Good evening, and welcome
to the <i>meeting</i> of

00:04.000 --> 00:07.500
<v Ingrid Sollberg>the council of Harwick &amp; the islands.

00:08.000 --> 00:10.000
<v.loud Anton Reiss>Who pays for <00:09.000>the bridge?

00:20.000 --> 00:22.000
Nobody answered.

01:02:03.000 --> 01:02:05.000
The meeting was closed.
`;

describe('WebVTT', () => {
  it('becomes paragraphs of what is spoken, each with its speaker and time', async () => {
    const document = await readOne('a.vtt', vtt);
    expect(document.passages.map(({ text, place }) => [place.seconds, text])).toEqual([
      [
        1,
        'Ingrid Sollberg: Good evening, and welcome to the meeting of the council of Harwick & the islands.',
      ],
      [8, 'Anton Reiss: Who pays for the bridge?'],
      [20, 'Nobody answered.'],
      [3723, 'The meeting was closed.'],
    ]);
    expect(document.source.title).toBe('a');
    expectSound(document);
  });
});

it('names before colons are speakers: each has paragraphs of their own, and is named once in them', async () => {
  const cues = [
    'Lena Ost: Good evening.',
    'Lena Ost: We begin at 10:30',
    'and end at noon.',
    'Karl von Weg: Who pays for the bridge?',
    'SPEAKER 3: The town.',
  ];
  const transcript = cues.map((cue, at) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${cue}\n`).join('\n');
  expect(passageTexts(await readOne('a.vtt', `WEBVTT\n\n${transcript}`))).toEqual([
    'Lena Ost: Good evening. We begin at 10:30 and end at noon.',
    'Karl von Weg: Who pays for the bridge?',
    'SPEAKER 3: The town.',
  ]);
});

it('whatever people call themselves is a speaker where nearly every cue begins so', async () => {
  const cues = [
    'lena_o: Good evening.\nWe begin: at once.',
    "Karl's phone: Yes.",
    'Ola Nord - Harbour: Who pays?',
    'lena_o: The town.',
  ];
  const transcript = (all: readonly string[]) =>
    `WEBVTT\n\n${all.map((cue, at) => `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n${cue}\n`).join('\n')}`;
  expect(passageTexts(await readOne('a.vtt', transcript(cues)))).toEqual([
    'lena_o: Good evening. We begin: at once.',
    "Karl's phone: Yes.",
    'Ola Nord - Harbour: Who pays?',
    'lena_o: The town.',
  ]);
  const some = ['Good evening.', 'we say: no.', 'And so on.', 'Ola Nord (Harbour): Who pays?'];
  expect(passageTexts(await readOne('a.vtt', transcript(some)))).toEqual([
    'Good evening. we say: no. And so on.',
    'Ola Nord (Harbour): Who pays?',
  ]);
});

describe('SubRip', () => {
  it('becomes paragraphs, parted where a dash marks another speaker', async () => {
    const srt = `1
00:00:01,000 --> 00:00:02,000
{\\an8}The ferry leaves
at dawn.

2
00:00:02,500 --> 00:00:04,000
- Every day?
- Every day.

3
00:00:04,500 --> 00:00:05,000
<font color="#fff">Except on Sundays.</font>

4
00:00:05,500 --> 00:00:06,000
<i>- And feasts.</i>
`;
    const document = await readOne('a.srt', srt.replaceAll('\n', '\r\n'));
    expect(passageTexts(document)).toEqual([
      'The ferry leaves at dawn.',
      'Every day?',
      'Every day. Except on Sundays.',
      'And feasts.',
    ]);
  });

  it('ends a paragraph with a sentence after a few lines', async () => {
    const cue = (index: number) =>
      `${index}\n00:00:${String(index).padStart(2, '0')},000 --> 00:00:${String(index).padStart(2, '0')},900\nThe ferry carries forty people and a dog over the river.\n`;
    const document = await readOne(
      'a.srt',
      Array.from({ length: 30 }, (_, index) => cue(index + 1)).join('\n'),
    );
    expect(document.passages.length).toBeGreaterThan(2);
    for (const { text } of document.passages) {
      expect(text.endsWith('river.')).toBe(true);
      expect(text.length).toBeLessThan(400);
    }
  });

  it('has what rolling captions say when it is said, not when it has rolled up', async () => {
    const rolling = [
      'WEBVTT',
      '00:00:01.000 --> 00:00:03.000 align:start\n \nthe<00:00:01.500><c> ferry</c><00:00:02.000><c> leaves</c>',
      '00:00:03.000 --> 00:00:03.010 align:start\nthe ferry leaves\n ',
      '00:00:03.010 --> 00:00:05.000 align:start\nthe ferry leaves\nat<00:00:04.000><c> dawn</c>',
    ];
    const document = await readOne('a.vtt', `${rolling.join('\n\n')}\n`);
    expect(document.passages.map(({ text, place }) => [place.seconds, text])).toEqual([
      [1, 'the ferry leaves at dawn'],
    ]);
  });

  it('says a line once that captions repeat while they roll', async () => {
    const srt = `1\n00:00:01,000 --> 00:00:02,000\nthe ferry leaves\n\n2\n00:00:02,000 --> 00:00:03,000\nthe ferry leaves\nat dawn\n`;
    expect(passageTexts(await readOne('a.srt', srt))).toEqual(['the ferry leaves at dawn']);
  });
});

describe('a file without any cue', () => {
  it.each([
    ['a.vtt', 'WEBVTT\n\nNOTE nothing here\n'],
    ['a.srt', 'The ferry leaves at dawn.\n'],
  ])('has no passages, and that is said: %s', async (file, text) => {
    const document = await readOne(file, text);
    expect(document.passages).toEqual([]);
    expect(document.warnings).toEqual([
      'Nothing in it has a time such as 00:01:02.000 --> 00:01:05.000 above it, so nothing is read.',
    ]);
  });

  it('is only empty where it is empty', async () => {
    expect((await readOne('a.vtt', '\n')).warnings).toEqual([]);
    expect((await readOne('a.vtt', vtt)).warnings).toEqual([]);
  });
});

describe('speech that a program wrote down in JSON', () => {
  const said = (start: number, text: string) => ({
    id: 1,
    start,
    end: start + 4,
    text,
    tokens: [50364, 2205],
  });
  const segments = [said(0, ' The mill opens'), said(4, ' at nine.'), said(20, ' And the café at ten.')];

  it('becomes paragraphs with their times, whatever else stands there', async () => {
    const words = Array.from({ length: 9 }, (_, at) => ({ word: 'mill', start: at, end: at + 1 }));
    const inMilliseconds = segments.map(({ start, end, text }) => ({
      timestamps: { from: '00:00:00,000', to: '00:00:04,000' },
      offsets: { from: start * 1000, to: end * 1000 },
      text,
    }));
    for (const whole of [
      { text: 'The mill opens at nine. And the café at ten.', segments, language: 'en' },
      { segments, word_segments: words },
      { result: { language: 'en' }, transcription: inMilliseconds },
    ]) {
      const document = await readOne('a.json', JSON.stringify(whole));
      expect(document.passages.map(({ text, place }) => [place.seconds, text])).toEqual([
        [0, 'The mill opens at nine.'],
        [20, 'And the café at ten.'],
      ]);
      expectSound(document);
    }
  });

  it('has its speakers', async () => {
    const turns = segments.map((segment, at) => ({ ...segment, speaker: at < 2 ? 'Ada Holm' : 'Bert' }));
    const document = await readOne('a.json', JSON.stringify({ segments: turns }));
    expect(passageTexts(document)).toEqual([
      'Ada Holm: The mill opens at nine.',
      'Bert: And the café at ten.',
    ]);
  });

  it('is read as the settings have its columns', async () => {
    const { documents } = await readCorpus(
      await folderWith({
        'a.json': JSON.stringify({ segments }),
        'footnote.yaml': 'columns:\n  - files: a.json\n    text: text\n',
      }),
    );
    expect(documents.map(passageTexts)).toEqual([segments.map(({ text }) => text.trim())]);
  });

  it('is told from what only has a beginning and an end', async () => {
    const dates = segments.map((segment, at) => ({
      ...segment,
      start: 1709629331,
      end: 1709629331 + at * 9000,
    }));
    const { passages } = await readOne('a.json', JSON.stringify(dates));
    expect(passages.map(({ text }) => text.split('\n').length)).toEqual([4, 4, 4]);
  });
});
