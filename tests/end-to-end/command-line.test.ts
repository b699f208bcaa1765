import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usage } from '../../src/command-line.js';
import { harwick } from '../support/documents.js';
import { folderWith } from '../support/folder.js';
import { runningFirst, runProgram, startProgram } from '../support/program.js';

describe('exit statuses', () => {
  it('is 0 when answered and 1 when not, with flags before or behind', async () => {
    const folder = await folderWith(harwick);
    expect(
      await runProgram(['--corpus', folder, 'ask', 'what', 'will', 'the', 'repair', 'cost']),
    ).toMatchObject({ status: 0 });
    expect(
      await runProgram(['ask', 'who won the chess championship of 1972', '--corpus', folder]),
    ).toMatchObject({ status: 1 });
    expect(await runProgram(['quotes', 'Nobody Atall', '--corpus', folder])).toMatchObject({ status: 1 });
    expect(await runProgram(['check', '--corpus', folder])).toMatchObject({ status: 0 });
  });

  // What each wrong call is told is proven where it is written; that the program ends so, here.
  it.each([
    {
      args: ['aks', 'what did Iwaya raise'],
      says: '“aks” is not a call of footnote; perhaps ask was meant; footnote --help lists them.',
    },
    { args: ['register'], says: 'DISCORD_TOKEN is not set; put the bot’s token into .env (see README.md).' },
  ])('is 2 for $args, with one sentence', async ({ args, says }) => {
    expect(await runProgram(args)).toEqual({ status: 2, stdout: '', stderr: `${says}\n` });
  });

  it.each([
    { args: ['console', '--json'], named: '“console”' },
    { args: ['--json'], named: 'this call' },
  ])(
    'is 2 for $args: who reads standard output as JSON reads nothing else there',
    async ({ args, named }) => {
      const says = `--json does not go with ${named}, which answers people; for programs there is footnote batch.`;
      const { status, stdout, stderr } = await runProgram(args, { input: 'what does it cost\n' });
      expect({ status, stderr }).toEqual({ status: 2, stderr: `${says}\n` });
      expect(JSON.parse(stdout)).toEqual({ id: null, error: { code: 'bad-request', message: says } });
    },
  );

  it('is 2 where there is no folder, whatever reads one', async () => {
    const folder = join(await folderWith({}), 'nowhere');
    for (const args of [['ask', 'x'], ['batch'], ['check'], ['console']]) {
      const { status, stdout, stderr } = await runProgram([...args, '--corpus', folder]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^The folder .*nowhere.*\n$/);
    }
    const { status, stdout } = await runProgram(['ask', 'x', '--json', '--corpus', folder]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ id: null, error: { code: 'unreadable-corpus' } });
  });

  it('is 2 for a question where nothing in the folder can be read, and the other calls go on', async () => {
    const folder = await folderWith({ 'scan.pdf': 'no PDF', 'notes.txt': new Uint8Array([0, 159, 0, 3]) });
    const says = `Nothing in the folder “${folder}” can be read; footnote check names each file with the reason.`;
    const asked = await runProgram(['find', 'the mill', '--json', '--corpus', folder]);
    expect(asked).toMatchObject({ status: 2, stderr: `${says}\n` });
    expect(JSON.parse(asked.stdout)).toEqual({
      id: null,
      error: { code: 'unreadable-corpus', message: says },
    });
    for (const call of ['sources', 'check']) {
      const { status, stdout, stderr } = await runProgram([call, '--json', '--corpus', folder]);
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ skipped: [{ file: 'notes.txt' }, { file: 'scan.pdf' }] });
    }
    const { status, stderr } = await runProgram(['batch', '--corpus', folder], { input: '' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining(` warn ${says}`) });
  });

  it('is 1 for a question where there are no documents, which is told once', async () => {
    const folder = await folderWith({});
    const warning = expect.stringContaining(' holds no documents yet.');
    const nothing = expect.stringMatching(/There are no documents yet: put some into the corpus folder\.$/m);
    const asked = await runProgram(['ask', 'the mill', '--corpus', folder]);
    expect(asked).toEqual({ status: 1, stdout: nothing, stderr: '' });
    const json = await runProgram(['ask', 'the mill', '--json', '--corpus', folder]);
    expect(json).toMatchObject({ status: 1, stderr: warning });
    const check = await runProgram(['check', '--corpus', folder]);
    expect(check).toMatchObject({ status: 1, stderr: warning });
  });

  it('names every setting with a wrong value, and what else is odd about the settings', async () => {
    const environment = {
      DISCORD_READY_SECONDS: 'soon',
      FOOTNOTE_ADMIN_USERS: '12, root',
      DISCORD_API_URL: 'discord',
      DISCORD_SHARDS: '0',
      FOOTNOTE_ACCENT_COLOUR: 'red',
      FOOTNOTE_CORPSU: 'documents',
    };
    const cwd = await folderWith({ '.env.txt': '' });
    const { status, stdout, stderr } = await runProgram(['sources'], { environment, cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^The setting DISCORD_API_URL is “discord”, but must be /),
      expect.stringMatching(
        /^The setting DISCORD_READY_SECONDS is “soon”, but must be a whole number from 1 to 600;/,
      ),
      'The setting DISCORD_SHARDS is “0”, but must be auto or a whole number from 1 to 1000; .env.example explains it.',
      expect.stringMatching(/^The setting FOOTNOTE_ADMIN_USERS is “12, root”, but must be /),
      expect.stringMatching(/^The setting FOOTNOTE_ACCENT_COLOUR is “red”, but must be a colour of six /),
      '.env.txt is not read: call it .env.',
      expect.stringMatching(
        /^FOOTNOTE_CORPSU is not a setting and does nothing; perhaps FOOTNOTE_CORPUS was meant/,
      ),
    ]);
  });
});

it('is told that its Node.js is too old before anything is read that an old one cannot read', async () => {
  const older = "Object.defineProperty(process,'version',{value:'v18.20.8'})";
  expect(await runProgram(['sources'], { environment: runningFirst(older) })).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^Footnote needs Node\.js [\d.]+ or later, but this is 18\.20\.8: [^\n]*\n$/,
    ),
  });
});

describe('settings', () => {
  it('come from .env in the folder one is in, and the environment goes before', async () => {
    const folder = await folderWith({
      '.env': 'FOOTNOTE_CORPUS=documents\n',
      'documents/a.txt': 'A\n\nOne paragraph.\n',
      'other/b.txt': 'B\n\nTwo.\n',
    });
    const fromFile = await runProgram(['sources', '--json'], { cwd: folder });
    expect(JSON.parse(fromFile.stdout)).toMatchObject({ sources: [{ file: 'a.txt' }] });
    const fromEnvironment = await runProgram(['sources', '--json'], {
      cwd: folder,
      environment: { FOOTNOTE_CORPUS: 'other' },
    });
    expect(JSON.parse(fromEnvironment.stdout)).toMatchObject({ sources: [{ file: 'b.txt' }] });
    const fromFlag = await runProgram(['sources', '--json', '--corpus', 'documents'], {
      cwd: folder,
      environment: { FOOTNOTE_CORPUS: 'other' },
    });
    expect(fromFlag.stdout).toBe(fromFile.stdout);
  });

  it('that name a folder which is not there say where it was looked for', async () => {
    const cwd = await realpath(await folderWith({ '.env': 'FOOTNOTE_CORPUS=~/documents\n' }));
    const path = join(cwd, '~', 'documents');
    expect(await runProgram(['sources'], { cwd })).toMatchObject({
      status: 2,
      stderr: `The folder of documents “~/documents” does not exist: create it and put documents there, or name another folder. It was looked for at “${path}”.\n`,
    });
  });
});

describe('limits', () => {
  it('are settings, and what they leave out is named', async () => {
    const folder = await folderWith({
      'a.txt': 'A\n\nOne paragraph.\n',
      'b.txt': 'B\n\nTwo.\n\nAnd three.\n',
      'c/d/e.txt': 'E\n\nDeep.\n',
      'd.txt': 'D\n\nLast.\n',
    });
    const { stdout } = await runProgram(['sources', '--json', '--corpus', folder], {
      environment: { FOOTNOTE_MAX_PASSAGES: '2', FOOTNOTE_MAX_DEPTH: '1', FOOTNOTE_MAX_FILES: '2' },
    });
    expect(JSON.parse(stdout)).toMatchObject({
      sources: [{ file: 'a.txt' }],
      skipped: [
        { file: 'b.txt', reason: 'With it there would be more passages than the limit of 2.' },
        { file: 'c/d/', reason: expect.stringMatching(/^This folder lies too deep: the limit is 1 /) },
        { file: 'd.txt', reason: expect.stringMatching(/^This file and all after it are left out/) },
      ],
    });
  });
});

describe('a setting that is none', () => {
  it('is named at the start, wherever it stands, and nothing else changes', async () => {
    const folder = await folderWith({ '.env': 'FOOTNOTE_CORPSU=documents\n', 'corpus/a.txt': 'Text.\n' });
    const environment = { FOOTNOTE_ANSWRES: 'private', FOOTNOTE_LOG_FORMAT: 'text' };
    const { status, stdout, stderr } = await runProgram(['sources', '--json'], { cwd: folder, environment });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sources: [{ file: 'a.txt' }] });
    expect(stderr.match(/FOOTNOTE_\w+ is not a setting .* perhaps FOOTNOTE_\w+ was meant/g)).toEqual([
      expect.stringMatching(/^FOOTNOTE_ANSWRES .* FOOTNOTE_ANSWERS /),
      expect.stringMatching(/^FOOTNOTE_CORPSU .* FOOTNOTE_CORPUS /),
    ]);
  });
});

describe('without a token', () => {
  it('opens the console, says how to connect, and answers line by line', async () => {
    const folder = await folderWith(harwick);
    const { status, stdout, stderr } = await runProgram(['--corpus', folder], {
      input: 'what will the repair cost\n/quotes Sollberg\n',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe(
      'No DISCORD_TOKEN is set, so this is the console; to connect to Discord, put the token into .env (see README.md).',
    );
    expect(stdout).toContain('4.2 million crowns');
    expect(stdout).toContain('We cannot wait for the next flood');
  });
});

describe('standard output that is closed', () => {
  it('ends the program with one sentence and status 2', async () => {
    const child = startProgram(['batch', '--corpus', await folderWith(harwick)]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout.destroy();
    child.stdin.on('error', () => {});
    for (let line = 0; line < 50; line += 1) child.stdin.write('{"ask": "bridge"}\n');
    child.stdin.end();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'The output was closed before everything was written; the rest is lost.\n',
    });
  });
});

it('lists the calls where help is wanted, and its version is that of the package', async () => {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  expect(await runProgram(['--help'])).toEqual({ status: 0, stdout: `${usage}\n`, stderr: '' });
  const { version } = JSON.parse(manifest) as { version: string };
  expect(await runProgram(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});
