import { answerVisit } from '../../../server/intake/answer-visit.ts';
import { complaintOf } from '../../server/helpers/complaint-of.ts';
import { enter, expect, expectWellMade, leave, test } from '../desk-test.ts';

test('an officer asks to come to a home, and the map is there while the reporter agrees', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const complaintId = await desk.file({ place: { ...complaintOf().place, atHome: true } });
  const { client } = desk.staff.verifier;
  const act = async (name: string, body: object) => {
    const { version } = await client.complaintForVerifier(complaintId);
    await client.verifierAct(complaintId, name, { version, ...body });
  };
  await act('verify', { categoryCode: 'jalan-rusak', subject: { kind: 'nobody', agencyCode: null } });
  const brief = { text: 'Saluran di belakang rumah mampat.', decisions: [] };
  await act('assign', { agencyCode: 'dpupr', brief, photoIds: [] });

  await enter(page, desk.origin, desk.staff.agencyOfficer);
  await page.goto(`${desk.origin}/tugas/${complaintId}`);
  await expect(page.getByText('Hanya nama desa yang dibagikan.')).toBeVisible();
  await page.getByRole('button', { name: 'Minta izin datang ke rumah' }).click();
  await page
    .getByLabel('Siapa yang datang, kapan, dan untuk apa')
    .fill('Dua petugas, Senin pagi, melihat saluran.');
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Minta izin datang ke rumah' }).last().click();
  await expect(page.getByText(/Izin datang diminta .* bila pelapor setuju/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Minta izin datang ke rumah' })).toHaveCount(0);

  await answerVisit(desk.server, complaintId, true);
  await page.reload();
  await expect(page.getByText('Pelapor mengizinkan OPD Anda datang.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Salin koordinat' })).toBeVisible();
  await expectWellMade(page);
  await answerVisit(desk.server, complaintId, false);
  await page.reload();
  await expect(page.getByText('Hanya nama desa yang dibagikan.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Salin koordinat' })).toHaveCount(0);
  await leave(page);

  await enter(page, desk.origin, desk.staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await expect(page.getByText(/pelapor tidak setuju; OPD tidak diberi tahu/)).toBeVisible();
  await page.getByRole('button', { name: 'Minta izin datang ke rumah' }).click();
  await page.getByLabel('Siapa yang datang, kapan, dan untuk apa').fill('Sore saja, bila pagi tidak cocok.');
  await page.getByRole('button', { name: 'Minta izin datang ke rumah' }).last().click();
  await expect(page.getByText(/belum dijawab/)).toBeVisible();
});
