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

test('a number no database takes, or a NUL, is refused before anything is asked', async () => {
  const app = new Hono();
  app.onError((error) => problemResponse(error));
  const body = v.strictObject({ version: v.number(), text: v.string() });
  const answer = v.strictObject({ taken: v.boolean() });
  const spec = {
    method: 'POST',
    path: '/api/take',
    audience: 'public',
    summary: 'Takes.',
    body,
    answer,
  } as const;
  mountRoutes(app, [route(spec, async () => ({ taken: true }))], async () => null);
  const post = async (sent: object) =>
    (await app.request('/api/take', { method: 'POST', body: JSON.stringify(sent) })).status;
  expect(await post({ version: 2_147_483_647, text: 'baik' })).toBe(200);
  expect(await post({ version: 2_919_398_775_536_209, text: 'baik' })).toBe(422);
  expect(await post({ version: -3_000_000_000, text: 'baik' })).toBe(422);
  expect(await post({ version: 1, text: 'a\u0000b' })).toBe(422);
});
