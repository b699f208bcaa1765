import { expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { folderWith } from '../../support/folder.js';
import { noiseOf, passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

const lines = (...all: string[]) => all.join('\r\n');

it('reads the words of a message, and what its header says', async () => {
  const message = lines(
    'From: =?utf-8?q?L=C3=A9na_Ost?= <lena@example.org>',
    'To: council@example.org',
    'Subject: =?utf-8?B?VGhlIGZlcnJ5IOKAkyBhIHBsYW4=?=',
    'Date: Wed, 25 Dec 2024 23:30:00 -0500',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Dear all,',
    '',
    'the ferry carries forty people=2C and a dog =E2=80=93 every half hour, from =',
    'dawn to dusk.',
    '',
    'On Monday, Karl Weg wrote:',
    '> Does it carry dogs?',
    '>',
    '> I have one.',
    'It does.',
    '',
    '-- ',
    'Lena Ost, Harwick',
  );
  const document = await readOne('a.eml', message);
  expect(document.source).toMatchObject({
    title: 'The ferry – a plan',
    author: 'Léna Ost',
    date: '2024-12-25',
  });
  expect(passageTexts(document)).toEqual([
    'Dear all,',
    'the ferry carries forty people, and a dog – every half hour, from dawn to dusk.',
    'On Monday, Karl Weg wrote:',
    'It does.',
  ]);
  expect(noiseOf(document)).toEqual([
    'related: > Does it carry dogs?\n>\n> I have one.',
    'notice: -- \nLena Ost, Harwick',
  ]);
  expect(document.warnings).toEqual([]);
  expectSound(document);
});

it('reads HTML where there is nothing else, and names what it leaves out', async () => {
  const message = lines(
    'From: lena@example.org',
    'Subject: Fares',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=iso-8859-1',
    '',
    '<p>A crossing costs <b>two</b> crowns.</p>',
    '--b',
    'Content-Type: application/pdf; name="fares.pdf"',
    'Content-Disposition: attachment; filename="fares.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0xLjQK',
    '--b--',
  );
  const document = await readOne('a.eml', message);
  expect(document.source).toMatchObject({ title: 'Fares', author: 'lena@example.org', date: null });
  expect(passageTexts(document)).toEqual(['A crossing costs two crowns.']);
  expect(document.warnings).toEqual(['Its attachment is not read.']);
});

it('names a file that is no message', async () => {
  const reason = 'It is not an e-mail message: it begins without any header.';
  for (const words of ['\r\n\r\nJust words.', 'Just words.\n', 'Note: just words.\n\nAnd more.\n']) {
    const { skipped } = await readCorpus(await folderWith({ 'a.eml': words }));
    expect(skipped).toEqual([{ file: 'a.eml', reason }]);
  }
});

it('keeps the line that a program puts above what it quotes out of the text', async () => {
  const message = lines(
    'From: lena@example.org',
    'Subject: Dogs',
    '',
    'It does: see https://example.org.',
    '',
    'On Mon, 4 Mar 2024 at 09:00, Karl Weg <karl@example.org>',
    'wrote:',
    '',
    '> Does it carry dogs?',
  );
  const document = await readOne('a.eml', message);
  expect(passageTexts(document)).toEqual(['It does: see https://example.org.']);
  expect(noiseOf(document)).toEqual([
    'related: On Mon, 4 Mar 2024 at 09:00, Karl Weg <karl@example.org>\nwrote:',
    'related: > Does it carry dogs?',
  ]);
});

const reply = (subject: string, ...below: string[]) =>
  lines(
    'From: lena@example.org',
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'The ferry runs at six.',
    '',
    ...below,
    '',
    'When does it run?',
    '',
    'It never used to be late.',
  );

it.each([
  {
    by: 'a line with words',
    below: [
      '-----Original Message-----',
      'From: Karl Weg',
      'Sent: Monday, March 4, 2024',
      'To: Lena',
      'Subject: Ferry',
    ],
  },
  {
    by: 'a line of underscores',
    below: [
      '________________________________',
      'Von: Karl Weg',
      'Gesendet: Montag',
      'An: Lena',
      'Betreff: Fähre',
    ],
  },
  {
    by: 'an address and a time',
    below: [
      '*From:* Karl Weg <karl@example.org>',
      '*Sent:* Monday, March 4, 2024 9:00 AM',
      '*To:* Lena',
      '*Subject:* Ferry',
    ],
  },
])('keeps out a message that is repeated below, told by $by', async ({ below }) => {
  const document = await readOne('a.eml', reply('RE: Ferry', ...below));
  expect(passageTexts(document)).toEqual(['The ferry runs at six.']);
  expect(noiseOf(document)).toEqual([expect.stringMatching(/^related: .*When does it run\?.*late\.$/s)]);
});

it('keeps what was forwarded, and lines with colons that are no header', async () => {
  const headers = ['-----Original Message-----', 'From: Karl Weg', 'Sent: Monday', 'To: Lena'];
  expect(passageTexts(await readOne('a.eml', reply('FW: Ferry', ...headers)))).toContain('When does it run?');
  const listed = ['Place: the pier', 'Time: 9:00', 'Price: two crowns'];
  expect(passageTexts(await readOne('b.eml', reply('Ferry', ...listed)))).toContain('When does it run?');
});
