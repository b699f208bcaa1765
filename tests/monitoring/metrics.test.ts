import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  counter,
  gauge,
  gauges,
  histogram,
  mergeMetrics,
  writeMetrics,
} from '../../src/monitoring/metrics.js';

test('counters, gauges and histograms are written as Prometheus reads them', () => {
  const requests = counter('requests_total', 'Requests.');
  requests.add({ request: '/ask', outcome: 'answered' });
  requests.add({ request: '/ask', outcome: 'answered' }, 2);
  requests.add({ request: '/help', outcome: 'answered' });
  const times = histogram('seconds', 'How long.', [0.1, 1]);
  for (const seconds of [0.1, 0.5, 0.25, 7]) times.observe({ request: '/ask' }, seconds);
  const shards = gauges('ready', 'By shard.', [
    [{ shard: '0' }, 1],
    [{ shard: '1' }, 0],
  ]);
  expect(
    writeMetrics([requests.read(), times.read(), gauge('documents', 'How many.\nOf all.', 3), shards]),
  ).toBe(`# HELP requests_total Requests.
# TYPE requests_total counter
requests_total{request="/ask",outcome="answered"} 3
requests_total{request="/help",outcome="answered"} 1
# HELP seconds How long.
# TYPE seconds histogram
seconds_bucket{request="/ask",le="0.1"} 1
seconds_bucket{request="/ask",le="1"} 3
seconds_bucket{request="/ask",le="+Inf"} 4
seconds_sum{request="/ask"} 7.85
seconds_count{request="/ask"} 4
# HELP documents How many.\\nOf all.
# TYPE documents gauge
documents 3
# HELP ready By shard.
# TYPE ready gauge
ready{shard="0"} 1
ready{shard="1"} 0
`);
});

test('any label is written so that it reads back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (label) => {
      const line = writeMetrics([gauges('m', 'h', [[{ l: label }, 1]])]).split('\n')[2] ?? '';
      const [, written = ''] = /^m\{l="((?:[^"\\]|\\.)*)"\} 1$/.exec(line) ?? [];
      const read = written.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
      expect(read).toBe(label);
    }),
  );
});

test('the metrics of several processes become one list, told apart by their process', () => {
  const metrics = [gauge('documents', 'How many.', 3)];
  const merged = mergeMetrics([
    { labels: { process: '0' }, metrics },
    { labels: { process: '1' }, metrics },
  ]);
  expect(writeMetrics(merged)).toBe(`# HELP documents How many.
# TYPE documents gauge
documents{process="0"} 3
documents{process="1"} 3
`);
});
