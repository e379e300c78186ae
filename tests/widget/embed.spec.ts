import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, fillWhat, formOn, test } from './widget-test.ts';

/** A host page of our making, on a foreign origin. */
async function host(html: string): Promise<{ url: string; server: HttpServer }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Situs</title><body>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

const open: HttpServer[] = [];
test.afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
async function hostWith(html: string): Promise<string> {
  const { url, server } = await host(html);
  open.push(server);
  return url;
}

/** Pages under test stand on ports of their own: let any of them embed, as an https site may; whose page it is stays untold. */
test.beforeEach(async ({ page, running }) => {
  await page.route(`${running.service}/bingkai*`, async (route) => {
    const { referer: _, ...asked } = route.request().headers();
    const response = await route.fetch({ headers: asked });
    const policy = response.headers()['content-security-policy'] ?? '';
    const headers = {
      ...response.headers(),
      'content-security-policy': policy.replace(/; frame-ancestors.*/, ''),
    };
    await route.fulfill({ response, headers });
  });
});

const script = (service: string, more = '') => `<script src="${service}/embed.js" ${more} async></script>`;

test('the form stands where the script stands, once per script', async ({ page, running }) => {
  const one = script(running.service, 'data-agency="dpupr"');
  const two = script(running.service, 'data-agency="dishub" data-lang="en"');
  await page.goto(await hostWith(`<p>atas</p>${one}<p>tengah</p>${two}<p>bawah</p>`));
  await expect(page.locator('titik-terang')).toHaveCount(2);
  const order = await page.evaluate(() =>
    [...document.body.children].map(({ localName }) => localName).filter((name) => name !== 'script'),
  );
  expect(order).toEqual(['p', 'titik-terang', 'p', 'titik-terang', 'p']);
  const frames = page.locator('titik-terang iframe');
  await expect(frames.nth(0)).toHaveAttribute('allow', 'geolocation; camera; web-share; clipboard-write');
  await expect(frames.nth(0).contentFrame().getByText('Dinas Pekerjaan Umum')).toBeVisible();
  await expect(frames.nth(1).contentFrame().getByRole('heading', { name: 'What happened?' })).toBeVisible();
});

test('as an element, wherever a page puts it', { tag: '@slow' }, async ({ page, running }) => {
  const html = `<titik-terang agency="dpupr"></titik-terang><script src="${running.service}/embed.js"></script>`;
  await page.goto(await hostWith(html.replace('<script', '<head></head><script')));
  await expect(formOn(page).first().getByRole('heading', { name: 'Apa yang terjadi?' })).toBeVisible();
});

test('the host’s styles do not reach the frame’s size or shape', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  const hostile =
    '<style>iframe{display:none!important;height:1px!important} *{box-sizing:content-box}</style>';
  await page.goto(await hostWith(hostile + script(running.service)));
  await expect(formOn(page).getByRole('heading', { name: 'Apa yang terjadi?' })).toBeVisible();
  expect((await page.locator('titik-terang iframe').boundingBox())?.height).toBeGreaterThan(600);
});

test('the host learns nothing of the steps from the frame’s size', async ({ page, running }) => {
  await page.goto(await hostWith(script(running.service)));
  const frame = page.locator('titik-terang iframe');
  const form = formOn(page);
  await form.getByRole('heading', { name: 'Apa yang terjadi?' }).waitFor();
  const before = await frame.boundingBox();
  await fillWhat(form);
  await form.getByRole('button', { name: 'Pilih di peta' }).click();
  await form.getByRole('application').waitFor();
  const after = await frame.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
});

test('the host’s scripts cannot read the form', async ({ page, running }) => {
  await page.goto(await hostWith(script(running.service)));
  await formOn(page).getByRole('heading', { name: 'Apa yang terjadi?' }).waitFor();
  const seen = await page.evaluate(() => {
    const frame = document.querySelector('titik-terang')?.shadowRoot?.querySelector('iframe');
    return frame?.contentDocument ?? 'nothing';
  });
  expect(seen).toBe('nothing');
});

test('messages of others change nothing', { tag: '@slow' }, async ({ page, running }) => {
  await page.goto(await hostWith(script(running.service)));
  await formOn(page).getByRole('heading', { name: 'Apa yang terjadi?' }).waitFor();
  const height = (await page.locator('titik-terang iframe').boundingBox())?.height;
  await page.evaluate(() => {
    for (const data of [{ titikTerang: 1, type: 'height', height: 5 }, null, 'x', { titikTerang: 2 }])
      postMessage(data);
  });
  await page.waitForTimeout(200);
  expect((await page.locator('titik-terang iframe').boundingBox())?.height).toBe(height);
});

test('a frame that does not answer in eight seconds becomes a plain link', async ({ page, running }) => {
  await page.clock.install();
  await page.route(`${running.service}/bingkai*`, (route) => route.abort());
  await page.goto(await hostWith(script(running.service, 'data-agency="dpupr"')));
  await page.locator('titik-terang iframe').waitFor();
  await page.clock.fastForward(8500);
  const link = page.getByRole('link', { name: 'Formulir aduan' });
  await expect(link).toHaveAttribute('href', `${running.service}/lapor?agency=dpupr`);
  await expect(link).toHaveAttribute('rel', 'noreferrer');
  await expect(page.locator('titik-terang iframe')).toHaveCount(0);
});

test('on a page that is no secure context the form opens in a tab of its own', async ({ page, running }) => {
  const loader = await (await fetch(`${running.service}/embed.js`)).text();
  await page.route('http://layanan.example/embed.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: loader }),
  );
  await page.route('http://desa.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<body>${script('http://layanan.example')}` }),
  );
  await page.goto('http://desa.example/');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.getByRole('link', { name: 'Formulir aduan' })).toBeVisible();
  await expect(page.locator('titik-terang iframe')).toHaveCount(0);
});

test('a page without custom elements goes on without an error', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  const html = `<script>delete window.customElements;Object.defineProperty(window,'customElements',{value:undefined})</script>`;
  await page.goto(await hostWith(`${html}${script(running.service)}<p>selesai</p>`));
  await page.waitForTimeout(500);
  await expect(page.getByText('selesai')).toBeVisible();
});

test('the host’s accent colours the button, with readable text on it', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  await page.goto(await hostWith(script(running.service, 'data-accent="#ffd400"')));
  const button = formOn(page).getByRole('button', { name: 'Lanjut' });
  await expect(button).toHaveCSS('background-color', 'rgb(255, 212, 0)');
  await expect(button).toHaveCSS('color', 'rgb(0, 0, 0)');
});
