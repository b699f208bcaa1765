import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import type { Place } from '../../../src/corpus/settings/channel-rules.js';
import { type Files, folderWith } from '../../support/folder.js';
import { inEnglish } from '../../support/in-english.js';

const BOARD = '710000000000000001';
const TEAM = '710000000000000002';
const SERVER = '700000000000000001';
const prose = 'A title\n\nSome words that are quoted.\n';

const direct: Place = { server: null, channels: ['710000000000000009'], certain: true };
const inServer: Place = { server: SERVER, channels: [TEAM], certain: true };
const elsewhere: Place = { server: '700000000000000002', channels: ['710000000000000003'], certain: true };
const inBoard: Place = { ...elsewhere, channels: [BOARD] };
const inThread: Place = { ...elsewhere, channels: ['710000000000000004', BOARD] };

const files: Files = Object.fromEntries(
  ['a.txt', 'board/b.txt', 'board/old/c.txt', 'server/d.txt', 'common/e.txt'].map((file) => [file, prose]),
);

async function rulesFrom(yaml: string, more: Files = {}, limits = {}) {
  const folder = await folderWith({ ...files, 'footnote.yaml': yaml, ...more });
  return readCorpus(folder, { limits });
}

/** Which of the files a place sees; `nothing` where that is not told. */
async function seen(yaml: string, place: Place) {
  const { channelRules } = await rulesFrom(yaml);
  const sight = channelRules.sightOf(place);
  if (sight === 'nothing') return 'nothing';
  return Object.keys(files).filter((file) => sight?.sees(file) ?? true);
}

const rules = `
channels:
  - channels: [${BOARD}]
    files: board/**
  - servers: ['${SERVER}']
    files: [server/, ./board/old]
  - everywhere: true
    files: common/*
`;

describe('a place sees', () => {
  it.each([
    ['the files of the entries that name it', inBoard, ['board/b.txt', 'board/old/c.txt', 'common/e.txt']],
    ['what the channel of a thread sees', inThread, ['board/b.txt', 'board/old/c.txt', 'common/e.txt']],
    ['the files of its server', inServer, ['board/old/c.txt', 'server/d.txt', 'common/e.txt']],
    ['what no entry names, where no entry names it', elsewhere, ['a.txt', 'common/e.txt']],
    ['what no entry names, in a direct message', direct, ['a.txt', 'common/e.txt']],
  ])('%s', async (_, place, expected) => {
    expect(await seen(rules, place)).toEqual(expected);
  });

  it('everything where there are no entries', async () => {
    for (const yaml of ['', 'channels: []', 'defaults: []']) {
      const { channelRules } = await rulesFrom(yaml);
      expect(channelRules.sightOf(elsewhere)).toBeNull();
    }
  });

  it('the files of all entries that name it, with its server', async () => {
    expect(await seen(rules, { ...inServer, channels: [BOARD] })).toEqual([
      'board/b.txt',
      'board/old/c.txt',
      'server/d.txt',
      'common/e.txt',
    ]);
  });

  it('nothing where it is not known what holds the channel', async () => {
    expect(await seen(rules, { ...elsewhere, certain: false })).toBe('nothing');
    expect(await seen('channels: []', { ...elsewhere, certain: false })).toEqual(Object.keys(files));
  });

  it('the files of its server where no entry names a channel, so that none need be known', async () => {
    const servers = `channels:\n- servers: ['${SERVER}']\n  files: server\n`;
    expect(await seen(servers, { ...inServer, certain: false })).toEqual(['server/d.txt']);
  });

  it('what it alone sees, however many entries there are', async () => {
    const entries = Array.from(
      { length: 13 },
      (_, at) => `- channels: ['${200_000_000_000_000 + at}']\n  files: ${at}\n`,
    );
    const { channelRules } = await rulesFrom(`channels:\n${entries.join('')}`);
    const keyOf = (...ats: number[]) => {
      const sight = channelRules.sightOf({
        ...elsewhere,
        channels: ats.map((at) => String(200_000_000_000_000 + at)),
      });
      return sight === 'nothing' ? null : sight?.key;
    };
    const keys = [keyOf(), keyOf(1), keyOf(2), keyOf(12), keyOf(1, 2), keyOf(0, 1, 2)];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf(2, 1)).toBe(keyOf(1, 2));
  });

  it('a name that is written with other signs', async () => {
    const { channelRules } = await rulesFrom(`channels:\n- channels: [${BOARD}]\n  files: B\u00fccher\n`);
    const sight = channelRules.sightOf(elsewhere);
    expect(sight !== 'nothing' && sight?.sees('Bu\u0308cher/a.txt')).toBe(false);
  });
});

describe('where the rules cannot be understood, nothing is shown', () => {
  const entry = (lines: string) => `channels:\n  - ${lines.replaceAll('\n', '\n    ')}\n`;
  it.each([
    ['channels: [', /^line 1 has a bracket that is never closed$/],
    [
      entry('everywhere: true\nfiles: *.pdf'),
      /^line 3 has a value that begins with \*: put “\*\.pdf” in quotation marks$/,
    ],
    ['chanels: []', /there is no setting “chanels”, only “defaults”, “columns” and “channels”/],
    ['channels: board', /channels: must be a list/],
    [entry('files: board/**'), /channels, entry 1: must name channels or servers, or say “everywhere: true”/],
    [entry(`channels: [${BOARD}]`), /channels, entry 1, files: must be a pattern or a list of patterns/],
    [entry(`channels: ${BOARD}\nfiles: a`), /channels, entry 1, channels: must be a list of ids/],
    [entry('channels: [general]\nfiles: a'), /entry 1, channels, entry 1: must be ids \(numbers of 15 to 21/],
    [entry('servers: []\nfiles: a'), /entry 1, servers: names no id/],
    [entry(`channels: [${BOARD}]\nfiles: []`), /files/],
    [
      entry(`channels: [${BOARD}]\nfiles: a\nfile: b`),
      /^channels, entry 1: there is no setting “file”, only “files”, “channels”, “servers”, and “everywhere”$/,
    ],
    ['channels: [a, b]', /^channels, entry 1: must hold lines such as “files: …”$/],
    [entry(`channels: [[${BOARD}]]\nfiles: a`), /channels, entry 1: must be ids/],
    [entry(`everywhere: false\nfiles: a`), /everywhere: can only be true/],
    ['- a\n- b', /it holds no lines such as “channels:”/],
  ])('%s', async (yaml, problem) => {
    const { channelRules, skipped, documents } = await rulesFrom(yaml);
    for (const place of [direct, inServer, elsewhere, inBoard])
      expect(channelRules.sightOf(place)).toBe('nothing');
    expect(channelRules.broken?.problem).toMatch(problem);
    const reason = `Nothing is shown in Discord until this file is put right: ${channelRules.broken?.problem}.`;
    expect(inEnglish(skipped)).toEqual([{ file: 'footnote.yaml', reason }]);
    expect(documents).toHaveLength(5);
  });

  it('where there are two files of settings', async () => {
    const { channelRules } = await rulesFrom(rules, { 'footnote.yml': '' });
    expect(channelRules.broken).toEqual({
      file: 'footnote.yml',
      problem: 'There are both footnote.yaml and footnote.yml; keep one of them',
    });
  });

  it('where the file is one that is not read', async () => {
    const outside = join(await folderWith({ 'rules.yaml': rules }), 'rules.yaml');
    const linked = await folderWith(files);
    await symlink(outside, join(linked, 'footnote.yaml'));
    expect((await readCorpus(linked)).channelRules.broken?.problem).toMatch(/leads out of the folder/);

    const named = await folderWith(files);
    await mkdir(join(named, 'footnote.yaml'));
    await writeFile(join(named, 'footnote.yaml', 'a.txt'), prose);
    expect((await readCorpus(named)).channelRules.broken).not.toBeNull();

    const { channelRules } = await rulesFrom(rules, {}, { files: 2 });
    expect(channelRules.broken?.problem).toMatch(/too many files/);
  });
});

it('defaults that are wrong leave the rules as they are', async () => {
  const { channelRules } = await rulesFrom(`defaults: none${rules}`);
  expect(channelRules.broken).toBeNull();
  expect(channelRules.sightOf(inBoard)).not.toBeNull();
});

it('names patterns that no file fits', async () => {
  const { unusedPatterns } = await rulesFrom(rules.replace('server/', 'sever/'));
  expect(unusedPatterns()).toEqual([{ file: 'footnote.yaml', pattern: 'sever/' }]);
});
