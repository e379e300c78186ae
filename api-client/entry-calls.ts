import { uploadedPhoto } from './contract/desk/agency.ts';
import { entryForm, type FileEntry } from './contract/desk/entry.ts';
import { type RecordRefusal, recordedRefusal } from './contract/desk/refusals.ts';
import { type EndedRow, type ImportRow, importedEnded, importedRow } from './contract/desk/rows.ts';
import { type ImportReport, importedReport, sp4nForm } from './contract/desk/sp4n.ts';
import { receipt } from './contract/intake/complaint.ts';
import { type createKy, request } from './request.ts';

/** A verifier's calls for entering what came another way than the form. */
export const entryCalls = (client: ReturnType<typeof createKy>) => ({
  entryForm: () => request(client, 'api/entry/form', {}, entryForm),
  uploadEntryPhoto: (bytes: Blob) =>
    request(
      client,
      'api/entry/photos',
      {
        method: 'post',
        body: bytes,
        headers: { 'content-type': bytes.type || 'application/octet-stream' },
      },
      uploadedPhoto,
    ),
  sp4nForm: () => request(client, 'api/entry/sp4n', {}, sp4nForm),
  /** The same tracking id again changes nothing. */
  importReport: (report: ImportReport) =>
    request(client, 'api/entry/sp4n', { method: 'post', json: report }, importedReport),
  /** The same row again changes nothing. */
  importRow: (row: ImportRow) =>
    request(client, 'api/entry/rows', { method: 'post', json: row }, importedRow),
  countEnded: (rows: EndedRow[]) =>
    request(client, 'api/entry/rows/ended', { method: 'post', json: { rows } }, importedEnded),
  recordRefusal: (refusal: RecordRefusal) =>
    request(client, 'api/entry/refusals', { method: 'post', json: refusal }, recordedRefusal),
  /** `idempotencyKey`: at least 128 random bits, base64url. The same key with the same body gives the very same receipt. */
  fileEntry: (entry: FileEntry, idempotencyKey: string) =>
    request(
      client,
      'api/entry/complaints',
      { method: 'post', json: entry, headers: { 'idempotency-key': idempotencyKey } },
      receipt,
    ),
});
