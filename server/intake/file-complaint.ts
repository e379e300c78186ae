import type { Transaction } from 'kysely';
import type { FileComplaint, Receipt } from '../../api-client/contract/intake/complaint.ts';
import type { Channel } from '../../api-client/contract/primitives.ts';
import { clocksOf } from '../casework/clocks-of.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { firstProjection } from '../casework/record-event.ts';
import { SomeRefused } from '../database/coalesce.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { isStorageRefusal } from '../http/storage-refusal.ts';
import { keepReferenceFresh } from '../reload-reference.ts';
import type { Server } from '../server.ts';
import { checkAnswers } from './check-answers.ts';
import { earlierReceipt, markFiling } from './earlier-receipt.ts';
import { filingLineOf } from './filing-line.ts';
import type { FiledRecord, PreparedFiling } from './prepared-filing.ts';
import { secretHash } from './secret-hash.ts';
import { handOver, isInformationRequest, placeToKeep } from './short-way.ts';
import { writeFilings } from './write-filings.ts';

/** What arrives beside the complaint itself. */
export interface Filing {
  complaint: FileComplaint;
  channel: Channel;
  /** The header `Idempotency-Key`, a secret of the sender. */
  idempotencyKey: string | undefined;
  /** Written in the transaction of the filing, where its channel keeps more of it than the form does. */
  alongside?(transaction: Transaction<Tables>): Promise<void>;
  /** What a repetition is recognised by where that is not the complaint itself: the form without script makes its dummy seal anew each time. */
  sent?: unknown;
  /** Set when a member of staff enters what came another way than the form. */
  entered?: EnteredBy;
}

export interface EnteredBy {
  accountId: string;
  /** As it was sent: another moment is another request. */
  cameInAt: string;
  /** The moment the clocks start from; throws when it cannot be one. Not asked again for a repeated request. */
  check(): Promise<Date>;
  /** Writes that it was entered by hand, in the transaction of the filing. */
  log(transaction: Transaction<Tables>): Promise<void>;
}

/**
 * Files one complaint and acknowledges it after the commit, which it may share with others of the same moment (filing-line.ts). The
 * same key with the same body gives the very same receipt, whatever happened to the first answer; the same key with another body is
 * refused (`key_reused`).
 */
export async function fileComplaint(server: Server, filing: Filing): Promise<Receipt> {
  const { complaint, entered } = filing;
  const sent = filing.sent ?? (entered ? [complaint, filing.channel, entered.cameInAt] : complaint);
  const mark = markFiling(server, filing.idempotencyKey, sent);
  const { trackingCode } = mark;

  try {
    // Only what is not asked a second time must be looked up first; else the write itself finds out.
    const earlier = entered ? await earlierReceipt(server, mark) : null;
    if (earlier) return earlier;
    const hashes = {
      keyHash: mark.keyHash,
      bodyHash: mark.bodyHash,
      codeHash: secretHash(server.secrets.pepper, 'code', trackingCode),
    };
    const { record } = (await writePlain(server, filing, hashes)) ?? (await write(server, filing, hashes));
    return { ...(JSON.parse(record) as Receipt), trackingCode };
  } catch (error) {
    if (isStorageRefusal(error) || (error instanceof ProblemFailure && error.code === 'busy')) throw error;
    // What is refused now may have been filed before: its category retired since, its photos claimed by it, its first request just ahead.
    const earlier = await earlierReceipt(server, mark);
    if (earlier) return earlier;
    throw error;
  }
}

type Hashes = Pick<PreparedFiling, 'keyHash' | 'bodyHash' | 'codeHash'>;

/**
 * Writes a filing that waits for nothing else, without a look beforehand at whether our names still hold: its statement looks. Null when
 * it was not written: what seems wrong may only be older than the names we know.
 */
async function writePlain(server: Server, filing: Filing, hashes: Hashes): Promise<FiledRecord | null> {
  const line = filingLineOf(server.connection);
  if (!line.addPlain || filing.alongside || filing.entered || filing.complaint.photos.length > 0) return null;
  try {
    const prepared = await prepare(server, filing, hashes);
    return prepared.handOver === null ? await line.addPlain(prepared) : null;
  } catch (error) {
    if (error instanceof ProblemFailure && error.code !== 'busy') return null;
    throw error;
  }
}

async function write(server: Server, filing: Filing, hashes: Hashes): Promise<FiledRecord> {
  await keepReferenceFresh(server);
  const prepared = await prepare(server, filing, hashes);
  const alongside = filing.entered?.log ?? filing.alongside;
  return alongside
    ? await writeAlone(server, prepared, alongside)
    : await filingLineOf(server.connection).add(prepared);
}

/** Checks everything that needs no row of a filing, and puts together what is written. */
async function prepare(
  server: Server,
  { complaint, channel, entered }: Filing,
  hashes: Hashes,
): Promise<PreparedFiling> {
  const { reference } = server;
  const { version: referenceVersion } = reference;
  const villageCode = checkAgainstReference(server, complaint);
  const answers = await checkAnswers(server, complaint);
  const now = server.effects.now();
  const receivedAt = entered ? await entered.check() : now;
  const projection = firstProjection(receivedAt, entered ? 'verifier' : 'reporter');
  const handedOver = isInformationRequest(reference, complaint);
  const clocks = clocksOf(projection, server.policy, reference.instance.timeZone, now);
  const dueAt = clocks.find((clock) => clock.clock === 'first_answer')?.dueAt ?? null;
  // The stored receipt holds no code: it is derived from the key again when the same request comes back.
  const record = { trackingCode: null, receivedAt: receivedAt.toISOString() };
  return {
    ...hashes,
    complaint,
    referenceVersion,
    channel,
    record: JSON.stringify({ ...record, firstAnswerDueAt: handedOver ? null : dueAt }),
    receivedAt,
    receivedOn: localDateOf(receivedAt.getTime(), reference.instance.timeZone),
    projection,
    villageCode,
    place: placeToKeep(reference, complaint),
    answers,
    accountId: entered?.accountId ?? null,
    handOver: handedOver ? handOver(reference, complaint, receivedAt) : null,
  };
}

/** What is written with a line of its own (staff's in the log, a partner's token) has a transaction of its own. */
async function writeAlone(
  server: Server,
  prepared: PreparedFiling,
  alongside: (transaction: Transaction<Tables>) => Promise<void>,
) {
  const { database, engine } = server.connection;
  try {
    return await database.transaction().execute(async (transaction) => {
      const [filed] = await writeFilings(transaction, engine, [prepared]);
      if (!filed) throw new ProblemFailure('internal');
      if (!filed.known) await alongside(transaction);
      return filed;
    });
  } catch (error) {
    throw error instanceof SomeRefused ? error.refusals.get(0) : error;
  }
}

/** Checks codes and place; returns the village the complaint belongs to. */
function checkAgainstReference(server: Server, complaint: FileComplaint): string {
  const { reference } = server;
  if (!reference.category(complaint.categoryCode))
    throw new ProblemFailure('unknown_category', ['categoryCode']);
  if (complaint.agencyCode !== null && !reference.agency(complaint.agencyCode)) {
    throw new ProblemFailure('unknown_agency', ['agencyCode']);
  }
  const { point, villageCode } = complaint.place;
  if (point !== null) {
    const found = reference.locator.locate(point);
    if (found.kind === 'outside') throw new ProblemFailure('outside_region', ['place.point']);
    return found.villageCode;
  }
  if (villageCode === null || reference.region(villageCode)?.level !== 'village') {
    throw new ProblemFailure('outside_region', ['place.villageCode']);
  }
  return villageCode;
}
