import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { requestBody?: object; responses: Record<string, object> }>>;
}

test('both origins serve an OpenAPI document that names every route, its body and its answer', async () => {
  for (const { app, routes, headers } of [
    { ...host.service, headers: {} },
    { ...host.desk, headers: { 'sec-fetch-site': 'same-origin' } },
  ]) {
    const document = (await (await app.request('/api/openapi.json', { headers })).json()) as Document;
    expect(document.openapi).toBe('3.1.0');
    for (const { spec } of routes) {
      const operation = document.paths[spec.path.replace(/:(\w+)/g, '{$1}')]?.[spec.method.toLowerCase()];
      expect(operation, spec.path).toBeDefined();
      expect(operation?.requestBody !== undefined, spec.path).toBe(
        spec.body !== undefined || spec.bytesUpTo !== undefined,
      );
      expect(Object.keys(operation?.responses ?? {}), spec.path).toEqual([
        String(spec.status ?? 200),
        'default',
      ]);
    }
  }
});

test('a problem is a problem document in Indonesian with nothing of the request in it', async () => {
  const response = await host.service.app.request('/api/complaints', {
    method: 'POST',
    headers: { 'idempotency-key': 'rahasia-sekali-panjang-sekali' },
    body: '{"rahasia": "sekali"',
  });
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ code: 'invalid_body', status: 422 });
  expect(text).not.toContain('rahasia');
});
