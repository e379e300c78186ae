import { readRows } from '../../../desk/entry/rows/read-rows.ts';
import { findHead, mapRow } from '../../../desk/entry/rows/row-columns.ts';
import { sendRows } from '../../../desk/entry/rows/send-rows.ts';
import { mapColumns } from '../../../desk/entry/sp4n/columns.ts';
import { reportsOf } from '../../../desk/entry/sp4n/reports-of.ts';
import { readTable } from '../../../desk/entry/table/read-table.ts';
import { villageNames } from '../../../desk/entry/village-names.ts';
import type { Instance } from './open-instance.ts';

/** Files as another office keeps them, with the place of the first village left open as `{desa}`. */
export interface TakenOver {
  phoneLog: string;
  register: string;
  lapor: string;
  agencyCode: string;
  brief: string;
}

/**
 * Takes over a phone log, an old register and an export of LAPOR! as the desk does, by the desk's own code; then assigns what came in, so
 * that an agency has it too. Returns the ids of the complaints.
 */
export async function takeOver(instance: Instance, files: TakenOver): Promise<string[]> {
  const { client } = instance.verifier;
  const { reference } = instance.opened.server;
  const { timeZone, recoveryFingerprint } = reference.instance;
  const villages = villageNames(reference.regions);
  const [village = ''] = villages.keys();
  const now = instance.clock.now().getTime();
  const form = await client.entryForm();
  const tableOf = (text: string) =>
    readTable(Object.assign(new Blob([text.replaceAll('{desa}', village)]), { name: 'berkas.csv' }));
  for (const source of ['phone_log', 'register'] as const) {
    const table = await tableOf(source === 'phone_log' ? files.phoneLog : files.register);
    const head = findHead(table);
    if (!head) throw new Error('the file is empty');
    const rows = readRows(table, head, {
      source,
      mapping: mapRow(head.names),
      villages,
      categories: new Map(),
      askMore: new Set(),
      otherwiseCategory: 'jalan-rusak',
      otherwiseChannel: 'walk_in',
      now,
      timeZone,
      maximumDays: form.maximumDays,
    });
    const wrong = rows.flatMap((row) => ('fault' in row ? [row.fault] : []));
    if (wrong.length > 0) throw new Error(wrong.join(' '));
    const facts = { source, keyList: form.keyList, recoveryFingerprint, personalService: () => false };
    await sendRows(client, rows, facts, () => undefined);
  }
  const lapor = await tableOf(files.lapor);
  const reports = reportsOf(lapor.slice(1), mapColumns(lapor[0] ?? []), {
    villages,
    topics: [],
    otherwise: 'jalan-rusak',
    onlyOpen: true,
    today: new Date(now).toISOString().slice(0, 10),
    maximumDays: form.maximumDays,
  });
  for (const row of reports) {
    if (!('report' in row)) throw new Error('the export was refused');
    await client.importReport(row.report);
  }
  const { database } = instance.opened.server.connection;
  const found = [
    ...(await database.selectFrom('casework_import').select('complaint_id').execute()),
    ...(await database.selectFrom('casework_sp4n').select('complaint_id').execute()),
  ].map((row) => row.complaint_id);
  for (const complaintId of found) {
    const act = async (name: string, body: object) => {
      const { version } = await client.complaintForVerifier(complaintId);
      await client.verifierAct(complaintId, name, { version, ...body });
    };
    await act('verify', { categoryCode: 'jalan-rusak', subject: { kind: 'nobody', agencyCode: null } });
    await act('assign', {
      agencyCode: files.agencyCode,
      brief: { text: files.brief, decisions: [] },
      photoIds: [],
    });
  }
  return found;
}
