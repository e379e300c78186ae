import { stringify } from 'csv-stringify/sync';
import { complaintNumber } from '../../api-client/contract/complaint-number.ts';
import type { AuditFilter } from '../../api-client/contract/desk/audit.ts';
import { noFormula } from '../../api-client/contract/no-formula.ts';
import { maskText } from '../disclosure/gate-text.ts';
import type { Server } from '../server.ts';
import { auditEntries, localMinute } from './audit-log.ts';

/** What a spreadsheet opens without trouble; who needs more narrows the filter. */
const MOST = 20_000;
const HEAD = ['nomor', 'waktu', 'jenis', 'oleh', 'peran', 'aduan', 'keterangan'];

/**
 * The matching lines as a table: UTF-8 with a byte order mark (Excel), CRLF, times in the instance's zone. The file leaves the desk,
 * so notes pass the text rules once more: whatever points to a person is masked. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 */
export async function auditCsv(server: Server, filter: AuditFilter): Promise<Uint8Array> {
  const { timeZone } = server.reference.instance;
  const entries = await auditEntries(server, filter, MOST);
  const rows = entries.map((entry) => [
    String(entry.sequence),
    localMinute(entry.at, timeZone),
    entry.kind,
    entry.accountName ?? '',
    entry.accountRole ?? '',
    entry.complaintId === null ? '' : complaintNumber(entry.complaintId),
    maskText(entry.note, server.reference),
  ]);
  const text = stringify([HEAD, ...rows.map((row) => row.map(noFormula))], { record_delimiter: '\r\n' });
  return new TextEncoder().encode(`\uFEFF${text}`);
}
