import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noiseOf, passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

const SIGNATURE = [
  '-----BEGIN PGP SIGNATURE-----',
  'Version: GnuPG v2 - free',
  '',
  'iQEzBAEBCAAdFiEEu5w0mVYqv5n1yJ8e5qkqk0yQd1sFAmXlZy4ACgkQ5qkqk0yQ',
  'd1t0Zwf/Y3Yk',
  '=fRm2',
  '-----END PGP SIGNATURE-----',
];
const SIGNED = ['-----BEGIN PGP SIGNED MESSAGE-----', 'Hash: SHA256', ''];

describe.each([
  ['plain text', 'a.txt', []],
  ['Markdown', 'a.md', []],
  ['a message', 'a.eml', ['From: lena@example.org', 'Subject: Ferry', '']],
])('what PGP adds to %s', (_, file, head) => {
  it.each(['\n', '\r\n'])('is noise (%j)', async (end) => {
    const lines = [
      ...head,
      ...SIGNED,
      'The ferry carries dogs.',
      '',
      'It runs on Sundays.',
      ...SIGNATURE,
      '',
      'Ask Lena.',
    ];
    const document = await readOne(file, lines.join(end));
    expect(passageTexts(document)).toEqual(['The ferry carries dogs.', 'It runs on Sundays.', 'Ask Lena.']);
    expect(noiseOf(document).every((noise) => noise.startsWith('notice: '))).toBe(true);
    expectSound(document);
  });

  it('is text where it never ends', async () => {
    const document = await readOne(
      file,
      [...head, 'The ferry carries dogs.', '', ...SIGNATURE.slice(0, 4)].join('\n'),
    );
    expect(passageTexts(document).join('\n')).toContain('BEGIN PGP SIGNATURE');
    expectSound(document);
  });
});

it('whatever lines it stands between, every one is text or noise', async () => {
  const line = fc.constantFrom('The ferry carries dogs.', '', '- -- ', ...SIGNED, ...SIGNATURE);
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
      expectSound(await readOne('a.txt', `The ferry.\n\n${lines.join('\n')}`));
    }),
  );
});
