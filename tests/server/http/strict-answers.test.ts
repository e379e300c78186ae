import { Hono } from 'hono';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { problemResponse } from '../../../server/http/problem-response.ts';
import { mountRoutes, route } from '../../../server/http/route.ts';

test('an answer with a field its schema does not name never leaves the server', async () => {
  const app = new Hono();
  app.onError((error) => problemResponse(error));
  const answer = v.strictObject({ state: v.string() });
  const leaky = { state: 'received', reporterName: 'Sekarwangi' };
  const spec = { method: 'GET', path: '/api/leaky', audience: 'public', summary: 'Leaks.', answer } as const;
  mountRoutes(app, [route(spec, async () => leaky)], async () => null);
  const response = await app.request('/api/leaky');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('Sekarwangi');
});
