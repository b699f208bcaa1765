import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith } from './support/folder.js';

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
];

const open: readonly (readonly [file: string, imported: string])[] = [
  ['src/corpus', '../language/span.js'],
  ['src/discord', '../commands/reply.js'],
  ['src/discord', '../monitoring/metrics.js'],
  ['src/discord', 'discord.js'],
  ['src/language', '@orama/stemmers/english'],
];

it('the linter refuses what a room may not import, and nothing else', async () => {
  const settings: object = JSON.parse(await readFile(new URL('../biome.json', import.meta.url), 'utf8'));
  const cases = [...closed, ...open].map(([room, imported], at) => ({
    file: `${room}/case-${at}.ts`,
    imported,
  }));
  const folder = await folderWith({
    'biome.json': JSON.stringify({ ...settings, $schema: undefined, vcs: undefined }),
    'src/turns.ts': importing('./library/library.js'),
    ...Object.fromEntries(cases.map(({ file, imported }) => [file, importing(imported)])),
  });
  const said = await lint(folder);
  const refused = [...cases.map(({ file }) => file), 'src/turns.ts'].filter((file) =>
    said.includes(`${file}:1:`),
  );
  expect(refused).toEqual([...cases.slice(0, closed.length).map(({ file }) => file), 'src/turns.ts']);
});

it.each(['src/corpus', 'src/quotes'])(
  'in %s a folder imports only from those above it in its table',
  async (room) => {
    const folders = await foldersOf(room);
    const files = await readdir(room, { recursive: true, withFileTypes: true });
    const backwards: string[] = [];
    for (const { name, parentPath } of files.filter((entry) => entry.isFile())) {
      const at = folders.indexOf(folderIn(room, parentPath));
      const text = await readFile(join(parentPath, name), 'utf8');
      if (parentPath !== room) expect(at, `the table of ${room} names ${parentPath}`).not.toBe(-1);
      for (const [, imported = ''] of text.matchAll(/(?:from|import\() ?'(\.[^']*)'/g)) {
        const from = folders.indexOf(folderIn(room, resolve(parentPath, imported, '..')));
        if (parentPath !== room && from > at) backwards.push(`${join(parentPath, name)} imports ${imported}`);
      }
    }
    expect(folders.length).toBeGreaterThan(5);
    expect(backwards).toEqual([]);
  },
);

/** The folders of a room, in the order of its table in ARCHITECTURE.md. */
async function foldersOf(room: string): Promise<string[]> {
  const text = await readFile(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8');
  const table = text.split(`| folder of \`${room}/\``)[1]?.split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| `([a-z]+)\/`/gm)].map(([, folder = '']) => folder);
}

/** Empty for the room itself, and for what lies outside. */
function folderIn(room: string, path: string): string {
  return relative(room, path).split(sep)[0] ?? '';
}

function importing(what: string): string {
  return `import { anything } from '${what}';\n\nexport const kept = anything;\n`;
}

function lint(folder: string): Promise<string> {
  const linter = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
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
