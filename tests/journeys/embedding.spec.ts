import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, expect, type FrameLocator, type Page, test } from '@playwright/test';
import { codeOn, fillAll, formOn } from '../widget/widget-test.ts';
import { type RunningInstance, startInstance } from './start-instance.ts';

/** In the middle of the invented regency, which lies in the sea. */
const HERE = { latitude: -5.6, longitude: 112.1 };
const QUESTION = 'Apa yang terjadi?';

let running: RunningInstance;
let host: { origin: string; html: string; server: Server };
test.beforeAll(async () => {
  test.setTimeout(300_000);
  running = await startInstance({ complaints: 40 });
  host = await startHost();
});
test.afterAll(async () => {
  host.server.close();
  host.server.closeAllConnections();
  expect(await running.stop()).toBe(0);
});

/** A web page of somebody else, on an origin nobody has allowed. */
async function startHost(): Promise<typeof host> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="id"><title>Situs desa</title><body>${host.html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, html: '', server };
}

async function fresh(browser: Browser, permissions: string[] = []): Promise<Page> {
  const context = await browser.newContext({ permissions, geolocation: HERE });
  return context.newPage();
}

const shownForm = (page: Page): FrameLocator => page.frameLocator('.builder-stage iframe');
const snippet = (page: Page, kind: string) => page.locator(`[data-snippet=${kind}] code`).first();

test('the builder rewrites every snippet, previews the real form with its GPS, copies, and asks for the hash', {
  tag: '@slow',
}, async ({ browser }) => {
  const page = await fresh(browser, ['geolocation', 'clipboard-read', 'clipboard-write']);
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy|[Pp]ermissions.[Pp]olicy/.test(message.text())) broken.push(message.text());
  });
  await page.goto(`${running.site}/pasang.html`);
  const kinds = ['script', 'element', 'frame', 'link', 'badge', 'mount'];
  const all = () => Promise.all(kinds.map((kind) => snippet(page, kind).textContent()));

  await page.getByLabel('Halaman milik siapa?').selectOption('agency dpupr');
  for (const code of await all()) expect(code).toContain('dpupr');
  await page.getByLabel('Halaman milik siapa?').selectOption('agency dishub');
  for (const code of await all()) expect(code).toContain('dishub');
  await page.getByRole('radio', { name: /^Pelacak/ }).check();
  for (const code of await all()) expect(code).toMatch(/tracker/);
  await page.getByRole('radio', { name: /^Formulir/ }).check();
  await page.getByLabel('Bahasa formulir').selectOption('en');
  for (const code of await all()) expect(code).toMatch(/lang(="|=|: ')en/);
  await page.locator('[name=accent]').fill('#aa2266');
  expect(await snippet(page, 'script').textContent()).toContain('data-accent="#aa2266"');
  expect(await snippet(page, 'badge').textContent()).toContain('accent=%23aa2266');

  await page.getByRole('button', { name: 'Tampilkan pratinjau' }).click();
  const form = shownForm(page).frameLocator('titik-terang iframe');
  await expect(form.getByRole('heading', { name: 'What happened?' })).toBeVisible();
  await expect(form.getByRole('button', { name: 'Next' })).toHaveCSS('background-color', 'rgb(170, 34, 102)');
  // What Dishub handles, what concerns anybody, and no roads.
  await expect(form.locator('option[value=lampu-jalan]')).toHaveCount(1);
  await expect(form.locator('option[value=jalan-rusak]')).toHaveCount(0);
  await page.getByLabel('Bahasa formulir').selectOption('id');
  await expect(form.getByRole('heading', { name: QUESTION })).toBeVisible();
  const position = form.locator('body').evaluate(
    () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          ({ coords }) => resolve([coords.latitude, coords.longitude]),
          ({ message }) => resolve(message),
        );
      }),
  );
  expect(await position).toEqual([HERE.latitude, HERE.longitude]);
  await page.getByRole('radio', { name: /^Kartu hasil/ }).check();
  const card = shownForm(page).frameLocator('titik-terang iframe').frameLocator('iframe');
  await expect(card.getByText('aduan selesai')).toBeVisible();

  const box = page.locator('[data-snippet=frame]').last();
  await box.getByRole('button', { name: /Salin/ }).click();
  await expect(box.getByRole('button')).toHaveText('Tersalin');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await box.locator('code').textContent(),
  );

  await page.getByRole('button', { name: /Ambil alamat dan sidik/ }).click();
  const pinned = page.locator('[data-snippet=pinned] code');
  await expect(pinned).toContainText('integrity="sha384-');
  await page.getByLabel('Halaman milik siapa?').selectOption('agency dpupr');
  await expect(pinned).toContainText('dpupr');
  expect(broken).toEqual([]);

  // The very text, pasted into a page of somebody else: its hash is right, and the card needs no permission.
  host.html = (await pinned.textContent()) ?? '';
  await page.goto(host.origin);
  await expect(
    page.frameLocator('titik-terang iframe').frameLocator('iframe').getByText('aduan selesai'),
  ).toBeVisible();
});

for (const [language, title, copy] of [
  ['en', 'Put it on your site', 'Copy'],
  ['jv', 'Pasang ing situs panjenengan', 'Tedhak'],
] as const) {
  test(`the builder speaks ${language}`, { tag: '@slow' }, async ({ browser }) => {
    const page = await fresh(browser);
    await page.goto(`${running.site}/${language}/pasang.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('main')).not.toHaveAttribute('lang');
    await expect(page.getByRole('button', { name: new RegExp(`^${copy} `) }).first()).toBeVisible();
    const words = ((await page.locator('main').textContent()) ?? '').toLowerCase();
    for (const word of ['tempel di', 'salin ', 'pilih instansi dan']) expect(words).not.toContain(word);
  });
}

test('a page that asks is listed at the desk, one click allows it, and it shows the form', {
  tag: '@slow',
}, async ({ browser }) => {
  const page = await fresh(browser);
  const script = (code: string) =>
    `<script src="${running.service}/embed.js" data-agency="${code}" async></script>`;
  host.html = script('desa-sawahlintang') + script('dpuprr');
  await page.goto(host.origin);
  const links = page.locator('titik-terang iframe');
  for (const at of [0, 1])
    await expect(
      links.nth(at).contentFrame().getByRole('link', { name: 'Buka formulir aduan' }),
    ).toBeVisible();

  const desk = await fresh(browser);
  await desk.goto(running.desk);
  await desk.getByLabel('Surel').fill('admin@contoh.example');
  await desk.getByLabel('Kata sandi').fill(running.passwords.get('admin@contoh.example') ?? '');
  await desk.getByRole('button', { name: 'Masuk' }).click();
  await desk.getByRole('navigation').getByRole('link', { name: 'Situs', exact: true }).click();
  const asking = desk.locator('.panel', { hasText: 'Situs baru ingin memasang' });
  const rows = asking.getByRole('listitem').filter({ hasText: host.origin });
  const known = rows.filter({ hasText: 'Desa Sawahlintang' });
  const unknown = rows.filter({ hasText: 'dpuprr' });
  await expect(unknown).toContainText('Halaman ini meminta kode "dpuprr", yang tidak dikenal.');
  await expect(unknown.getByRole('button', { name: /Izinkan/ })).toHaveCount(0);
  await known.getByRole('button', { name: `Izinkan ${host.origin}` }).click();
  await expect(known).toHaveCount(0);

  host.html = script('desa-sawahlintang');
  await page.goto(host.origin);
  await fillAll(formOn(page));
  await formOn(page).getByRole('button', { name: 'Kirim aduan' }).click();
  expect(await codeOn(formOn(page))).toMatch(/^0\d{15}$/);
  await desk.reload();
  await unknown.getByRole('button', { name: /Abaikan/ }).click();
  await expect(unknown).toHaveCount(0);
});

test('the card says in a page of somebody else that it is there, stays, and moves nothing', {
  tag: '@slow',
}, async ({ browser }) => {
  const page = await fresh(browser);
  host.html = `<style>titik-terang{display:block;min-height:400px}</style>
    <script>heard=[];shift=0;addEventListener('message',({data})=>heard.push(data));
    new PerformanceObserver(l=>{for(const e of l.getEntries())shift+=e.value}).observe({type:'layout-shift',buffered:true})</script>
    <p>atas</p><titik-terang agency="dpupr" mode="card"><script src="${running.service}/embed.js" async></script></titik-terang>${'<p>Kabar desa.</p>'.repeat(8)}`;
  await page.goto(host.origin);
  const card = page.frameLocator('titik-terang iframe').frameLocator('iframe');
  await expect(card.getByText('aduan selesai')).toBeVisible();
  // Longer than the loader waits before a link stands in.
  await page.waitForTimeout(9_000);
  await expect(card.getByText('aduan selesai')).toBeVisible();
  expect(await page.evaluate('heard')).toEqual([{ titikTerang: 1, type: 'ready' }]);
  expect(await page.evaluate('shift')).toBe(0);
});

test('the map knows where its reader is, on our page and in the frame of another', { tag: '@slow' }, async ({
  browser,
}) => {
  const page = await fresh(browser, ['geolocation']);
  await page.goto(`${running.site}/peta.html`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Di sekitar saya' }).click();
  await expect(page.locator('#dekat-saya li').first()).toBeVisible();
  const { html } = await (await fetch(`${running.site}/oembed/peta.json`)).json();
  host.html = html;
  await page.goto(host.origin);
  const map = page.frameLocator('iframe');
  await map.getByRole('button', { name: 'Di sekitar saya' }).click();
  await expect(map.locator('#dekat-saya li').first()).toBeVisible();
});
