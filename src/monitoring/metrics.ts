/** What tells the samples of a metric apart. */
export type Labels = Readonly<Record<string, string>>;

export interface Sample {
  /** Behind the metric's name, such as `_bucket`; empty for most. */
  readonly suffix: string;
  readonly labels: Labels;
  readonly value: number;
}

/** A metric with all its samples, as plain data that can go to another process. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly samples: readonly Sample[];
}

/** Something that only grows, for each combination of labels. */
export interface Counter {
  add(labels?: Labels, by?: number): void;
  read(): Metric;
}

/** How long something took, for each combination of labels. */
export interface Histogram {
  /** @param seconds one observation */
  observe(labels: Labels, seconds: number): void;
  read(): Metric;
}

/** @param name ends with `_total`, as Prometheus wants it */
export function counter(name: string, help: string): Counter {
  const series = new Map<string, { readonly labels: Labels; value: number }>();
  return {
    add(labels = {}, by = 1) {
      seriesFor(series, labels, () => ({ labels, value: 0 })).value += by;
    },
    read: () => ({
      name,
      help,
      type: 'counter',
      samples: [...series.values()].map(({ labels, value }) => ({ suffix: '', labels, value })),
    }),
  };
}

/** @param bounds the upper bounds of the buckets, ascending, without infinity */
export function histogram(name: string, help: string, bounds: readonly number[]): Histogram {
  const series = new Map<string, { readonly labels: Labels; readonly counts: number[]; sum: number }>();
  const buckets = [...bounds, Number.POSITIVE_INFINITY];
  return {
    observe(labels, seconds) {
      const one = seriesFor(series, labels, () => ({
        labels,
        counts: buckets.map(() => 0),
        sum: 0,
      }));
      const at = buckets.findIndex((bound) => seconds <= bound);
      one.counts[at] = (one.counts[at] ?? 0) + 1;
      one.sum += seconds;
    },
    read: () => ({
      name,
      help,
      type: 'histogram',
      samples: [...series.values()].flatMap(({ labels, counts, sum }) => {
        let total = 0;
        const counted = buckets.map((bound, at) => {
          total += counts[at] ?? 0;
          return { suffix: '_bucket', labels: { ...labels, le: written(bound) }, value: total };
        });
        return [
          ...counted,
          { suffix: '_sum', labels, value: sum },
          { suffix: '_count', labels, value: total },
        ];
      }),
    }),
  };
}

/** What is so at this moment. */
export function gauge(name: string, help: string, value: number): Metric {
  return gauges(name, help, [[{}, value]]);
}

/** The same where there are several, told apart by labels. */
export function gauges(name: string, help: string, values: readonly (readonly [Labels, number])[]): Metric {
  const samples = values.map(([labels, value]) => ({ suffix: '', labels, value }));
  return { name, help, type: 'gauge', samples };
}

/** The same for what only grows, where it is counted elsewhere. */
export function total(name: string, help: string, value: number): Metric {
  return totals(name, help, [[{}, value]]);
}

export function totals(name: string, help: string, values: readonly (readonly [Labels, number])[]): Metric {
  return { ...gauges(name, help, values), type: 'counter' };
}

/** The metrics of several processes as one list, each sample with the labels of its process. */
export function mergeMetrics(
  processes: readonly { readonly labels: Labels; readonly metrics: readonly Metric[] }[],
): Metric[] {
  const merged = new Map<string, Metric>();
  for (const { labels, metrics } of processes) {
    for (const metric of metrics) {
      const samples = metric.samples.map((sample) => ({
        ...sample,
        labels: { ...labels, ...sample.labels },
      }));
      const before = merged.get(metric.name)?.samples ?? [];
      merged.set(metric.name, { ...metric, samples: [...before, ...samples] });
    }
  }
  return [...merged.values()];
}

/** The media type of `writeMetrics`. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Metrics in the text format that Prometheus reads.
 * See https://prometheus.io/docs/instrumenting/exposition_formats/.
 */
export function writeMetrics(metrics: readonly Metric[]): string {
  const lines = metrics.flatMap(({ name, help, type, samples }) => [
    `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(
      ({ suffix, labels, value }) => `${name}${suffix}${writtenLabels(labels)} ${written(value)}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function seriesFor<S>(series: Map<string, S>, labels: Labels, make: () => S): S {
  const key = writtenLabels(labels);
  const known = series.get(key) ?? make();
  series.set(key, known);
  return known;
}

function writtenLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

function written(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  return value === Number.NEGATIVE_INFINITY ? '-Inf' : String(value);
}
