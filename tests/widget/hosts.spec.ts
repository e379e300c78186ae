import type { FrameLocator, Page } from '@playwright/test';
import { expect, fillWhat, formOn, test } from './widget-test.ts';

const question = (frame: FrameLocator) => frame.getByRole('heading', { name: 'Apa yang terjadi?' });

/** The form stands there at its full size and takes what is typed. */
async function expectUsable(page: Page, form = formOn(page)): Promise<void> {
  await expect(question(form)).toBeVisible();
  const box = await form.owner().boundingBox();
  expect(box?.height).toBe(640);
  expect(box?.width).toBeGreaterThan(280);
  await fillWhat(form);
}

test('on a page whose styles are hostile to everything', { tag: '@slow' }, async ({ page, running }) => {
  await page.goto(`${running.village}/hosts/hostile-css.html`);
  await expectUsable(page);
});

test('on a page with a library that changed every prototype', { tag: '@slow' }, async ({ page, running }) => {
  await page.goto(`${running.village}/hosts/old-library.html`);
  await expectUsable(page);
  expect(await page.evaluate(() => (window as Window & { heard?: number }).heard)).toBe(1);
});

test('under a policy without inline style and script, and with trusted types', async ({ page, running }) => {
  await page.goto(`${running.village}/hosts/strict-csp.html`);
  const [first, second] = [page.locator('titik-terang').nth(0), page.locator('titik-terang').nth(1)];
  await expectUsable(page, first.locator('iframe').contentFrame());
  const button = second.getByRole('link', { name: 'Formulir aduan' });
  await expect(button).toHaveCSS('border-color', 'rgb(10, 107, 79)');
});

test('a base of the page leads no address of ours astray', { tag: '@slow' }, async ({ page, running }) => {
  await page.goto(`${running.village}/hosts/base-target.html`);
  await expectUsable(page);
});

test('in the containers of a block theme, several at once, and in a lazily loaded frame', {
  tag: '@slow',
}, async ({ page, running }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${running.village}/hosts/wordpress-block.html`);
  const widgets = page.locator('titik-terang');
  await expect(widgets).toHaveCount(5);
  const shown = [0, 2, 3, 4].map((at) => widgets.nth(at).locator('iframe').contentFrame());
  for (const form of shown) await expect(question(form)).toBeVisible();
  await expect(
    widgets.nth(1).locator('iframe').contentFrame().getByRole('heading', { name: 'Pantau aduan' }),
  ).toBeVisible();
  // The theme's column is kept: 620 px in the middle.
  expect((await widgets.nth(1).boundingBox())?.width).toBe(620);
  for (const at of [0, 2, 3, 4]) expect((await widgets.nth(at).boundingBox())?.width).toBeGreaterThan(280);
  await expect(question(page.frameLocator('iframe.lazyload'))).toBeVisible();
  const [one] = shown;
  if (one) await fillWhat(one);
});

test('on a dark page, light or dark as the reader wants it', { tag: '@slow' }, async ({ page, running }) => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${running.village}/hosts/dark.html`);
    const form = page.locator('titik-terang').nth(1).locator('iframe').contentFrame();
    await expect(question(form)).toBeVisible();
    const body = form.locator('body');
    const [ink, paper] = await body.evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.color, style.backgroundColor];
    });
    expect([ink, paper].map((colour) => brightness(colour) > 127)).toEqual(
      paper && brightness(paper) > 127 ? [false, true] : [true, false],
    );
    const button = page.locator('titik-terang').first().getByRole('link');
    await expect(button).toHaveCSS('color', 'rgb(255, 255, 255)');
  }
});

test('on a page written from right to left', { tag: '@slow' }, async ({ page, running }) => {
  await page.goto(`${running.village}/hosts/rtl.html`);
  await expectUsable(page);
  await expect(formOn(page).locator('body')).toHaveCSS('direction', 'ltr');
});

test('in a frame in a frame of a frameset', { tag: '@slow' }, async ({ page, running }) => {
  await page.goto(`${running.village}/hosts/frameset.html`);
  await expect(page.locator('titik-terang')).toHaveCount(0);
  const menu = page.frameLocator('frame[name=menu]');
  await expect(question(menu.frameLocator('titik-terang iframe'))).toBeVisible();
  const inner = page.frameLocator('frame[name=isi]').frameLocator('iframe[title="Halaman dalam"]');
  await fillWhat(inner.frameLocator('titik-terang iframe'));
});

function brightness(colour: string | undefined): number {
  const [red = 0, green = 0, blue = 0] = (colour ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
