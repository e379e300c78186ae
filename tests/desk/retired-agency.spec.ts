import { enter, expect, test } from './desk-test.ts';

test.use({ register: 'an agency retires' });

test('no form proposes or takes an agency that is no longer at work', { tag: '@slow' }, async ({
  page,
  desk,
}) => {
  const { agencies } = await desk.staff.administrator.client.administeredAgencies();
  const dinsos = agencies.find(({ code }) => code === 'dinsos');
  if (!dinsos) throw new Error('no such agency in the invented regency');
  const complaintId = await desk.file();
  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  const offered = page.locator('#assign-agency option[value=dinsos]');
  await expect(offered).toHaveCount(1);
  await desk.staff.administrator.client.retire('agencies', 'dinsos', dinsos.version);
  await page.reload();
  await expect(page.locator('#assign-agency option[value=dpupr]')).toHaveCount(1);
  await expect(offered).toHaveCount(0);
});
