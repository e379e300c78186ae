import {
  addVerifierKey as addKeyBody,
  publishKeyList as keyListBodySchema,
  keyStatus as keyStatusAnswer,
  openIdentity as openBody,
  sealedForVerifier,
} from '../../api-client/contract/desk/identity.ts';
import { maskText } from '../disclosure/gate-text.ts';
import { type Route, type RouteCall, route } from '../http/route.ts';
import { addOwnKey } from '../identity/add-own-key.ts';
import { fingerprintOfSigner, publishKeyList } from '../identity/key-lists.ts';
import { openIdentity } from '../identity/open-identity.ts';
import { keyStatus } from '../identity/verifier-keys.ts';
import type { Server } from '../server.ts';
import { updateInstance } from '../update-instance.ts';
import { logOperation } from './log-operation.ts';

const byOf = (call: RouteCall<unknown>) => call.account?.accountId ?? '';

/** Keys and openings; no answer holds plaintext. Zone: identity. */
export function identityRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'POST',
        path: '/api/identity/open',
        audience: ['verifier'],
        summary: 'Logs an opening, then answers ciphertext for the caller’s own key.',
        body: openBody,
        answer: sealedForVerifier,
      },
      // The auditor and the reporter's tracker show the reason.
      (call) => {
        const reason = maskText(call.body.reason, server.reference);
        return openIdentity(server, { ...call.body, reason, accountId: byOf(call) });
      },
    ),
    route(
      {
        method: 'GET',
        path: '/api/identity/keys',
        audience: ['verifier', 'administrator'],
        summary: 'The state of the keys.',
        answer: keyStatusAnswer,
      },
      (call) => keyStatus(server, byOf(call)),
    ),
    route(
      {
        method: 'POST',
        path: '/api/identity/keys',
        audience: ['verifier'],
        summary: 'Puts in the caller’s new key.',
        body: addKeyBody,
        answer: keyStatusAnswer,
      },
      async (call) => {
        await addOwnKey(server, 'identity_verifier_key', byOf(call), call.body);
        await logOperation(server, { kind: 'key', accountId: byOf(call), note: 'kunci petugas dibuat' });
        return keyStatus(server, byOf(call));
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/identity/key-list',
        audience: ['verifier', 'administrator'],
        summary: 'Publishes a key list signed by the recovery key.',
        body: keyListBodySchema,
        answer: keyStatusAnswer,
      },
      async (call) => {
        await publishKeyList(server, call.body);
        await updateInstance(server, { recoveryFingerprint: fingerprintOfSigner(call.body.signer) });
        await logOperation(server, {
          kind: 'key',
          accountId: byOf(call),
          note: 'daftar kunci ditandatangani',
        });
        return keyStatus(server, byOf(call));
      },
    ),
  ];
}
