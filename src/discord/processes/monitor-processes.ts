import { z } from 'zod';
import { gauges, type Metric, mergeMetrics, totals } from '../../monitoring/metrics.js';
import type { Health, Monitored } from '../../monitoring/status-server.js';
import { inTime } from '../../shared/in-time.js';
import type { ManagedProcess } from './managed-process.js';

/** How long a process may take to say how it does, in milliseconds: its library has five seconds. */
const PATIENCE = 6_000;

const healthSchema = z.object({ healthy: z.boolean(), parts: z.record(z.string(), z.string()) });
const metricsSchema = z.array(
  z.object({
    name: z.string(),
    help: z.string(),
    type: z.enum(['counter', 'gauge', 'histogram']),
    samples: z.array(
      z.object({ suffix: z.string(), labels: z.record(z.string(), z.string()), value: z.number() }),
    ),
  }),
);

/** The health and the metrics of several processes as those of one program. */
export function monitorProcesses(processes: readonly ManagedProcess[]): Monitored {
  return {
    async health() {
      const found = await Promise.all(processes.map(healthOf));
      return {
        healthy: found.every(({ healthy }) => healthy),
        parts: Object.fromEntries(found.map(({ parts }, at) => [`process ${at}`, saidOf(parts)])),
      };
    },
    async metrics() {
      const found = await Promise.all(processes.map(metricsOf));
      const own = processes.map((each) => [{ process: String(each.id) }, each] as const);
      return [
        gauges(
          'footnote_process_running',
          'Whether a process of the bot runs.',
          own.map(([labels, each]) => [labels, each.isRunning() ? 1 : 0]),
        ),
        totals(
          'footnote_process_restarts_total',
          'How often a process that had ended was started again.',
          own.map(([labels, each]) => [labels, each.restarts()]),
        ),
        ...mergeMetrics(found.map((metrics, at) => ({ labels: { process: String(at) }, metrics }))),
      ];
    },
  };
}

async function healthOf(each: ManagedProcess): Promise<Health> {
  const answer = healthSchema.safeParse(await answerOf(each, 'health'));
  return answer.success ? answer.data : { healthy: false, parts: { process: 'does not answer' } };
}

async function metricsOf(each: ManagedProcess): Promise<readonly Metric[]> {
  const answer = metricsSchema.safeParse(await answerOf(each, 'metrics'));
  return answer.success ? answer.data : [];
}

/** `null` where there is none in time. */
function answerOf(each: ManagedProcess, request: 'health' | 'metrics'): Promise<unknown> {
  return inTime(
    each.ask(request).catch(() => null),
    PATIENCE,
    null,
  );
}

/** What is wrong with a process, or `ok`. */
function saidOf(parts: Health['parts']): string {
  const wrong = Object.entries(parts).filter(([, state]) => state !== 'ok');
  return wrong.length === 0 ? 'ok' : wrong.map(([part, state]) => `${part} ${state}`).join('; ');
}
