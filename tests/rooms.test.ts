import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from './support/folder.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

// The doors between the rooms are closed by the linter; here is the proof that it notices.

const closed: readonly (readonly [file: string, imported: string])[] = [
  ['src/language', '../corpus/document.js'],
  ['src/corpus', '../quotes/quotation.js'],
  ['src/quotes', '../retrieval/answer.js'],
  ['src/retrieval', '../library/library.js'],
  ['src/library', '../commands/reply.js'],
  ['src/commands', '../discord/render.js'],
  ['src/commands', '../command-line.js'],
  ['src/discord', '../console/render.js'],
  ['src/console', '../discord/render.js'],
  ['src/discord', 'minisearch'],
  ['src/library', 'minisearch/lib'],
  ['src/commands', 'discord.js'],
  ['src/monitoring', '../library/library.js'],
  ['src/monitoring', 'discord.js'],
  ['src/commands', '../monitoring/metrics.js'],
  ['src/commands', '@discordjs/rest'],
  ['src/corpus', '@orama/stemmers/english'],
  ['src/quotes', 'csv-parse/sync'],
  ['src/retrieval', '../with-library.js'],
  ['src/console', 'unheard-of'],
  ['src/shared', '../library/library.js'],
  ['src/shared', '../config.js'],
  ['src/shared', 'zod'],
];

const open: readonly (readonly [file: string, imported: string])[] = [
  ['src/corpus', '../language/span.js'],
  ['src/discord', '../commands/reply.js'],
  ['src/discord', '../monitoring/metrics.js'],
  ['src/discord', 'discord.js'],
  ['src/language', '@orama/stemmers/english'],
  ['src/corpus', 'csv-parse/sync'],
  ['src/quotes', '../shared/turns.js'],
  ['src/monitoring', '../shared/user-error.js'],
  ['src/library', 'node:fs/promises'],
  ['src/shared', './deferred.js'],
];

test('the linter refuses what a room may not import, and nothing else', async () => {
  const settings: object = JSON.parse(await readFile(join(PROJECT, 'biome.json'), 'utf8'));
  const cases = [...closed, ...open].map(([room, imported], at) => ({
    file: `${room}/case-${at}.ts`,
    imported,
  }));
  const folder = await folderWith({
    'biome.json': JSON.stringify({ ...settings, $schema: undefined, vcs: undefined }),
    ...Object.fromEntries(cases.map(({ file, imported }) => [file, importing(imported)])),
  });
  const said = await lint(folder);
  const files = cases.map(({ file }) => file);
  expect(files.filter((file) => said.includes(`${file}:1:`))).toEqual(files.slice(0, closed.length));
});

test.each(['src/corpus', 'src/quotes', 'src/retrieval', 'src/library', 'src/commands', 'src/discord'])(
  'inside %s, a folder imports only from those above it in the table of ARCHITECTURE.md',
  async (room) => {
    const folders = await foldersInTable(room);
    const entries = await readdir(join(PROJECT, room), { withFileTypes: true });
    const all = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.toSorted()).toEqual(all.toSorted());
    const imports = await Promise.all(folders.map((folder) => importsOf(join(PROJECT, room), folder)));
    const wrong = imports.flatMap((found, place) =>
      found.filter(({ from }) => folders.indexOf(from) > place).map(({ line }) => line),
    );
    expect(wrong).toEqual([]);
  },
);

/** Folders of tests that are about no single folder of the program. */
const OF_THEIR_OWN = /^(?:end-to-end|support)(?:\/|$)|(?:^|\/)golden$/;

test('a folder of tests is called like the one that its tests are about', async () => {
  const [about, tests] = await Promise.all(['src', 'tests'].map(foldersBelow));
  const others = tests?.filter((folder) => !OF_THEIR_OWN.test(folder) && !about?.includes(folder));
  expect(others).toEqual([]);
});

async function foldersBelow(folder: string): Promise<string[]> {
  const top = join(PROJECT, folder);
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => relative(top, join(parentPath, name)).replaceAll(sep, '/'));
}

/** The folders of a room in the order of the table behind the sentence that names the room. */
async function foldersInTable(room: string): Promise<string[]> {
  const text = await readFile(join(PROJECT, 'ARCHITECTURE.md'), 'utf8');
  const [, table = ''] = text.slice(text.indexOf(`nside \`${room}/\``)).split('\n\n');
  return [...table.matchAll(/^\| `([\w-]+)\/`/gm)].map(([, folder = '']) => folder);
}

/** What the files of a folder import of their project, with the folder of the room that it stands in. */
async function importsOf(room: string, folder: string): Promise<{ line: string; from: string }[]> {
  const files = (await readdir(join(room, folder), { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = files.map(async (name) => {
    const file = join(room, folder, name);
    const text = await readFile(file, 'utf8');
    return [...text.matchAll(/from '(\.[^']+)'/g)].map(([, imported = '']) => ({
      line: `${folder}/${name}: ${imported}`,
      from: relative(room, join(dirname(file), imported)).split(sep)[0] ?? '',
    }));
  });
  return (await Promise.all(found)).flat();
}

function importing(what: string): string {
  return `import { anything } from '${what}';\n\nexport const kept = anything;\n`;
}

function lint(folder: string): Promise<string> {
  const linter = join(PROJECT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [
    linter,
    'lint',
    '--only=style/noRestrictedImports',
    '--max-diagnostics=none',
    '--colors=off',
    'src',
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
}
