import { test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { type RunningService, startService } from './start-service.ts';

/** The form in a frame, or the form that is the page: both are asked the same things. */
export interface Form {
  getByLabel(text: string, options?: { exact?: boolean }): Locator;
  getByRole(role: 'button' | 'heading' | 'alert', options?: { name?: string }): Locator;
  getByText(text: string | RegExp): Locator;
  locator(selector: string): Locator;
}

/** The real service behind a real browser; one per worker. */
export const test = base.extend<
  { form: FrameLocator; own: Page; quiet: undefined },
  { running: RunningService }
>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const running = await startService();
      await use(running);
      await running.stop();
    },
    { scope: 'worker' },
  ],
  /** No test may end with an error in the page or a broken policy. */
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text());
      });
      await use(undefined);
      if (errors.length) throw new Error(errors.join('\n'));
    },
    { auto: true },
  ],
  /** The same form as a page of its own. */
  own: async ({ page, running }, use) => {
    running.intercept(null);
    await page.goto(`${running.service}/lapor?agency=desa-sawahlintang`);
    // The form is drawn after the page's own `load`; who looks at all of it must not find the head alone.
    await page.getByRole('heading', { name: 'Apa yang terjadi?' }).waitFor();
    await use(page);
  },
  /** The form inside the demo village's page. */
  form: async ({ page, running }, use) => {
    running.intercept(null);
    await page.goto(running.village);
    await use(formOn(page));
  },
});
export { expect } from '@playwright/test';

export const formOn = (page: Page): FrameLocator => page.frameLocator('titik-terang iframe');

export const story = 'Jalan di depan pasar berlubang besar sejak awal bulan, dua pengendara sudah jatuh.';

/** Fills the first step and goes on to the second. */
export async function fillWhat(form: Form, text = story): Promise<void> {
  await form.getByLabel('Tentang').selectOption('jalan-rusak');
  await form.getByLabel('Ceritakan').fill(text);
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('heading', { name: 'Di mana?' }).waitFor();
}

/** From the second step to the third: the village stands there already on its own page. */
export async function fillWhere(form: Form): Promise<void> {
  await form.getByLabel('Desa atau kelurahan').and(form.locator(':enabled')).waitFor();
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('heading', { name: 'Siapa Anda?' }).waitFor();
}

/** From the third step to the review, without a name. */
export async function stayAnonymous(form: Form): Promise<void> {
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('heading', { name: 'Sudah benar?' }).waitFor();
}

export async function fillAll(form: Form): Promise<void> {
  await fillWhat(form);
  await fillWhere(form);
  await stayAnonymous(form);
}

/** The tracking code on the receipt, digits only. */
export async function codeOn(form: Form): Promise<string> {
  await form.getByRole('heading', { name: 'Aduan Anda diterima' }).waitFor({ timeout: 15_000 });
  return ((await form.locator('#code').textContent()) ?? '').replace(/\D/g, '');
}
