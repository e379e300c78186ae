import { connect, type Socket } from 'node:net';
import { quantile } from '../median.ts';
import { filingBody, filingKey } from './filing.ts';
import type { MeasuredServer } from './measured-server.ts';

export interface LoadResult {
  connections: number;
  perSecond: number;
  /** Milliseconds from sending to the whole answer. */
  p50: number;
  p99: number;
  filed: number;
  /** Answered 503 and sent again a moment later. */
  busy: number;
  /** Milliseconds of processor time for each filing: of the server's process, and of the load itself. */
  processor: { server: number; load: number };
}

interface Answer {
  status: number;
  body: string;
}

const SETTLE_MS = 500;

/**
 * So many browsers at once, each filing one complaint after another over its own connection; with `photo`, each uploads it first. What
 * is counted was acknowledged with 201. The first half second is not counted.
 */
export async function loadServer(
  { port, processorMs }: Pick<MeasuredServer, 'port' | 'processorMs'>,
  connections: number,
  milliseconds: number,
  photo: Buffer | null = null,
): Promise<LoadResult> {
  const latencies: number[] = [];
  let busy = 0;
  let answered = 0;
  const before = { server: processorMs(), load: process.cpuUsage() };
  const from = performance.now();
  const until = from + SETTLE_MS + milliseconds;
  async function browser(): Promise<void> {
    const line = await openLine(port);
    while (performance.now() < until) {
      const begun = performance.now();
      const photoIds: string[] = [];
      if (photo) {
        const answer = await line.post('/api/photos', photo, 'image/webp');
        if (answer.status === 503) {
          busy += 1;
          await new Promise((resolve) => setTimeout(resolve, 200));
          continue;
        }
        photoIds.push((JSON.parse(answer.body) as { photoId: string }).photoId);
      }
      const { status, body } = await line.post('/api/complaints', filingBody(photoIds), 'application/json');
      if (status === 201) answered += 1;
      if (status === 503) busy += 1;
      else if (status !== 201) throw new Error(`the server answered ${status}: ${body}`);
      else if (begun - from >= SETTLE_MS && performance.now() <= until)
        latencies.push(performance.now() - begun);
    }
    line.end();
  }
  await Promise.all(Array.from({ length: connections }, browser));
  const load = process.cpuUsage(before.load);
  return {
    connections,
    perSecond: latencies.length / (milliseconds / 1000),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    filed: latencies.length,
    busy,
    processor: {
      server: (processorMs() - before.server) / answered,
      load: (load.user + load.system) / 1000 / answered,
    },
  };
}

/** One kept-alive connection, written by hand: a client that costs more than the server would measure itself. */
async function openLine(port: number) {
  const socket: Socket = connect(port, '127.0.0.1').setNoDelay(true);
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | null = null;
  let got = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    got += chunk;
    const head = got.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(got)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) return waiting?.reject(new Error('an answer without a length'));
    if (got.length < head + 4 + length) return;
    const answer = { status: Number(got.slice(9, 12)), body: got.slice(head + 4, head + 4 + length) };
    got = got.slice(head + 4 + length);
    waiting?.resolve(answer);
  });
  socket.on('close', () => waiting?.reject(new Error('the server hung up')));
  return {
    post: (path: string, body: Buffer | string, type: string): Promise<Answer> =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        const key = type === 'application/json' ? `idempotency-key: ${filingKey()}\r\n` : '';
        const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept-encoding: gzip, deflate, br\r\ncontent-type: ${type}\r\n${key}content-length: ${body.length}\r\n\r\n`;
        if (typeof body === 'string') socket.write(head + body, 'latin1');
        else {
          socket.cork();
          socket.write(head);
          socket.write(body);
          socket.uncork();
        }
      }),
    end: () => socket.end(),
  };
}
