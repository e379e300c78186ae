import { chromium } from '@playwright/test';
import { expect, fillWhat, test } from './widget-test.ts';

const NAME = 'desa-tanpa-tls.example';

test('a page on an http host that is not this machine shows buttons, and the form opens in a tab of its own', {
  tag: '@slow',
}, async ({ running, launchOptions }) => {
  // A name of its own, as a village has it: 127.0.0.1 and localhost count as secure without a certificate.
  const { host } = new URL(running.village);
  const own = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${NAME} ${host}`],
  });
  try {
    const page = await own.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://${NAME}/hosts/wordpress-block.html`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    const widgets = page.locator('titik-terang');
    await expect(widgets).toHaveCount(5);
    for (let at = 0; at < 5; at++) {
      await expect(widgets.nth(at).getByRole('link')).toBeVisible();
      await expect(widgets.nth(at).locator('iframe')).toHaveCount(0);
    }
    // A plain frame has no script of ours around it: it holds the same way out.
    const bare = page.frameLocator('iframe.lazyload');
    await expect(bare.getByRole('link', { name: 'Buka formulir aduan' })).toBeVisible();
    const opened = page.waitForEvent('popup');
    await widgets.nth(0).getByRole('link').click();
    const form = await opened;
    expect(form.url()).toContain(`${running.service}/lapor?`);
    expect(await form.evaluate(() => [top === self, isSecureContext, opener])).toEqual([true, true, null]);
    await fillWhat(form);
    const tracker = page.waitForEvent('popup');
    await widgets.nth(1).getByRole('link').click();
    await expect((await tracker).getByRole('heading', { name: 'Pantau aduan' })).toBeVisible();
  } finally {
    await own.close();
  }
});
