import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { expect, test } from 'vitest';
import { readConfig } from '../src/config.js';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const [, table = ''] = /const settings = \{\n([\s\S]*?)\n\} as const;/.exec(read('src/environment.ts')) ?? [];
const settings = Array.from(table.matchAll(/^ {2}([A-Z_]+):/gm), ([, name = '']) => name);

test('every setting stands in .env.example, and the README lists it', () => {
  expect(settings.length).toBeGreaterThan(20);
  const example = dotenv.parse(read('.env.example'));
  expect(Object.keys(example).sort()).toEqual(settings.toSorted());
  const [, listed = ''] = /\n## Configuration\n([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
  expect(settings.filter((name) => !listed.includes(`\`${name}\``))).toEqual([]);
});

/** What .env.example calls the default of each setting; settings that stand together have the same. */
function describedDefaults(): Map<string, string> {
  const defaults = new Map<string, string>();
  for (const block of read('.env.example').split(/\n\n+/)) {
    const [, described = ''] = / Default: (.*)/.exec(block) ?? [];
    for (const [, name = ''] of block.matchAll(/^([A-Z_]+)=/gm)) defaults.set(name, described);
  }
  return defaults;
}

/** Defaults that no value of the setting stands for. */
const IN_WORDS =
  /^(none|all|the server's own|what Node\.js allows|footnote in the cache folder|json, but text)/;
/** Defaults with a value that is one of several, as what else is set decides. */
const DEPENDING = ['FOOTNOTE_DIRECT_MESSAGES', 'DISCORD_API_URL'];

test('each default that .env.example gives is the one that holds, and the README gives the same', () => {
  const [, listed = ''] = /\n## Configuration\n([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
  // Without a port, the address it is served at is none.
  const served = { FOOTNOTE_STATUS_PORT: '9090' };
  const unset = readConfig(served, []);
  let values = 0;
  for (const [name, described] of describedDefaults()) {
    expect({ name, described }).not.toEqual({ name, described: '' });
    if (IN_WORDS.test(described) || DEPENDING.includes(name)) continue;
    const [value = ''] = described.split(/[;,.] |[.,;]?$/);
    expect({ name, config: readConfig({ ...served, [name]: value }, []) }).toEqual({ name, config: unset });
    const row = listed.split('\n').find((line) => line.includes(`\`${name}\``)) ?? '';
    const inReadme = row.split('|').at(-2) ?? '';
    expect({ name, inReadme }).toEqual({ name, inReadme: expect.stringContaining(value) });
    values += 1;
  }
  expect(values).toBeGreaterThan(15);
});

test('.env.example as it stands sets nothing', () => {
  const example = dotenv.parse(read('.env.example'));
  expect(Object.values(example).filter((value) => value !== '')).toEqual([]);
  expect(readConfig(example, [])).toEqual(readConfig({}, []));
});
