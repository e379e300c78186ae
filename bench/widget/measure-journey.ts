import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { type Network, slowDown } from '../browser/conditions.ts';
import { startTrace, stopTrace } from '../browser/trace.ts';

const STORY =
  'Jalan di depan pasar berlubang besar sejak awal bulan, dua pengendara sudah jatuh. Hubungi saya di 0812 3456 7890.';

/**
 * Files one complaint in our form on a page of its own, with photo, name and number, and gives the longest piece of work of each step,
 * in milliseconds of the main thread.
 */
export async function measureJourney(
  browser: Browser,
  url: string,
  network: Network,
  slowdown: number,
): Promise<{ step: string; longestTask: number }[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'id-ID' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await slowDown(await context.newCDPSession(page), network, slowdown);
  const scratch = await mkdtemp(join(tmpdir(), 'titik-terang-photo-'));
  const photo = join(scratch, 'jalan.jpg');
  // By its path: bytes would be handed over through the page's own thread.
  await writeFile(photo, await photoOfPhone());
  const next = () => page.getByRole('button', { name: 'Lanjut' }).click();
  const steps: [name: string, act: () => Promise<unknown>][] = [
    ['first step', () => page.goto(url, { waitUntil: 'networkidle' })],
    ['typing', () => write(page)],
    [
      'photo',
      async () => {
        await page.locator('#photos').setInputFiles(photo);
        await page.locator('.photos img').waitFor();
        await page.waitForTimeout(1_000);
      },
    ],
    [
      'place',
      async () => {
        await next();
        await page.getByLabel('Desa atau kelurahan').and(page.locator(':enabled')).waitFor();
      },
    ],
    [
      'identity',
      async () => {
        await next();
        await page.locator('#named').check();
        await page.locator('#name').fill('Wulandari');
        await page.locator('#phone').fill('081234567890');
      },
    ],
    [
      'review and sealing',
      async () => {
        await next();
        await page.getByRole('heading', { name: 'Sudah benar?' }).waitFor();
      },
    ],
    [
      'sending',
      async () => {
        await page.getByRole('button', { name: 'Kirim' }).click();
        await page.locator('#code').waitFor();
        await page.waitForTimeout(1_000);
      },
    ],
  ];
  const found: { step: string; longestTask: number }[] = [];
  for (const [step, act] of steps) {
    await startTrace(browser, page);
    await act();
    const { tasks } = await stopTrace(browser);
    found.push({ step, longestTask: Math.max(0, ...tasks.map(({ busy }) => busy)) });
  }
  await context.close();
  await rm(scratch, { recursive: true });
  return found;
}

async function write(page: Page): Promise<void> {
  await page.getByLabel('Tentang').selectOption('jalan-rusak');
  await page.getByLabel('Ceritakan').pressSequentially(STORY.slice(0, 40));
  await page.getByLabel('Ceritakan').fill(STORY);
  await page.waitForTimeout(1_000);
}

/** Twelve million pixels with as much detail as a street has. */
function photoOfPhone(): Promise<Buffer> {
  return sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 120, sigma: 25 },
    },
  })
    .blur(2)
    .jpeg({ quality: 80 })
    .toBuffer();
}
