import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { JobRunnerParts } from '../jobs/job-runner.ts';
import type { Log } from './log.ts';
import { describeError } from './log.ts';
import type { Observer } from './observer.ts';

export interface Metrics {
  registry: Registry;
  observer: Observer;
  onJobEnd: NonNullable<JobRunnerParts['onEnd']>;
  onBatch(size: number): void;
  /** Shows how many filings wait, asked at each scrape. */
  showWaiting(waiting: () => number): void;
}

/**
 * What an operator watches, in the words of Prometheus: counts and durations by route, batches, jobs, the process. Labels are names of
 * our own code; none tells a category, an agency, a place, a language or a person.
 */
export function createMetrics(log: Log): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'titik_http_requests_total',
    help: 'Requests answered, by pattern of the route',
    labelNames: ['app', 'route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'titik_http_request_seconds',
    help: 'Time until the answer',
    labelNames: ['app', 'method'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const batches = new Histogram({
    name: 'titik_filings_per_commit',
    help: 'Complaints that shared one commit',
    buckets: [1, 2, 4, 8, 16, 32, 64],
    registers,
  });
  const jobs = new Counter({
    name: 'titik_jobs_total',
    help: 'Jobs that came to an end in this process',
    labelNames: ['kind', 'end'],
    registers,
  });
  return {
    registry,
    observer: {
      request({ app, route, method, status, seconds: took, error }) {
        requests.inc({ app, route, method, status });
        seconds.observe({ app, method }, took);
        if (error !== undefined)
          log('request failed', { app, route, method, status, ...describeError(error) });
      },
    },
    onJobEnd: (kind, end) => jobs.inc({ kind, end }),
    onBatch: (size) => batches.observe(size),
    showWaiting(waiting) {
      new Gauge({
        name: 'titik_filings_waiting',
        help: 'Complaints that wait for their commit',
        registers,
        collect() {
          this.set(waiting());
        },
      });
    },
  };
}
