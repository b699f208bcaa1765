import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gauge, gauges, type Metric, total } from './metrics.js';

/** In milliseconds: how finely the delay is measured. */
const RESOLUTION = 20;
const NANOSECONDS = 1e9;

/** What is worth knowing about any Node.js process. */
export interface ProcessMetrics {
  /** The event loop's delay is that since the last reading. */
  read(): Metric[];
  stop(): void;
}

export function watchProcess(): ProcessMetrics {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  return {
    read() {
      const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
      const { user, system } = process.cpuUsage();
      const quantiles = [
        [{ quantile: '0.5' }, delay.percentile(50)],
        [{ quantile: '0.99' }, delay.percentile(99)],
        [{ quantile: '1' }, delay.max],
      ] as const;
      delay.reset();
      return [
        gauge('process_resident_memory_bytes', 'Memory that the process occupies.', rss),
        gauge('nodejs_heap_size_used_bytes', 'Memory of the main thread’s JavaScript objects.', heapUsed),
        gauge('nodejs_array_buffers_bytes', 'Memory of the main thread’s buffers.', arrayBuffers),
        total('process_cpu_seconds_total', 'Processor time that was used.', (user + system) / 1e6),
        gauge(
          'process_start_time_seconds',
          'When the process was started, in seconds since 1970.',
          Math.round(performance.timeOrigin) / 1_000,
        ),
        gauges(
          'nodejs_eventloop_lag_seconds',
          'How late the main thread was since the last reading, by quantile.',
          quantiles.map(([labels, late]) => [
            labels,
            Number.isFinite(late) ? Math.max(0, late / NANOSECONDS - RESOLUTION / 1_000) : 0,
          ]),
        ),
      ];
    },
    stop: () => void delay.disable(),
  };
}
