import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/corpus/document.js';
import { readAttached } from '../../../src/corpus/mail/attached-messages.js';
import { parseMessage } from '../../../src/corpus/mail/message.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { folderWith } from '../../support/folder.js';
import { inEnglish } from '../../support/in-english.js';
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
    expect(inEnglish(skipped)).toEqual([{ file: 'a.eml', reason }]);
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

const EARLIER = [
  '-----Ursprüngliche Nachricht-----',
  'Von: Karl Weg <karl@example.org>',
  'Gesendet: Montag, 4. März 2024 09:00',
  'An: Lena Ost',
  'Betreff: Dogs',
  '',
  'Does it carry dogs?',
];

it('takes an earlier message with its headers for no words of the answer', async () => {
  const document = await readOne(
    'a.eml',
    lines('From: lena@example.org', 'Subject: RE: Dogs', '', 'It does.', '', ...EARLIER),
  );
  expect(passageTexts(document)).toEqual(['It does.']);
  expect(noiseOf(document)).toEqual([`related: ${EARLIER.join('\n')}`]);
  expectSound(document);
});

it('takes an earlier message under another subject for none as well, where its headers leave no doubt', async () => {
  const earlier = [
    'Von: Karl Weg <karl@example.org>',
    'Gesendet: Dienstag, 5. März 2024 17:20',
    'An: Lena Ost',
    'Betreff: Hunde an Bord',
    '',
    'Fahren Hunde mit?',
  ];
  const answer = (...below: string[]) =>
    readOne(
      'a.eml',
      lines('From: lena@example.org', 'Subject: Fares', '', 'It costs a crown.', '', ...below),
    );
  expect(passageTexts(await answer(...earlier))).toEqual(['It costs a crown.']);
  const html = `<p>It costs a crown.</p><p>${earlier
    .slice(0, 4)
    .join('<br>')
    .replace(/<(karl[^>]*)>/, '&lt;$1&gt;')}</p><p>Fahren Hunde mit?</p>`;
  const inHtml = lines(
    'From: lena@example.org',
    'Subject: Fares',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
  );
  expect(passageTexts(await readOne('a.eml', inHtml))).toEqual(['It costs a crown.']);
  const invitation = [
    'When: 5 May 2024, 17:20',
    'Where: Quay 1',
    'Fare: none',
    'Ask: Karl <karl@example.org>',
  ];
  expect(noiseOf(await answer(...invitation))).toEqual([]);
});

it('has dashes and quotation marks as Windows writes them, and no words of a telephone', async () => {
  const head =
    'From: a@example.org\nSubject: =?windows-1252?Q?The_=93ferry=94?=\nContent-Type: text/plain; charset=windows-1252';
  const body = 'The \x93ferry\x94 is grey \x96 and old.\n\nSent from my telephone\n';
  const document = await readOne('a.eml', Buffer.from(`${head}\n\n${body}`, 'latin1'));
  expect(document.source.title).toBe('The “ferry”');
  expect(passageTexts(document)).toEqual(['The “ferry” is grey – and old.']);
  expectSound(document);
});

it('takes what a message to many says about its sending for none of its words', async () => {
  const html = `<p>View in browser</p><h1>Fares</h1><p>It costs a crown.</p><p>You get this because you asked for it.<br>Quay 1, Harwick<br><a href="u">Unsubscribe</a></p><p>© 2024 Ferry</p>`;
  const message = (header: string, body: string) =>
    lines(
      'From: a@example.org',
      'Subject: Ferry',
      header,
      'Content-Type: text/html; charset=utf-8',
      '',
      body,
    );
  const document = await readOne('a.eml', message('List-Unsubscribe: <https://example.org/u>', html));
  expect(passageTexts(document)).toEqual(['It costs a crown.']);
  expectSound(document);
  const asked = '<p>It costs a crown.</p><p>Who wants none may unsubscribe on Monday.</p>';
  expect(passageTexts(await readOne('a.eml', message('X-A: b', asked)))).toHaveLength(2);
});

it('reads a message that only hands on another, and a list that looks like headers', async () => {
  const handedOn = await readOne(
    'a.eml',
    lines('From: lena@example.org', 'Subject: WG: Dogs', '', ...EARLIER),
  );
  expect(passageTexts(handedOn)).toContain('Does it carry dogs?');
  const list = ['Place: Harwick', 'Time: 10:30', 'Fare: two crowns'];
  const other = await readOne(
    'a.eml',
    lines('From: lena@example.org', 'Subject: Dogs', '', 'Come.', '', ...list),
  );
  expect(other.text).toContain('Fare: two crowns');
  expect(noiseOf(other)).toEqual([]);
});

it('names a message whose parts lie within each other without end', async () => {
  const depth = 300;
  const parts = Array.from({ length: depth }, (_, at) => [
    `Content-Type: multipart/mixed; boundary="b${at}"`,
    '',
    `--b${at}`,
  ]);
  const message = lines('From: lena@example.org', 'Subject: Deep', ...parts.flat(), '', 'The ferry sails.');
  const { documents, skipped } = await readCorpus(await folderWith({ 'deep.eml': message }));
  expect(documents).toEqual([]);
  expect(inEnglish(skipped)).toEqual([
    { file: 'deep.eml', reason: 'It is made of more pieces than a document can have.' },
  ]);
});

it('takes what HTML quotes from earlier messages for no words of the answer', async () => {
  const html = (...body: string[]) =>
    lines('From: lena@example.org', 'Subject: Re: Dogs', 'Content-Type: text/html', '', ...body);
  const earlier = 'Does it carry dogs?';
  for (const quoted of [
    `<blockquote type="cite">${earlier}</blockquote>`,
    `<div class="gmail_quote"><blockquote><p>${earlier}</p></blockquote></div>`,
    `<p><b>From:</b> Karl<br><b>Sent:</b> Monday 09:00<br><b>Subject:</b> Dogs</p><p>${earlier}</p>`,
  ]) {
    const document = await readOne('a.eml', html('<p>It does.</p>', quoted));
    expect(passageTexts(document)).toEqual(['It does.']);
    expect(noiseOf(document).join(' ')).toContain(earlier);
    expectSound(document);
  }
  const own = await readOne('a.eml', html(`<blockquote type="cite"><p>${earlier}</p></blockquote>`));
  expect(passageTexts(own)).toEqual([earlier]);
});

it('reads what is handed on with a few words above it', async () => {
  const message = lines(
    'From: lena@example.org',
    'Subject: FW: Ferry',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'For your information.',
    '',
    '-----Original Message-----',
    'From: Karl Weg <karl@example.org>',
    'Sent: Monday, March 4, 2024 9:00 AM',
    'Subject: Ferry',
    '',
    'The ferry runs at six.',
  );
  expect(passageTexts(await readOne('a.eml', message))).toContain('The ferry runs at six.');
});

it.each([
  [
    'for PGP',
    'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
    '--b\r\nContent-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n--b--',
  ],
  ['for PGP, as text', 'text/plain', '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----'],
  ['for S/MIME', 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', 'MIIB'],
])('a message that is encrypted %s is named', async (_, type, body) => {
  const message = lines('From: lena@example.org', 'Subject: Plans', `Content-Type: ${type}`, '', body);
  const { skipped } = await readCorpus(await folderWith({ 'a.eml': message }));
  expect(inEnglish(skipped)).toEqual([
    { file: 'a.eml', reason: 'It is encrypted: save it decrypted from the program that can open it.' },
  ]);
});

describe('messages that are attached', () => {
  const message = (sender: string, subject: string, ...body: string[]) =>
    lines(`From: ${sender}`, `Subject: ${subject}`, 'Date: Mon, 4 Mar 2024 09:00:00 +0000', ...body);
  const dogs = message('Karl Weg <karl@example.org>', 'Dogs', '', 'Dogs travel free.', '', '> Do they?');
  const withParts = (...parts: string[]) => [
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'See below.',
    ...parts.flatMap((part) => ['', '--b', part]),
    '--b--',
  ];
  const attached = (content: string, ...headers: string[]) =>
    lines('Content-Type: message/rfc822', ...headers, '', content);

  async function read(...parts: string[]) {
    const document = await readOne(
      'a.eml',
      message('Lena Ost <lena@example.org>', 'Minutes', ...withParts(...parts)),
    );
    expectSound(document);
    const words = document.passages.map((passage) => {
      const { author, title, date } = sourceOf(document, passage);
      return `${author}, ${title}, ${date}: ${passage.text}`;
    });
    return { document, words };
  }

  it.each([
    [[]],
    [['Content-Disposition: inline']],
    [['Content-Disposition: attachment; filename="Dogs.eml"']],
  ])('are read as the words of who wrote them (%j)', async (headers) => {
    const { document, words } = await read(attached(dogs, ...headers));
    expect(words).toEqual([
      'Lena Ost, Minutes, 2024-03-04: See below.',
      'Karl Weg, Dogs, 2024-03-04: Dogs travel free.',
    ]);
    expect(document.passages.map(({ heading }) => heading)).toEqual([null, 'Dogs']);
    expect(noiseOf(document)).toEqual(['related: > Do they?']);
    expect(document.warnings).toEqual([]);
  });

  it('are read however many paragraphs they have', async () => {
    const text = message(
      'Karl Weg <karl@example.org>',
      'Dogs',
      'Content-Type: text/html',
      '',
      '<p>Dogs pay.</p>'.repeat(150_000),
    );
    const whole = message('Lena Ost <lena@example.org>', 'Minutes', ...withParts(attached(text)));
    const { pieces } = await readAttached(await parseMessage(whole), async () => {});
    expect(pieces.filter(({ type }) => type === 'paragraph')).toHaveLength(150_000);
  });

  it('are read with those that are attached to them, and each in a digest', async () => {
    const inner = message('Ada Holm <ada@example.org>', 'Cats', '', 'Cats pay.');
    const outer = message(
      'Karl Weg <karl@example.org>',
      'Fwd: Cats',
      ...withParts(attached(inner)).map((line) => line.replace(/^--b|=b$/, '$&c')),
    );
    const { words } = await read(
      attached(outer),
      lines('Content-Type: multipart/digest; boundary=d', '', '--d', '', dogs, '--d--'),
    );
    expect(words).toEqual([
      'Lena Ost, Minutes, 2024-03-04: See below.',
      'Karl Weg, Fwd: Cats, 2024-03-04: See below.',
      'Ada Holm, Cats, 2024-03-04: Cats pay.',
      'Karl Weg, Dogs, 2024-03-04: Dogs travel free.',
    ]);
  });

  it('are named where nothing says who wrote them, and are no words of who sends them on', async () => {
    const { document, words } = await read(attached('Subject: Dogs\r\n\r\nDogs travel free.'));
    expect(words).toEqual(['Lena Ost, Minutes, 2024-03-04: See below.']);
    expect(document.warnings).toEqual(['Its attachment is not read.']);
  });

  it('are no text where a report sends back what could not be delivered', async () => {
    const { document, words } = await read(
      'Content-Type: message/delivery-status\r\n\r\nAction: failed',
      attached(dogs),
    );
    expect(words).toEqual(['Lena Ost, Minutes, 2024-03-04: See below.']);
    expect(document.warnings).toEqual([]);
  });
});

it('has its signature apart in HTML, and what a mailing list adds to each message', async () => {
  const head = ['From: Lena Ost <lena@example.org>', 'Subject: The ferry'];
  const html = lines(
    ...head,
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>The ferry leaves at six.</p><div class="gmail_signature">Lena Ost<br>Harwick</div>',
  );
  const page = await readOne('a.eml', html);
  expect(passageTexts(page)).toEqual(['The ferry leaves at six.']);
  expect(noiseOf(page)).toEqual([expect.stringMatching(/^notice: Lena Ost/)]);
  const rule = '_'.repeat(47);
  const list = await readOne(
    'a.eml',
    lines(
      ...head,
      '',
      'The ferry leaves at six.',
      '',
      'Lena',
      rule,
      'ferry mailing list',
      'ferry@lists.example',
    ),
  );
  expect(passageTexts(list)).toEqual(['The ferry leaves at six.', 'Lena']);
  expect(noiseOf(list)).toEqual([expect.stringContaining('ferry mailing list')]);
});

it('a mailbox is read message by message, each below its subject and with who wrote it', async () => {
  const message = (from: string, subject: string, day: number, ...body: string[]) =>
    lines(
      `From ${from} Mon Mar  ${day} 09:02:11 2024`,
      `From: ${from}`,
      `Subject: ${subject}`,
      `Date: ${day} Mar 2024 09:02:11 +0100`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...body,
      '',
      '',
    );
  const mailbox =
    message(
      'lena@example.org',
      'The lock',
      4,
      'It opens at six.',
      '',
      '>From Monday on, at five. Since 2024.',
    ) +
    message(
      'karl@example.org',
      'Re: The lock',
      5,
      '> It opens at six.',
      '',
      'From here on, it costs a crown: fünf.',
    ) +
    message('ada@example.org', 'Dogs', 6, '-----BEGIN PGP MESSAGE-----', 'x');
  for (const file of ['a.mbox', 'a.eml']) {
    const document = await readOne(file, mailbox);
    expectSound(document);
    expect(document.source).toMatchObject({ title: 'a', author: null, date: null });
    expect(
      document.passages.map(({ heading, text, facts }) => [heading, text, facts?.author, facts?.date]),
    ).toEqual([
      ['The lock', 'It opens at six.', 'lena@example.org', '2024-03-04'],
      ['The lock', 'From Monday on, at five. Since 2024.', 'lena@example.org', '2024-03-04'],
      ['Re: The lock', 'From here on, it costs a crown: fünf.', 'karl@example.org', '2024-03-05'],
    ]);
    expect(document.warnings).toEqual(['Of its 3 messages, 1 cannot be read.']);
  }
  const [only = ''] = mailbox.split('From karl');
  expect((await readOne('a.eml', only)).source).toMatchObject({
    title: 'The lock',
    author: 'lena@example.org',
  });
});
