import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { PASSWORD, type RunningDesk, type Staff, startDesk } from './start-desk.ts';

/**
 * The real desk behind a real browser; one per worker, or one alone for a file that names its own `register`, since it counts what is in
 * it. No test may end with an error in the page or a broken policy.
 */
export const test = base.extend<{ quiet: undefined }, { register: string; desk: RunningDesk }>({
  register: ['shared', { scope: 'worker', option: true }],
  desk: [
    async ({ register: _ }, use) => {
      const desk = await startDesk({ withKeys: true });
      await use(desk);
      await desk.stop();
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (/Content.Security.Policy|Trusted/i.test(message.text())) errors.push(message.text());
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect } from '@playwright/test';

/** Signs in through the form and waits for the first screen. */
export async function enter(page: Page, origin: string, staff: Staff): Promise<void> {
  await page.goto(origin);
  await page.getByLabel('Surel').fill(staff.email);
  await page.getByLabel('Kata sandi').fill(PASSWORD);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('button', { name: 'Keluar' })).toBeVisible();
}

export async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page.getByRole('heading', { name: 'Masuk ke meja kerja' })).toBeVisible();
}

/** Axe finds nothing, and nothing sticks out to the side at 360 and 1280 pixels. */
export async function expectWellMade(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `width of the page at ${width}`).toBeLessThanOrEqual(width);
    // Reading styles anew is forbidden in the key document, and no rule in use needs it.
    const { violations } = await new AxeBuilder({ page })
      .options({ preload: false, resultTypes: ['violations'] })
      .analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`)).toEqual(
      [],
    );
  }
}
