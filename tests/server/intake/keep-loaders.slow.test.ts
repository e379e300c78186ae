import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepLoaders } from '../../../server/intake/keep-loaders.ts';
import { createServiceApp } from '../../../server/intake/service-app.ts';
import { buildWidget } from '../../../widget/build.ts';
import { openTestServer } from '../helpers/open-test-server.ts';

test('a loader that a page pinned is served with its own hash after the form was built anew, and `embed.json` names the new one', async () => {
  const host = await openTestServer();
  const widget = join(host.folder, 'widget');
  const keptFolder = join(host.folder, 'loaders');
  const start = async (serviceUrl: string) => {
    const manifest = await buildWidget({ outDir: widget, serviceUrl });
    await keepLoaders(widget, keptFolder);
    return { manifest, app: createServiceApp(host.server, widget, { keptFolder }).app };
  };
  try {
    const first = await start('https://lama.contoh.example');
    const second = await start('https://baru.contoh.example');
    expect(second.manifest.embedHash).not.toBe(first.manifest.embedHash);
    for (const { embedHash, embedIntegrity } of [first.manifest, second.manifest]) {
      const response = await second.app.request(`/embed/${embedHash}.js`);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const body = new Uint8Array(await response.arrayBuffer());
      expect(`sha384-${createHash('sha384').update(body).digest('base64')}`).toBe(embedIntegrity);
    }
    const named = (await (await second.app.request('/embed.json')).json()) as { integrity: string };
    expect(named.integrity).toBe(second.manifest.embedIntegrity);
    expect((await second.app.request('/embed/0000000000000000.js')).status).toBe(404);
    expect((await second.app.request('/embed/..%2f..%2fsecrets.json')).status).toBe(404);
  } finally {
    await host.close();
  }
}, 120_000);
