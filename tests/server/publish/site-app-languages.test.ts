import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteApp } from '../../../server/publish/site-app.ts';

const WITHDRAWN = '0123456789';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titik-terang-site-app-'));
  for (const language of ['', 'en/', 'jv/']) {
    await mkdir(join(folder, language, 'sematkan'), { recursive: true });
    for (const page of ['index', 'tidak-tersedia', 'pasang', 'sematkan/peta'])
      await writeFile(join(folder, `${language}${page}.html`), `${language || 'id/'}${page}`);
  }
  await writeFile(join(folder, '404.html'), '404');
});
afterAll(() => rm(folder, { recursive: true }));

const SERVICE = 'https://layanan.contoh.example';
const ask = (path: string) =>
  createSiteApp(
    () => folder,
    async (publicId) => publicId === WITHDRAWN,
    SERVICE,
  ).request(path);

test.each(['/', '/en/', '/jv/'])(
  'below %s the map may be framed by anybody, the home page by nobody',
  async (root) => {
    const policyOf = async (path: string) => (await ask(path)).headers.get('content-security-policy');
    expect(await policyOf(`${root}sematkan/peta.html`)).toContain('frame-ancestors *');
    expect(await policyOf(root)).toContain("frame-ancestors 'none'");
  },
);

test('a withdrawn case is gone in the language it was asked in, and a case that never was is not found', async () => {
  const gone = await ask(`/en/aduan/${WITHDRAWN}.html`);
  expect([gone.status, await gone.text()]).toEqual([410, 'en/tidak-tersedia']);
  const indonesian = await ask(`/aduan/${WITHDRAWN}.html`);
  expect([indonesian.status, await indonesian.text()]).toEqual([410, 'id/tidak-tersedia']);
  expect((await ask('/en/aduan/abcdefghjk.html')).status).toBe(404);
});

test.each(['/', '/en/', '/jv/'])(
  'below %s a page may ask where its reader is, and the builder alone lends that and the camera to its preview',
  async (root) => {
    const powersOf = async (path: string) => (await ask(path)).headers.get('permissions-policy');
    for (const path of [root, `${root}sematkan/peta.html`])
      expect(await powersOf(path)).toMatch(/^camera=\(\), geolocation=\(self\), microphone=\(\)/);
    expect(await powersOf(`${root}pasang.html`)).toContain(
      `camera=(self "${SERVICE}"), geolocation=(self "${SERVICE}"), microphone=()`,
    );
  },
);
