import * as v from 'valibot';
import { keyStatus as keyStatusAnswer } from '../../api-client/contract/desk/identity.ts';
import {
  drillResult,
  drillSample,
  proposeChange as proposeBody,
  rewrapBatch,
  rewrapProgress,
  rewrapRequest,
  storeWraps as storeBody,
} from '../../api-client/contract/desk/key-changes.ts';
import { holdFor } from '../database/hold.ts';
import { type Route, type RouteCall, route } from '../http/route.ts';
import { drawSample, recordDrill } from '../identity/drill.ts';
import { endChangeIfMoved } from '../identity/end-key-change.ts';
import { approveChange, cancelChange, proposeChange } from '../identity/key-changes.ts';
import { countMissing, countParts, nextToRewrap, storeWraps } from '../identity/rewrap.ts';
import { keyStatus } from '../identity/verifier-keys.ts';
import type { Server } from '../server.ts';
import { logOperation } from './log-operation.ts';

const VERIFIERS = ['verifier'] as const;
const VERIFIERS_AND_ADMINISTRATORS = ['verifier', 'administrator'] as const;

const byOf = (call: RouteCall<unknown>) => call.account?.accountId ?? '';

/** Changes of verifier keys by two persons, moving wrapped keys, and the restore drill. Zone: identity. */
export function keyChangeRoutes(server: Server): Route[] {
  const log = (call: RouteCall<unknown>, note: string) =>
    logOperation(server, { kind: 'key', accountId: byOf(call), note });
  const change = '/api/identity/changes/:changeId';
  return [
    route(
      {
        method: 'POST',
        path: '/api/identity/changes',
        audience: VERIFIERS_AND_ADMINISTRATORS,
        summary: 'The first of two persons proposes to take a key in or out.',
        body: proposeBody,
        answer: keyStatusAnswer,
      },
      async (call) => {
        await proposeChange(server, byOf(call), call.body);
        const what = call.body.kind === 'take_in' ? 'masuk' : 'keluar';
        await log(call, `kunci petugas diusulkan ${what}`);
        return keyStatus(server, byOf(call));
      },
    ),
    route(
      {
        method: 'POST',
        path: `${change}/approve`,
        audience: VERIFIERS,
        summary: 'The second person agrees.',
        body: v.strictObject({}),
        answer: keyStatusAnswer,
      },
      async (call) => {
        await approveChange(server, byOf(call), call.params.changeId ?? '');
        await log(call, 'perubahan kunci disetujui orang kedua');
        return keyStatus(server, byOf(call));
      },
    ),
    route(
      {
        method: 'POST',
        path: `${change}/cancel`,
        audience: VERIFIERS_AND_ADMINISTRATORS,
        summary: 'Calls a change off that no signed list carries yet.',
        body: v.strictObject({}),
        answer: keyStatusAnswer,
      },
      async (call) => {
        await cancelChange(server, call.params.changeId ?? '');
        await log(call, 'perubahan kunci dibatalkan');
        return keyStatus(server, byOf(call));
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/identity/rewrap/:keyId/next',
        audience: VERIFIERS,
        summary: 'The next wrapped keys a listed key lacks; no sealed body.',
        body: rewrapRequest,
        answer: rewrapBatch,
      },
      (call) => nextToRewrap(server, byOf(call), call.params.keyId ?? '', call.body),
    ),
    route(
      {
        method: 'POST',
        path: '/api/identity/rewrap/:keyId',
        audience: VERIFIERS,
        summary: 'Keeps wrapped keys moved to a listed key; none is replaced.',
        body: storeBody,
        answer: rewrapProgress,
      },
      async (call) => {
        const keyId = call.params.keyId ?? '';
        const { stored, ended } = await server.connection.database
          .transaction()
          .execute(async (transaction) => {
            await holdFor(transaction, server.connection.engine, 'key list');
            return {
              stored: await storeWraps(transaction, keyId, call.body.items),
              ended: await endChangeIfMoved(transaction, server.effects.now()),
            };
          });
        await log(call, `${stored} kunci terbungkus dipindah${ended ? '; perubahan kunci selesai' : ''}`);
        const { database } = server.connection;
        return { total: await countParts(database), missing: await countMissing(database, keyId) };
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/identity/drill/sample',
        audience: VERIFIERS_AND_ADMINISTRATORS,
        summary: 'Sealed parts drawn by lot, for the recovery key alone.',
        body: v.strictObject({ size: v.picklist([5, 10, 20]) }),
        answer: drillSample,
      },
      (call) => drawSample(server, call.body.size),
    ),
    route(
      {
        method: 'POST',
        path: '/api/identity/drill',
        audience: VERIFIERS_AND_ADMINISTRATORS,
        summary: 'Writes down how a restore drill went.',
        body: drillResult,
        answer: keyStatusAnswer,
      },
      async (call) => {
        const { sample, opened } = call.body;
        await recordDrill(server, byOf(call), { sample, opened });
        await log(call, `uji pulih: ${opened} dari ${sample} bagian tersegel terbuka`);
        return keyStatus(server, byOf(call));
      },
    ),
  ];
}
