import { type RawBuilder, sql, type Transaction } from 'kysely';
import { appendEntry } from '../audit/append-entry.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import { removeWaitingPhotos, takeAwayWaiting } from '../casework/waiting-publication.ts';
import type { Tables } from '../database/tables.ts';
import type { Server } from '../server.ts';
import { endedBefore } from './due-complaints.ts';
import { eraseEventTexts } from './erase-event-texts.ts';
import { type Emptied, fateOfColumns, type RowsGo } from './fate-of-columns.ts';

export type RetentionServer = Pick<Server, 'connection' | 'effects' | 'photos'> & { timeZone: string };

/**
 * Erases one complaint that ended before `cutoff`: identity, words, place and photos, as fate-of-columns.ts says, with a line in the log;
 * rows in one transaction, then the files: a file without a row is swept later. What is published stays. False when it is not due any
 * more, since somebody reopened it or erased it first.
 */
export async function eraseComplaint(
  server: RetentionServer,
  complaintId: string,
  cutoff: string,
  days: number,
): Promise<boolean> {
  const { connection, effects } = server;
  const files: string[] = [];
  const erased = await connection.database.transaction().execute(async (transaction) => {
    let query = transaction
      .selectFrom('casework_complaint')
      .select(['projection', 'erased_on'])
      .where('complaint_id', '=', complaintId);
    if (connection.engine === 'postgres') query = query.forUpdate();
    const row = await query.executeTakeFirst();
    if (!row || row.erased_on !== null) return null;
    if (!(await endedBefore(transaction, JSON.parse(row.projection) as CaseProjection, cutoff))) return null;
    files.push(...(await photoFilesOf(transaction, complaintId)));
    files.push(...(await recordingFilesOf(transaction, complaintId)));
    const waiting = await takeAwayWaiting(transaction, complaintId);
    await eraseEvents(transaction, complaintId);
    for (const statement of statementsFor(complaintId)) await statement.execute(transaction);
    const today = localDateOf(effects.now().getTime(), server.timeZone);
    await transaction
      .updateTable('casework_complaint')
      .set({ erased_on: today })
      .where('complaint_id', '=', complaintId)
      .execute();
    // A keyed hash of her words: whoever has the key could try words against it.
    await transaction
      .updateTable('operations_receipt')
      .set({ body_hash: '' })
      .where('complaint_id', '=', complaintId)
      .execute();
    await appendEntry(
      transaction,
      { engine: connection.engine, effects },
      {
        kind: 'retention',
        accountId: null,
        complaintId,
        note: `identitas, teks, foto, dan tempat dihapus; lebih dari ${days} hari sejak aduan berakhir`,
      },
    );
    return { waiting };
  });
  if (erased === null) return false;
  for (const file of files) await server.photos.casework.remove(file);
  if (erased.waiting) await removeWaitingPhotos(server.photos.casework, erased.waiting);
  return true;
}

/** The cleaned photos and their covered variants. */
async function photoFilesOf(transaction: Transaction<Tables>, complaintId: string): Promise<string[]> {
  const photos = await transaction
    .selectFrom('casework_photo')
    .leftJoin('casework_photo_check', 'casework_photo_check.photo_id', 'casework_photo.photo_id')
    .select(['casework_photo.photo_id', 'variant_id'])
    .where('complaint_id', '=', complaintId)
    .execute();
  const ids = photos.flatMap(({ photo_id, variant_id }) => [photo_id, variant_id ?? photo_id]);
  return [...new Set(ids)].map((id) => `${id}.webp`);
}

async function recordingFilesOf(transaction: Transaction<Tables>, complaintId: string): Promise<string[]> {
  const recordings = await transaction
    .selectFrom('casework_recording')
    .select('recording_id')
    .where('complaint_id', '=', complaintId)
    .execute();
  return recordings.map(({ recording_id }) => `${recording_id}.bin`);
}

async function eraseEvents(transaction: Transaction<Tables>, complaintId: string): Promise<void> {
  const events = await transaction
    .selectFrom('casework_event')
    .select(['sequence', 'type', 'data'])
    .where('complaint_id', '=', complaintId)
    .execute();
  for (const { sequence, type, data } of events) {
    const without = eraseEventTexts(type, data);
    if (without === data) continue;
    await transaction
      .updateTable('casework_event')
      .set({ data: without })
      .where('complaint_id', '=', complaintId)
      .where('sequence', '=', sequence)
      .execute();
  }
}

/** One statement a table; rows found through another table go before that table's own. */
function statementsFor(complaintId: string): RawBuilder<unknown>[] {
  const tables = Object.entries(fateOfColumns).sort(
    ([, a], [, b]) => Number('through' in b) - Number('through' in a),
  );
  return tables.flatMap(([table, fate]) => {
    if ('rowsBy' in fate) return [deletion(table, fate as RowsGo, complaintId)];
    const emptied = Object.entries(fate).filter(
      (entry): entry is [string, Emptied] => 'becomes' in Object(entry[1]),
    );
    if (emptied.length === 0) return [];
    const changes = emptied.map(([column, { becomes }]) => sql`${sql.ref(column)} = ${sql.lit(becomes)}`);
    return [sql`update ${sql.table(table)} set ${sql.join(changes)} where complaint_id = ${complaintId}`];
  });
}

function deletion(table: string, { rowsBy, through }: RowsGo, complaintId: string): RawBuilder<unknown> {
  const whose = through
    ? sql`in (select ${sql.ref(rowsBy)} from ${sql.table(through)} where complaint_id = ${complaintId})`
    : sql`= ${complaintId}`;
  return sql`delete from ${sql.table(table)} where ${sql.ref(rowsBy)} ${whose}`;
}
