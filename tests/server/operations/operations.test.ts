import { expect, test } from 'vitest';
import { createServiceApp } from '../../../server/intake/service-app.ts';
import { createLog, describeError, type LogFields } from '../../../server/operations/log.ts';
import { createMetrics } from '../../../server/operations/metrics.ts';
import { createOperationsApp } from '../../../server/operations/operations-app.ts';
import { PhotoStoreError } from '../../../server/photos/photo-store.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer } from '../helpers/open-test-server.ts';

test('health, readiness and metrics tell whether the process lives, may be sent requests, and what it did; never about whom', async () => {
  const host = await openTestServer();
  const lines: string[] = [];
  const metrics = createMetrics(createLog('json', host.clock.now, (line) => lines.push(line)));
  const { app } = createServiceApp({ ...host.server, observer: metrics.observer }, 'no-widget');
  let stopping = false;
  const operations = createOperationsApp(host.server, metrics.registry, () => stopping);
  const ask = async (path: string) => {
    const answer = await operations.request(path);
    return [answer.status, await answer.json()];
  };
  expect(await ask('/health')).toEqual([200, { status: 'ok' }]);
  expect(await ask('/ready')).toEqual([200, { status: 'ready', database: 'up', photos: 'up' }]);

  const complaint = complaintOf({ text: 'Sartinah Wulandari dari gang Kenanga melihat lampu mati.' });
  const key = newKey();
  const filed = await app.request('/api/complaints?nama=Sartinah', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(complaint),
  });
  const { trackingCode } = (await filed.json()) as { trackingCode: string };
  await app.request(`/api/${trackingCode}`);
  const shown = await metrics.registry.metrics();
  expect(shown).toContain(
    'titik_http_requests_total{app="service",route="/api/complaints",method="POST",status="201"} 1',
  );
  expect(shown).toMatch(
    /titik_http_requests_total\{app="service",route="[^"]*\*",method="GET",status="404"\} 1/,
  );
  for (const secret of [
    complaint.complaintId,
    trackingCode,
    key,
    'Sartinah',
    complaint.categoryCode,
    'Kenanga',
  ]) {
    expect(shown + lines.join()).not.toContain(secret);
  }

  // A store that is down takes nothing but photos away; a server that stops is not to be sent any more.
  host.server.photos.casework.check = async () => {
    throw new PhotoStoreError('TimeoutError');
  };
  expect(await ask('/ready')).toEqual([200, { status: 'ready', database: 'up', photos: 'down' }]);
  stopping = true;
  expect(await ask('/ready')).toEqual([503, { status: 'stopping', database: 'up', photos: 'down' }]);
  stopping = false;

  await host.close();
  expect(await ask('/ready')).toEqual([503, { status: 'not_ready', database: 'down', photos: 'down' }]);
  expect((await app.request('/api/instance')).status).toBeGreaterThanOrEqual(500);
  const failed = JSON.parse(lines.at(-1) ?? '{}') as LogFields;
  expect(failed).toMatchObject({
    event: 'request failed',
    app: 'service',
    method: 'GET',
    error: expect.any(String),
  });
});

test('of an error the log tells class, code and our own files, never its words', () => {
  class Torn extends Error {
    override name = 'Torn';
    readonly code = '23505';
  }
  const error = new Torn('Key (email)=(sartinah@contoh.example) at server/secret-words.ts:1 already exists');
  error.stack = `Torn: ${error.message}\n    at file (file:///srv/titik/server/intake/write-filings.ts:88:3)\n    at run (node:internal/x:1:1)`;
  expect(describeError(error)).toEqual({
    error: 'Torn',
    code: '23505',
    where: 'server/intake/write-filings.ts:88',
  });
  expect(describeError(Object.assign(new Error('x'), { code: 'user typed this: 0812', stack: '' }))).toEqual({
    error: 'Error',
  });
  expect(describeError('Sartinah')).toEqual({ error: 'string' });
});

test('a line of the log is one JSON object, or words', () => {
  const lines: string[] = [];
  const now = () => new Date('2026-03-02T02:00:00.000Z');
  createLog('json', now, (line) => lines.push(line))('job publish: Error');
  createLog('text', now, (line) => lines.push(line))('request failed', { app: 'desk', status: 500 });
  expect(lines).toEqual([
    '{"time":"2026-03-02T02:00:00.000Z","event":"job publish: Error"}',
    'request failed app=desk status=500',
  ]);
});
