import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../../src/library/open-library.js';
import { type StartOptions, startLibrary } from '../../src/library/start-library.js';
import { deferred } from '../../src/shared/deferred.js';
import { UserError } from '../../src/shared/user-error.js';
import { pdfOf, pdfOfStream } from '../corpus/pdf-file.js';
import { harwick } from '../support/documents.js';
import { folderWith, writeFiles } from '../support/folder.js';
import { inEnglish } from '../support/in-english.js';
import { builtWorker, mortalWorker } from './thread/mortal-worker.js';

async function start(options: StartOptions) {
  const library = await startLibrary({ workerFile: builtWorker, ...options });
  onTestFinished(() => library.close());
  return library;
}

it('answers from its thread just as in this one', async () => {
  const folder = await folderWith(harwick);
  const inThread = await start({ folder });
  const here = await openLibrary({ folder });
  const request = { question: 'what does the repair cost', limit: 5, source: null };
  expect(await inThread.ask(request)).toEqual(await here.ask(request));
  const quotes = { person: 'Reiss', about: null, source: null, limit: 5, offset: 0 };
  expect(await inThread.quotes(quotes)).toEqual(await here.quotes(quotes));
  expect(await inThread.sources()).toEqual(await here.sources());
  expect(await inThread.check()).toEqual(await here.check());
  expect(await inThread.quotations('bridge.txt')).toEqual(await here.quotations('bridge.txt'));
  expect(await inThread.complete('people', 'a', 5)).toEqual(await here.complete('people', 'a', 5));
});

it('passes on what a person can put right, as a UserError', async () => {
  await expect(start({ folder: join(await folderWith({}), 'nowhere') })).rejects.toMatchObject({
    name: 'UserError',
    code: 'unreadable-corpus',
  });
  const library = await start({ folder: await folderWith(harwick) });
  await expect(library.quotations('no.txt')).rejects.toBeInstanceOf(UserError);
});

it('starts a new thread when the old one dies, and answers what is asked then', async () => {
  const reasons: string[] = [];
  const library = await start({
    folder: await folderWith(harwick),
    workerFile: await mortalWorker(),
    onRestart: (reason) => reasons.push(reason.message),
  });
  await expect(library.quotations('die')).rejects.toMatchObject({ name: 'UserError', code: 'busy' });
  expect((await library.sources()).sources).toHaveLength(2);
  expect(reasons).toEqual(['told to die']);
});

it('asks the next thread what cannot have been to blame for the end of the one before', async () => {
  const library = await start({ folder: await folderWith(harwick), workerFile: await mortalWorker() });
  const died = expect(library.quotations('die')).rejects.toMatchObject({ code: 'busy' });
  const counted = library.counts();
  await died;
  expect(await counted).toMatchObject({ documents: 2 });
});

it('blames no file for a question over which its thread dies while who said what is being found', async () => {
  const long = Array.from({ length: 4_000 }, (_, at) => `“The quay ${at} is old,” said Anna Berg.`).join(
    '\n',
  );
  const deaths: (string | undefined)[] = [];
  const library = await start({
    folder: await folderWith({ 'long.txt': `The quays\n\n${long}\n` }),
    workerFile: await mortalWorker(),
    onRestart: ({ reading }) => deaths.push(reading?.file),
  });
  await expect(library.quotations('die')).rejects.toMatchObject({ name: 'UserError', code: 'busy' });
  expect((await library.sources()).sources).toHaveLength(1);
  expect(deaths).toEqual([undefined]);
});

it('gives up when it dies again and again without an answer in between, until a reload', async () => {
  const library = await start({ folder: await folderWith(harwick), workerFile: await mortalWorker() });
  for (let deaths = 0; deaths < 3; deaths += 1) {
    await expect(library.quotations('die')).rejects.toMatchObject({ code: 'busy' });
  }
  await expect(library.sources()).rejects.toMatchObject({ name: 'UserError', code: 'unreadable-corpus' });
  expect((await library.reload()).passages).toBeGreaterThan(0);
  expect((await library.sources()).sources).toHaveLength(2);
});

it('comes back with a reload after the folder was away when a new thread wanted to read it', async () => {
  const folder = await folderWith(harwick);
  const library = await start({ folder, workerFile: await mortalWorker() });
  await rename(folder, `${folder}-away`);
  await expect(library.quotations('die')).rejects.toMatchObject({ code: 'busy' });
  await expect(library.sources()).rejects.toMatchObject({ code: 'unreadable-corpus' });
  await rename(`${folder}-away`, folder);
  await library.reload();
  expect((await library.sources()).sources).toHaveLength(2);
});

it('refuses what is asked once it has been closed', async () => {
  const library = await start({ folder: await folderWith(harwick) });
  await library.close();
  await expect(library.sources()).rejects.toBeInstanceOf(UserError);
  await expect(library.reload()).rejects.toBeInstanceOf(UserError);
});

it('is closed at once also while its thread is busy with a long file', async () => {
  const [folder, traces] = [await folderWith(harwick), await folderWith({})];
  const trace = JSON.stringify(join(traces, 'read to its end'));
  const deed = `const end = Date.now() + 4_000; while (Date.now() < end); process.getBuiltinModule('node:fs').writeFileSync(${trace}, '');`;
  const library = await start({ folder, workerFile: await mortalWorker(deed) });
  await writeFiles(folder, { 'deadly.txt': 'Deadly\n\nNobody can read this soon.\n' });
  const read = deferred();
  const reload = library.reload(() => read.resolve());
  const refused = expect(reload).rejects.toMatchObject({ name: 'UserError', code: 'busy' });
  await read.promise;
  await library.close();
  await refused;
  expect(await readdir(traces)).toEqual([]);
});

it('keeps what it read also where it is closed right afterwards', async () => {
  const [folder, cache] = [await folderWith(harwick), await folderWith({})];
  const library = await start({ folder, cache });
  await library.sources();
  await library.close();
  expect(await readdir(cache)).toEqual([expect.stringMatching(/\.snapshot$/)]);
});

it.each([
  { over: 'crashes', deed: 'process.exit(1)', seconds: 60, says: /ended/ },
  { over: 'is stuck', deed: 'for (;;);', seconds: 3, says: /ended/ },
  {
    over: 'runs out of memory',
    deed: 'const all = []; for (;;) all.push(new Array(10_000).fill({}));',
    seconds: 60,
    says: /memory/,
  },
])(
  'sets aside a file over which its thread $over, names it, and serves the rest',
  async ({ deed, seconds, says }) => {
    const deaths: (string | undefined)[] = [];
    const reasons: string[] = [];
    const library = await start({
      folder: await folderWith({ ...harwick, 'deadly.txt': 'Deadly\n\nNobody can read this.\n' }),
      limits: { fileMilliseconds: 1_000 * seconds },
      memoryMegabytes: 64,
      workerFile: await mortalWorker(deed),
      onRestart: ({ reading, message }) => {
        deaths.push(reading?.file);
        reasons.push(message);
      },
    });
    const { sources, skipped } = await library.sources();
    expect(sources.map(({ file }) => file)).toEqual(['bridge.txt', 'notes/ferry.md']);
    expect(inEnglish(skipped)).toEqual([
      {
        file: 'deadly.txt',
        reason: 'Reading it stopped the reading of all files; it is left out until it changes.',
      },
    ]);
    expect(deaths).toEqual(['deadly.txt']);
    expect(reasons).toEqual([expect.stringMatching(says)]);
  },
);

it('sets aside a file that comes later: the reload is answered with what happened, and the next question from the rest', async () => {
  const folder = await folderWith({ ...harwick, 'harmless.txt': 'Deadly\n\nNobody can read this.\n' });
  const library = await start({ folder, workerFile: await mortalWorker('process.exit(1)') });
  await rename(join(folder, 'bridge.txt'), join(folder, 'deadly.txt'));
  await expect(library.reload()).rejects.toMatchObject({ name: 'UserError', code: 'busy' });
  const { sources, skipped } = await library.sources();
  expect(sources.map(({ file }) => file)).toEqual(['harmless.txt', 'notes/ferry.md']);
  expect(skipped.map(({ file }) => file)).toEqual(['deadly.txt']);
  await rename(join(folder, 'deadly.txt'), join(folder, 'mended.txt'));
  expect(await library.reload()).toMatchObject({ added: ['mended.txt'], skipped: [] });
});

it('gives up so also where questions are answered before who said what is found, over which memory runs out', async () => {
  const files = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}/deadly.txt`);
  const folder = await folderWith({
    ...harwick,
    ...Object.fromEntries(files.map((file) => [file, 'Deadly\n\nAll is well.\n'])),
  });
  // A file begins to be read once for its words, and once more for who said what.
  const deed = `globalThis.seen ??= new Set();
    const all = []; while (seen.has(message.reading.file)) all.push(new Array(100_000).fill({}));
    seen.add(message.reading.file);`;
  const deaths: (string | undefined)[] = [];
  const library = await start({
    folder,
    memoryMegabytes: 64,
    workerFile: await mortalWorker(deed),
    onRestart: ({ reading }) => deaths.push(reading?.file),
  });
  let answers = 0;
  for (let refused = false; !refused; ) {
    await library.ask({ question: 'is all well', limit: 1, source: null }).then(
      () => answers++,
      (error: unknown) => {
        refused = error instanceof UserError && error.code === 'unreadable-corpus';
      },
    );
  }
  expect(answers).toBeGreaterThan(0);
  expect(deaths).toEqual(files.slice(0, 3));
});

it('gives up where memory runs out over one file after another, and blames none of them', async () => {
  const folder = await folderWith(harwick);
  const full = join(await folderWith({ full: 'yes' }), 'full');
  const deed = `const { existsSync } = process.getBuiltinModule('node:fs');
    const all = []; while (existsSync(${JSON.stringify(full)})) all.push(new Array(100_000).fill({}));`;
  const deaths: (string | undefined)[] = [];
  const library = await start({
    folder,
    memoryMegabytes: 64,
    workerFile: await mortalWorker(deed),
    onRestart: ({ reading }) => deaths.push(reading?.file),
  });
  const added = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}/deadly.txt`);
  await writeFiles(folder, Object.fromEntries(added.map((file) => [file, 'Deadly\n\nAll is well.\n'])));
  await expect(library.reload()).rejects.toMatchObject({ name: 'UserError', code: 'busy' });
  await expect(library.sources()).rejects.toMatchObject({
    name: 'UserError',
    code: 'unreadable-corpus',
    message: expect.stringContaining('FOOTNOTE_MAX_MEMORY_MEGABYTES'),
  });
  expect(deaths).toEqual(added.slice(0, 3));

  await rm(full);
  await library.reload();
  expect((await library.sources()).skipped).toEqual([]);
});

it('reads a PDF that says wrongly where its pages stand, and goes on when a promise is rejected that nobody waits for', async () => {
  const pages = pdfOf([[[70, 700, 11, 'The ferry carries forty people.']], [[70, 700, 11, 'It is old.']]]);
  let entries = 0;
  const misplaced = pages.toString('latin1').replace(/^\d{10}(?= 00000 n )/gm, (offset) => {
    entries += 1;
    // The helper makes the pages the fourth and the sixth object.
    return entries === 4 || entries === 6 ? String(Number(offset) + 3).padStart(10, '0') : offset;
  });
  const problems: string[] = [];
  const deaths: string[] = [];
  const library = await start({
    folder: await folderWith({
      ...harwick,
      'ferry.pdf': Buffer.from(misplaced, 'latin1'),
      'deadly.txt': 'Deadly\n\nAll is well.\n',
    }),
    workerFile: await mortalWorker(`setTimeout(() => void Promise.reject(new Error('left behind')));`),
    onRejection: (problem) => problems.push(problem),
    onRestart: ({ message }) => deaths.push(message),
  });
  const { sources, skipped } = await library.sources();
  expect(sources.map(({ file }) => file)).toEqual([
    'bridge.txt',
    'deadly.txt',
    'ferry.pdf',
    'notes/ferry.md',
  ]);
  expect(skipped).toEqual([]);
  expect(deaths).toEqual([]);
  expect(problems).toContain('left behind');
  expect(problems).toContainEqual(expect.stringMatching(/XRef/));
});

it('asks the next thread what one was asked that ended over a file while finding who said what', async () => {
  const reports = Array.from({ length: 200 }, (_, at) => [
    `report-${at}.txt`,
    `Report ${at}\n\nAll is well.\n`,
  ]);
  const deaths: (string | undefined)[] = [];
  const library = await start({
    folder: await folderWith({
      ...Object.fromEntries(reports),
      ...harwick,
      'deadly.txt': 'Deadly\n\nWho?\n',
    }),
    // A file is named once when it is read, and once more when its quotations are looked for.
    workerFile: await mortalWorker(
      'globalThis.times = (globalThis.times ?? 0) + 1; if (times > 1) process.exit(1);',
    ),
    onRestart: ({ reading }) => deaths.push(reading?.file),
  });
  const request = { person: 'Sollberg', about: null, source: null, limit: 5, offset: 0 };
  expect((await library.quotes(request)).total).toBeGreaterThan(0);
  expect(deaths).toEqual(['deadly.txt']);
});

it('sets aside a small file that unfolds without end, before it fills the memory', async () => {
  const spaces = deflateSync(Buffer.alloc(80 * 1024 * 1024, ' '));
  const folder = await folderWith({
    ...harwick,
    'bomb.pdf': pdfOfStream(deflateSync(spaces), '/FlateDecode /FlateDecode'),
  });
  const reasons: string[] = [];
  const library = await start({
    folder,
    limits: { unfoldedBytes: 16 * 1024 * 1024 },
    onRestart: ({ message }) => reasons.push(message),
  });
  const { sources, skipped } = await library.sources();
  expect(sources.map(({ file }) => file)).toEqual(['bridge.txt', 'notes/ferry.md']);
  expect(skipped.map(({ file }) => file)).toEqual(['bomb.pdf']);
  expect(reasons).toEqual(['Reading bomb.pdf took more than 16 MB of memory.']);
});
