import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { expect, test } from 'vitest';
import { readConfig } from '../src/config.js';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const [, table = ''] = /const settings = \{\n([\s\S]*?)\n\} as const;/.exec(read('src/config.ts')) ?? [];
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

test('.env.example as it stands sets nothing', () => {
  const example = dotenv.parse(read('.env.example'));
  expect(Object.values(example).filter((value) => value !== '')).toEqual([]);
  expect(readConfig(example, [])).toEqual(readConfig({}, []));
});
