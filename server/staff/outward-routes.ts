import {
  outwardOffer as offerAnswer,
  outwardSettled,
  settleOutward as settleBody,
} from '../../api-client/contract/desk/outward.ts';
import { type Route, type RouteCall, route } from '../http/route.ts';
import type { Server } from '../server.ts';
import { outwardOffer, settleOutward } from './outward-forward.ts';

const audience = ['verifier'] as const;
const path = '/api/verification/complaints/:complaintId/outward';
const idOf = (call: RouteCall<unknown>) => call.params.complaintId ?? '';

/** Forwarding through Open311: where to, and what a person says when no answer did. */
export function outwardRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path,
        audience,
        summary: 'Where this complaint may be sent through Open311, and what goes with the brief.',
        answer: offerAnswer,
      },
      (call) => outwardOffer(server, idOf(call)),
    ),
    route(
      {
        method: 'POST',
        path,
        audience,
        summary: 'Says what a look at the other system showed, where no answer told.',
        body: settleBody,
        answer: outwardSettled,
      },
      async (call) => {
        const by = call.account?.accountId ?? '';
        const state = await settleOutward(server, idOf(call), call.body.requestId, by);
        return { complaintId: idOf(call), state };
      },
    ),
  ];
}
