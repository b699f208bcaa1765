import { describe, expect, test } from 'vitest';
import { createLog, type LogOptions } from '../../src/shared/log.js';

const TOKEN = 'MTIz.abc.def-ghi_jkl';

function logged(options: Partial<LogOptions>, say: (log: ReturnType<typeof createLog>) => void): string {
  let written = '';
  const write = (line: string) => {
    written += line;
  };
  say(createLog({ level: 'info', format: 'json', write, ...options }));
  return written;
}

describe('a line of the log', () => {
  test('is JSON with the moment, the level, the message and its facts', () => {
    const line = logged({ always: { shard: 2 } }, (log) => log.info('request', { ms: 12, server: null }));
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      shard: 2,
      ms: 12,
      server: null,
      msg: 'request',
    });
  });

  test('is text for people, on one line, with what is not plain in quotation marks', () => {
    const line = logged({ format: 'text' }, (log) =>
      log.warn('two\nlines', { path: 'a/b.txt', reason: 'it "broke"\nhere', ms: 3, server: null }),
    );
    expect(line).toMatch(
      /^\S+Z warn two lines path=a\/b\.txt reason="it \\"broke\\"\\nhere" ms=3 server=null\n$/,
    );
  });

  test.each(['json', 'text'] as const)('holds no secret, wherever it came from (%s)', (format) => {
    const line = logged({ format, secrets: [TOKEN] }, (log) =>
      log.error(`refused ${TOKEN}`, {
        stack: `Error: Bot ${TOKEN}\n at x`,
        token: 'y',
        question: 'z',
        ms: 1,
      }),
    );
    expect(line).not.toContain(TOKEN);
    expect(line.match(/\[struck out\]/g)).toHaveLength(2);
    expect(line).not.toMatch(/token|question/);
    expect(line).toContain('ms');
  });
});

test('what is below the level is not written', () => {
  const say = (log: ReturnType<typeof createLog>) => {
    log.debug('d');
    log.info('i');
    log.warn('w');
    log.error('e');
  };
  const written = (level: LogOptions['level']) =>
    logged({ level, format: 'text' }, say)
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ').at(-1))
      .join('');
  expect((['debug', 'info', 'warn', 'error', 'silent'] as const).map(written)).toEqual([
    'diwe',
    'iwe',
    'we',
    'e',
    '',
  ]);
});
