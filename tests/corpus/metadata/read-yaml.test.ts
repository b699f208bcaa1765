import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/corpus/metadata/read-yaml.js';

describe('a mistake is named with its line and what to do', () => {
  it.each([
    [
      'date: 2024\ntitle: Lock: closed\n',
      'line 2 has a second colon: put what stands behind the first one in quotation marks',
    ],
    ['title: "The lock\nauthor: x\nurl: "y"\n', 'line 1 has a quotation mark that is never closed'],
    ["a: b\ntitle: 'The lock\n", 'line 2 has a quotation mark that is never closed'],
    ['tags: [a, b\ntitle: x\n', 'line 1 has a bracket that is never closed'],
    ['tags:\n\t- a\n', 'line 2 begins with a tab: use spaces instead'],
    ['title: a\ntitle: b\n', 'line 2 says “title” a second time: keep one of them'],
    [
      'title: @lock',
      'line 1 has a value that begins with a sign of its own meaning: put the value in quotation marks',
    ],
    ['files: **/a.md', 'line 1 has a value that begins with *: put “**/a.md” in quotation marks'],
    [
      'title: [New] The lock',
      'line 1 goes on behind a closing quotation mark or bracket: put the whole value in quotation marks',
    ],
    ['title: a\n  author: b', 'line 1 has lines below it that are indented as if they belonged to it'],
    ['title:a\nauthor: b', 'line 1 lacks a space behind its colon'],
    [
      '- a\nb: c',
      'line 2 is not as it has to be: a name, a colon, a space and a value, indented as the lines around it',
    ],
  ])('%j', (yaml, problem) => {
    expect(readYaml(yaml)).toEqual({ problem });
    expect(readYaml(yaml, 4)).toEqual({
      problem: problem.replace(/\d+/, (line) => String(Number(line) + 4)),
    });
  });
});

it('values are texts as they are written', () => {
  expect(readYaml('a: 123456789012345678\nb: 2024-05-03\nc: yes\n')).toEqual({
    values: { a: '123456789012345678', b: '2024-05-03', c: 'yes' },
  });
});

it('no text throws, and what is wrong is one clause', () => {
  const line = fc.array(
    fc.constantFrom('a', ': ', '- ', '"', "'", '[', '}', '*', '&x', '|', '#', '\t', ' ', '@'),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const read = readYaml(lines.map((signs) => signs.join('')).join('\n'));
      if ('problem' in read) expect(read.problem).toMatch(/^(?:it|line \d+) [^\n]*[^.]$/);
    }),
  );
});

describe('values that lie deeper within each other than the stack is are named, and no others', () => {
  const times = 3_000;

  it.each([
    ['lists in brackets', `a: ${'['.repeat(times)}`],
    ['lists in brackets with others closed between them', 'a: ["]", '.repeat(times)],
    ['objects in brackets', '{a: '.repeat(times)],
    ['lists in a line', `${'- '.repeat(times)}x\nb: c`],
    ['keys in a line', `${'? '.repeat(times)}x`],
    ['lists with tags', `${'- !a '.repeat(times)}x`],
    [
      'lines indented more and more',
      Array.from({ length: times }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
  ])('%s', (_, yaml) => {
    expect(readYaml(yaml)).toEqual({ problem: 'its values lie too deep within each other' });
  });

  it.each([
    ['a long list in one line', `tags: [${'a, '.repeat(times)}b]`],
    ['many lists', Array.from({ length: times }, (_, at) => `k${at}: {a: [b]}`).join('\n')],
    [
      'signs in a text',
      `a: "${'[ '.repeat(times)}"\nb: |\n  ${'- '.repeat(times)}\nc: d${' - '.repeat(times)}e`,
    ],
  ])('%s', (_, yaml) => {
    expect(readYaml(yaml)).toHaveProperty('values');
  });
});
