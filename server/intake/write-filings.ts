import { sql, type Transaction } from 'kysely';
import type { FileComplaint } from '../../api-client/contract/intake/complaint.ts';
import { firstEvents, recordEvent } from '../casework/record-event.ts';
import { SomeRefused } from '../database/coalesce.ts';
import type { DatabaseEngine } from '../database/connect.ts';
import { type Insertion, insertTogether } from '../database/insert-together.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { checkSealedParts, readKeyLists, sealedPartInsertions } from '../identity/store-sealed-parts.ts';
import { complaintRow, filedOf, inOneOrder, receiptRow, sealedOf } from './filing-rows.ts';
import type { FiledRecord, PreparedFiling } from './prepared-filing.ts';

/**
 * Writes filings in the caller's transaction, each statement once for all of them. Throws `SomeRefused` with a `ProblemFailure` for
 * each that cannot be filed; the caller rolls back. A filing that another transaction is just writing is waited for.
 */
export async function writeFilings(
  transaction: Transaction<Tables>,
  engine: DatabaseEngine,
  filings: readonly PreparedFiling[],
): Promise<FiledRecord[]> {
  const written = await transaction
    .insertInto('operations_receipt')
    .values(inOneOrder(filings).map(receiptRow))
    .onConflict((conflict) => conflict.doNothing())
    .returning('key_hash')
    .execute();
  const fresh = new Set(written.map((row) => row.key_hash));
  const known = await knownReceipts(
    transaction,
    filings.filter(({ keyHash }) => !fresh.has(keyHash)),
  );
  const toWrite = filings.filter(({ keyHash }) => fresh.has(keyHash));
  const lists = toWrite.length > 0 ? await readKeyLists(transaction, toWrite.map(sealedOf)) : null;
  const claimable = await claimablePhotos(transaction, engine, toWrite);

  const refusals = new Map<number, unknown>();
  for (const [index, filing] of filings.entries()) {
    try {
      if (!fresh.has(filing.keyHash)) assertSameRequest(filing, known.get(filing.keyHash));
      else {
        if (lists) checkSealedParts(sealedOf(filing), lists);
        assertPhotosClaimable(filing.complaint, claimable);
      }
    } catch (error) {
      refusals.set(index, error);
    }
  }
  if (refusals.size > 0) throw new SomeRefused(refusals);
  if (lists) {
    await insertTogether(transaction, engine, [
      ...complaintInsertions(transaction, toWrite),
      ...sealedPartInsertions(transaction, toWrite.map(sealedOf), lists),
    ]);
    await claimPhotos(transaction, toWrite);
    for (const { handOver } of toWrite) if (handOver) await recordEvent(transaction, engine, handOver);
  }
  return filings.map((filing) => {
    const earlier = known.get(filing.keyHash);
    return earlier ? { record: earlier.record, known: true } : { record: filing.record, known: false };
  });
}

type KnownReceipt = Pick<Tables['operations_receipt'], 'body_hash' | 'record'>;

async function knownReceipts(
  transaction: Transaction<Tables>,
  filings: readonly PreparedFiling[],
): Promise<Map<string, KnownReceipt>> {
  if (filings.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('operations_receipt')
    .select(['key_hash', 'body_hash', 'record'])
    .where(
      'key_hash',
      'in',
      filings.map(({ keyHash }) => keyHash),
    )
    .execute();
  return new Map(rows.map((row) => [row.key_hash, row]));
}

/** The same key with another body, and the same complaint under another key, are not the same request. Of what was erased no hash is left. */
function assertSameRequest({ bodyHash }: PreparedFiling, earlier: KnownReceipt | undefined): void {
  if (earlier?.body_hash !== '' && earlier?.body_hash !== bodyHash) throw new ProblemFailure('key_reused');
}

function complaintInsertions(
  transaction: Transaction<Tables>,
  filings: readonly PreparedFiling[],
): Insertion[] {
  const answers = filings.flatMap((filing) => filing.answers);
  return [
    transaction.insertInto('casework_complaint').values(filings.map(complaintRow)),
    ...firstEvents(transaction, filings.map(filedOf)),
    ...(answers.length > 0 ? [transaction.insertInto('casework_answer').values(answers)] : []),
  ];
}

/** Photos of these filings that nobody has claimed, held until the end of the transaction, each for the first who names it. */
async function claimablePhotos(
  transaction: Transaction<Tables>,
  engine: DatabaseEngine,
  filings: readonly PreparedFiling[],
): Promise<Map<string, string>> {
  const named = filings.flatMap(({ complaint }) =>
    complaint.photos.map(({ photoId }): [string, string] => [photoId, complaint.complaintId]),
  );
  if (named.length === 0) return new Map();
  let query = transaction
    .selectFrom('casework_photo')
    .select('photo_id')
    .where(
      'photo_id',
      'in',
      named.map(([photoId]) => photoId),
    )
    .where('complaint_id', 'is', null)
    .where('origin', '=', 'reporter')
    .orderBy('photo_id');
  if (engine === 'postgres') query = query.forUpdate();
  const free = new Set((await query.execute()).map((row) => row.photo_id));
  // Backwards, so that of two who name one photo the first has the last word.
  return new Map(named.reverse().filter(([photoId]) => free.has(photoId)));
}

function assertPhotosClaimable(
  { complaintId, photos }: FileComplaint,
  claimable: ReadonlyMap<string, string>,
): void {
  const seen = new Set<string>();
  for (const [position, { photoId }] of photos.entries()) {
    if (claimable.get(photoId) !== complaintId || seen.has(photoId)) {
      throw new ProblemFailure('unknown_photo', [`photos.${position}.photoId`]);
    }
    seen.add(photoId);
  }
}

async function claimPhotos(
  transaction: Transaction<Tables>,
  filings: readonly PreparedFiling[],
): Promise<void> {
  const claims = filings.flatMap(({ complaint }) =>
    complaint.photos.map(
      ({ photoId, caption }, position) =>
        sql`(${photoId}, ${complaint.complaintId}, cast(${caption || null} as text), cast(${position} as integer))`,
    ),
  );
  if (claims.length === 0) return;
  // Both engines name the columns of a list of values so.
  await sql`
    update casework_photo set complaint_id = claim.column2, caption = claim.column3, position = claim.column4
    from (values ${sql.join(claims)}) as claim where casework_photo.photo_id = claim.column1`.execute(
    transaction,
  );
}
