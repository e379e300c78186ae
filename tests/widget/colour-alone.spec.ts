import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { fileComplaint } from './filed-complaint.ts';
import { codeOn, expect, fillWhat, fillWhere, test } from './widget-test.ts';

/** Grey levels of 255 by which a pixel must differ to be seen, and how many such pixels make a mark. */
const SEEN = 40;
const MARK = 20;

/** How many pixels of `element` look different, colours taken away, once `take` has taken the state from it. */
async function markOf(found: Locator, take: (element: Element) => void): Promise<number> {
  // The element itself: a locator would look for another once the state is gone.
  const element = await found.elementHandle();
  if (!element) throw new Error(`${found} is not there`);
  await element.scrollIntoViewIfNeeded();
  const grey = async () =>
    sharp(await element.screenshot({ animations: 'disabled', caret: 'hide' }))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
  const before = await grey();
  await element.evaluate(take as (element: Node) => void);
  const after = await grey();
  if (before.info.width !== after.info.width || before.info.height !== after.info.height) return Infinity;
  return before.data.filter((level, at) => Math.abs(level - (after.data[at] ?? 0)) > SEEN).length;
}

const takeAria = (name: 'aria-current' | 'aria-invalid') =>
  name === 'aria-current'
    ? (element: Element) => element.removeAttribute('aria-current')
    : (element: Element) => element.setAttribute('aria-invalid', 'false');
const takeLight = (element: Element) => element.classList.remove('lit');
const uncheck = (element: Element) => {
  const input = element.querySelector('input');
  if (input) input.checked = false;
};

/** The errors of a step: each says in words what is wrong. */
async function expectWords(page: Page, selector: string): Promise<void> {
  const texts = await page.locator(selector).allInnerTexts();
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text.trim()).toMatch(/\p{L}{3}/u);
}

for (const forcedColors of ['none', 'active'] as const) {
  const looks = forcedColors === 'active' ? 'in forced colours' : 'without colours';
  // Forced colours take more away: the browser's own grey is left to the long run.
  const tag = forcedColors === 'none' ? ['@slow'] : [];
  test(`each mark of the form is a shape or a word ${looks}`, { tag }, async ({ own, page, running }) => {
    await page.emulateMedia({ forcedColors });
    const marks: Record<string, number> = {};
    await own.getByRole('button', { name: 'Lanjut' }).click();
    await own.getByRole('alert').waitFor();
    await expectWords(page, '#errors li, .error');
    marks.fault = await markOf(own.locator('#story'), takeAria('aria-invalid'));
    marks.view = await markOf(own.locator('nav [aria-current]'), takeAria('aria-current'));
    await fillWhat(own);
    await expectWords(page, '.coach');
    marks.stepDone = await markOf(own.locator('.lights .lit').first(), takeLight);
    marks.stepNow = await markOf(own.locator('.lights [aria-current]'), takeAria('aria-current'));
    await fillWhere(own);
    marks.choice = await markOf(own.locator('.choice:has(:checked)'), uncheck);
    await own.getByLabel('Tanpa nama').check();
    await own.getByRole('button', { name: 'Lanjut' }).click();
    await own.getByRole('heading', { name: 'Sudah benar?' }).waitFor();
    await own.getByRole('button', { name: 'Kirim aduan' }).click();
    await codeOn(own);
    await expectWords(page, '.notice');
    expect(Object.entries(marks).filter(([, pixels]) => pixels < MARK)).toEqual([]);

    const complaint = await fileComplaint(running);
    await complaint.ask('Lampu yang mana?');
    await page.goto(`${running.service}/lacak`);
    await page.getByLabel('Kode lacak').fill(complaint.trackingCode);
    await page.getByRole('button', { name: 'Buka' }).click();
    await page.getByRole('heading', { name: 'Menunggu jawaban Anda' }).waitFor();
    await expectWords(page, '.due li, .steps li b, .talk li small');
    expect(await markOf(page.locator('nav [aria-current]'), takeAria('aria-current'))).toBeGreaterThan(MARK);
  });
}
