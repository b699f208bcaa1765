import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { UserError } from '../../src/shared/user-error.js';
import { type Files, folderWith, writeFiles } from '../support/folder.js';
import { inEnglish } from '../support/in-english.js';

const note = 'The library opens at nine on weekdays and closes at six.';

async function filesOf(files: Files) {
  const { documents, skipped } = await readCorpus(await folderWith(files));
  return { read: documents.map(({ source }) => source.file), skipped };
}

describe('a folder', () => {
  it('is read with everything below it, in the order of the files’ names', async () => {
    const { read, skipped } = await filesOf({
      'b.txt': note,
      'a/z.txt': note,
      'a-b.txt': note,
      'a.txt': note,
      'a/deep/er/ä.md': note,
      'B.txt': note,
    });
    expect(read).toEqual(['B.txt', 'a-b.txt', 'a.txt', 'a/deep/er/ä.md', 'a/z.txt', 'b.txt']);
    expect(read).toEqual([...read].sort());
    expect(skipped).toEqual([]);
  });

  it('may be empty', async () => {
    expect(await filesOf({})).toEqual({ read: [], skipped: [] });
  });

  it('that does not exist is named with what to do', async () => {
    const folder = join(await folderWith({}), 'documents');
    const problem = await readCorpus(folder).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(UserError);
    expect(problem).toMatchObject({
      code: 'unreadable-corpus',
      message: `The folder of documents “${folder}” does not exist: create it and put documents there, or name another folder.`,
    });
  });

  it('that is a file is named with what to do', async () => {
    const file = join(await folderWith({ 'a.txt': note }), 'a.txt');
    await expect(readCorpus(file)).rejects.toMatchObject({
      code: 'unreadable-corpus',
      message: `“${file}” is not a folder: name the folder that holds the documents.`,
    });
  });

  it('may itself be a symbolic link', async () => {
    const folder = await folderWith({ 'real/a.txt': note });
    await symlink(join(folder, 'real'), join(folder, 'link'));
    const { documents } = await readCorpus(join(folder, 'link'));
    expect(documents.map(({ source }) => source.file)).toEqual(['a.txt']);
  });
});

describe('among good files', () => {
  const good = { 'a.txt': note, 'z/z.txt': note };
  const allGood = ['a.txt', 'z/z.txt'];

  it('hidden files and what desktops leave behind are passed over in silence', async () => {
    const { read, skipped } = await filesOf({
      ...good,
      '.hidden.txt': note,
      '.git/a.txt': note,
      '~$report.txt': note,
      'a.txt~': note,
      'Thumbs.db': note,
      'z/desktop.ini': note,
    });
    expect(read).toEqual(allGood);
    expect(skipped).toEqual([]);
  });

  it('other formats are named', async () => {
    const { read, skipped } = await filesOf({ ...good, 'm.xyz': note, README: note, 'n.TXT': note });
    expect(read).toEqual(['a.txt', 'n.TXT', 'z/z.txt']);
    expect(inEnglish(skipped)).toEqual([
      { file: 'README', reason: 'Its name has no ending that tells its format, such as .txt or .md.' },
      { file: 'm.xyz', reason: '.xyz is not a format Footnote reads.' },
    ]);
  });

  it('other formats that can be made into one that is read are named with how', async () => {
    const others = [
      'b.DOC',
      'c.rtf',
      'd.xlsx',
      'e.pptx',
      'f.msg',
      'g.rst',
      'h.mp3',
      'i.zip',
      'j.odt',
      'k.rss',
      'l.qmd',
      'm.enex',
    ];
    const { skipped } = await filesOf({ ...good, ...Object.fromEntries(others.map((file) => [file, note])) });
    expect(skipped.map(({ file }) => file)).toEqual(others);
    for (const { file, reason } of inEnglish(skipped)) {
      const [, ending, advice] = /^(\.\w+) is not a format Footnote reads: (.+)\.$/.exec(reason) ?? [];
      expect(file.slice(1)).toBe(ending);
      expect(advice).toMatch(/ as \.docx$|\.csv$|\.pdf$|\.eml$|\.md, |\.txt$|^unpack it$|\.jsonl$/);
    }
  });

  it('empty files are named as such, whatever their format', async () => {
    const { read, skipped } = await filesOf({ ...good, 'b.docx': '', 'c.eml': '', 'd.md': '', 'e.txt': '' });
    expect(read).toEqual(allGood);
    expect(inEnglish(skipped).map(({ reason }) => reason)).toEqual(Array(4).fill('It is empty.'));
  });

  it('a file over the size limit is named and never loaded', async () => {
    const folder = await folderWith(good);
    await writeFile(join(folder, 'large.txt'), note);
    await truncate(join(folder, 'large.txt'), 200 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    const { documents, skipped } = await readCorpus(folder);
    expect(documents).toHaveLength(2);
    expect(inEnglish(skipped)).toEqual([
      { file: 'large.txt', reason: 'It has 200 MB; the limit for a file is 64 MB.' },
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('binary data with a text file’s name is named', async () => {
    const { read, skipped } = await filesOf({
      ...good,
      'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff]),
    });
    expect(read).toEqual(allGood);
    expect(inEnglish(skipped)).toEqual([
      {
        file: 'picture.txt',
        reason: 'It holds binary data, not text: check that its name ends as its kind of file should.',
      },
    ]);
  });

  it('links are read where they lead to a file of the folder, and else named', async () => {
    const outside = await folderWith({ 'secret.txt': note });
    const folder = await folderWith({ ...good, '.data/b.txt': note });
    await symlink(join(folder, '.data/b.txt'), join(folder, 'b.txt'));
    await symlink(join(outside, 'secret.txt'), join(folder, 'c.txt'));
    await symlink('nowhere.txt', join(folder, 'd.txt'));
    await symlink('e.txt', join(folder, 'e.txt'));
    await symlink(folder, join(folder, 'f'));
    await symlink('/dev/zero', join(folder, 'g.txt'));
    const { documents, skipped } = await readCorpus(folder);
    expect(documents.map(({ source }) => source.file)).toEqual(['a.txt', 'b.txt', 'z/z.txt']);
    expect(inEnglish(skipped)).toEqual([
      {
        file: 'c.txt',
        reason: 'It is a symbolic link that leads out of the folder: put the file itself here.',
      },
      { file: 'd.txt', reason: 'It is a symbolic link that cannot be followed. It is not there any more.' },
      {
        file: 'e.txt',
        reason:
          'It is a symbolic link that cannot be followed. It is a symbolic link that leads in a circle.',
      },
      { file: 'f', reason: 'It is a symbolic link to a folder: put the folder itself here.' },
      {
        file: 'g.txt',
        reason: 'It is a symbolic link that leads out of the folder: put the file itself here.',
      },
    ]);
  });

  it.runIf(process.platform !== 'win32')('a pipe is named and nobody waits for its writer', async () => {
    const folder = await folderWith(good);
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const { documents, skipped } = await readCorpus(folder);
    expect(documents).toHaveLength(2);
    expect(inEnglish(skipped)).toEqual([
      { file: 'pipe.txt', reason: 'It is a device, a pipe or a socket, not a file.' },
    ]);
  });

  it('a folder below the depth limit is named', async () => {
    const folder = await folderWith({ 'a.txt': note, 'b/c/c.txt': note, 'b/c/d/d.txt': note });
    const { documents, skipped } = await readCorpus(folder, { limits: { depth: 2 } });
    expect(documents.map(({ source }) => source.file)).toEqual(['a.txt', 'b/c/c.txt']);
    expect(inEnglish(skipped)).toEqual([
      { file: 'b/c/d/', reason: 'This folder lies too deep: the limit is 2 folders within each other.' },
    ]);
  });

  it('the files after the limit are left out, with one line that says so', async () => {
    const folder = await folderWith({ 'a.txt': note, 'b.txt': note, 'c.txt': note, 'd/d.txt': note });
    const { documents, skipped } = await readCorpus(folder, { limits: { files: 2 } });
    expect(documents.map(({ source }) => source.file)).toEqual(['a.txt', 'b.txt']);
    expect(inEnglish(skipped)).toEqual([
      { file: 'c.txt', reason: 'This file and all after it are left out: the limit of 2 files is reached.' },
    ]);
  });

  it('a file that would exceed the limit of passages is left out', async () => {
    const folder = await folderWith({
      'a.txt': note,
      'b.txt': `${note}\n\n${note}\n\n${note}`,
      'c.txt': note,
    });
    const { documents, skipped } = await readCorpus(folder, { limits: { passages: 3 } });
    expect(documents.map(({ source }) => source.file)).toEqual(['a.txt', 'c.txt']);
    expect(inEnglish(skipped)).toEqual([
      { file: 'b.txt', reason: 'With it there would be more passages than the limit of 3.' },
    ]);
  });

  it('a file that takes too long is left out', async () => {
    const folder = await folderWith({ 'a.txt': `${note}\n\n`.repeat(100) });
    const { documents, skipped } = await readCorpus(folder, { limits: { fileMilliseconds: 0 } });
    expect(documents).toEqual([]);
    expect(inEnglish(skipped)).toEqual([
      { file: 'a.txt', reason: 'It takes longer to read than the limit of 0 seconds for a file.' },
    ]);
  });
});

describe('reading again', () => {
  it('uses what was read where the file has not changed, and only there', async () => {
    const folder = await folderWith({ 'a.txt': note, 'b.txt': note });
    const first = await readCorpus(folder);
    const previous = new Map(first.documents.map((document) => [document.source.file, document]));
    await writeFiles(folder, { 'b.txt': `${note} It is closed on Sundays.` });
    const second = await readCorpus(folder, { previous });
    expect(second.documents[0]).toBe(first.documents[0]);
    expect(second.documents[1]).not.toBe(first.documents[1]);
    expect(second.documents[1]?.text).toContain('Sundays');
  });

  it('gives the same documents', async () => {
    const folder = await folderWith({ 'a.txt': note, 'b/c.md': `# Hours\n\n${note}`, 'd.xyz': '' });
    const { documents, skipped } = await readCorpus(folder);
    expect(documents).toHaveLength(2);
    expect(await readCorpus(folder)).toMatchObject({ documents, skipped });
  });
});

it('is not taken for emptied when it vanishes while it is being read', async () => {
  const folder = await folderWith(
    Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, `${at}\n\nWords.\n`])),
  );
  const away = `${folder}-away`;
  const reading = readCorpus(folder, {
    onProgress: (done) => {
      if (done === 3) renameSync(folder, away);
    },
  });
  await expect(reading).rejects.toMatchObject({ name: 'UserError', code: 'unreadable-corpus' });
  renameSync(away, folder);
});

it.skipIf(process.platform !== 'linux')(
  'a file whose name is not UTF-8 is named, as far as it can be',
  async () => {
    const folder = await folderWith({ 'a.txt': 'A\n\nWords.\n', 'b\ufffd.txt': 'B\n\nA name that is.\n' });
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      'Words.',
    );
    const { documents, skipped } = await readCorpus(folder);
    expect(documents.map(({ source }) => source.file)).toEqual(['a.txt', 'b\ufffd.txt']);
    expect(inEnglish(skipped)).toEqual([
      { file: 'caf\ufffd.txt', reason: 'Its name is not written in UTF-8: give it another name.' },
    ]);
  },
);

it('tells how far it has come', async () => {
  const folder = await folderWith({ 'a.txt': note, 'b.xyz': note, 'c.txt': note });
  const seen: number[][] = [];
  await readCorpus(folder, { onProgress: (...progress) => seen.push(progress) });
  expect(seen).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

it('lets the thread do other work while a long file is read', async () => {
  const folder = await folderWith({ 'long.txt': `${note} ${note}\n\n`.repeat(60_000) });
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await readCorpus(folder);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

it('survives any bytes as a file, and never loses the files beside it', async () => {
  const folder = await folderWith({ 'a.txt': note, 'z.md': note });
  await mkdir(join(folder, 'm'));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('.txt', '.md'), async (content, ending) => {
      const file = join(folder, `m/m${ending}`);
      await writeFile(file, content);
      const { documents, skipped } = await readCorpus(folder);
      await rm(file);
      expect(documents.length + skipped.length).toBe(3);
      expect(documents.at(0)?.source.file).toBe('a.txt');
      expect(documents.at(-1)?.source.file).toBe('z.md');
    }),
    { numRuns: 200 },
  );
});
