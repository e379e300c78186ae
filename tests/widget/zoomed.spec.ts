import type { Page } from '@playwright/test';
import { codeOn, expect, story, test } from './widget-test.ts';

/** What 1280 × 1024 pixels leave at 400 % (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

/** The focused control lies whole inside the window, and nothing lies over it (WCAG 2.4.11); nothing is wider than the window. */
async function expectFocusSeen(page: Page): Promise<void> {
  const faults = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const focused = document.activeElement as HTMLElement;
    const shown = (focused.matches('input.unseen') && focused.previousElementSibling) || focused;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const found: string[] = [];
    const name = `${focused.tagName}#${focused.id} ${focused.textContent?.slice(0, 30)}`;
    if (bottom <= 0 || top >= innerHeight) found.push(`${name} is outside of the window`);
    const x = (left + right) / 2;
    const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const over = document.elementFromPoint(x, y);
    const sameLabel = over?.closest('label')?.contains(focused);
    if (over && !shown.contains(over) && !over.contains(shown) && !sameLabel) {
      found.push(`${name} lies under ${over.tagName}.${over.className}`);
    }
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`${wide} px too wide at ${name}`);
    return found;
  });
  expect(faults).toEqual([]);
}

/** Goes on by Tab until what `selector` names has the focus, and looks at each stop on the way. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
  }
  throw new Error(`Tab does not reach ${selector}`);
}

const NEXT = 'button.main[type=submit]';

for (const lang of ['id', 'jv'] as const) {
  test(`at 400 % the whole form goes by keyboard alone and the focus is always seen (${lang})`, {
    tag: '@slow',
  }, async ({ page, running }) => {
    running.intercept(null);
    await page.setViewportSize(ZOOMED);
    await page.goto(`${running.service}/lapor?lang=${lang}`);
    await tabTo(page, '#category');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#story');
    await page.keyboard.type(story);
    await tabTo(page, NEXT);
    await page.keyboard.press('Enter');
    await page.locator('#district:enabled').waitFor();
    // Nothing chosen: the summary has the focus, its link leads to the field.
    await tabTo(page, NEXT);
    await page.keyboard.press('Enter');
    await expect(page.locator('#errors')).toBeFocused();
    await expectFocusSeen(page);
    await tabTo(page, '#errors a');
    await page.keyboard.press('Enter');
    await expect(page.locator('#gps')).toBeFocused();
    await expectFocusSeen(page);
    await tabTo(page, '#district');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#village');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, NEXT);
    await page.keyboard.press('Enter');
    await page.locator('#anonymous').waitFor();
    await tabTo(page, '#anonymous');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#phone');
    await page.keyboard.type('081234567890');
    await tabTo(page, NEXT);
    await page.keyboard.press('Enter');
    await page.locator('.review').waitFor();
    await tabTo(page, NEXT);
    await page.keyboard.press('Enter');
    await page.locator('#code').waitFor();
    await expectFocusSeen(page);
    await tabTo(page, 'main button, main a');
  });
}

test('the pages without script go by keyboard at 400 % too', { tag: '@slow' }, async ({ page, running }) => {
  running.intercept(null);
  await page.setViewportSize(ZOOMED);
  await page.goto(`${running.service}/lapor/biasa`);
  await tabTo(page, '#category');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#story');
  await page.keyboard.type(story);
  await tabTo(page, 'button.main');
  await page.keyboard.press('Enter');
  await expect(page.locator('#errors')).toBeFocused();
  await tabTo(page, '#errors a');
  await page.keyboard.press('Enter');
  await expect(page.locator('#village')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'button.main');
  await page.keyboard.press('Enter');
  expect(await codeOn(page)).toMatch(/^0\d{15}$/);
});

test('nothing moves for whoever asked for less motion, and something does for others', {
  tag: '@slow',
}, async ({ page, running }) => {
  const moving = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion });
    running.intercept(async (request) => {
      if (request.method === 'POST' && request.url.endsWith('/api/complaints')) {
        await new Promise((done) => setTimeout(done, 4_000));
      }
      return null;
    });
    await page.goto(`${running.service}/lapor?agency=desa-sawahlintang`);
    const next = () => page.locator(NEXT).click();
    await page.locator('#category').selectOption('jalan-rusak');
    await page.locator('#story').fill(story);
    await next();
    await page.locator('#village:enabled').waitFor();
    await next();
    await page.locator('#anonymous').waitFor();
    await next();
    await page.locator('.review').waitFor();
    await next();
    await page.locator('.pulse').waitFor();
    const running_ = await page.evaluate(() => document.getAnimations().length);
    await page.locator('#code').waitFor();
    running.intercept(null);
    await page.getByRole('button', { name: 'Sudah dicatat' }).click();
    return running_;
  };
  expect(await moving('no-preference')).toBeGreaterThan(0);
  expect(await moving('reduce')).toBe(0);
});
