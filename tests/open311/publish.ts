import sharp from 'sharp';
import type { DeskClient } from '../../api-client/desk-client.ts';
import type { TestServer } from '../server/helpers/open-test-server.ts';
import { plain, stepsOf } from '../server/staff/desk-steps.ts';

/** Verified, assigned, solved and published as staff do it. Returns its public number. */
export async function publish(
  host: TestServer,
  staff: { verifier: DeskClient; officer: DeskClient },
  complaintId: string,
): Promise<string> {
  const steps = stepsOf(host, staff.verifier);
  await steps.verify(complaintId);
  await steps.assign(complaintId, 'dpupr');
  const create = { width: 64, height: 48, channels: 3 as const, background: '#8a9' };
  const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  const { photoId } = await staff.officer.uploadWorkPhoto(complaintId, 'after', new Blob([bytes]));
  await staff.verifier.checkPhoto(complaintId, photoId, { audience: 'public', boxes: [] });
  await steps.officerAct(staff.officer, complaintId, 'resolve', {
    text: plain('Lubang ditambal aspal.'),
    withoutPhotoReason: null,
  });
  await steps.act(complaintId, 'publish', {
    summary: plain('Jalan berlubang & becek di dekat pasar.'),
    outcome: plain('Lubang ditambal aspal sepanjang <12 meter>.'),
    beforePhotoId: null,
    afterPhotoId: photoId,
    precision: null,
    mayStartConflict: false,
  });
  const row = await host.server.connection.database
    .selectFrom('casework_complaint')
    .select('public_id')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirstOrThrow();
  return row.public_id ?? '';
}
