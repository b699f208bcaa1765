import { appendFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../../src/library/open-library.js';
import { watchFolder } from '../../src/library/watch-folder.js';
import { createLog } from '../../src/shared/log.js';
import { bridgeReport, harwick } from '../support/documents.js';
import { eventually } from '../support/eventually.js';
import { folderWith, writeFiles } from '../support/folder.js';

/** So short that a test need not wait, and long enough that two looks differ while a file is being written. */
const EVERY = 30;

/** A library over a folder that is watched, and what the log says. */
async function watched(files = harwick as Readonly<Record<string, string>>) {
  const folder = await folderWith(files);
  const lines: Record<string, unknown>[] = [];
  const log = createLog({
    level: 'debug',
    format: 'json',
    write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
  });
  const watch = await watchFolder({ folder, every: EVERY, log });
  const library = await openLibrary({ folder });
  const stop = new AbortController();
  const ended = watch.keep(library, stop.signal);
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  const logged = (facts: Record<string, unknown>) =>
    eventually(
      () => lines.find((line) => Object.entries(facts).every(([name, value]) => line[name] === value)),
      `the log has ${JSON.stringify(facts)}`,
    );
  return { folder, library, lines, logged };
}

it('reads what changed, and logs the difference', async () => {
  const { folder, library, logged } = await watched();
  await rm(join(folder, 'notes/ferry.md'));
  await writeFiles(folder, {
    'bridge.txt': bridgeReport.replace('May', 'June'),
    'mill.txt': 'The Mill\n\nThe mill grinds rye.\n',
    'broken.txt': String.fromCharCode(0, 1, 0, 2),
  });
  await logged({ msg: 'document added', file: 'mill.txt' });
  await logged({ msg: 'document changed', file: 'bridge.txt' });
  await logged({ msg: 'document removed', file: 'notes/ferry.md' });
  expect((await logged({ msg: 'file left out', file: 'broken.txt' })).reason).toMatch(
    /^It holds binary data/,
  );
  const { passages } = await library.ask({ question: 'what does the mill grind', limit: 1, source: null });
  expect(passages[0]?.text).toBe('The mill grinds rye.');
});

it('names the first of very many files that are left out, and says how many more there are', async () => {
  const { folder, lines, logged } = await watched();
  await writeFiles(
    folder,
    Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`picture-${at}.png`, 'a picture'])),
  );
  await logged({ msg: 'more files left out; footnote check names them', files: 30 });
  expect(lines.filter(({ msg }) => msg === 'file left out')).toHaveLength(100);
});

it('names a file that is left out once, not at every reload', async () => {
  const { folder, lines, logged } = await watched({ ...harwick, 'broken.txt': String.fromCharCode(0, 1, 0) });
  await writeFiles(folder, { 'mill.txt': 'The Mill\n\nThe mill grinds rye.\n' });
  await logged({ msg: 'reloaded', added: 1, changed: 0, removed: 0, skipped: 1 });
  expect(lines.filter(({ msg }) => msg === 'file left out')).toEqual([]);
});

it('leaves the documents as they are when the folder goes, says so once, and goes on when it is back', async () => {
  const { folder, library, lines, logged } = await watched();
  const before = await library.sources();
  await rename(folder, `${folder}-away`);
  const warned = await eventually(
    () => lines.find(({ level }) => level === 'warn'),
    'the log says that the folder is gone',
  );
  expect(warned.msg).toMatch(
    /^The folder changed\. The documents stay as they were\. The folder of documents “.+” does not exist/,
  );
  expect(await library.sources()).toEqual(before);
  await rename(`${folder}-away`, folder);
  await logged({ msg: 'reloaded', added: 0, changed: 0, removed: 0 });
  await writeFiles(folder, { 'mill.txt': 'The Mill\n\nThe mill grinds rye.\n' });
  await logged({ msg: 'reloaded', added: 1 });
  expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
});

it('waits until the folder has settled, but not for ever', async () => {
  const { folder, library, logged } = await watched();
  const writing = new AbortController();
  const written = writeOn(join(folder, 'mill.txt'), writing.signal);
  onTestFinished(() => writing.abort());
  await logged({ msg: 'reloaded', added: 1 });
  writing.abort();
  await written;
  await appendFile(join(folder, 'mill.txt'), '\n\nThe mill has four sails.\n');
  await logged({ msg: 'reloaded', changed: 1 });
  await eventually(async () => {
    const { passages } = await library.ask({ question: 'how many sails', limit: 1, source: null });
    return passages[0]?.text === 'The mill has four sails.';
  }, 'the end was read too');
});

/** Makes a file longer several times between two looks, until it is told to stop. */
async function writeOn(file: string, stop: AbortSignal): Promise<void> {
  await appendFile(file, 'The Mill\n\n');
  while (!stop.aborted) {
    await appendFile(file, 'The mill grinds rye. ');
    await pause(EVERY / 3);
  }
}

it('misses nothing that changes while the library starts', async () => {
  const folder = await folderWith(harwick);
  const lines: string[] = [];
  const log = createLog({ level: 'info', format: 'text', write: (line) => lines.push(line) });
  const watch = await watchFolder({ folder, every: EVERY, log });
  const library = await openLibrary({ folder });
  await writeFiles(folder, { 'mill.txt': 'The Mill\n\nThe mill grinds rye.\n' });
  const stop = new AbortController();
  const ended = watch.keep(library, stop.signal);
  await eventually(() => lines.some((line) => line.includes('reloaded added=1')), 'the mill was read');
  stop.abort();
  await ended;
});
