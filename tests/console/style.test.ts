import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { plain, styleFor } from '../../src/console/style.js';

const terminal = (columns?: number) =>
  Object.assign(new PassThrough(), { isTTY: true, ...(columns !== undefined && { columns }) });

it.each([
  [80, 80],
  [100, 100],
  [240, 100],
  [0, 100],
  [undefined, 100],
])('a terminal of %s columns has lines of at most %i', (columns, width) => {
  expect(styleFor(terminal(columns), {}).width).toBe(width);
});

it('words are marked by escape codes where a terminal shows them', () => {
  const { strong, faint, caution } = styleFor(terminal(80), { TERM: 'xterm' });
  expect([strong('a'), faint('a'), caution('a')]).toEqual([
    '\u001b[1ma\u001b[22m',
    '\u001b[2ma\u001b[22m',
    '\u001b[33ma\u001b[39m',
  ]);
});

it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('a terminal with %j gets none', (environment) => {
  expect(styleFor(terminal(80), environment)).toEqual({ ...plain, width: 80 });
});

it('a file or a pipe gets none, and lines as long as they are', () => {
  expect(styleFor(new PassThrough(), {})).toEqual(plain);
});
