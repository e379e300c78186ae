import type { Selectable } from 'kysely';
import type { SentAttribute } from '../../../api-client/contract/desk/outward-attributes.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import type { CaseworkTables, OperationsTables } from '../../database/tables.ts';
import { notify } from '../../notifications/notify.ts';
import type { Server } from '../../server.ts';
import { openKept } from '../kept-secret.ts';
import { type Endpoint, findByReference, readStatus, readToken } from './ask-open311.ts';
import { orNull } from './or-null.ts';
import { postRequest } from './post-request.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Requests to others in one round. */
const AT_ONCE = 20;
/** Until the next attempt while nothing was stored there; after the last of them a person is asked. */
const SEND_WAITS_MS = [MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 6 * HOUR_MS, 12 * HOUR_MS];
/** When it is looked for there, after an answer was lost. What is not found then is a person's to look for: it is never sent again by itself. */
const LOOK_WAITS_MS = [2 * MINUTE_MS, HOUR_MS, 12 * HOUR_MS];
/** Between two looks at how it stands there, and how long it is followed. */
const FOLLOW_MS = 6 * HOUR_MS;
const FOLLOW_CLOSED_MS = DAY_MS;
const FOLLOW_CLOSED_DAYS = 14;
const FOLLOW_DAYS = 365;

type Row = Selectable<CaseworkTables['casework_outward']>;
type Target = Selectable<OperationsTables['operations_open311_target']>;
export type OutwardServer = Pick<Server, 'connection' | 'effects' | 'secrets' | 'outward' | 'reference'>;

/** Sends what waits, looks for what may have arrived, and asks how the others stand. One process does it at a time. */
export async function outwardRound(server: OutwardServer): Promise<void> {
  const { connection, effects } = server;
  const now = effects.now();
  // Whoever was sending has died, or lost its turn, over it: nobody knows whether it arrived.
  await connection.database
    .updateTable('casework_outward')
    .set({ state: 'unclear', problem: 'interrupted', attempts: 0, next_at: now.toISOString() })
    .where('state', '=', 'sending')
    .execute();
  const due = await connection.database
    .selectFrom('casework_outward')
    .selectAll()
    .where('next_at', '<=', now.toISOString())
    .where('state', 'in', ['waiting', 'unclear', 'sent'])
    .orderBy('next_at')
    .orderBy('complaint_id')
    .limit(AT_ONCE)
    .execute();
  for (const row of due) {
    const target = await connection.database
      .selectFrom('operations_open311_target')
      .selectAll()
      .where('target_id', '=', row.target_id)
      .executeTakeFirst();
    if (!target) continue;
    if (row.state === 'waiting') await send(server, row, target);
    // Who is not written to any more is not asked either.
    else if (target.ended_at !== null) await change(server, row, [row.state], { next_at: null });
    else if (row.state === 'unclear') await lookFor(server, row, target);
    else await follow(server, row, target);
  }
}

const endpointOf = (target: Target): Endpoint => ({
  address: target.address,
  format: target.format,
  jurisdictionId: target.jurisdiction_id,
});

/** Sends once. That it is being sent is written before, so that whoever dies over it leaves a trace and not a second request. */
async function send(server: OutwardServer, row: Row, target: Target): Promise<void> {
  const { effects, secrets, outward } = server;
  if (target.ended_at !== null) {
    await change(server, row, ['waiting'], { state: 'refused', problem: 'ended', next_at: null });
    return;
  }
  const attempts = row.attempts + 1;
  const triedAt = effects.now().toISOString();
  if (!(await change(server, row, ['waiting'], { state: 'sending', attempts, tried_at: triedAt }))) return;
  const apiKey =
    target.api_key === null ? null : openKept(secrets, `open311 ${target.target_id}`, target.api_key);
  const outcome = await postRequest(outward, endpointOf(target), {
    serviceCode: row.service_code,
    description: row.text,
    addressText: row.address_text,
    point:
      row.latitude === null || row.longitude === null
        ? null
        : { latitude: row.latitude, longitude: row.longitude },
    attributes: JSON.parse(row.attributes) as SentAttribute[],
    apiKey,
    reference: row.reference,
  });
  const now = effects.now().getTime();
  const at = (wait: number | undefined) => (wait === undefined ? null : new Date(now + wait).toISOString());
  // An answer is the truth, also for a sender that was given up meanwhile.
  const from = ['sending', 'unclear'] as const;
  if (outcome.outcome === 'sent') {
    const { requestId, token } = outcome;
    const known = requestId !== null || token !== null;
    await change(server, row, from, {
      state: 'sent',
      token,
      request_id: requestId,
      problem: null,
      next_at: known ? at(FOLLOW_MS) : null,
    });
    return;
  }
  const { problem } = outcome;
  if (outcome.outcome === 'unclear') {
    await change(server, row, from, {
      state: 'unclear',
      problem,
      attempts: 0,
      next_at: at(LOOK_WAITS_MS[0]),
    });
    return;
  }
  const wait = outcome.outcome === 'later' ? SEND_WAITS_MS[row.attempts] : undefined;
  await change(server, row, from, {
    state: wait === undefined ? 'refused' : 'waiting',
    problem,
    next_at: at(wait),
  });
}

/** Looks for our reference among their public requests of those days. */
async function lookFor(server: OutwardServer, row: Row, target: Target): Promise<void> {
  const { effects, outward } = server;
  const now = effects.now();
  const tried = Date.parse(row.tried_at ?? now.toISOString());
  const found = await orNull(
    findByReference(outward, endpointOf(target), {
      reference: row.reference,
      serviceCode: row.service_code,
      from: new Date(tried - DAY_MS),
      until: new Date(tried + DAY_MS),
    }),
  );
  if (found !== null) {
    const next = new Date(now.getTime() + FOLLOW_MS).toISOString();
    await change(server, row, ['unclear'], {
      state: 'sent',
      request_id: found,
      problem: null,
      next_at: next,
    });
    return;
  }
  const attempts = row.attempts + 1;
  const wait = LOOK_WAITS_MS[attempts];
  const next = wait === undefined ? null : new Date(now.getTime() + wait).toISOString();
  await change(server, row, ['unclear'], { attempts, next_at: next });
}

/** Asks how it stands there. Whatever goes wrong is asked again at the next look. */
async function follow(server: OutwardServer, row: Row, target: Target): Promise<void> {
  const { effects, outward, reference } = server;
  const endpoint = endpointOf(target);
  const now = effects.now();
  const today = localDateOf(now.getTime(), reference.instance.timeZone);
  const requestId =
    row.request_id ?? (row.token === null ? null : await orNull(readToken(outward, endpoint, row.token)));
  const status = requestId === null ? null : await orNull(readStatus(outward, endpoint, requestId));
  const changed = status !== null && status !== row.remote_state;
  const state = status ?? row.remote_state;
  const since = changed ? today : row.remote_on;
  await change(server, row, ['sent'], {
    request_id: requestId,
    remote_state: state,
    remote_on: since,
    next_at: nextLook(row, state, since, now),
  });
}

/** Null when it is not followed any more: over for a fortnight, or a year old. */
function nextLook(row: Row, state: Row['remote_state'], since: string | null, now: Date): string | null {
  const days = (from: string | null) => (from === null ? 0 : (now.getTime() - Date.parse(from)) / DAY_MS);
  if (days(row.tried_at) > FOLLOW_DAYS) return null;
  if (state !== 'closed') return new Date(now.getTime() + FOLLOW_MS).toISOString();
  if (days(since) > FOLLOW_CLOSED_DAYS) return null;
  return new Date(now.getTime() + FOLLOW_CLOSED_MS).toISOString();
}

/** False when it stands otherwise by now. What only a person can mend is told to verification in the same transaction. */
function change(
  { connection, effects }: OutwardServer,
  row: Row,
  from: readonly Row['state'][],
  to: Partial<Row>,
): Promise<boolean> {
  const { complaint_id: complaintId } = row;
  return connection.database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('casework_outward')
      .set(to)
      .where('complaint_id', '=', complaintId)
      .where('state', 'in', [...from])
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    if (needsPerson({ ...row, ...to })) {
      await notify(transaction, {
        kind: 'outward_needs_person',
        complaintId,
        at: effects.now(),
        to: { role: 'verifier' },
      });
    }
    return true;
  });
}

/** They said no, or it was looked for in vain for the last time. */
const needsPerson = ({ state, next_at }: Row) =>
  state === 'refused' || (state === 'unclear' && next_at === null);
