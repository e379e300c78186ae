import type { FrameLocator } from '@playwright/test';
import { enter, expect, expectWellMade, leave, test } from './desk-test.ts';
import { makeKey, setUpRecovery } from './key-steps.ts';
import { PASSPHRASE, startDesk } from './start-desk.ts';

const named = (name: string) => ({ kind: 'named' as const, name, number: '081200000000', notes: [] });

async function typeRecovery(keys: FrameLocator, words: string, button: string): Promise<void> {
  await keys.getByLabel('Kunci pemulihan dari kertas').fill(words);
  await keys.getByRole('button', { name: button }).click();
}

test('a second verifier is taken in by two persons, loses her passphrase, and the paper brings every complaint back', {
  tag: '@slow',
}, async ({ page }) => {
  const desk = await startDesk({ withKeys: false });
  const second = await desk.hire('verifier');
  const keys = page.frameLocator('iframe');
  await enter(page, desk.origin, desk.staff.verifier);
  await makeKey(page, desk.origin);
  const words = await setUpRecovery(page);
  const complaintId = await desk.file({}, named('Sekar Rahasia'));
  await desk.file({}, named('Wening Rahasia'));
  await leave(page);

  // She makes a key and proposes it; approving is not hers.
  await enter(page, desk.origin, second);
  await makeKey(page, desk.origin);
  await page.getByRole('button', { name: 'Usulkan masuk' }).click();
  await expect(page.getByText('Menunggu orang kedua')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Setujui' })).toHaveCount(0);
  await leave(page);

  // The other approves, signs with the paper (a typo is named), and moves the wrapped keys with her own key.
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/daftar-kunci`);
  await page.getByRole('button', { name: 'Setujui' }).click();
  await page.getByRole('button', { name: 'Tandatangani daftar baru' }).click();
  await typeRecovery(keys, [`${words[0]}x`, ...words.slice(1)].join(' '), 'Tandatangani');
  await expect(keys.getByText('Kata ke-1')).toBeVisible();
  await typeRecovery(keys, words.slice(1).join(' '), 'Tandatangani');
  await expect(keys.getByText('23 kata')).toBeVisible();
  await expectWellMade(page);
  // The first four letters of each word are enough.
  await typeRecovery(keys, words.map((word) => word.slice(0, 4).toUpperCase()).join('\n'), 'Tandatangani');
  await expect(page.getByText('0 dari 2 dipindah')).toBeVisible();
  await page.getByRole('button', { name: 'Pindahkan dengan kunci saya' }).click();
  // Closed before the passphrase, opened again: nothing was lost.
  await page.getByRole('button', { name: 'Tutup dokumen kunci' }).click();
  await page.getByRole('button', { name: 'Pindahkan dengan kunci saya' }).click();
  await keys.getByLabel('Frasa sandi kunci Anda').fill('bukan frasa sandinya');
  await keys.getByRole('button', { name: 'Mulai memindah' }).click();
  await expect(keys.getByText('Frasa sandi tidak cocok.')).toBeVisible();
  await keys.getByLabel('Frasa sandi kunci Anda').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Mulai memindah' }).click();
  await expect(page.getByText('Perubahan yang berjalan')).toHaveCount(0);
  await expect(page.getByText('membuka semua')).toHaveCount(2);

  // A drill with the paper: counted, shown to nobody.
  await page.getByRole('button', { name: 'Mulai uji pulih' }).click();
  await typeRecovery(keys, words.join(' '), 'Uji sekarang');
  await expect(page.getByText('2 dari 2 terbuka')).toBeVisible();
  await leave(page);

  // She has forgotten her passphrase: a new key, and the paper moves everything.
  await enter(page, desk.origin, second);
  await makeKey(page, desk.origin, 'Ganti kunci saya');
  await page.getByRole('button', { name: 'Usulkan masuk' }).click();
  await leave(page);
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/daftar-kunci`);
  await page.getByRole('button', { name: 'Setujui' }).click();
  await page.getByRole('button', { name: 'Tandatangani daftar baru' }).click();
  await typeRecovery(keys, words.join(' '), 'Tandatangani');
  await page.getByRole('button', { name: 'Pindahkan dengan kunci pemulihan' }).click();
  await typeRecovery(keys, words.join(' '), 'Mulai memindah');
  await expect(page.getByText('Perubahan yang berjalan')).toHaveCount(0);
  await leave(page);
  await enter(page, desk.origin, second);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page.getByLabel('Alasan membuka').fill('Menanyakan letak lubang');
  await page.getByRole('button', { name: 'Buka kontak' }).click();
  await keys.getByLabel('Frasa sandi kunci Anda').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Buka di sini' }).click();
  await expect(keys.getByText('Sekar Rahasia')).toBeVisible();
  await desk.stop();
});
