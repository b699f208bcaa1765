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

test('of a wrong value no more is shown than makes it recognisable', () => {
  const wrong = { FOOTNOTE_LANGUAGE: `klingon ${'x'.repeat(5_000)}\ny` };
  expect(() => readConfig(wrong, [])).toThrow(
    /^The setting FOOTNOTE_LANGUAGE is “klingon x{51}…”, but must be /,
  );
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

test.each(['FOOTNOTE_ADMIN_USERS', 'FOOTNOTE_ADMIN_ROLES', 'FOOTNOTE_SERVERS', 'FOOTNOTE_CHANNELS'])(
  '%s takes ids however they are separated, and what names nobody is not everybody',
  (name) => {
    const two = readConfig({ [name]: '123456789012345678, 223456789012345678' }, []);
    expect(two).not.toEqual(readConfig({}, []));
    for (const list of ['123456789012345678,223456789012345678,', '123456789012345678 223456789012345678'])
      expect(readConfig({ [name]: list }, [])).toEqual(two);
    expect(() => readConfig({ [name]: ' , ' }, [])).toThrow(`The setting ${name} is “,”, but must be `);
  },
);

test.each([
  ['FOOTNOTE_LOG_LEVEL', 'debug', ['DEBUG', 'Debug']],
  ['FOOTNOTE_LOG_FORMAT', 'json', ['JSON']],
  ['FOOTNOTE_ANSWERS', 'private', ['Private']],
  ['DISCORD_SHARDS', 'auto', ['AUTO']],
  ['FOOTNOTE_DIRECT_MESSAGES', 'yes', ['Yes', 'true', 'TRUE', 'on', '1']],
  ['FOOTNOTE_MENTIONS', 'no', ['NO', 'false', 'False', 'off', '0']],
  ['FOOTNOTE_LANGUAGE', 'de', ['DE', 'de-DE', 'de_AT']],
])('%s is %s in whatever way that is written', (name, value, others) => {
  const config = readConfig({ [name]: value }, []);
  for (const other of others) expect(readConfig({ [name]: other }, [])).toEqual(config);
  expect(() => readConfig({ [name]: 'maybe' }, [])).toThrow(`The setting ${name} is “maybe”, but must be `);
});

test('.env.example as it stands sets nothing', () => {
  const example = dotenv.parse(read('.env.example'));
  expect(Object.values(example).filter((value) => value !== '')).toEqual([]);
  expect(readConfig(example, [])).toEqual(readConfig({}, []));
});
