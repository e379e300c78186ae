import { complaintNumber } from '../../api-client/contract/complaint-number.ts';
import type { Role } from '../../api-client/contract/desk/account.ts';
import type { AuditKind, AuditLog } from '../../api-client/contract/desk/audit.ts';

const ROLES: Record<Role, string> = {
  verifier: 'petugas verifikasi',
  agencyOfficer: 'PIC OPD',
  leader: 'pimpinan',
  auditor: 'inspektorat',
  administrator: 'administrator',
};

/** Kinds whose note is a reason alone; the others' notes say themselves what happened. */
const DEEDS: Partial<Record<AuditKind, string>> = { opening: 'identitas pelapor dibuka, alasan' };

/** One log entry as a sentence: "Ratna (petugas verifikasi), aduan 3F2A-91BC: identitas pelapor dibuka, alasan: …". */
export function auditSentence(entry: Omit<AuditLog['entries'][number], 'sentence'>): string {
  const { accountName, accountRole, complaintId, kind, note } = entry;
  const who = accountName === null ? 'Sistem' : `${accountName} (${ROLES[accountRole ?? 'verifier']})`;
  const about = complaintId === null ? '' : `, aduan ${complaintNumber(complaintId)}`;
  const deed = DEEDS[kind];
  const what = deed ? `${deed}: ${note}` : note;
  return `${who}${about}: ${what}${/[.!?…]$/.test(what) ? '' : '.'}`;
}
