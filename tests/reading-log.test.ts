import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logReading } from '../src/reading-log.js';
import { createLog } from '../src/shared/log.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

it('a quick start says nothing, a long one how far it has come every five seconds', () => {
  const lines: unknown[] = [];
  const log = createLog({ level: 'info', format: 'json', write: (line) => lines.push(JSON.parse(line)) });
  const tell = logReading(log);
  for (let done = 1; done <= 12; done += 1) {
    tell({ step: 'files', done, total: 12 });
    vi.advanceTimersByTime(1_000);
  }
  expect(lines).toMatchObject([
    { msg: 'reading the documents', step: 'files', done: 6, total: 12 },
    { msg: 'reading the documents', step: 'files', done: 11, total: 12 },
  ]);
});
