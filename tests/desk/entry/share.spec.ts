import type { Page } from '@playwright/test';
import { enter, expect, leave, test } from '../desk-test.ts';
import type { RunningDesk } from '../start-desk.ts';

const CHAT = '01/03/26 08.02 - Marsinah Contoh: Jalan depan pasar berlubang, sudah dua motor jatuh.';

/** Signs in and waits until the service worker answers for the page. */
async function controlled(page: Page, desk: RunningDesk): Promise<void> {
  await enter(page, desk.origin, desk.staff.verifier);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What Android does when somebody shares: a form is posted to the address of the manifest, as a navigation. */
async function share(page: Page, text: string): Promise<void> {
  const left = page.waitForURL('**/aduan-baru**');
  await page.evaluate((shared) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: '/aduan-baru/bagikan' });
    const files = document.createElement('input');
    Object.assign(files, { type: 'file', name: 'files' });
    const transfer = new DataTransfer();
    transfer.items.add(
      new File([shared], 'Chat WhatsApp dengan Marsinah Contoh.txt', { type: 'text/plain' }),
    );
    files.files = transfer.files;
    const title = document.createElement('input');
    Object.assign(title, { name: 'title', value: 'Chat WhatsApp' });
    form.append(title, files);
    document.body.append(form);
    form.submit();
  }, text);
  await left;
}

/** Puts a share into the browser's store, as the service worker does; null puts none. Gives how many wait there. */
const store = (page: Page, item: { text: string; files: File[]; age: number } | null) =>
  page.evaluate(
    (given) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('desk-bagikan', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore('kiriman');
        opening.onsuccess = () => {
          const shares = opening.result.transaction('kiriman', 'readwrite').objectStore('kiriman');
          if (given) {
            const { text, files, age } = given;
            shares.put({ text, files, at: Date.now() - age }, 'terakhir');
          }
          const counting = shares.count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    item,
  );
const waiting = (page: Page) => store(page, null);

test('a shared chat opens in the form, was never sent, and is gone from the browser once taken', async ({
  page,
  desk,
}) => {
  const manifest = await page.request.get(`${desk.origin}/manifest.webmanifest`);
  expect(manifest.headers()['content-type']).toContain('application/manifest+json');
  const { share_target, icons } = await manifest.json();
  expect(share_target.action).toBe('/aduan-baru/bagikan');
  for (const { src } of icons) expect((await page.request.get(desk.origin + src)).status()).toBe(200);

  await controlled(page, desk);
  await share(page, CHAT);
  await expect(page.getByText('Kiriman dari aplikasi lain sudah diambil.')).toBeVisible();
  await expect(page.getByLabel('Marsinah Contoh', { exact: true })).toBeChecked();
  expect(await waiting(page)).toBe(0);
  await page.getByRole('button', { name: 'Pakai 1 pesan ini' }).click();
  await expect(page.getByLabel('Nama pelapor')).toHaveValue('Marsinah Contoh');
});

test('a share that nobody took is gone at sign-out', { tag: '@slow' }, async ({ page, desk }) => {
  await controlled(page, desk);
  expect(await store(page, { text: CHAT, files: [], age: 0 })).toBe(1);
  await leave(page);
  expect(await waiting(page)).toBe(0);
});

test('a share older than an hour is neither offered nor kept', { tag: '@slow' }, async ({ page, desk }) => {
  await controlled(page, desk);
  expect(await store(page, { text: CHAT, files: [], age: 3_600_001 })).toBe(1);
  await page.reload();
  await expect.poll(() => waiting(page)).toBe(0);
});

test('without a service worker nothing is read, and the form says what to do', { tag: '@slow' }, async ({
  page,
  desk,
}) => {
  await enter(page, desk.origin, desk.staff.verifier);
  await page.evaluate(async () => {
    const registered = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registered.map((each) => each.unregister()));
  });
  await page.reload();
  await share(page, CHAT);
  await expect(page.getByText('Kiriman dari aplikasi lain belum sampai ke sini.')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});
