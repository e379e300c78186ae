import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWidget, type WidgetManifest } from '../../widget/build.ts';

let folder: string;
let manifest: WidgetManifest;
const read = (name: string) => readFile(join(folder, 'widget', name), 'utf8');
const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('base64');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titik-terang-build-'));
  manifest = await buildWidget({ outDir: join(folder, 'widget') });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the hashes for the CSP are those of the inline script and style', async () => {
  const html = await read('frame.html');
  const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  expect(script.length).toBeGreaterThan(10_000);
  expect(manifest.frameScriptHashes).toEqual([`sha256-${hash('sha256', script)}`]);
  expect(manifest.frameStyleHashes).toEqual([`sha256-${hash('sha256', style)}`]);
});

test('the frame is one response: no address in it but those of lazy parts', async () => {
  const html = await read('frame.html');
  expect(html).not.toMatch(/<link|<img|src=|style="/);
  expect(html).toContain('<script type="application/json" id="form-data">"__FORM_DATA__"</script>');
});

test('the immutable loader is the loader, with its integrity', async () => {
  const loader = await read('embed.js');
  expect(await read(`embed/${manifest.embedHash}.js`)).toBe(loader);
  expect(manifest.embedIntegrity).toBe(`sha384-${hash('sha384', loader)}`);
});

test('no lazy part imports the inlined entry, and every part it names exists', async () => {
  const names = await readdir(join(folder, 'widget/assets'));
  for (const name of names.filter((each) => each.endsWith('.js'))) {
    const code = await read(`assets/${name}`);
    for (const [, path] of code.matchAll(/(?:from|import\()\s*["'`]\.\/([^"'`]+)/g))
      expect(names).toContain(path);
    expect(code).not.toMatch(/main\.js/);
  }
});

test('no source map and no path of the building machine is written', async () => {
  const names = (await readdir(join(folder, 'widget'), { recursive: true })).filter((name) =>
    /\./.test(name),
  );
  for (const name of names) {
    expect(name).not.toMatch(/\.map$/);
    const text = await read(name);
    expect(text.includes('sourceMappingURL'), name).toBe(false);
    expect(text.includes(process.cwd()), name).toBe(false);
    expect(/fileName|lineNumber/.test(text), name).toBe(false);
  }
});

test('two builds are the same, byte for byte', async () => {
  expect(await buildWidget({ outDir: join(folder, 'again') })).toEqual(manifest);
});

test('a fixed service address goes into the loader', async () => {
  await buildWidget({ outDir: join(folder, 'fixed'), serviceUrl: 'https://aduan.example' });
  expect(await readFile(join(folder, 'fixed/embed.js'), 'utf8')).toContain('https://aduan.example');
});
