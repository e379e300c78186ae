import type { Selectable, Transaction } from 'kysely';
import type {
  OutsideService,
  OutwardOffer,
  OutwardState,
  OutwardView,
} from '../../api-client/contract/desk/outward.ts';
import type {
  FixedAnswers,
  OutsideAttribute,
  OutwardAnswer,
  SentAttribute,
} from '../../api-client/contract/desk/outward-attributes.ts';
import type { CaseworkTables, Tables } from '../database/tables.ts';
import { outwardClosing, outwardPlace, outwardText } from '../disclosure/outward-request.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { ownValue } from '../own-value.ts';
import type { Server } from '../server.ts';
import { logOperation } from './log-operation.ts';
import { answersToSend, leftToAnswer, shownAnswer } from './outward-answers.ts';

/** GeoReport v2: descriptions end here. */
const LONGEST_TEXT = 4_000;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

type ComplaintRow = Selectable<CaseworkTables['casework_complaint']>;

/** Where a complaint may be sent: systems that have a service for its category. None for what may not leave. */
export async function outwardOffer(server: Server, complaintId: string): Promise<OutwardOffer> {
  const complaint = await server.connection.database
    .selectFrom('casework_complaint')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (!complaint) throw new ProblemFailure('not_found');
  const place = outwardPlace(server, complaint);
  const targets = place === null ? [] : await targetsFor(server, complaint.category_code);
  return {
    targets: targets.map(({ targetId, name, service, definition, fixed }) => ({
      targetId,
      name,
      serviceName: service.name,
      attributes: leftToAnswer(definition, fixed),
      fixed: definition.flatMap((attribute) => {
        const values = ownValue(fixed, attribute.code);
        return values ? [shownAnswer(attribute, values)] : [];
      }),
    })),
    place,
    closing: outwardClosing(server),
  };
}

async function targetsFor(server: Server, categoryCode: string) {
  const rows = await server.connection.database
    .selectFrom('operations_open311_target')
    .select(['target_id', 'name', 'services', 'mapping', 'definitions', 'fixed'])
    .where('ended_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.flatMap((row) => {
    const code = (JSON.parse(row.mapping) as Record<string, string>)[categoryCode];
    const service = (JSON.parse(row.services) as OutsideService[]).find((each) => each.code === code);
    if (!service) return [];
    const definitions = JSON.parse(row.definitions) as Record<string, OutsideAttribute[]>;
    const fixed = JSON.parse(row.fixed) as Record<string, FixedAnswers>;
    return [
      {
        targetId: row.target_id,
        name: row.name,
        service,
        definition: ownValue(definitions, service.code) ?? [],
        fixed: fixed[categoryCode] ?? {},
      },
    ];
  });
}

/** The row of the one request for a complaint, to be written with its forwarding. Throws `ProblemFailure` where it may not be sent. */
export async function prepareOutward(
  server: Server,
  complaint: ComplaintRow,
  sending: { targetId: string; brief: string; answers: readonly OutwardAnswer[] },
): Promise<(transaction: Transaction<Tables>, at: Date) => Promise<void>> {
  const place = outwardPlace(server, complaint);
  const target = (await targetsFor(server, complaint.category_code)).find(
    ({ targetId }) => targetId === sending.targetId,
  );
  if (place === null || !target) throw new ProblemFailure('not_possible_now', ['outwardTo']);
  const attributes = answersToSend(server, target.definition, target.fixed, sending.answers);
  const letters = Array.from(
    server.effects.randomBytes('outward-reference', 10),
    (byte) => CROCKFORD[byte & 31],
  );
  const reference = `TT-${letters.join('')}`;
  const text = outwardText(server, sending.brief, reference);
  if (text.length > LONGEST_TEXT) throw new ProblemFailure('text_too_long', ['brief']);
  return async (transaction, at) => {
    await transaction
      .insertInto('casework_outward')
      .values({
        complaint_id: complaint.complaint_id,
        target_id: sending.targetId,
        service_code: target.service.code,
        text,
        address_text: place.address,
        latitude: place.point?.latitude ?? null,
        longitude: place.point?.longitude ?? null,
        attributes: JSON.stringify(attributes),
        reference,
        state: 'waiting',
        attempts: 0,
        next_at: at.toISOString(),
        tried_at: null,
        problem: null,
        token: null,
        request_id: null,
        remote_state: null,
        remote_on: null,
      })
      .execute();
    await transaction
      .updateTable('operations_job')
      .set({ due_at: at.toISOString() })
      .where('kind', '=', 'outward')
      .where('state', '=', 'waiting')
      .execute();
  };
}

/** What was sent to another system and what came of it, for verification; null when nothing was. */
export async function outwardView(server: Server, complaintId: string): Promise<OutwardView | null> {
  const row = await server.connection.database
    .selectFrom('casework_outward as sent')
    .innerJoin('operations_open311_target as target', 'target.target_id', 'sent.target_id')
    .selectAll('sent')
    .select(['target.name', 'target.services'])
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (!row) return null;
  const service = (JSON.parse(row.services) as OutsideService[]).find(
    ({ code }) => code === row.service_code,
  );
  return {
    name: row.name,
    serviceName: service?.name ?? row.service_code,
    state: row.state,
    text: row.text,
    address: row.address_text,
    point:
      row.latitude === null || row.longitude === null
        ? null
        : { latitude: row.latitude, longitude: row.longitude },
    attributes: (JSON.parse(row.attributes) as SentAttribute[]).map(({ description, shown }) => ({
      description,
      shown,
    })),
    reference: row.reference,
    attempts: row.attempts,
    problem: row.problem,
    requestId: row.request_id,
    remoteState: row.remote_state,
    remoteOn: row.remote_on,
  };
}

/**
 * A person looked at the other system: it is there under a number, or it is not and goes out again. Only where no answer said which, or
 * where they refused or could not be reached.
 */
export async function settleOutward(
  server: Server,
  complaintId: string,
  requestId: string | null,
  by: string,
): Promise<OutwardState> {
  const at = server.effects.now().toISOString();
  const { numUpdatedRows } = await server.connection.database
    .updateTable('casework_outward')
    .set(
      requestId === null
        ? { state: 'waiting', attempts: 0, next_at: at, problem: null }
        : { state: 'sent', request_id: requestId, next_at: at, problem: null },
    )
    .where('complaint_id', '=', complaintId)
    .where('state', 'in', ['unclear', 'refused'])
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ProblemFailure('not_possible_now');
  await logOperation(server, {
    kind: 'event',
    accountId: by,
    complaintId,
    note:
      requestId === null
        ? 'kiriman Open311 diperiksa petugas dan dikirim lagi'
        : 'kiriman Open311 diperiksa petugas dan ditemukan di sistem tujuan',
  });
  return requestId === null ? 'waiting' : 'sent';
}
