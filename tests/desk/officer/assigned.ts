import type { RunningDesk } from '../start-desk.ts';

/** A complaint that lies with the roads agency, filed and assigned through the real routes; gives its id. */
export async function assigned(
  desk: RunningDesk,
  brief = 'Jalan di depan pasar berlubang besar.',
): Promise<string> {
  const complaintId = await desk.file();
  const { client } = desk.staff.verifier;
  const act = async (name: string, body: object) => {
    const { version } = await client.complaintForVerifier(complaintId);
    await client.verifierAct(complaintId, name, { version, ...body });
  };
  await act('verify', { categoryCode: 'jalan-rusak', subject: { kind: 'nobody', agencyCode: null } });
  await act('assign', { agencyCode: 'dpupr', brief: { text: brief, decisions: [] }, photoIds: [] });
  return complaintId;
}
